"""Bytes and roof times of functions: functions.py REPORT.json..."""

import json
import pathlib
import sys

for file in sys.argv[1:]:
    report = json.loads(pathlib.Path(file).read_text())
    for each in report["functions"]:
        moved = each["bytes_read"] + each["bytes_written"]
        name = f"{report['device']['name']} {each['function']}"
        print(f"{name}: {moved} B, {each['time'] * 1e3:.3f} ms")
