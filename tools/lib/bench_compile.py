"""How long kernels of one layer take to compile for this machine.

The bundle of the model at one setting of its dims, several times over; of each
kernel the fastest, in CPU time of the process, with all of its variants and per
variant, and the whole command's CPU time.
"""

import argparse
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

# Within these the project keeps itself: ms per variant, s for the bundle.
MOST_PER_VARIANT, MOST_PER_BUNDLE = 150, 10

REMARK = re.compile(r"remark: .*\b\w+ \(([^()]*)\) compiled in ([\d.]+) ms of CPU time, (\d+) variants")


def parse_arguments():
    parser = argparse.ArgumentParser(prog="tools/bench compile", description=__doc__.split("\n\n")[0])
    parser.add_argument("model", nargs="?", help="a llama graph (default: Llama 33B)")
    parser.add_argument("--bind", default="B=1,S=128,C=128", help="values of its dims")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--root", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--llvm", type=pathlib.Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def cpu_time():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def compile_once(opt, model, bind, folder):
    """What each kernel took, and the whole command, s."""
    start = cpu_time()
    options = f"dir={folder / 'bundle'} target=host verbose bind={bind}"
    command = [opt, model, "-o", os.devnull, f"--roofline-emit-bundle={options}"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"error: '{' '.join(map(str, command))}' failed:\n{done.stderr}")
    # Kernels of two phases may share a title.
    return [(title, float(ms), int(count)) for title, ms, count in REMARK.findall(done.stderr)], cpu_time() - start


def verdict(good):
    return "kept" if good else "MISSED"


def main():
    arguments = parse_arguments()
    model = pathlib.Path(arguments.model or arguments.root / "models/llama-33b.mlir")
    with tempfile.TemporaryDirectory() as folder:
        runs = [
            compile_once(arguments.root / "build/bin/roofline-opt", model, arguments.bind, pathlib.Path(folder))
            for _ in range(arguments.runs)
        ]
    print(f"{model.name} at {arguments.bind}, least CPU time of {arguments.runs} runs\n")
    print(f"{'kernel':<46}{'variants':>9}{'ms':>8}{'ms each':>9}")
    slowest = 0
    for rows in zip(*(kernels for kernels, _ in runs)):
        title, ms, count = min(rows, key=lambda row: row[1])
        each = ms / max(count, 1)
        slowest = max(slowest, each)
        print(f"{title[:45]:<46}{count:>9}{ms:>8.0f}{each:>9.0f}")
    if not slowest:
        sys.exit("error: no kernel was compiled")
    total = min(seconds for _, seconds in runs)
    print(f"\nslowest kernel, per variant: {slowest:.0f} ms; target <= {MOST_PER_VARIANT},"
          f" {verdict(slowest <= MOST_PER_VARIANT)}")
    print(f"whole bundle: {total:.1f} s; target <= {MOST_PER_BUNDLE}, {verdict(total <= MOST_PER_BUNDLE)}")


main()
