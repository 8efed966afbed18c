#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What an editor asks of a language server, and what it shows.

usage: lsp.py SERVER FILE WORD...

Opens the file, prints the diagnostics, and hovers on each word.
"""

import json
import subprocess
import sys

server, path, *words = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    source = file.read()
URI = "file:///model.mlir"


def position(word):
    before = source[: source.index(word)]
    return {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}


def send(method, params, number=None):
    message = {"jsonrpc": "2.0", "method": method, "params": params}
    if number is not None:
        message["id"] = number
    body = json.dumps(message).encode()
    process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))


def answers(stream):
    while header := stream.readline():
        stream.readline()
        yield json.loads(stream.read(int(header.split(b":")[1])))


process = subprocess.Popen([server], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
send("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, 0)
document = {"uri": URI, "languageId": "mlir", "version": 1, "text": source}
send("textDocument/didOpen", {"textDocument": document})
for number, word in enumerate(words, start=1):
    send("textDocument/hover", {"textDocument": {"uri": URI}, "position": position(word)}, number)
send("shutdown", None, len(words) + 1)
send("exit", None)
process.stdin.close()
for answer in answers(process.stdout):
    if answer.get("method") == "textDocument/publishDiagnostics":
        diagnostics = answer["params"]["diagnostics"]
        print(f"{len(diagnostics)} diagnostics")
        for diagnostic in diagnostics:
            start = diagnostic["range"]["start"]
            print(f"{start['line'] + 1}:{start['character'] + 1}: {diagnostic['message']}")
    elif 0 < answer.get("id", 0) <= len(words):
        shown = answer["result"]
        print(f"hover on {words[answer['id'] - 1]}: {shown['contents']['value'] if shown else 'nothing'}")
sys.exit(process.wait(60))
