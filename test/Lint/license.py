"""Each source file starts with its name and the license."""

import re

import lint

LICENSE = [
    "//",
    "// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.",
    "// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception",
    "//",
]


def complaint(path):
    head = [text for _, text in lint.lines(path)][:5] or [""]
    if not re.match(rf"//===-+ {re.escape(path.name)} - .*-+(\*- \S+ -\*-)?-*===//$", head[0]):
        return f"the first line must be '//===- {path.name} - what it is ---===//'"
    if len(head[0]) != 80:
        return f"the first line has {len(head[0])} columns, not 80"
    if head[1:] != LICENSE:
        return "the license must follow the first line, as in other files"
    return None


root = lint.root_argument()
sources = lint.files(root, ".h", ".cpp", ".td")
lint.finish(root, [(p, 1, m) for p in sources if (m := complaint(p))], sources)
