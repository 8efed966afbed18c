"""Shell scripts are clean to shellcheck."""

import subprocess
import sys

import lint


def is_shell(path):
    if path.suffix == ".sh":
        return True
    with open(path, "rb") as file:
        first = file.readline()
    return first.startswith(b"#!") and first.rstrip().endswith((b"bash", b"sh"))


root = lint.root_argument()
scripts = [path for path in lint.files(root) if is_shell(path)]
if not scripts:
    sys.exit("error: nothing to look at, so nothing is proved")
sys.exit(subprocess.run(["shellcheck", *scripts], cwd=root).returncode)
