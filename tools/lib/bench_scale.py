"""What an analysis of a large module costs, against reading that module.

Modules are generated (see scale_inputs.py). The yardstick is stock mlir-opt
that parses and verifies the same text; all commands take turns. A time is user
and system time of a whole process, memory its peak resident size. A ratio is
the median over rounds, each against its own round.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

import scale_inputs

STOCK, REPORT, ANNOTATE = "stock mlir-opt: parse, verify", "report", "annotate, classify"
# Of the yardstick's, in time and in memory.
MOST_RATIO = 2.0
# How far the cost of an op may be off from that of the module before.
MOST_GROWTH = 1.2
OPS = (10_000, 100_000, 1_000_000)
# What must take a time in proportion to its size: each at a fourth, and whole.
SHAPES = {
    "long_function": 100_000,
    "slices": 160_000,
    "fused": 40_000,
    "many_callees": 100_000,
    "call_tree": 100_000,
    "many_calls": 100_000,
    "views": 100_000,
    "nests": 10_000,
    "carried_often": 10_000,
    "deep_loops": 64,
    "deep_kernel": 64,
    "carried": 64,
}
# Without its functions the module is printed in no time.
UNPRINTED = ["--symbol-privatize", "--symbol-dce", "-o", os.devnull]


def parse_arguments():
    parser = argparse.ArgumentParser(
        prog="tools/bench scale", description=__doc__.split("\n\n", maxsplit=1)[0]
    )
    parser.add_argument("--runs", type=int, default=3, help="rounds")
    parser.add_argument("--most-ops", type=int, default=OPS[-1], help="of the largest module")
    parser.add_argument("--shapes", action="store_true", help="only the modules of one shape")
    parser.add_argument("--root", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--llvm", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    return parser.parse_args()


def run(command):
    """Time of the command in s, and its peak memory in MB."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            text = errors.read().decode()
            sys.exit(f"error: '{' '.join(map(str, command))}' failed:\n{text}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def commands_for(arguments, module, folder):
    opt = arguments.root / "build/bin/roofline-opt"
    device = "device=a100-80gb-pcie"
    report = f"{device} format=json output-file={folder / 'report.json'}"
    return {
        STOCK: [arguments.llvm / "bin/mlir-opt", module, *UNPRINTED],
        "parse, verify": [opt, module, *UNPRINTED],
        REPORT: [opt, module, f"--roofline-report={report}"],
        ANNOTATE: [opt, module, f"--roofline-annotate-and-classify={device}", *UNPRINTED],
    }


def measure(arguments, kind, size):
    """Times and memory of each command, one per round."""
    with tempfile.TemporaryDirectory() as folder:
        module = pathlib.Path(folder) / "module.mlir"
        with open(module, "w") as file:
            getattr(scale_inputs, kind)(file, size)
        rows = {name: [] for name in commands_for(arguments, module, pathlib.Path(folder))}
        for _ in range(arguments.runs):
            for name, command in commands_for(arguments, module, pathlib.Path(folder)).items():
                rows[name].append(run(command))
    return rows


def ratio(rows, name, figure):
    return statistics.median(a[figure] / b[figure] for a, b in zip(rows[name], rows[STOCK]))


def added(rows, name):
    """What the command takes more than parsing and verifying, in s."""
    return statistics.median(a[0] - b[0] for a, b in zip(rows[name], rows["parse, verify"]))


def verdict(good):
    return "kept" if good else "MISSED"


def measure_ops(arguments):
    before = {}
    for ops in (n for n in OPS if n <= arguments.most_ops):
        rows = measure(arguments, "linalg_module", ops)
        print(f"\n{ops:,} ops{'time':>24}{'ratio':>8}{'memory':>10}{'ratio':>8}{'us per op':>11}")
        for name, row in rows.items():
            seconds, megabytes = (statistics.median(column) for column in zip(*row))
            line = f"{name:<30}{seconds:>6.2f} s{ratio(rows, name, 0):>8.2f}"
            line += f"{megabytes:>7.0f} MB{ratio(rows, name, 1):>8.2f}"
            if name in (REPORT, ANNOTATE):
                cost = added(rows, name) / ops
                line += f"{cost * 1e6:>11.1f}"
                good = max(ratio(rows, name, 0), ratio(rows, name, 1)) <= MOST_RATIO
                line += f"  ratios <= {MOST_RATIO:g}: {verdict(good)}"
                if name in before:
                    growth = cost / before[name]
                    line += f"; {growth:.2f} of before: {verdict(growth <= MOST_GROWTH)}"
                before[name] = cost
            print(line, flush=True)


def measure_shapes(arguments):
    print(f"\n{'time added':<22}{'size':>9}{'a fourth':>11}{'whole':>11}   whole / (4 * a fourth)")
    for kind, size in SHAPES.items():
        quarter, whole = (measure(arguments, kind, n) for n in (size // 4, size))
        for name in (REPORT, ANNOTATE):
            small, large = added(quarter, name), added(whole, name)
            growth = f"{large / (4 * small):>8.2f}" if large > 0.1 else "  too short to tell"
            print(
                f"{kind if name == REPORT else '  annotated':<22}{size:>9,}"
                f"{small:>9.2f} s{large:>9.2f} s{growth}",
                flush=True,
            )


def main():
    arguments = parse_arguments()
    if not arguments.shapes:
        measure_ops(arguments)
    measure_shapes(arguments)


main()
