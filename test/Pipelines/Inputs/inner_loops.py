#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The innermost loops in which an instruction is most often, of x86-64 code.

usage: llvm-objdump -d --no-show-raw-insn OBJECT | inner_loops.py MNEMONIC

Prints each such loop, from where its last branch leads to up to that branch.
"""

import re
import sys

mnemonic = sys.argv[1]
code = []
for line in sys.stdin:
    match = re.match(r"\s*([0-9a-f]+):\s+(\S.*)", line)
    if match:
        code.append((int(match[1], 16), match[2]))

place = {address: i for i, (address, _) in enumerate(code)}
loops = []
for i, (address, text) in enumerate(code):
    branch = re.match(r"j\w+\s+0x([0-9a-f]+)", text)
    start = place.get(int(branch[1], 16), i + 1) if branch else i + 1
    if start <= i:
        loops.append((start, i))
innermost = [
    (start, end)
    for start, end in loops
    if not any(start <= other and last <= end and (other, last) != (start, end) for other, last in loops)
]


def count(loop):
    start, end = loop
    return sum(text.split()[0] == mnemonic for _, text in code[start : end + 1])


most = max(map(count, innermost), default=0)
for start, end in innermost:
    if most > 0 and count((start, end)) == most:
        print("loop")
        print("\n".join(text for _, text in code[start : end + 1]))
