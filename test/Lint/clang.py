"""Clang 22 has no complaint either: clang.py SOURCE_DIR BUILD_DIR.

Takes the compile commands of the build, with clang and without generating
code, as a ninja file: ninja runs them in parallel, and after a change only
those that it concerns.
"""

import json
import pathlib
import shlex
import subprocess
import sys

import lint

RULE = """\
builddir = .
rule syntax
  command = cd $dir && $clang -MD -MT $out -MF $here/$out.d && touch $here/$out
  depfile = $out.d
  deps = gcc
"""
# libstdc++ 12's stable_sort calls what it has itself deprecated, which clang
# holds against the caller; g++ keeps this warning on.
FLAGS = ["-fsyntax-only", "-Wno-deprecated-declarations"]


def clang_command(command):
    """gcc's command for clang, and what the former writes."""
    words = shlex.split(command)
    at = words.index("-o")
    output = words[at + 1]
    del words[at : at + 2]
    words.remove("-c")
    return shlex.join(["clang++-22", *words[1:], *FLAGS]), output


def ninja_file(entries, here):
    text = RULE
    for entry in entries:
        clang, output = clang_command(entry["command"])
        text += f"build {output.replace('/', '_')}.ok: syntax {entry['file']}\n"
        text += f"  dir = {entry['directory']}\n  here = {here}\n  clang = {clang}\n"
    return text


def check(source_dir, build_dir):
    commands = json.loads((build_dir / "compile_commands.json").read_text())
    here = build_dir / "clang-syntax"
    here.mkdir(exist_ok=True)
    (here / "build.ninja").write_text(ninja_file(commands, here))
    status = subprocess.run(["ninja", "--quiet", "-k", "0", "-C", here]).returncode
    built = {entry["file"] for entry in commands}
    sources = lint.files(source_dir, ".cpp")
    findings = [(p, None, "no target builds it") for p in sources if str(p) not in built]
    if status and not findings:
        sys.exit(status)
    lint.finish(source_dir, findings, sources)


check(lint.root_argument(), pathlib.Path(sys.argv[2]).resolve())
