"""C and C++ are formatted as clang-format 22 does it; other versions differ."""

import subprocess
import sys

import lint

root = lint.root_argument()
sources = lint.files(root, ".c", ".h", ".cpp")
if not sources:
    sys.exit("error: nothing to look at, so nothing is proved")
sys.exit(subprocess.run(["clang-format-22", "--dry-run", "-Werror", *sources]).returncode)
