"""Usage: add_limits.py IN OUT: puts 1 GB/s and a start of 1 ms into results."""
import json
import sys

with open(sys.argv[1]) as file:
    results = json.load(file)


def spread(value):
    return {"median": value, "p20": value, "p80": value, "count": 1}


results["ceilings"] = [
    {"name": "host dram copy, 1 thread", "unit": "B/s", "value": spread(1e9)}
]
results["ramp"] = [
    {"name": "host copy, 1 thread", "bytes": 8000, "time": spread(1e-3)}
]
with open(sys.argv[2], "w") as file:
    json.dump(results, file)
