#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Adds measurements of a saved report's first op: as if they had been joined.

usage: add_measurements.py REPORT.json
"""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    report = json.load(file)
op = report["ops"][0]
# What roofs say of it, a reader makes anew.
counts = {name: op[name] for name in ("flops", "bytes_read", "bytes_written")}
point = {"group": op["group"], "phase": op["phase"], **counts, "ops": [op["id"]]}
report["measured"] = {
    "device": "a machine",
    "points": [
        {"kernel": "k0", "bindings": {"M": 8}, "time": 2e-3, **point},
        {"kernel": "k1", "bindings": {}, "time": 1e-3, **point},
    ],
}
json.dump(report, sys.stdout)
