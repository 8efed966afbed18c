#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Validates JSON against the schema that a description publishes.

usage: validate-report.py PASSES.td REPORT.json [SCHEMA]

The schema, roofline-report/1 or another, stands between the lines
"```json roofline-report/1" and "```", in C++ after "//".
Prints "valid", or each error with its path, and exits with 1.
"""

import json
import sys

import jsonschema

END = "```"


def read_schema(path, name):
    begin = f"```json {name}"
    with open(path, encoding="utf-8") as file:
        lines = [line.strip().removeprefix("//").strip() for line in file]
    if begin not in lines:
        sys.exit(f"{path}: expected a line '{begin}'")
    first = lines.index(begin) + 1
    return json.loads("\n".join(lines[first : lines.index(END, first)]))


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    validator_class = jsonschema.Draft202012Validator
    schema = read_schema(sys.argv[1], *sys.argv[3:] or ["roofline-report/1"])
    validator_class.check_schema(schema)
    with open(sys.argv[2], encoding="utf-8") as file:
        report = json.load(file)
    errors = sorted(validator_class(schema).iter_errors(report), key=lambda e: e.json_path)
    for error in errors:
        print(f"{error.json_path}: {error.message}")
    if errors:
        sys.exit(1)
    print("valid")


if __name__ == "__main__":
    main()
