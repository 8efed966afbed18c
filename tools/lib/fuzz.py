"""Looks for what breaks the readers and the report: fuzz.py ROOT SECONDS [FILTER].

Runs each fuzz target for SECONDS, then random modules for as long. A finding is
kept in build-fuzz/findings. Prints a line per target, then 'N passed, N failed'
as the last line.
"""

import os
import pathlib
import re
import resource
import subprocess
import sys

# LLVM's own headers poison memory that the uninstrumented libMLIR.so then uses.
ASAN = "allow_user_poisoning=0:detect_container_overflow=0"
# A text of a reader is short; reports hold the longest.
MOST_BYTES = {"Report": 16384, "Expression": 512, "DimSpec": 128}


def targets(root):
    """The names of the targets: those of their folders of inputs."""
    return sorted(path.name for path in (root / "test/Fuzz/Inputs").iterdir())


def cpu_time():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def run(command, log, environment):
    """Runs `command`, its output into `log`; exit status and CPU time."""
    before = cpu_time()
    with open(log, "w", encoding="utf-8") as file:
        status = subprocess.run(
            command,
            stdout=file,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **environment},
            check=False,
        ).returncode
    return status, cpu_time() - before


def fuzz(root, target, seconds):
    build = root / "build-fuzz"
    corpus, findings = build / "corpus" / target, build / "findings"
    for folder in (corpus, findings):
        folder.mkdir(parents=True, exist_ok=True)
    command = [
        build / f"test/Fuzz/fuzz-{target.lower()}",
        f"-max_total_time={seconds}",
        f"-max_len={MOST_BYTES.get(target, 4096)}",
        "-timeout=20",
        "-rss_limit_mb=4096",
        "-print_final_stats=1",
        f"-artifact_prefix={findings}/{target}-",
    ]
    dictionary = root / f"test/Fuzz/Dictionaries/{target}.dict"
    if dictionary.exists():
        command.append(f"-dict={dictionary}")
    command += [corpus, root / "test/Fuzz/Inputs" / target]
    log = build / f"{target}.log"
    status, time = run(command, log, {"ASAN_OPTIONS": ASAN})
    text = log.read_text(encoding="utf-8", errors="replace")
    count = re.search(r"number_of_executed_units: (\d+)", text)
    return status, time, f"{int(count[1]):,} texts" if count else "no texts", log


def generate(root, seconds):
    """Random modules over all registered ops, and changed ones of the tests."""
    program = root / "build/test/Unit/Robustness/RobustnessTests"
    environment = {
        "ROOFLINE_TEST_SECONDS": str(seconds / 2),
        "ROOFLINE_TEST_SEED": str(int.from_bytes(os.urandom(4), "little")),
    }
    log = root / "build-fuzz/Modules.log"
    status, time = run(
        [program, "--gtest_filter=*.AnalysesGeneratedOps:*.AnalysesMutatedInputs"], log, environment
    )
    text = log.read_text(encoding="utf-8", errors="replace")
    counts = map(int, re.findall(r"(\d+) (?:cases|modules),", text))
    what = f"{sum(counts):,} modules, seed {environment['ROOFLINE_TEST_SEED']}"
    return status, time, what, log


def show(name, result):
    status, time, what, log = result
    verdict = f"failed, see {log}" if status else "clean"
    print(f"{name:<12}{what}, {time:.0f} s of CPU time: {verdict}", flush=True)
    return status == 0


def main():
    root, seconds = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    wanted = re.compile(sys.argv[3] if len(sys.argv) > 3 else "")
    passed = failed = 0
    for target in [*targets(root), "Modules"]:
        if not wanted.search(target):
            continue
        result = generate(root, seconds) if target == "Modules" else fuzz(root, target, seconds)
        ok = show(target, result)
        passed, failed = passed + ok, failed + (not ok)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


main()
