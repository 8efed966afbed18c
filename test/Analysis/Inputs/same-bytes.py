"""Runs a command several times, with threads and without, and says how many
outputs there are that differ: same-bytes.py RUNS COMMAND..."""

import subprocess
import sys

runs, command = int(sys.argv[1]), sys.argv[2:]
outputs = {
    subprocess.run(command + extra, check=True, capture_output=True).stdout
    for extra in [["--mlir-disable-threading"]] + runs * [[]]
}
print(f"{len(outputs)} output, {'empty' if b'' in outputs else 'with text'}")
