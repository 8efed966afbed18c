"""Runs a command that must not take more than a number of seconds of processor
time: `limit_cpu.py SECONDS COMMAND...`. What grows as a module does takes a
small part of it, what grows faster much more, however busy the machine is."""

import os
import resource
import sys

seconds = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
os.execvp(sys.argv[2], sys.argv[2:])
