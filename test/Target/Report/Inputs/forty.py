#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints a module of forty functions, each with a product of its own size."""

FUNCTION = """func.func @a_rather_long_function_name_{n}(%a: {a}, %b: {b}, %c: {a}) -> {a} {{
  %0 = linalg.matmul ins(%a, %b : {a}, {b}) outs(%c : {a}) -> {a}
  return %0 : {a}
}}"""

print('module attributes {roofline.device = "l4", roofline.title = "Forty"} {')
for n in range(40):
    rows = 2 ** (n // 4) + n
    print(FUNCTION.format(n=n, a=f"tensor<{rows}x4096xf32>", b="tensor<4096x4096xf32>"))
print("}")
