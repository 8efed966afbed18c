#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares a report with what was counted by hand.

Usage: counted.py MODULE REPORT.json

A line `// COUNT f flops=2*64*64 read=3*4096 at_most` of MODULE is about its
function `f`; figures that it does not name must be 0, but for bytes.
"""

import json
import re
import sys

KEYS = {
    "flops": "flops",
    "transc": "transcendentals",
    "int": "integer",
    "misc": "misc",
    "read": "bytes_read",
    "write": "bytes_written",
}
FLAGS = {"at_most", "at_least"}


def check(name, expected, row):
    words = expected.split()
    figures = dict(word.split("=") for word in words if "=" in word)
    for key in ("flops", "transc", "int", "misc"):
        figures.setdefault(key, "0")
    for key, formula in figures.items():
        value = eval(formula, {"__builtins__": {}})
        if row[KEYS[key]] != value:
            yield f"{name}: {KEYS[key]} are {row[KEYS[key]]}, by hand {value}"
    flags = {flag for flag in FLAGS if row.get(flag)}
    if flags != FLAGS.intersection(words):
        yield f"{name}: marked {sorted(flags)}"


def main(module, report):
    with open(module, encoding="utf-8") as file:
        text = file.read()
    with open(report, encoding="utf-8") as file:
        data = json.load(file)
    rows = {row["function"]: row for row in data["functions"]}
    counts = re.findall(r"^// COUNT (\w+) (.*)$", text, re.MULTILINE)
    names = [name for name, _ in counts]
    errors = [f"{name}: not counted by hand" for name in rows if name not in names]
    for name, expected in counts:
        errors.extend(check(name, expected, rows[name]))
    if errors or not counts:
        sys.exit("\n".join(errors) or "no COUNT lines")
    print(f"{len(counts)} functions as by hand")


if __name__ == "__main__":
    main(*sys.argv[1:])
