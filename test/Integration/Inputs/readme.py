#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Holds what a page says that commands print against what they print.

usage: readme.py ROOFLINE_OPT ROOFLINE_REPORT ROOFLINE_TRANSLATE ROOT PAGE...

In a console block, lines that begin with `$ ` are commands and what follows up
to the next is their output, where `...` stands for anything, and a line of it
for any lines. Console blocks without `$ ` are commands that must succeed, run
in an empty folder beside the project's own.
"""

import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

opt, report, translate, root, *pages = sys.argv[1:]
root = pathlib.Path(root).resolve()
TOOLS = {
    "tools/run": opt,
    "build/bin/roofline-report": report,
    "build/bin/roofline-translate": translate,
}


def run(page, command, folder):
    words = shlex.split(command)
    words[0] = TOOLS[words[0]]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{page}: '{command}' failed:\n{done.stderr}")
    return done.stdout


def pattern(lines):
    parts = []
    for line in lines:
        if line.strip() == "...":
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(r"[^\n]*".join(re.escape(part) for part in line.split("...")) + r"\n")
    return re.compile("".join(parts))


def check_output(page, block):
    command, expected = None, []
    for line in block.splitlines() + ["$ "]:
        if not line.startswith("$ "):
            expected.append(line)
            continue
        if command and expected:
            got = run(page, command, root)
            if not pattern(expected).fullmatch(got):
                sys.exit(f"{page}: '{command}' does not print what is said, but:\n{got}")
            print(f"as said: {command}")
        command, expected = line[2:], []


def check_success(page, block, folder):
    for command in block.splitlines():
        if command and not command.startswith("#"):
            run(page, command, folder)
            print(f"runs: {command}")


with tempfile.TemporaryDirectory() as folder:
    # What commands write stays out of the project.
    for name in ("models", "test"):
        os.symlink(root / name, os.path.join(folder, name))
    for page in pages:
        text = (root / page).read_text(encoding="utf-8")
        for block in re.findall(r"^```console\n(.*?)^```$", text, re.M | re.S):
            if block.startswith("$ "):
                check_output(page, block)
            else:
                check_success(page, block, folder)
