#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The C API from another language, by a foreign-function interface alone.

usage: report.py LIBROOFLINEC FILE OPTIONS
"""

import ctypes
import json
import sys


class String(ctypes.Structure):
    """MlirStringRef."""

    _fields_ = [("data", ctypes.POINTER(ctypes.c_char)), ("length", ctypes.c_size_t)]


def string(text):
    data = text.encode()
    return String(ctypes.create_string_buffer(data), len(data))


Callback = ctypes.CFUNCTYPE(None, String, ctypes.c_void_p)
library, path, options = sys.argv[1:]
lib = ctypes.CDLL(library)
# Handles are structs of one pointer, which are passed as that pointer is.
Handle = ctypes.c_void_p
for name, result, arguments in (
    ("mlirDialectRegistryCreate", Handle, []),
    ("mlirRegisterAllDialects", None, [Handle]),
    ("rooflineRegisterAllDialects", None, [Handle]),
    ("mlirContextCreateWithRegistry", Handle, [Handle, ctypes.c_bool]),
    ("mlirModuleCreateParse", Handle, [Handle, String]),
    ("rooflineAnalyse", Handle, [Handle, String]),
    ("rooflineAnalysisPrint", None, [Handle, ctypes.c_int, Callback, ctypes.c_void_p]),
    ("rooflineAnalysisDestroy", None, [Handle]),
):
    function = getattr(lib, name)
    function.restype, function.argtypes = result, arguments

registry = lib.mlirDialectRegistryCreate()
lib.mlirRegisterAllDialects(registry)
lib.rooflineRegisterAllDialects(registry)
context = lib.mlirContextCreateWithRegistry(registry, False)
with open(path, encoding="utf-8") as file:
    module = lib.mlirModuleCreateParse(context, string(file.read()))
analysis = lib.rooflineAnalyse(module, string(options))
if not analysis:
    sys.exit(1)  # the reason is on the standard error
parts = []
JSON = 1
lib.rooflineAnalysisPrint(analysis, JSON, Callback(lambda part, _: parts.append(part.data[: part.length])), None)
lib.rooflineAnalysisDestroy(analysis)
for op in json.loads(b"".join(parts))["ops"]:
    print(op["op"], op["flops"], op["bound"], op["time"])
