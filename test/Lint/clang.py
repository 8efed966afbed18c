"""Clang 22 has no complaint either: clang.py SOURCE_DIR BUILD_DIR.

Takes the compile commands of the build, with clang and without generating
code, as a ninja file: ninja runs them in parallel, and after a change only
those that it concerns. What most files spend their time in, MLIR's headers and
the templates in them, is read once, into a precompiled header.
"""

import json
import pathlib
import shlex
import subprocess
import sys

import lint

RULES = """\
builddir = .
rule header
  command = $clang -x c++-header $in -o $out -MD -MT $out -MF $out.d
  depfile = $out.d
  deps = gcc
rule syntax
  command = cd $dir && $clang -MD -MT $out -MF $here/$out.d && touch $here/$out
  depfile = $out.d
  deps = gcc
"""
# libstdc++ 12's stable_sort calls what it has itself deprecated, which clang
# holds against the caller; g++ keeps this warning on.
FLAGS = ["-fsyntax-only", "-Wno-deprecated-declarations"]
# The headers of MLIR that are slowest to read.
SLOW_HEADERS = [
    "mlir/Dialect/Bufferization/IR/Bufferization.h",
    "mlir/Dialect/Func/IR/FuncOps.h",
    "mlir/Dialect/GPU/IR/GPUDialect.h",
    "mlir/Dialect/LLVMIR/NVVMDialect.h",
    "mlir/Dialect/Linalg/IR/Linalg.h",
    "mlir/Pass/Pass.h",
]
HEADER = "headers.h"


def clang_command(entry):
    """What clang is asked in place of gcc, and what the latter writes."""
    words = shlex.split(entry["command"])
    at = words.index("-o")
    output = words[at + 1]
    del words[at : at + 2]
    words.remove("-c")
    words.remove(entry["file"])
    # A precompiled header and its users must agree on where code may lie.
    words = [word for word in words[1:] if word not in ("-fPIC", "-fPIE")]
    clang = "clang-22" if entry["file"].endswith(".c") else "clang++-22"
    return [clang, *words, *FLAGS], output


def takes_header(clang):
    """Whether a file compiled so is one of those that include MLIR."""
    return clang[0] == "clang++-22" and any("llvm" in word for word in clang) and "-fexceptions" not in clang


def header_edge(clang, here):
    """The precompiled header, for files that are compiled as by `clang`."""
    includes = "".join(f'#include "{header}"\n' for header in SLOW_HEADERS)
    header = here / HEADER
    if not header.exists() or header.read_text() != includes:
        header.write_text(includes)
    words = [word for word in clang if word != "-fsyntax-only"]
    command = shlex.join([*words, "-fpch-instantiate-templates"])
    return f"build {HEADER}.pch: header {HEADER}\n  clang = {command}\n"


def ninja_file(entries, here):
    text = RULES
    has_header = False
    for entry in entries:
        clang, output = clang_command(entry)
        needs = ""
        if takes_header(clang):
            text += "" if has_header else header_edge(clang, here)
            has_header = True
            clang += ["-include-pch", str(here / f"{HEADER}.pch")]
            needs = f"| {HEADER}.pch"
        clang = shlex.join([*clang, entry["file"]])
        name = output.replace("/", "_")
        text += f"build {name}.ok: syntax {entry['file']} {needs}\n"
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
