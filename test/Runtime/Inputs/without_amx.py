"""Usage: without_amx.py COMMAND...

Runs a command on a system that refuses the tile registers of AMX to programs:
a filter of system calls answers the request for them as Linux does then.
"""

import ctypes
import errno
import os
import struct
import sys

# Of linux/filter.h, linux/seccomp.h, linux/prctl.h and asm/prctl.h.
LOAD_WORD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
NUMBER_AT, FIRST_ARGUMENT_AT = 0, 16
ARCH_PRCTL, REQUEST_PERMISSION = 158, 0x1023
NO_NEW_PRIVILEGES, SET_SECCOMP, FILTER = 38, 22, 2

PROGRAM = [
    (LOAD_WORD, 0, 0, NUMBER_AT),
    (JUMP_IF_EQUAL, 0, 3, ARCH_PRCTL),
    (LOAD_WORD, 0, 0, FIRST_ARGUMENT_AT),
    (JUMP_IF_EQUAL, 0, 1, REQUEST_PERMISSION),
    (RETURN, 0, 0, REFUSE),
    (RETURN, 0, 0, ALLOW),
]


class Filter(ctypes.Structure):
    _fields_ = [("count", ctypes.c_ushort), ("code", ctypes.c_char_p)]


code = b"".join(struct.pack("HBBI", *step) for step in PROGRAM)
libc = ctypes.CDLL(None, use_errno=True)
for call in ((NO_NEW_PRIVILEGES, 1, 0, 0, 0),
             (SET_SECCOMP, FILTER, ctypes.byref(Filter(len(PROGRAM), code)))):
    if libc.prctl(*call):
        sys.exit(f"cannot filter system calls: {os.strerror(ctypes.get_errno())}")
os.execvp(sys.argv[1], sys.argv[1:])
