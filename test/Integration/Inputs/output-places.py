"""Where outputs go: output-places.py BIN_DIR CONFIG.json FOLDER.

Every tool writes to new and old files, through links, into a pipe and to a
descriptor, and to where nothing can be written.
"""

import os
import pathlib
import re
import stat
import subprocess
import sys
import threading

NOBODY = 65534


class Kind:
    """A command with `{}` for the output, and whether two runs are the same."""

    def __init__(self, name, command, exact=True, checks=None):
        self.name, self.command, self.exact = name, command, exact
        self.checks = checks or (new_file, old_file, links, pipe, descriptor, long_name, refused)
        self.text = None

    def run(self, target, **options):
        command = [str(word).replace("{}", str(target)) for word in self.command]
        options.setdefault("stdout", subprocess.PIPE)
        return subprocess.run(
            command, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False, **options
        )

    def is_whole(self, text):
        if self.exact:
            return text == self.text
        return text.startswith(b"{\n") and text.endswith(b"}\n")


def kinds(bin_dir, config, folder):
    model, report = folder / "model.mlir", folder / "report.json"
    opt, translate = bin_dir / "roofline-opt", bin_dir / "roofline-translate"
    few = (new_file, links, pipe, descriptor, refused)  # they take a second each
    measure = [bin_dir / "roofline-measure", "--backend=host", "--ceilings", "--quick"]
    subprocess.run([translate, "--import-hf-config", config, "-o", model], check=True)
    saved = f"--roofline-report=device=l4 format=json output-file={report}"
    subprocess.run([opt, model, saved], check=True)
    return [
        Kind("module", [opt, model, "-o", "{}"]),
        Kind("report", [opt, model, "--roofline-report=device=l4 output-file={}"]),
        Kind("page", [opt, model, "--roofline-report=device=l4 format=html output-file={}"]),
        Kind("saved", [bin_dir / "roofline-report", report, "-o", "{}"]),
        Kind("import", [translate, "--import-hf-config", config, "-o", "{}"]),
        Kind("reduced", [bin_dir / "roofline-reduce", model, "-o", "{}"]),
        Kind("measured", [*measure, "-o", "{}"], exact=False, checks=few),
        # Its figures differ from run to run: what matters is where they go.
        Kind("device", [*measure, "-o", "/dev/null", "--device-file={}"], exact=None, checks=few),
    ]


def mode_of(path):
    return stat.S_IMODE(path.lstat().st_mode)


def new_file(kind, place):
    old = os.umask(0o027)
    result = kind.run(place / "new")
    os.umask(old)
    assert result.returncode == 0, result.stderr
    assert mode_of(place / "new") == 0o640, oct(mode_of(place / "new"))
    if kind.exact:
        kind.text = kind.run("-").stdout
    assert kind.exact is None or kind.is_whole((place / "new").read_bytes()), "another text"


def old_file(kind, place):
    for mode in (0o600, 0o755):
        target = place / "old"
        target.write_text("old")
        target.chmod(mode)
        result = kind.run(target)
        assert result.returncode == 0, result.stderr
        assert mode_of(target) == mode, oct(mode_of(target))
        assert target.read_text() != "old"


def links(kind, place):
    (place / "sub").mkdir()
    (place / "sub/file").write_text("old")
    (place / "sub/link").symlink_to("file")
    (place / "link").symlink_to("sub/link")
    (place / "early").symlink_to("sub/later")
    for link, target in (("link", "sub/file"), ("early", "sub/later")):
        result = kind.run(place / link)
        assert result.returncode == 0, result.stderr
        assert (place / link).is_symlink(), f"'{link}' is no link any more"
        assert (place / target).read_bytes() not in (b"", b"old"), f"'{target}' was not written"
    assert (place / "sub/link").is_symlink()


def pipe(kind, place):
    os.mkfifo(place / "fifo")
    got = []
    reader = threading.Thread(target=lambda: got.append((place / "fifo").read_bytes()))
    reader.start()
    result = kind.run(place / "fifo")
    reader.join()
    assert result.returncode == 0, result.stderr
    assert stat.S_ISFIFO((place / "fifo").lstat().st_mode), "the pipe was replaced"
    assert kind.exact is None or kind.is_whole(got[0]), f"{len(got[0])} bytes through the pipe"


def descriptor(kind, place):
    """As /dev/stdout leads to it; what others wrote to it before stays."""
    (place / "stdout").symlink_to("/proc/self/fd/1")
    path = place / "all"
    path.write_bytes(b"first\n")
    with open(path, "ab") as file:
        result = kind.run(place / "stdout", stdout=file)
        file.write(b"last\n")
    assert result.returncode == 0, result.stderr
    assert (place / "stdout").is_symlink(), "the link was replaced"
    text = path.read_bytes()
    assert text.startswith(b"first\n") and text.endswith(b"last\n"), "what was there is lost"
    assert kind.exact is None or kind.is_whole(text[6:-5]), f"{len(text)} bytes"


def long_name(kind, place):
    target = place / ("n" * 255)
    result = kind.run(target)
    assert result.returncode == 0, result.stderr
    assert target.exists()


def refused(kind, place):
    (place / "a").symlink_to("b")
    (place / "b").symlink_to("a")
    (place / "kept").write_text("old")
    (place / "kept").chmod(0o444)
    (place / "closed").mkdir(mode=0o555)
    cases = [
        ("", "Is a directory", {}),
        ("a", "Too many levels of symbolic links", {}),
        ("nowhere/x", "No such file or directory", {}),
        ("kept/x", "Not a directory", {}),
        ("kept/", "Not a directory", {}),
    ]
    # Root may write everywhere, and others perhaps not start a tool of root's.
    user = {} if os.geteuid() else {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    try:
        subprocess.run([kind.command[0], "--version"], capture_output=True, check=True, **user)
        cases += [("kept", "Permission denied", user), ("closed/x", "Permission denied", user)]
    except (OSError, subprocess.CalledProcessError):
        pass
    for name, problem, options in cases:
        result = kind.run(f"{place}/{name}", **options)
        said = result.stderr.decode(errors="replace")
        assert result.returncode in (1, 2), f"'{name}': status {result.returncode}: {said}"
        told = rf"cannot write (report )?'{re.escape(str(place / name))}/?': {problem}"
        assert re.search(told, said), said
    assert (place / "kept").read_text() == "old"


def main():
    bin_dir, config, folder = map(pathlib.Path, sys.argv[1:])
    problems = 0
    all_kinds = kinds(bin_dir, config, folder)
    for kind in all_kinds:
        for check in kind.checks:
            place = folder / f"{kind.name}-{check.__name__}"
            place.mkdir()
            try:
                check(kind, place)
            except Exception as problem:
                problems += 1
                print(f"{kind.name}, {check.__name__}: {str(problem)[:500]}")
            left = [path for path in place.rglob(".roofline*")]
            if left:
                problems += 1
                print(f"{kind.name}, {check.__name__}: left {left}")
    print(f"{len(all_kinds)} kinds of output, {problems} problems")


main()
