#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Adds the measurement of a saved report's first op: as if it had been joined.

usage: add_measurements.py REPORT.json
"""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    report = json.load(file)
op = report["ops"][0]
# Only the time counts: a reader makes the others anew.
op["measured"] = {"time": 1e-3, "achieved": 0, "ratio": 0}
report["measured"] = {
    "device": "a machine",
    "points": [
        {
            "kernel": "k0",
            "group": op["group"],
            "phase": op["phase"],
            "bindings": {"M": 8},
            "flops": 1,
            "bytes_read": 2,
            "bytes_written": 3,
            "time": 2e-3,
            "ops": [op["id"]],
        }
    ],
}
json.dump(report, sys.stdout)
