"""How long an analysis takes, as ratios that hold across machines.

The yardstick is stock mlir-opt parsing and verifying the linalg form of the
same model. All commands take turns, so that a slow phase of the machine meets
each of them; a ratio is the median over rounds, each against its own round's
yardstick. Times are wall time of whole processes.
"""

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

YARDSTICK = "stock mlir-opt: parse, verify"
FROM_LINALG = "report of the linalg form"
FROM_GRAPH = "report of the graph, lowered"
SWEPT = "report of the linalg form, swept"

# Within these the project keeps itself.
MOST = {FROM_LINALG: 2.0, FROM_GRAPH: 3.0}
LEAST_PAIRS_PER_SECOND = 1e6

SWEEP = "B=1..64+1,S=128..8192+128,C=S"
SWEEP_POINTS = 64 * 64


def parse_arguments():
    parser = argparse.ArgumentParser(prog="tools/bench", description=__doc__.split("\n\n")[0])
    parser.add_argument("model", nargs="?", help="a llama graph (default: Llama 33B)")
    parser.add_argument("--runs", type=int, default=11, help="rounds, at least 9")
    parser.add_argument("--root", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--llvm", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.runs < 9:
        parser.error(f"--runs must be at least 9, got {arguments.runs}")
    return arguments


def run(command):
    """Wall time of the command in s; the bench ends if it fails."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    elapsed = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"error: '{' '.join(map(str, command))}' failed:\n{done.stderr}")
    return elapsed


def measure(commands, rounds):
    """Times of each command, one per round; the round before warms the caches."""
    times = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            elapsed = run(command)
            if number:
                times[name].append(elapsed)
    return times


def commands_for(arguments, graph, folder):
    opt = arguments.root / "build/bin/roofline-opt"
    linalg, report = folder / "linalg.mlir", folder / "report.json"
    run([opt, graph, "--convert-llama-to-linalg", "-o", linalg])

    def reported(source, *passes, more=""):
        options = f"format=json output-file={report}{more}"
        return [opt, source, *passes, f"--roofline-report={options}"]

    run(reported(linalg))
    ops = len(json.loads(report.read_text())["ops"])
    stock = [arguments.llvm / "bin/mlir-opt", linalg, "-o", os.devnull]
    return ops, {
        # Without its functions the module is printed in no time.
        YARDSTICK: [*stock, "--symbol-privatize", "--symbol-dce"],
        "stock mlir-opt: parse, verify, print": stock,
        FROM_LINALG: reported(linalg),
        FROM_GRAPH: reported(graph, "--convert-llama-to-linalg"),
        "report of the graph as it is": reported(graph),
        SWEPT: reported(linalg, more=f" sweep={SWEEP}"),
    }


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def line_with(text, word, otherwise):
    return next((line.strip() for line in text.splitlines() if word in line), otherwise)


def print_machine(arguments):
    cpus = pathlib.Path("/proc/cpuinfo").read_text()
    cpu = line_with(cpus, "model name", platform.machine()).split(":")[-1].strip()
    llvm = line_with(output_of(arguments.llvm / "bin/mlir-opt", "--version"), "version", "LLVM")
    compiler = output_of("c++", "--version").split("\n")[0]
    commit = output_of("git", "-C", arguments.root, "describe", "--always", "--dirty").strip()
    print(f"machine   {cpu}, {os.cpu_count()} cores, {platform.platform()}")
    print(f"versions  {llvm}; {compiler}; commit {commit or 'unknown'}")
    print(f"date      {time.strftime('%Y-%m-%d %H:%M %Z')}")


def verdict(good):
    return "kept" if good else "MISSED"


def print_times(times):
    print(f"{'whole process':<38}{'median':>10}{'ratio':>8}  target")
    for name, row in times.items():
        ratio = statistics.median(t / base for t, base in zip(row, times[YARDSTICK]))
        target = f"<= {MOST[name]:g}, {verdict(ratio <= MOST[name])}" if name in MOST else ""
        line = f"{name:<38}{statistics.median(row) * 1e3:>7.0f} ms{ratio:>8.2f}  {target}"
        print(line.rstrip())


def print_sweep(times, ops):
    extra = statistics.median(b - a for a, b in zip(times[FROM_LINALG], times[SWEPT]))
    rate = ops * SWEEP_POINTS / extra
    print(
        f"sweep of {ops} ops over {SWEEP_POINTS} points: {extra * 1e3:.0f} ms more,"
        f" {rate / 1e6:.1f} M (op, point) pairs/s; target"
        f" >= {LEAST_PAIRS_PER_SECOND / 1e6:g} M/s, {verdict(rate >= LEAST_PAIRS_PER_SECOND)}"
    )


def main():
    arguments = parse_arguments()
    graph = pathlib.Path(arguments.model or arguments.root / "models/llama-33b.mlir")
    print_machine(arguments)
    print(f"model     {graph.name}; {arguments.runs} rounds in turns\n")
    with tempfile.TemporaryDirectory() as folder:
        ops, commands = commands_for(arguments, graph, pathlib.Path(folder))
        times = measure(commands, arguments.runs)
    print_times(times)
    print_sweep(times, ops)


main()
