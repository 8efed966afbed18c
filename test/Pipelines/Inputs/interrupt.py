"""interrupt.py FOLDER COMMAND...
Runs the command again and again, which writes FOLDER, and ends it as soon as
anything appears beside that. Prints what it leaves behind."""

import os
import signal
import subprocess
import sys

TRIES = 12


def interrupt(around, command, number):
    """Ends the command by that signal when there is something new."""
    known = set(os.listdir(around))
    running = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while running.poll() is None:
        if not known.issuperset(os.listdir(around)):
            running.send_signal(number)
            break
    running.wait()


def main(folder, *command):
    around = os.path.dirname(folder)
    os.makedirs(around)
    # So that there always is an older one.
    subprocess.run(command, check=True)
    for turn in range(TRIES):
        interrupt(around, command, [signal.SIGTERM, signal.SIGINT][turn % 2])
    print(f"left: {sorted(os.listdir(around))}")


main(*sys.argv[1:])
