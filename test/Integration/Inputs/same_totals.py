#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares the totals of reports with those of the first.

usage: same_totals.py [--groups|--bytes] FIRST.json OTHER.json...

By default FLOPs and transcendentals, per unit and type; with --bytes also every
byte figure; with --groups also each group's count, FLOPs and bytes.
"""

import json
import sys


def work(row):
    kept = ("matrix", "vector", "transcendental")
    return {(w["unit"], w["type"]): w["amount"] for w in row["work"] if w["unit"] in kept}


def figures(report, mode):
    result = {}
    for row in report["functions"] + [dict(report["totals"], function="module")]:
        result[row["function"]] = (row["flops"], row["transcendentals"], work(row))
        if mode != "":
            keys = ("bytes_read", "bytes_written", "bytes_floor")
            result[row["function"], "bytes"] = [row[key] for key in keys]
        if mode == "--bytes":
            result[row["function"], "fused"] = row["bytes_fused"]
    if mode == "--groups":
        for group in report["groups"]:
            if group["group"]:
                keys = ("count", "flops", "bytes_read", "bytes_written", "bound")
                result[group["group"], group["phase"]] = [group[key] for key in keys]
    return result


mode = sys.argv.pop(1) if len(sys.argv) > 1 and sys.argv[1].startswith("--") else ""
if len(sys.argv) < 3 or mode not in ("", "--groups", "--bytes"):
    sys.exit(__doc__)
first, *others = [figures(json.load(open(path, encoding="utf-8")), mode) for path in sys.argv[1:]]
differences = 0
for path, other in zip(sys.argv[2:], others):
    for key in sorted(first.keys() | other.keys(), key=str):
        if first.get(key) != other.get(key):
            print(f"{path}: {key}: {other.get(key)}, but {first.get(key)} in {sys.argv[1]}")
            differences += 1
if differences:
    sys.exit(f"{differences} differences")
print("same totals")
