"""What modules compute: execute.py MLIR_OPT MLIR_RUNNER LIB_DIR FILES

Executes @main of each file, and prints whether all print the same numbers.
"""

import math
import pathlib
import re
import subprocess
import sys

LIBRARY = pathlib.Path(__file__).parent / "decompose-softmax.mlir"
LOWERING = (
    f"--transform-preload-library=transform-library-paths={LIBRARY}",
    "--transform-interpreter",
    "--one-shot-bufferize=bufferize-function-boundaries allow-return-allocs-from-loops",
    "--convert-linalg-to-loops",
    "--scf-forall-to-for",
    "--expand-strided-metadata",
    "--lower-affine",
    "--convert-scf-to-cf",
    "--convert-math-to-libm",
    "--convert-arith-to-llvm",
    "--finalize-memref-to-llvm",
    "--convert-index-to-llvm",
    "--convert-cf-to-llvm",
    "--convert-func-to-llvm",
    "--reconcile-unrealized-casts",
)
NUMBER = re.compile(r"-?(?:\d+(?:\.\d*)?(?:e[+-]?\d+)?|nan|inf)")


def run(opt, runner, libraries, file):
    lowered = subprocess.run([opt, *LOWERING, file], check=True, capture_output=True)
    shared = ",".join(
        f"{libraries}/libmlir_{name}_utils.so" for name in ("runner", "c_runner")
    )
    command = [runner, "-e", "main", "-entry-point-result=void", f"-shared-libs={shared}"]
    printed = subprocess.run(
        command, input=lowered.stdout, check=True, capture_output=True
    ).stdout.decode()
    # All but where it lies in memory.
    lines = [line for line in printed.splitlines() if "base@" not in line]
    return [float(number) for line in lines for number in NUMBER.findall(line)]


def is_same(a, b):
    return math.isclose(a, b, rel_tol=1e-4, abs_tol=1e-6) or (math.isnan(a) and math.isnan(b))


if __name__ == "__main__":
    *tools, first, second = sys.argv[1:]
    expected, got = (run(*tools, file) for file in (first, second))
    assert len(expected) == len(got), f"{len(expected)} numbers, but then {len(got)}"
    same = all(is_same(a, b) for a, b in zip(expected, got))
    distinct = len(set(expected))
    print(f"{'the same' if same else 'others'}: {len(got)} numbers, {distinct} distinct")
