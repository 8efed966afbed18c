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
    """Numbers of the whole module, with random_modules.MARK + i before those of
    @fi: each of them was run."""
    assert len(expected) == len(got), f"{len(expected)} numbers, but then {len(got)}"
    run = []
    for a, b in zip(expected, got):
        if a >= random_modules.MARK:
            run.append(int(a) - random_modules.MARK)
        assert execute.is_same(a, b), f"@f{run[-1]} gives {a}, but then {b}"
    assert run == list(range(FUNCTIONS)), f"only functions {run} are run"


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
    before = totals(binary, source)
    check_costs(before, totals(binary, fused), done)
    check_values(*(execute.run(*tools, file) for file in (source, fused)))
    unknown = sum(each["time"] is None for name, each in before.items() if name != "main")
    return len(done), unknown


if __name__ == "__main__":
    binary, *tools, out, seed, files = sys.argv[1:]
    out = pathlib.Path(out)
    out.mkdir(exist_ok=True)
    changed = unknown = 0
    for each in range(int(seed), int(seed) + int(files)):
        try:
            done, without = check(tools, binary, out, each)
            changed, unknown = changed + done, unknown + without
        except AssertionError as error:
            sys.exit(f"seed {each}, in {out}: {error}")
    count = int(files) * FUNCTIONS
    print(f"{count} functions run, {changed} of them fused, {unknown} of unknown size: the same")
