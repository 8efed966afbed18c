"""README's table of what fusion saves: fusion_table.py README NAME BEFORE AFTER BEFORE AFTER

The reports of a model before and after the pass, on one device, then on another.
Prints exact bytes and the table's rows, `NAME, prefill` and `NAME, decode`, and
whether README has each.
"""

import json
import pathlib
import sys

readme, name, *files = sys.argv[1:]
reports = [json.loads(pathlib.Path(file).read_text()) for file in files]
pairs = list(zip(reports[::2], reports[1::2]))


def digits(value):
    return f"{value:#.4g}"


def moved(function):
    return function["bytes_read"] + function["bytes_written"]


rows = {}
for before, after in pairs:
    for old, new in zip(before["functions"], after["functions"]):
        amounts = moved(old), moved(new), old["bytes_floor"]
        times = old["time"], new["time"], old["time_floor"]
        print(
            f"{before['device']['name']} {old['function']}: {' '.join(map(str, amounts))} B,"
            f" {' '.join(digits(time * 1e3) for time in times)} ms"
        )
        row = rows.setdefault(old["function"], [f"{digits(each / 1e9)} GB" for each in amounts])
        row += [f"{digits(time * 1e3)} ms" for time in times]
for function, row in rows.items():
    line = f"| {name}, {function} | {' | '.join(row)} |"
    known = line in pathlib.Path(readme).read_text().splitlines()
    print(f"{'README has' if known else 'README lacks'} {line}")
