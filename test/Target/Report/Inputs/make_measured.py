#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes up a measured file for tests: make_measured.py REPORT.json... > FILE.

One kernel for all ops of a series that cost the same, at the bindings of each
report; it takes 5/4 of the roof's time, and a library's 3/2. One more for the
first two ops together, which moves half of their bytes, and one without a time.
The machine's own roof is 9/10 of the device's. Nothing here was measured.
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
            "baseline": {"name": "made-up library", "time": {"median": row["time"] * 1.5}},
        }


def region(number, report):
    """The first two ops in one launch."""
    rows = report["ops"][:2]
    half = {name: sum(row[name] for row in rows) // 2 for name in ("bytes_read", "bytes_written")}
    return {
        "id": f"r{number}",
        "title": "first two",
        "status": "ok",
        "ops": [row["id"] for row in rows],
        "region_ops": 2,
        "bindings": report["bindings"],
        "counted": {"flops": sum(row["flops"] for row in rows), **half},
        "isolated": {"median": sum(row["time"] for row in rows) * 2, "n": 20},
    }


def untimed(number):
    return {
        "id": f"u{number}",
        "title": "no such",
        "status": "not_run",
        "reason": "the bundle holds no code for it",
        "ops": [],
    }


def ceilings(device):
    bandwidth = {"name": "dram", "level": "dram", "value": {"median": device["memory_bandwidth"] * 0.9}}
    peaks = [
        {
            "name": f"{peak['unit']} {peak['type']}",
            "peak_unit": peak["unit"],
            "peak_type": peak["type"],
            "value": {"median": peak["rate"] * 0.9},
        }
        for peak in device["peaks"]
    ]
    return [bandwidth, *peaks]


reports = []
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        reports.append(json.load(file))
json.dump(
    {
        "schema": "roofline-measured/1",
        "bundle": "made up",
        "device": {"name": "made-up machine", "emulated": False},
        "ceilings": ceilings(reports[0]["device"]),
        "kernels": [
            kernel
            for number, report in enumerate(reports)
            for kernel in [*kernels(number, report), region(number, report), untimed(number)]
        ],
    },
    sys.stdout,
)
