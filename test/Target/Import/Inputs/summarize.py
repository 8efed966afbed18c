"""Counts what an imported model holds, function by function, from its text."""

import math
import re
import sys

WEIGHT = re.compile(r'tensor<([\dx]+)x\w+> \{llama\.weight = "([^"]+)"')
OP = re.compile(r"= (llama\.\w+) ")


def functions(text):
    _, *parts = re.split(r"func\.func @(\w+)", text)
    return zip(parts[::2], parts[1::2])


for name, body in functions(sys.stdin.read()):
    weights = {w: shape for shape, w in WEIGHT.findall(body)}
    parameters = sum(math.prod(map(int, s.split("x"))) for s in weights.values())
    layers = {m[1] for w in weights if (m := re.match(r"model\.layers\.(\d+)\.", w))}
    print(f"{name}: {parameters} parameters in {len(layers)} layers")
    ops = OP.findall(body)
    for op in sorted(set(ops)):
        print(f"{name}: {ops.count(op)} {op}")
