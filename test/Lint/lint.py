"""What the lints share: which files there are, how findings are told."""

import os
import pathlib
import sys


# Folders that hold nothing of the project's: what .gitignore names, too.
NO_FOLDERS = {".git", "__pycache__", "Inputs", "measured-host"}


def files(root, *suffixes):
    """The project's files with these suffixes, or all; 'Inputs' are none."""
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [
            f
            for f in sorted(folders)
            if f not in NO_FOLDERS and not f.startswith("build")
        ]
        paths = (pathlib.Path(folder, name) for name in sorted(names))
        found += [p for p in paths if not suffixes or p.suffix in suffixes]
    return found


def lines(path):
    """(number, text) of each line, as editors count them."""
    return enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)


def finish(root, findings, looked_at):
    """Ends the lint: each finding is a (path, line or None, message)."""
    for path, line, message in findings:
        place = pathlib.Path(path).relative_to(root).as_posix()
        print(f"{place}:{line}: {message}" if line else f"{place}: {message}")
    if not looked_at:
        sys.exit("error: nothing to look at, so nothing is proved")
    sys.exit(1 if findings else 0)


def root_argument():
    return pathlib.Path(sys.argv[1]).resolve()
