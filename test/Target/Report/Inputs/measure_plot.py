#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints how large the plot in a text report is: measure_plot.py REPORT.txt."""

import sys

with open(sys.argv[1], encoding="utf-8") as file:
    lines = file.read().splitlines()
first = next(i for i, line in enumerate(lines) if line.strip() == "FLOP/s") + 1
last = next(i for i, line in enumerate(lines) if line.strip() == "FLOP/B")
picture = lines[first : last + 1]
print(f"{len(picture)} lines, {max(map(len, picture))} columns")
