"""Fusion of random modules: random_fusion.py BIN_DIR MLIR_OPT MLIR_RUNNER LIB_DIR OUT SEED FILES

Fuses FILES modules of 20 random functions each. They must compute what they
computed; a second time nothing may change; a function's roof time must fall
where a remark says that something was fused, and stay otherwise; and FLOPs must
grow only where a remark says so.
"""

import json
import pathlib
import re
import subprocess
import sys

import execute
import random_modules

DEVICE = "a100-80gb-pcie"
FUNCTIONS = 20


def opt(binary, *arguments):
    command = [binary, *map(str, arguments)]
    result = subprocess.run(command, capture_output=True, timeout=300)
    if result.returncode:
        sys.exit(f"{' '.join(command)}\n{result.stderr.decode()[:4000]}")
    return result.stdout.decode()


def totals(binary, file):
    report = json.loads(opt(binary, file, f"--roofline-report=format=json device={DEVICE}"))
    return {each["function"]: each for each in report["functions"]}


def remarks(file):
    """What was done, by functions: whether any remark says 'Recomputed'."""
    done = {}
    for part in file.read_text().split("--- ")[1:]:
        if part.startswith("!Passed"):
            name = re.search(r"Function: +(\S+)", part)[1]
            done[name] = done.get(name, False) or "Recomputed:" in part
    return done


def check_costs(before, after, done):
    for name, old in before.items():
        new = after[name]
        if old["time"] is None:
            assert name == "main" or new["bytes_expr"] == old["bytes_expr"] or name in done, name
            continue
        if name in done:
            assert new["time"] < old["time"], f"{name}: {old['time']} s, then {new['time']} s"
        else:
            assert new["time"] == old["time"], f"{name} has another time, but no remark"
        more = new["flops"] > old["flops"]
        assert not more or done.get(name), f"{name}: {old['flops']} FLOP, then {new['flops']}"


def check_values(expected, got):
    """Numbers of the whole module, with 1000000 + i before those of @fi."""
    assert len(expected) == len(got), f"{len(expected)} numbers, but then {len(got)}"
    function = None
    for a, b in zip(expected, got):
        if a >= 1000000:
            function = f"f{int(a) - 1000000}"
        assert execute.is_same(a, b), f"@{function} gives {a}, but then {b}"


def check(tools, binary, out, seed):
    source, fused, again = (out / f"{seed}-{name}.mlir" for name in ("source", "fused", "again"))
    told = out / f"{seed}.yaml"
    source.write_text(random_modules.module(seed, FUNCTIONS))
    fuse = f"--roofline-fuse=device={DEVICE}"
    opt(binary, source, fuse, "--remarks-filter=roofline", "--remark-format=yaml",
        f"--remarks-output-file={told}", "-o", fused)
    opt(binary, fused, fuse, "-o", again)
    assert again.read_text() == fused.read_text(), f"{fused} changes again"
    done = remarks(told)
    check_costs(totals(binary, source), totals(binary, fused), done)
    check_values(*(execute.run(*tools, file) for file in (source, fused)))
    return len(done)


if __name__ == "__main__":
    binary, *tools, out, seed, files = sys.argv[1:]
    out = pathlib.Path(out)
    out.mkdir(exist_ok=True)
    changed = 0
    for each in range(int(seed), int(seed) + int(files)):
        try:
            changed += check(tools, binary, out, each)
        except AssertionError as error:
            sys.exit(f"seed {each}, in {out}: {error}")
    count = int(files) * FUNCTIONS
    print(f"{count} functions, {changed} of them fused: the same")
