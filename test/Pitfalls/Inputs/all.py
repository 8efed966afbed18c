#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tells which pitfalls have no test: all.py FOLDER."""

import pathlib
import re
import sys

PITFALLS = {
    1: "multiply-add counted once",
    2: "softmax",
    3: "causal attention",
    4: "grouped queries",
    5: "a decode step",
    6: "bytes of flash attention",
    7: "broadcast batches",
    8: "broadcast bias",
    9: "padded convolution",
    10: "transposed convolution",
    11: "grouped and 1-D convolution",
    12: "einsum and outer product",
    13: "elementwise operands",
    14: "gather",
    15: "update of a part",
    16: "fill and accumulator",
    17: "views and copies",
    18: "one value used twice",
    19: "loops",
    20: "unknown ops",
    21: "units",
    22: "element types",
    23: "intensity below 1",
    24: "peaks by unit and type",
    25: "which A100",
    26: "exactness and overflow",
    27: "output projection",
    28: "gated product",
    29: "mixture of experts",
    30: "quantised weights",
    31: "ops without FLOP",
    32: "empty ops and loops",
    33: "counted twice",
    34: "selects and integers",
    35: "cumulative sums",
    36: "collectives",
    37: "latency",
    38: "faster than the roof",
    39: "measured at another shape",
    40: "no device",
}

findings, seen = [], set()
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.*")):
    match = re.match(r"p(\d\d)-[a-z0-9-]+\.(?:mlir|test)$", path.name)
    if path.name == "all.test" or path.suffix not in (".mlir", ".test"):
        continue
    if not match or int(match[1]) not in PITFALLS:
        findings.append(f"{path.name}: no number of a pitfall")
        continue
    number = int(match[1])
    if re.search(rf"\bCase P{number}[a-c]?:", path.read_text(encoding="utf-8")):
        seen.add(number)
    else:
        findings.append(f"{path.name}: does not say 'Case P{number}:'")
findings += [f"P{n}: no test of {what}" for n, what in PITFALLS.items() if n not in seen]
print("\n".join(findings))
sys.exit(1 if findings else 0)
