#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Holds reports of Llama 33B on the A100 80GB PCIe against hand-made numbers.

usage: llama_33b.py totals|operators|graph|sweep REPORT.json

The numbers follow from the architecture alone: hidden size 6656, feed-forward
17920, 60 layers, 52 heads of 128, vocabulary 32000, 2 bytes per element.
"""

import json
import math
import sys

CONTRACTIONS = ("qkv mlp", "o proj", "up/gate/down", "qk/pv", "lm head")
BANDWIDTH, PEAK = 1_935_000_000_000, 312_000_000_000_000
H, I, N, D, LAYERS = 6656, 17920, 52, 128, 60

failures = 0


def expect(what, got, expected):
    """Equal, or for floats equal to 1e-12."""
    global failures
    same = math.isclose(got, expected, rel_tol=1e-12) if isinstance(expected, float) else got == expected
    if not same:
        print(f"{what}: got {got}, expected {expected}")
        failures += 1


def groups(report, phase):
    return {g["group"]: g for g in report["groups"] if g["phase"] == phase}


def contraction_sum(report, phase, key):
    named = groups(report, phase)
    return sum(named[name][key] for name in CONTRACTIONS)


def total_bytes(row):
    return row["bytes_read"] + row["bytes_written"]


def check_totals(report):
    expect("coverage", report["coverage"]["modelled"], report["coverage"]["ops"])
    expect("unknown ops", report["coverage"]["unknown"], [])
    expect("ridge", report["device"]["ridge"], PEAK / BANDWIDTH)
    expect("prefill FLOP", contraction_sum(report, "init", "flops"), 139_062_987_980_800)
    expect("decode FLOP", contraction_sum(report, "ar", "flops"), 67_901_849_600)
    for phase, bytes_ in (("init", 154_882_277_376), ("ar", 67_944_320_512)):
        got = contraction_sum(report, phase, "bytes_read") + contraction_sum(report, phase, "bytes_written")
        expect(f"unfused bytes of contractions, {phase}", got, bytes_)
    expect("prefill roof time, ms", round(contraction_sum(report, "init", "time") * 1e3, 2), 454.67)
    linear = [g for g in CONTRACTIONS if g != "qk/pv"]
    cache = groups(report, "ar")["qk/pv"]["flops"]
    weights = sum(groups(report, "ar")[name]["flops"] for name in linear)
    expect("decode FLOP over the cache", cache, 3_271_557_120)
    expect("decode FLOP over the weights", weights, 64_630_292_480)
    # The report adds up: groups to functions, functions to the module.
    for phase, function in (("init", "prefill"), ("ar", "decode")):
        row = next(f for f in report["functions"] if f["function"] == function)
        for key in ("flops", "transcendentals", "bytes_read", "bytes_written"):
            members = [g for g in report["groups"] if g["phase"] == phase]
            expect(f"{function} {key}", row[key], sum(g[key] for g in members))
            members = [o for o in report["ops"] if o["function"] == function]
            expect(f"{function} {key} of ops", row[key], sum(o[key] * o["count"] for o in members))
    for key in ("flops", "bytes_read", "bytes_fused", "bytes_floor"):
        expect(f"total {key}", report["totals"][key], sum(f[key] for f in report["functions"]))


# group: occurrences per model, FLOP each, bytes each, bound.
PREFILL_OPERATORS = {
    "qkv mlp": (3 * LAYERS, 181_462_368_256, 143_130_624, "compute"),
    "o proj": (LAYERS, 181_462_368_256, 143_130_624, "compute"),
    "up/gate/down": (3 * LAYERS, 488_552_529_920, 339_214_336, "compute"),
    "qk/pv": (2 * LAYERS, 55_834_574_848, 490_733_568, "memory"),
    "lm head": (1, 872_415_232_000, 584_318_976, "compute"),
}
DECODE_OPERATORS = {
    "qkv mlp": (3 * LAYERS, 88_604_672, 88_631_296, "memory"),
    "o proj": (LAYERS, 88_604_672, 88_631_296, "memory"),
    "up/gate/down": (3 * LAYERS, 238_551_040, 238_600_192, "memory"),
    "qk/pv": (2 * LAYERS, 27_262_976, 27_489_280, "memory"),
    "lm head": (1, 425_984_000, 426_061_312, "memory"),
}


def check_operators(report):
    for phase, table in (("init", PREFILL_OPERATORS), ("ar", DECODE_OPERATORS)):
        for name, (count, flops, bytes_, bound) in table.items():
            rows = [o for o in report["ops"] if o["group"] == name and o["phase"] == phase]
            expect(f"{name} {phase} rows", len(rows), count)
            for row in rows:
                where = f"{row['location']} {phase}"
                expect(f"{where} FLOP", row["flops"], flops)
                expect(f"{where} bytes", total_bytes(row), bytes_)
                expect(f"{where} bound", row["bound"], bound)
                expect(f"{where} work", [(w["unit"], w["type"]) for w in row["work"]], [("matrix", "f16")])
                expect(f"{where} count", row["count"], 1)
    crossovers = {g["group"]: g["crossover"] for g in report["ops"] if g["phase"] == "init"}
    expect("qkv mlp crossover", crossovers["qkv mlp"], "B*S >= 170")
    expect("up/gate/down crossover", crossovers["up/gate/down"], "B*S >= 167")
    expect("qk/pv crossover", crossovers["qk/pv"], "never")


# op: occurrences, matrix FLOP, other FLOP, transcendentals, bytes, latency-limited.
PREFILL_GRAPH = {
    "llama.embedding": (1, 0, 0, 0, 54_534_144, False),
    "llama.rms_norm": (2 * LAYERS + 1, 0, 54_530_048, 2_048, 54_539_264, False),
    "llama.rope": (LAYERS, 0, 81_788_928, 0, 109_576_192, False),
    "llama.attention": (LAYERS, 111_669_149_696, 1_090_519_040, 218_103_808, 109_051_904, False),
    "llama.swiglu": (LAYERS, 0, 146_800_640, 36_700_160, 220_200_960, False),
    "llama.residual_add": (2 * LAYERS, 0, 13_631_488, 0, 81_788_928, False),
}
DECODE_GRAPH = {
    "llama.rms_norm": (2 * LAYERS + 1, 0, 26_626, 1, 39_936, True),
    "llama.rope": (LAYERS, 0, 39_936, 0, 53_504, True),
    "llama.kv_append": (LAYERS, 0, 0, 0, 53_248, True),
    "llama.attention": (LAYERS, 54_525_952, 532_480, 106_496, 54_552_576, False),
    "llama.swiglu": (LAYERS, 0, 71_680, 17_920, 107_520, True),
    "llama.residual_add": (2 * LAYERS, 0, 6_656, 0, 39_936, True),
}


def check_graph(report):
    for phase, table in (("init", PREFILL_GRAPH), ("ar", DECODE_GRAPH)):
        for name, (count, matrix, other, transcendentals, bytes_, latency) in table.items():
            rows = [o for o in report["ops"] if o["op"] == name and o["phase"] == phase]
            expect(f"{name} {phase} rows", len(rows), count)
            for row in rows:
                where = f"{row['location']} {phase}"
                matrix_got = sum(w["amount"] for w in row["work"] if w["unit"] == "matrix")
                expect(f"{where} matrix FLOP", matrix_got, matrix)
                expect(f"{where} other FLOP", row["flops"] - matrix_got, other)
                expect(f"{where} transcendentals", row["transcendentals"], transcendentals)
                expect(f"{where} bytes", total_bytes(row), bytes_)
                expect(f"{where} latency-limited", row["latency_limited"], latency)


def rounded(value):
    """To 4 significant digits."""
    return float(f"{value:.4g}")


# Closed forms, over B sequences of s tokens (prefill) or s keys (decode).
def intensities(b, s):
    linear = lambda m: 1 / (2 / H + 1 / m)
    feed_forward = lambda m: 1 / (1 / H + 1 / I + 1 / m)
    return {
        ("qkv mlp", "init"): linear(b * s),
        ("qkv mlp", "ar"): linear(b),
        ("up/gate/down", "init"): feed_forward(b * s),
        ("up/gate/down", "ar"): feed_forward(b),
        ("qk/pv", "init"): s * D / (2 * D + s),
        ("qk/pv", "ar"): s * D / (D + s * D + s),
    }


# The ends and the middle of each series, as published.
SPOT_CHECKS = {
    ("qkv mlp", "init", 1, 128): 123.26,
    ("qkv mlp", "init", 1, 2048): 1267.81,
    ("qkv mlp", "init", 64, 8192): 3307.01,
    ("qkv mlp", "ar", 1, 128): 0.9997,
    ("qkv mlp", "ar", 64, 128): 62.7925,
    ("up/gate/down", "init", 1, 128): 124.71,
    ("up/gate/down", "init", 64, 8192): 4808.82,
    ("up/gate/down", "ar", 64, 8192): 63.1670,
    ("qk/pv", "init", 1, 128): 42.667,
    ("qk/pv", "init", 64, 8192): 124.121,
    ("qk/pv", "ar", 1, 128): 0.9846,
    ("qk/pv", "ar", 64, 8192): 0.9921,
}


def check_sweep(report):
    points = {(p["bindings"]["B"], p["bindings"]["S"]): p for p in report["points"]}
    sizes = [(b, s) for b in (2**i for i in range(7)) for s in (2**i for i in range(7, 14))]
    expect("settings", sorted(points), sorted(sizes))
    too_large = []
    for b, s in sizes:
        point = points[b, s]
        expect("C is S", point["bindings"]["C"], s)
        series = {(g["group"], g["phase"]): g for g in point["groups"]}
        for key, intensity in intensities(b, s).items():
            where = f"{' '.join(key)} at B={b}, S={s}"
            got = series[key]
            expect(f"{where} intensity", got["intensity"], intensity)
            compute = key in (("qkv mlp", "init"), ("up/gate/down", "init")) and b * s >= 170
            expect(f"{where} bound", got["bound"], "compute" if compute else "memory")
            expect(f"{where} attainable", got["attainable"], float(min(PEAK, BANDWIDTH * intensity)))
        if not series["qk/pv", "init"]["fits_memory"]:
            too_large.append((b, s))
    expect("qk/pv init that do not fit", sorted(too_large), [(16, 8192), (32, 8192), (64, 4096), (64, 8192)])
    for (group, phase, b, s), published in SPOT_CHECKS.items():
        got = next(g for g in points[b, s]["groups"] if (g["group"], g["phase"]) == (group, phase))
        expect(f"{group} {phase} at B={b}, S={s}", rounded(got["intensity"]), rounded(published))


CHECKS = {"totals": check_totals, "operators": check_operators, "graph": check_graph, "sweep": check_sweep}

if len(sys.argv) != 3 or sys.argv[1] not in CHECKS:
    sys.exit(__doc__)
with open(sys.argv[2], encoding="utf-8") as file:
    CHECKS[sys.argv[1]](json.load(file))
if failures:
    sys.exit(f"{failures} numbers differ")
print("all numbers agree")
