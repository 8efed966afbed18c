"""Outputs that cannot be written: broken-outputs.py BIN_DIR CONFIG.json FOLDER.

Every tool writes to a file that may only grow to a few bytes, to a full device,
and to a reader that is gone: it must say so, fail, and leave a file that was
there as it was, or none. It is also ended by a signal in the middle.
"""

import os
import pathlib
import resource
import signal
import subprocess
import sys
import time

MOST_BYTES = 300
SAID = ("File too large", "No space left", "Broken pipe")


class Case:
    def __init__(self, name, command):
        self.name, self.command = name, command


def cases(bin_dir, config, folder):
    model, report = folder / "model.mlir", folder / "report.json"
    opt, translate = bin_dir / "roofline-opt", bin_dir / "roofline-translate"
    subprocess.run([translate, "--import-hf-config", config, "-o", model], check=True)
    option = f"--roofline-report=device=l4 format=json output-file={report}"
    subprocess.run([opt, model, option], check=True)
    return [
        Case("module", [opt, model, "-o", "{}"]),
        Case("report", [opt, model, "--roofline-report=device=l4 output-file={}"]),
        Case("saved", [bin_dir / "roofline-report", report, "-o", "{}"]),
        Case("import", [translate, "--import-hf-config", config, "-o", "{}"]),
        Case("reduced", [bin_dir / "roofline-reduce", model, "-o", "{}"]),
    ]


def run(command, **options):
    return subprocess.run(
        command, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=300, check=False, **options
    )


def check(name, ok, details):
    if not ok:
        sys.exit(f"{name}: {details}")


def has_told(name, result):
    said = result.stderr.decode(errors="replace")
    check(name, result.returncode > 0, f"status {result.returncode}: {said}")
    check(name, any(text in said for text in SAID), f"said nothing of it: {said}")


def on_full_disk(case, folder, old):
    place = folder / "place"
    place.mkdir()
    target = place / "out"
    if old:
        target.write_text("old")

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_BYTES, MOST_BYTES))

    # Python ignores the signal that comes with it; so shall the tool.
    command = [str(word).replace("{}", str(target)) for word in case.command]
    result = run(command, preexec_fn=limit, restore_signals=False)
    has_told(case.name, result)
    left = {path.name: path.read_text() for path in place.iterdir()}
    check(case.name, left in ([{"out": "old"}] if old else [{}]), f"left {left}")
    for path in place.iterdir():
        path.unlink()
    place.rmdir()


def to_stdout(case):
    return [str(word).replace("{}", "-") for word in case.command]


def to_full_device(case):
    with open("/dev/full", "w", encoding="utf-8") as full:
        has_told(case.name, run(to_stdout(case), stdout=full))


def to_nobody(case):
    read_end, write_end = os.pipe()
    os.close(read_end)
    result = run(to_stdout(case), stdout=write_end)
    os.close(write_end)
    has_told(case.name, result)


def ended_by_signal(case, folder, number):
    """At several moments; a file that is there is whole."""
    place = folder / "signalled"
    place.mkdir(exist_ok=True)
    target = place / "out"
    target.unlink(missing_ok=True)
    command = [str(word).replace("{}", str(target)) for word in case.command]
    run(command)
    whole = target.read_bytes()
    for delay in (0.05, 0.1, 0.2, 0.4):
        target.unlink(missing_ok=True)
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(delay)
        process.send_signal(number)
        process.wait()
        if target.exists():
            check(case.name, target.read_bytes() == whole, "half a file after a signal")
        left = [path.name for path in place.iterdir()]
        check(case.name, left in ([], ["out"]), f"left {left}")


def main():
    bin_dir, config, folder = map(pathlib.Path, sys.argv[1:])
    count = 0
    for case in cases(bin_dir, config, folder):
        on_full_disk(case, folder, old=False)
        on_full_disk(case, folder, old=True)
        to_full_device(case)
        to_nobody(case)
        ended_by_signal(case, folder, signal.SIGTERM)
        ended_by_signal(case, folder, signal.SIGINT)
        count += 1
    print(f"{count} kinds of output, each whole or not there")


main()
