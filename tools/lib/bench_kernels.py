"""The host's kernels beside OpenBLAS, oneDNN and clang's loops.

Everything runs in one process, on one thread, pinned, by the thread's CPU time:
each round takes a sample of every contender in turn. A ratio is the median over
the rounds of a rival's time to ours, so more than 1 is faster than the rival.
Kernels are compiled as for any bundle; weights are laid out before (the
library's too, where it has a way to), and cold operands are rotated beyond the
caches. OpenBLAS runs with the best of its kernels for this CPU.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys

# Of OpenBLAS; it may take a slow one by itself.
CORES = {"avx512f": ["SKYLAKEX", "HASWELL"], "avx2": ["HASWELL", "ZEN"]}


def product(kind, m, n, k, dtype, rule, cold=False):
    return {
        "name": f"{kind}_{m}x{n}x{k}_{dtype}",
        "title": f"{kind.upper()} {m}×{n}×{k} {dtype}",
        "kind": "product",
        "type": dtype,
        "sizes": [m, n, k],
        "cold": cold,
        "prepared": kind == "gemm",
        "rule": rule,
    }


def stream(kind, rows, columns, rule, cold):
    return {
        "name": f"{kind}_{rows}x{columns}",
        "title": f"{kind} {rows}×{columns} f32" + (", DRAM" if cold else ", cached"),
        "kind": kind,
        "type": "f32",
        "sizes": [rows, columns],
        "cold": cold,
        "prepared": False,
        "rule": rule,
    }


# What a row must show: at least so much of a rival's speed, or of the better
# one's ("libraries"), or of one thread's ("threads"). "else read": no faster than
# that is asked for where weights are read so fast already. "bound" is what bounds a
# kernel that streams: what memory does of such a pattern, or the kernel's own
# rate in cache, its work, where that is less.
ROWS = [
    product("gemm", 1024, 1024, 1024, "f32", {"libraries": 1.0, "threads": 1.8}),
    product("gemm", 128, 6656, 1024, "f32", {"libraries": 1.0, "threads": 1.8}),
    product("gemm", 128, 1024, 6656, "f32", {"libraries": 1.0, "threads": 1.8}),
    product("gemm", 1024, 1024, 1024, "bf16", {"oneDNN": 0.97, "threads": 1.8}),
    product("gemm", 128, 6656, 1024, "bf16", {"oneDNN": 0.97, "threads": 1.8}),
    product("gemm", 128, 1024, 6656, "bf16", {"oneDNN": 0.97, "threads": 1.8}),
    product("gemm", 128, 6656, 1024, "f16", {}),
    *(product("gemv", 1, 4096, 6656, t, {"read": 0.95}, True) for t in ("f32", "bf16", "f16")),
    *(product("skinny", m, 4096, 6656, "f32", {"libraries": 2.0, "else read": 0.95}, True)
      for m in (4, 8, 16)),
    *(product("skinny", m, 4096, 6656, "bf16", {"libraries": 2.0, "else read": 0.95}, True)
      for m in (4, 16)),
    stream("silu_up", 16, 4096, {"clang loop": 1.0}, False),
    stream("silu_up", 2048, 8192, {"clang loop": 1.0, "bound": 0.85}, True),
    stream("rms_norm", 8, 6656, {"clang loop": 1.0}, False),
    stream("rms_norm", 4096, 6656, {"clang loop": 1.0, "bound": 0.85}, True),
    stream("softmax", 16, 4096, {"clang loop": 1.0}, False),
    stream("softmax", 4096, 4096, {"clang loop": 1.0, "bound": 0.85}, True),
]
LIBRARIES = ("OpenBLAS", "oneDNN")
MEMORY = ("copy", "triad")


def function(row):
    """The row's op, in a function of its own."""
    def tensor(*sizes):
        return f"tensor<{'x'.join(map(str, sizes))}x{row['type']}>"

    if row["kind"] == "product":
        m, n, k = row["sizes"]
        x, w, y = tensor(1, m, k), tensor(n, k), tensor(1, m, n)
        arguments = f"%x: {x}, %w: {w} {{llama.weight = \"w\"}}"
        body = f"%y = llama.linear %x, %w : ({x}, {w}) -> {y}"
    else:
        rows, columns = row["sizes"]
        y = tensor(1, rows, columns)
        if row["kind"] == "silu_up":
            arguments = f"%g: {y} {{llama.input}}, %u: {y} {{llama.input}}"
            body = f"%y = llama.swiglu %g, %u : {y}"
        elif row["kind"] == "rms_norm":
            arguments = f"%x: {y} {{llama.input}}, %s: {tensor(columns)}"
            body = f"%y = llama.rms_norm %x, %s eps(1.0e-05) : {y}, {tensor(columns)}"
        else:
            arguments = f"%x: {y} {{llama.input}}"
            body = (f"%e = tensor.empty() : {y}\n    %y = linalg.softmax dimension(2) "
                    f"ins(%x : {y}) outs(%e : {y}) -> {y}")
    return (f"  func.func @{row['name']}({arguments}) -> {y} {{\n    {body}\n"
            f"    return %y : {y}\n  }}\n")


def run(command, **options):
    result = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, **options)
    if result.returncode:
        sys.exit(f"bench: '{command[0]}' failed with status {result.returncode}")
    return result.stdout


def compile_rivals(sources, llvm, build):
    loops, onednn = build / "bench-loops.so", build / "bench-onednn.so"
    run([f"{llvm}/bin/clang", "-O3", "-march=native", "-mprefer-vector-width=512", "-ffast-math",
         "-fveclib=libmvec", "-shared", "-fPIC", str(sources / "loops.c"), "-o", str(loops),
         "-lmvec", "-lm"])
    run(["g++", "-std=c++17", "-O2", "-shared", "-fPIC", str(sources / "onednn.cpp"), "-o",
         str(onednn), "-ldnnl"])
    return str(loops), str(onednn)


def measure(build, bundle, rows, rivals, rounds, core):
    plan = build / "bench-rows.json"
    plan.write_text(json.dumps(rows))
    environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1",
                       OPENBLAS_CORETYPE=core)
    lines = run([str(build / "bin/bench-kernels"), str(bundle), str(plan), *rivals,
                 "libopenblas.so.0", str(rounds)], env=environment).splitlines()
    return [json.loads(line) for line in lines]


def best_core(build, bundle, rivals):
    """The kernels with which OpenBLAS is fastest here, against our own."""
    flags = pathlib.Path("/proc/cpuinfo").read_text()
    cores = next((cores for flag, cores in CORES.items() if flag in flags), [""])
    ratios = {}
    for core in cores:
        result, = measure(build, bundle, ROWS[:1], rivals, 7, core)
        ratios[core] = by_name(result)["OpenBLAS"]["ratio"]["median"]
    return min(ratios, key=ratios.get)


def by_name(result):
    return {timed["name"]: timed for timed in result["timed"]}


def moved(row):
    """The bytes of operands and result."""
    width = 4 if row["type"] == "f32" else 2
    if row["kind"] == "product":
        _, n, k = row["sizes"]
        return (n * k + n + k) * width
    rows, columns = row["sizes"]
    return rows * columns * width * (3 if row["kind"] == "silu_up" else 2)


def speed(row, seconds):
    if row["kind"] == "product" and row["sizes"][0] > 1:
        m, n, k = row["sizes"]
        return f"{2 * m * n * k / seconds / 1e9:.1f} GFLOP/s"
    return f"{moved(row) / seconds / 1e9:.1f} GB/s"


def threads_of(timed, what):
    """How much faster all threads are than one, by the wall clock where there
    are both: ratio, and of how many samples."""
    one = timed.get(f"{what}, wall clock", timed.get(what))
    team = next((timed[name] for name in timed
                 if name.startswith(what) and name.endswith("threads")), None)
    if not one or not team:
        return None, 0
    return one["time"]["median"] / team["time"]["median"], team["undisturbed"]


def bound_of(row, timed, in_cache):
    """What bounds the row's kernel, and its speed over that."""
    memory = next(name for name in MEMORY if name in timed)
    ratio = timed[memory]["ratio"]["median"]
    limit = moved(row) / timed[memory]["time"]["median"]
    if not in_cache or in_cache >= limit:
        return f"its bound, memory: {memory}", ratio
    rate = moved(row) / timed["ours"]["time"]["median"]
    return (f"its bound, work: {in_cache / 1e9:.1f} GB/s in cache, of memory {limit / 1e9:.1f}",
            rate / in_cache)


def verdicts(row, timed, in_cache):
    """What the row must show: name, ratio, least."""
    for name, least in row["rule"].items():
        if name == "else read":
            continue
        if name == "libraries":
            found = [timed[library] for library in LIBRARIES if library in timed]
            ratio = min((rival["ratio"]["median"] for rival in found), default=None)
            enough = row["rule"].get("else read")
            if ratio and enough and ratio < least:
                least, ratio, name = enough, timed["read"]["ratio"]["median"], \
                    f"read, for it is {ratio:.2f} of libraries and not {least}"
        elif name == "threads":
            ratio, count = threads_of(timed, "ours")
            name = f"one thread (multiply-adds alone: {threads_of(timed, 'multiply-add')[0]:.2f}; " \
                   f"{count} undisturbed samples)" if ratio else name
        elif name == "bound":
            name, ratio = bound_of(row, timed, in_cache)
        else:
            ratio = timed[name]["ratio"]["median"] if name in timed else None
        yield name, ratio, least


def main():
    parser = argparse.ArgumentParser(prog="tools/bench kernels", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--llvm", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--runs", type=int, default=15, help="rounds (default: 15)")
    parser.add_argument("--only", default="", help="rows whose name contains this")
    options = parser.parse_args()
    build = options.root / "build"
    rows = [row for row in ROWS if options.only in row["name"]]
    if not rows:
        names = ", ".join(row["name"] for row in ROWS)
        sys.exit(f"bench: no row's name contains '{options.only}': expected a part of {names}")
    rivals = compile_rivals(options.root / "tools/bench-kernels", options.llvm, build)
    module, bundle = build / "bench-kernels.mlir", build / "bench-bundle"
    chosen = rows if ROWS[0] in rows else [ROWS[0], *rows]
    module.write_text("module {\n" + "".join(map(function, chosen)) + "}\n")
    run([str(build / "bin/roofline-opt"), str(module), "-o", os.devnull,
         f"--roofline-emit-bundle=dir={bundle} target=host"])
    core = best_core(build, bundle, rivals)
    print(f"OpenBLAS's kernels: {core or 'its own choice'}; {options.runs} rounds; ratios are of "
          "our speed to the rival's, median (20th to 80th percentile)\n")
    failed, rates = 0, {}
    for row in rows:
        result, = measure(build, bundle, [row], rivals, options.runs, core)
        timed = by_name(result)
        if row["kind"] != "product":
            rates[row["kind"], row["cold"]] = moved(row) / timed["ours"]["time"]["median"]
        print(f"{row['title']}: {speed(row, timed['ours']['time']['median'])}, "
              f"{result['variant']}, relative error {result['relative_error']:.1e}")
        for name, seconds in sorted(result["variants"], key=lambda pair: pair[1])[:4]:
            print(f"    {name:28} {speed(row, seconds)}")
        for name, other in timed.items():
            if name != "ours":
                ratio = other["ratio"]
                print(f"  {name:20} {ratio['median']:6.2f} ({ratio['p20']:.2f} to "
                      f"{ratio['p80']:.2f})  {speed(row, other['time']['median'])}")
        for name, ratio, least in verdicts(row, timed, rates.get((row["kind"], False))):
            word = "not there" if ratio is None else "yes" if ratio >= least else "NO"
            failed += word == "NO"
            print(f"  at least {least} of {name}: {word}" + (f", {ratio:.2f}" if ratio else ""))
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
