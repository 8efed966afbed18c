"""What fusion saves: fusion.py REPORTS.json

Prints, for each device, function by function, bytes and roof times unfused,
fused and at the floor; then, of the first device, what each kind of region
saves in the bytes of one.
"""

import json
import pathlib
import sys


def function_lines(report):
    for each in report["functions"]:
        unfused = each["bytes_read"] + each["bytes_written"]
        times = (each[key] * 1e3 for key in ("time", "time_fused", "time_floor"))
        yield (
            f"{report['device']['name']} {each['function']}:"
            f" {unfused} {each['bytes_fused']} {each['bytes_floor']} B,"
            f" {' '.join(f'{time:.2f}' for time in times)} ms"
        )


def region_lines(report):
    ops = {op["id"]: op for op in report["ops"]}
    kinds = {}
    for region in report["regions"]:
        members = [ops[id] for id in region["ops"]]
        names = dict.fromkeys(op["group"] or op["op"] for op in members)
        key = members[0]["function"], " + ".join(names), len(members)
        saved = region["bytes_unfused"] - region["bytes"]
        kinds.setdefault((*key, saved), []).append(region)
    for (function, names, members, saved), regions in kinds.items():
        yield f"{function}: {len(regions)} x {names} of {members} ops saves {saved} B"


reports = json.loads(pathlib.Path(sys.argv[1]).read_text())
for report in reports:
    print(*function_lines(report), sep="\n")
print(*region_lines(reports[0]), sep="\n")
