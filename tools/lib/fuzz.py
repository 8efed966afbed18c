"""Looks for what breaks the readers and the report: fuzz.py ROOT SECONDS [FILTER].

Runs each fuzz target for SECONDS of CPU time, however busy the machine, then
random modules for as long. A finding is kept in build-fuzz/findings. Prints a
line per target, then 'N passed, N failed' as the last line.
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


class Run:
    """Runs of one target, one after the other until all have had their time."""

    def __init__(self, log):
        self.log, self.status, self.time, self.texts = log, 0, 0.0, []

    def until(self, seconds, command, environment):
        """Each of `command(left)` ends by the clock, and so within its time."""
        while self.status == 0 and seconds - self.time > 0.02 * seconds:
            before = cpu_time()
            left = max(1, round(seconds - self.time))
            with open(self.log, "w", encoding="utf-8") as file:
                self.status = subprocess.run(
                    command(left),
                    stdout=file,
                    stderr=subprocess.STDOUT,
                    stdin=subprocess.DEVNULL,
                    env={**os.environ, **environment(left)},
                    check=False,
                ).returncode
            self.time += cpu_time() - before
            self.texts.append(self.log.read_text(encoding="utf-8", errors="replace"))

    def total(self, pattern):
        return sum(int(n) for text in self.texts for n in re.findall(pattern, text))

    def show(self, name, what):
        verdict = f"failed, see {self.log}" if self.status else "clean"
        print(f"{name:<12}{what}, {self.time:.0f} s of CPU time: {verdict}", flush=True)
        return self.status == 0


def fuzz(root, target, seconds):
    build = root / "build-fuzz"
    corpus, findings = build / "corpus" / target, build / "findings"
    for folder in (corpus, findings):
        folder.mkdir(parents=True, exist_ok=True)
    run = Run(build / f"{target}.log")
    dictionary = root / f"test/Fuzz/Dictionaries/{target}.dict"

    def command(seconds):
        return [
            build / f"test/Fuzz/fuzz-{target.lower()}",
            f"-max_total_time={seconds}",
            f"-max_len={MOST_BYTES.get(target, 4096)}",
            # By the clock: on a busy machine a process may wait for its turn.
            "-timeout=120",
            "-rss_limit_mb=4096",
            "-print_final_stats=1",
            f"-artifact_prefix={findings}/{target}-",
            *([f"-dict={dictionary}"] if dictionary.exists() else []),
            corpus,
            root / "test/Fuzz/Inputs" / target,
        ]

    run.until(seconds, command, lambda _: {"ASAN_OPTIONS": ASAN})
    edges = max([0, *(int(n) for n in re.findall(r" cov: (\d+) ", run.texts[-1]))])
    count = run.total(r"number_of_executed_units: (\d+)")
    return run.show(target, f"{count:,} texts, {edges:,} edges")


def generate(root, seconds):
    """Random modules over all registered ops, and changed ones of the tests."""
    program = root / "build/test/Unit/Robustness/RobustnessTests"
    run = Run(root / "build-fuzz/Modules.log")
    seeds = []

    def environment(left):
        seeds.append(str(int.from_bytes(os.urandom(4), "little")))
        return {"ROOFLINE_TEST_SECONDS": str(left / 2), "ROOFLINE_TEST_SEED": seeds[-1]}

    tests = "--gtest_filter=*.AnalysesGeneratedOps:*.AnalysesMutatedInputs"
    run.until(seconds, lambda _: [program, tests], environment)
    count = run.total(r"(\d+) (?:cases|modules),")
    return run.show("Modules", f"{count:,} modules, seeds {' '.join(seeds)}")


def main():
    root, seconds = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    wanted = re.compile(sys.argv[3] if len(sys.argv) > 3 else "")
    passed = failed = 0
    for target in [*targets(root), "Modules"]:
        if not wanted.search(target):
            continue
        ok = generate(root, seconds) if target == "Modules" else fuzz(root, target, seconds)
        passed, failed = passed + ok, failed + (not ok)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


main()
