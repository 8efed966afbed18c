"""What an analysis of a large module costs, against reading that module.

Modules are generated (see scale_inputs.py). The yardstick is stock mlir-opt
that parses and verifies the same text; all commands take turns. A time is user
and system time of a whole process, memory its peak resident size. A ratio is
the median over rounds, each against its own round. The time per op is what a
command takes more than another: the report, than parsing and verifying; stock
mlir-opt, than with an empty module. A small module has more rounds, as each
tells less.

Times of a module of 10,000 ops, and differences of long times, are off by some
20 % from one run to the next. With --instructions nothing is timed: valgrind
counts what each command executes in one thread, to the last digit the same on a
busy machine. What caches cost is not in that.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

import scale_inputs

START, STOCK = "stock mlir-opt: empty module", "stock mlir-opt: parse, verify"
PARSE, REPORT, ANNOTATE = "parse, verify", "report", "annotate, classify"
# What a command does more than another.
BEFORE = {STOCK: START, REPORT: PARSE, ANNOTATE: PARSE}
# Of the yardstick's, in time and in memory.
MOST_RATIO = 2.0
# Of the cost of an op in the smallest module.
MOST_GROWTH = 1.2
# Sizes of the modules, and by how much the rounds of each are multiplied.
OPS = {10_000: 10, 100_000: 3, 1_000_000: 1}
# What must take a time in proportion to its size: each at a fourth, and whole.
SHAPES = {
    "long_function": 100_000,
    "slices": 160_000,
    "fused": 40_000,
    "many_callees": 100_000,
    "call_tree": 100_000,
    "many_calls": 100_000,
    "views": 100_000,
    "casts": 100_000,
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
    parser.add_argument("--most-ops", type=int, default=max(OPS), help="of the largest module")
    parser.add_argument("--shapes", action="store_true", help="only the modules of one shape")
    parser.add_argument(
        "--instructions", action="store_true", help="only how many instructions an op takes"
    )
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
    opt, stock = arguments.root / "build/bin/roofline-opt", arguments.llvm / "bin/mlir-opt"
    device = "device=a100-80gb-pcie"
    report = f"{device} format=json output-file={folder / 'report.json'}"
    return {
        START: [stock, os.devnull, *UNPRINTED],
        STOCK: [stock, module, *UNPRINTED],
        PARSE: [opt, module, *UNPRINTED],
        REPORT: [opt, module, f"--roofline-report={report}"],
        ANNOTATE: [opt, module, f"--roofline-annotate-and-classify={device}", *UNPRINTED],
    }


def measure(arguments, kind, size, factor=1, run=run):
    """Times and memory of each command, one per round."""
    with tempfile.TemporaryDirectory() as folder:
        module = pathlib.Path(folder) / "module.mlir"
        with open(module, "w") as file:
            getattr(scale_inputs, kind)(file, size)
        rows = {name: [] for name in commands_for(arguments, module, pathlib.Path(folder))}
        for _ in range(arguments.runs * factor):
            for name, command in commands_for(arguments, module, pathlib.Path(folder)).items():
                rows[name].append(run(command))
    return rows


def ratio(rows, name, figure):
    return statistics.median(a[figure] / b[figure] for a, b in zip(rows[name], rows[STOCK]))


def added(rows, name):
    """What the command takes more than the one before it, in s."""
    return statistics.median(a[0] - b[0] for a, b in zip(rows[name], rows[BEFORE[name]]))


def verdict(good):
    return "kept" if good else "MISSED"


def describe_op(name, rows, ops, smallest):
    """The time per op, and how it compares to that in the smallest module."""
    cost = added(rows, name) / ops
    growth = cost / smallest.setdefault(name, cost)
    text = f"{cost * 1e6:>11.1f}{growth:>8.2f}"
    if name == STOCK:
        return text
    good = max(ratio(rows, name, 0), ratio(rows, name, 1)) <= MOST_RATIO
    steady = verdict(growth <= MOST_GROWTH)
    return f"{text}  ratios <= {MOST_RATIO:g}: {verdict(good)}; growth: {steady}"


def measure_ops(arguments):
    smallest = {}
    for ops, factor in OPS.items():
        if ops > arguments.most_ops:
            break
        rows = measure(arguments, "linalg_module", ops, factor)
        header = f"{'time':>8}{'ratio':>8}{'memory':>10}{'ratio':>8}{'us per op':>11}{'growth':>8}"
        print(f"\n{f'{ops:,} ops':<30}{header}")
        for name, row in rows.items():
            seconds, megabytes = (statistics.median(column) for column in zip(*row))
            line = f"{name:<30}{seconds:>6.2f} s{ratio(rows, name, 0):>8.2f}"
            line += f"{megabytes:>7.0f} MB{ratio(rows, name, 1):>8.2f}"
            if name in BEFORE:
                line += describe_op(name, rows, ops, smallest)
            print(line, flush=True)


def measure_shapes(arguments):
    header = f"{'a fourth':>11}{'whole':>11}{'linear is 1':>13}{'memory':>11}{'stock':>9}"
    print(f"\n{'time added':<22}{'size':>9}{header}")
    for kind, size in SHAPES.items():
        quarter, whole = (measure(arguments, kind, n) for n in (size // 4, size))
        peak = {name: statistics.median(m for _, m in row) for name, row in whole.items()}
        for name in (REPORT, ANNOTATE):
            small, large = added(quarter, name), added(whole, name)
            growth = f"{large / (4 * small):>13.2f}" if large > 0.1 else f"{'too short':>13}"
            print(
                f"{kind if name == REPORT else '  annotated':<22}{size:>9,}"
                f"{small:>9.2f} s{large:>9.2f} s{growth}"
                f"{peak[name]:>8.0f} MB{peak[STOCK]:>6.0f} MB",
                flush=True,
            )


def count_instructions(command):
    """Those of the whole process, in one thread, and no figure of memory."""
    counter = ["valgrind", "--tool=cachegrind", "--cache-sim=no"]
    counter += [f"--cachegrind-out-file={os.devnull}"]
    done = subprocess.run(
        [*counter, *command, "--mlir-disable-threading"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    found = re.search(r"I +refs: +([\d,]+)", done.stderr)
    if done.returncode or not found:
        sys.exit(f"error: '{' '.join(map(str, command))}' failed:\n{done.stderr}")
    return int(found[1].replace(",", "")), 0


def measure_instructions(arguments):
    smallest = {}
    print(f"\n{'instructions per op':<30}" + "".join(f"{name:>30}" for name in BEFORE))
    for ops in OPS:
        if ops > arguments.most_ops:
            break
        rows = measure(arguments, "linalg_module", ops, run=count_instructions)
        line = f"{f'{ops:,} ops':<30}"
        for name in BEFORE:
            cost = added(rows, name) / ops
            line += f"{cost:>22,.0f}{cost / smallest.setdefault(name, cost):>8.3f}"
        print(line, flush=True)


def main():
    arguments = parse_arguments()
    if arguments.instructions:
        arguments.runs = 1
        return measure_instructions(arguments)
    if not arguments.shapes:
        measure_ops(arguments)
    measure_shapes(arguments)


main()
