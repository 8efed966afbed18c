"""Runs a command several times, with threads and without, and says how many
outputs there are that differ. The rest of the arguments is the command."""

import subprocess
import sys

RUNS = 12

command = sys.argv[1:]
outputs = {
    subprocess.run(command + extra, check=True, capture_output=True).stdout
    for extra in [["--mlir-disable-threading"]] + RUNS * [[]]
}
print(f"{len(outputs)} output, {'empty' if b'' in outputs else 'with text'}")
