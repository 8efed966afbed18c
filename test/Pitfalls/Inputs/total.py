#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Adds up the rows of a report: total.py REPORT.json KEY [FIELD=VALUE...]

Prints the sum, over the ops whose fields have these values, of KEY times how
often the op runs. KEY is a field, 'bytes' (read and written) or 'matrix' (work
of that unit); the group 'contractions' stands for all five of them.
"""

import json
import sys

CONTRACTIONS = ("qkv mlp", "o proj", "up/gate/down", "qk/pv", "lm head")


def value(op, key):
    if key == "bytes":
        return op["bytes_read"] + op["bytes_written"]
    if key == "matrix":
        return sum(work["amount"] for work in op["work"] if work["unit"] == "matrix")
    return op[key]


def matches(op, field, expected):
    if (field, expected) == ("group", "contractions"):
        return op["group"] in CONTRACTIONS
    return op[field] == expected


with open(sys.argv[1], encoding="utf-8") as file:
    rows = json.load(file)["ops"]
for condition in sys.argv[3:]:
    field, expected = condition.split("=", 1)
    rows = [op for op in rows if matches(op, field, expected)]
if not rows:
    sys.exit("error: no row is so, so nothing is added up")
print(sum(value(op, sys.argv[2]) * op["count"] for op in rows))
