"""Peak memory of commands: peak-memory.py MOST_RATIO COMMAND... -- COMMAND...

Fails where the second takes more than MOST_RATIO times the memory of the first;
their outputs are dropped.
"""

import os
import sys


def peak(command):
    """In MiB."""
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execv(command[0], command)
    _, status, usage = os.wait4(child, 0)
    if status:
        sys.exit(f"status {status} of {command}")
    return usage.ru_maxrss / 1024


def main():
    most, words = float(sys.argv[1]), sys.argv[2:]
    at = words.index("--")
    small, large = peak(words[:at]), peak(words[at + 1 :])
    if large > most * small:
        sys.exit(f"{large:.0f} MiB, {large / small:.2f} times {small:.0f} MiB")
    print(f"at most {most} times the memory")


main()
