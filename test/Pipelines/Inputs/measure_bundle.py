"""A measured file for a bundle's manifest: every kernel takes its roof time."""

import json
import sys

manifest = json.load(open(sys.argv[1], encoding="utf-8"))
kernels = [
    {
        "id": kernel["id"],
        "status": "ok",
        "ops": [op["id"] for op in kernel["ops"]],
        "region_ops": kernel["region_ops"],
        "bindings": kernel["bindings"],
        "counted": {key: kernel["counted"][key] for key in ("flops", "bytes_read", "bytes_written")},
        "in_graph": {"median": max(kernel["predicted"]["R0"], 1e-9)},
    }
    for kernel in manifest["kernels"]
]
print(json.dumps({"schema": "roofline-measured/1", "device": {"name": "roof"}, "kernels": kernels}))
