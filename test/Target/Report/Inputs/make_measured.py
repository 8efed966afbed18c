#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes up a measured file for tests: make_measured.py REPORT.json... > FILE.

One kernel for all ops of a series that cost the same, at the bindings of each
report; it takes 5/4 of the roof's time. Nothing here was measured.
"""

import collections
import json
import sys

KEY = ("group", "phase", "op", "flops", "bytes_read", "bytes_written", "time")


def kernels(number, report):
    alike = collections.defaultdict(list)
    for op in report["ops"]:
        alike[tuple(op[key] for key in KEY)].append(op["id"])
    for index, (key, ids) in enumerate(alike.items()):
        row = dict(zip(KEY, key))
        yield {
            "id": f"k{number}.{index}",
            "status": "ok",
            "ops": ids,
            "bindings": report["bindings"],
            "counted": {name: row[name] for name in ("flops", "bytes_read", "bytes_written")},
            "isolated": {"median": row["time"] * 2, "n": 20},
            "in_graph": {"median": row["time"] * 1.25, "n": 20},
        }


reports = []
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        reports.append(json.load(file))
json.dump(
    {
        "schema": "roofline-measured/1",
        "bundle": "made up",
        "device": {"name": "made-up machine", "emulated": False},
        "kernels": [kernel for number, report in enumerate(reports) for kernel in kernels(number, report)],
    },
    sys.stdout,
)
