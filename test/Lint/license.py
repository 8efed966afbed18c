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


def page_complaint(path):
    """Parts of the page have comments of three kinds."""
    head = path.read_text(encoding="utf-8")[:600]
    if f" {path.name} - " not in head.split("Part of roofline-opt")[0]:
        return f"the first comment must begin with '{path.name} - what it is'"
    if not all(line[3:] in head for line in LICENSE if line != "//"):
        return "the license must stand in the first comment, as in other files"
    return None


root = lint.root_argument()
sources = lint.files(root, ".c", ".h", ".cpp", ".td")
pages = lint.files(root, ".js", ".css", ".html")
findings = [(p, 1, m) for p in sources if (m := complaint(p))]
findings += [(p, 1, m) for p in pages if (m := page_complaint(p))]
lint.finish(root, findings, sources)
