#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Holds reports of the modules in Inputs/forms against counts made by hand.

usage: exported.py MODULE CHECK[,CHECK...] REPORT.json...

MODULE is block, block-tosa, block-small, conv-net, conv-net-useful or
flash-attention; dims are bound to the sizes below. A CHECK is one of
  coverage  every op is modelled
  flops     multiply-adds and all else together, and transcendentals
  units     multiply-adds are work of the matrix unit, all else of the vector unit
  floor     arguments come in once, results leave once
  compulsory  so do the bytes of all ops together
  bytes     all ops together move as many bytes as in the first report
"""

import json
import sys


def block(batch, sequence, hidden, heads, head, feed_forward, reciprocals=0):
    """Counts of a decoder block, as its ops are written in block-torch.mlir; in
    block-tosa.mlir a reciprocal a row of the softmax comes on top."""
    tokens = batch * sequence
    scores = batch * heads * sequence * sequence
    projections = 4 * hidden * hidden + 3 * feed_forward * hidden
    # Sum of squares, times the root, times the weight; mean and epsilon once.
    norm = 3 * hidden + 2
    # Sigmoid: negation, sum, quotient; two products.
    gate = 5 * feed_forward
    # Scale, mask, maximum, difference, sum, quotient.
    softmax = 6 * scores
    residuals = 2 * hidden
    weights = projections + 2 * hidden
    return {
        "matrix": 2 * tokens * projections + 2 * 2 * scores * head,
        "vector": tokens * (2 * norm + gate + residuals + reciprocals) + softmax,
        # Squares are powers; a root a norm; exponentials.
        "transcendentals": tokens * (2 * (hidden + 1) + feed_forward) + scores,
        "floor": 2 * (2 * tokens * hidden + sequence * sequence + weights),
    }


def taps(size, window, stride, pad, useful):
    """Along one dim: places of the window in all outputs, on the image if useful."""
    outputs = (size + 2 * pad - window) // stride + 1
    at = [o * stride + k - pad for o in range(outputs) for k in range(window)]
    return sum(not useful or 0 <= place < size for place in at)


def conv_net(images, useful):
    stem = 3 * 64 * taps(224, 7, 2, 3, useful) ** 2
    residual = 2 * 64 * 64 * taps(56, 3, 1, 1, useful) ** 2
    depthwise = 64 * taps(56, 3, 2, 1, useful) ** 2
    pointwise = 64 * 128 * 28 * 28
    pooling = 64 * taps(112, 3, 2, 1, False) ** 2
    # Scale, shift and relu; a residual.
    norms = 3 * 64 * 112**2 + 3 * 64 * 56**2 + 4 * 64 * 56**2
    mean = 128 * 28 * 28 + 128
    weights = 64 * 3 * 49 + 6 * 64 + 2 * 64 * 64 * 9 + 64 * 9 + 128 * 64 + 1000 * 128 + 1000
    return {
        "matrix": 2 * images * (stem + residual + depthwise + pointwise + 128 * 1000),
        "vector": images * (pooling + norms + mean + 1000),
        "transcendentals": 0,
        "floor": 4 * (images * (3 * 224 * 224 + 1000) + weights),
    }


def flash_attention(heads, sequence, head, keys):
    """Case P6 of the conventions: queries, keys, values and output move once."""
    rows = heads * sequence
    blocks = sequence // keys
    # Per row and block of keys: maximum, difference and sum; the maximum and
    # the sum so far; the output so far. At the ends: scale and quotient.
    step = 3 * keys + 2 + head
    return {
        "matrix": 2 * 2 * rows * sequence * head,
        "vector": rows * (blocks * step + 2 * head),
        "transcendentals": rows * blocks * (keys + 1),
        "floor": 4 * 2 * rows * head,
    }


MODULES = {
    "block": block(3, 1000, 4096, 32, 128, 11008),
    "block-tosa": block(1, 1000, 4096, 32, 128, 11008, reciprocals=32),
    "block-small": block(2, 16, 64, 4, 16, 96),
    "conv-net": conv_net(8, useful=False),
    "conv-net-useful": conv_net(8, useful=True),
    "flash-attention": flash_attention(52, 2048, 128, 32),
}
assert MODULES["flash-attention"]["matrix"] == 111_669_149_696
assert MODULES["flash-attention"]["floor"] == 109_051_904


def unit(totals, name):
    return sum(entry["amount"] for entry in totals["work"] if entry["unit"] == name)


def differences(check, expected, report, first):
    totals = report["totals"]
    moved = [totals[key] for key in ("bytes_read", "bytes_written")]
    coverage = report["coverage"]
    pairs = {
        "coverage": [("unknown ops", coverage["unknown"], []), ("modelled ops", coverage["modelled"], coverage["ops"])],
        "flops": [
            ("FLOPs", totals["flops"], expected["matrix"] + expected["vector"]),
            ("transcendentals", totals["transcendentals"], expected["transcendentals"]),
        ],
        "units": [(name, unit(totals, name), expected[name]) for name in ("matrix", "vector")],
        "floor": [("floor", totals["bytes_floor"], expected["floor"])],
        "compulsory": [("bytes", sum(filter(None, moved)), expected["floor"])],
        "bytes": [("bytes", moved, [first["totals"][key] for key in ("bytes_read", "bytes_written")])],
    }
    return [pair for pair in pairs[check] if pair[1] != pair[2]]


if len(sys.argv) < 4 or sys.argv[1] not in MODULES:
    sys.exit(__doc__)
reports = {}
for path in sys.argv[3:]:
    with open(path, encoding="utf-8") as file:
        reports[path] = json.load(file)
failures = 0
for path, report in reports.items():
    for check in sys.argv[2].split(","):
        for what, got, expected in differences(check, MODULES[sys.argv[1]], report, reports[sys.argv[3]]):
            print(f"{path}: {what}: got {got}, expected {expected}")
            failures += 1
if failures:
    sys.exit(f"{failures} numbers differ")
print("all numbers agree")
