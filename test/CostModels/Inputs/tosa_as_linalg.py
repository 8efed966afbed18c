#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares the work of tosa ops with that of what they are lowered to.

usage: tosa_as_linalg.py FILE... -- OPT [ARGUMENT...]

Per function, unit and type, once with NN in the files as a static size and once
as a dynamic one. Where the lowering is modelled as a whole, what comes from the
arguments and goes to the results is compared as well. In functions that end in
`_zero_points`, arithmetic on integers is added up over all units and types.
"""

import json
import subprocess
import sys

LOWERING = (
    "func.func(tosa-to-linalg-named,tosa-to-linalg,"
    "tosa-to-arith{include-apply-rescale=true},tosa-to-tensor,canonicalize,cse),"
)
REPORT = "roofline-report{device=h100-sxm format=json}"


def functions(command, text, passes):
    pipeline = f"--pass-pipeline=builtin.module({passes}{REPORT})"
    run = subprocess.run(command + ["-", pipeline], input=text, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{pipeline}: {run.stderr}")
    return {row["function"]: row for row in json.loads(run.stdout)["functions"]}


def amount(row, key):
    return row[key] if row[key] is not None else row[key + "_expr"]


def work(row):
    if not row["function"].endswith("_zero_points"):
        return {(entry["unit"], entry["type"]): amount(entry, "amount") for entry in row["work"]}
    merged = {}
    for entry in row["work"]:
        key = "arithmetic" if entry["unit"] in ("matrix", "integer") else entry["type"]
        merged[key] = merged.get(key, 0) + entry["amount"]
    return merged


def difference(tosa, lowered):
    if tosa.get("at_least"):
        return "is not modelled"
    if work(tosa) != work(lowered):
        return f"has the work {work(tosa)}, but {work(lowered)} when it is lowered"
    floors = [amount(row, "bytes_floor") for row in (tosa, lowered)]
    # A floor leaves out what is at most so much.
    is_certain = not tosa.get("at_most")
    if is_certain and not lowered.get("at_least") and floors[0] != floors[1]:
        return f"moves {floors[0]} B, but {floors[1]} B when it is lowered"
    return None


def main():
    split = sys.argv.index("--")
    compared = differences = 0
    for path in sys.argv[1:split]:
        model = open(path, encoding="utf-8").read()
        for size in ("3", "?"):
            text = model.replace("NN", size)
            tosa = functions(sys.argv[split + 1 :], text, "")
            lowered = functions(sys.argv[split + 1 :], text, LOWERING)
            for name, row in tosa.items():
                if size == "?" and name.endswith("_zero_points"):
                    continue  # sums of expressions are not made here
                compared += 1
                found = difference(row, lowered[name])
                if found:
                    print(f"{path}, NN = {size}: @{name} {found}")
                    differences += 1
    if differences or not compared:
        sys.exit(f"{differences} differences in {compared} functions")
    print("same work")


main()
