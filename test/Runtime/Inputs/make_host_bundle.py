"""make_host_bundle.py FOLDER LIBRARY FEATURE... -- VARIANT...
Writes a bundle of one kernel, y = 2 x, whose variants are entries of LIBRARY."""

import hashlib
import json
import pathlib
import shutil
import sys

COUNT = 1000

REFERENCE = {
    "nodes": [
        {"kind": "argument", "argument": 0},
        {"kind": "fill", "shape": [COUNT], "value": 0},
        {
            "kind": "structured",
            "shape": [COUNT],
            "loops": [COUNT],
            "reductions": [],
            "inputs": [{"node": 0, "map": [[1, 0]]}],
            "init": 1,
            "output": [0],
            "body": [["const", 2], ["mul", 0, 2]],
            "result": 3,
        },
    ],
    "outputs": [{"argument": 1, "node": 2}],
}


def argument(name, access, role, distribution):
    return {
        "name": name,
        "type": "f32",
        "shape": [COUNT],
        "access": access,
        "role": role,
        "init": {"distribution": distribution, "low": -1, "high": 1, "seed": 7},
        "alignment": 64,
    }


def variant(entry, digest):
    step = {
        "entry": entry,
        "launch": {"grid": [1, 1, 1], "block": [1, 1, 1], "dynamic_shared": 0},
        "arguments": [0, 1],
        "static": {},
    }
    return {
        "name": entry,
        "binary": {"file": "kernels.so", "sha256": digest},
        "family": "elementwise",
        "instructions": "vector",
        "config": {},
        "steps": [step],
        "workspace": 0,
    }


def main(folder, library, *rest):
    split = rest.index("--")
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    shutil.copy(library, folder / "kernels.so")
    digest = hashlib.sha256((folder / "kernels.so").read_bytes()).hexdigest()
    kernel = {
        "id": "twice",
        "title": "twice",
        "op": "linalg.mul",
        "bindings": {},
        "ops": [{"id": "main.0", "count": 1}],
        "region_ops": 1,
        "arguments": [
            argument("x", "r", "activation", "uniform"),
            argument("y", "w", "output", "poison"),
        ],
        "counted": {"flops": COUNT, "work": [], "bytes_read": 4 * COUNT, "bytes_written": 4 * COUNT},
        "predicted": {},
        "check": {"tolerance": 1e-6},
        "reference": REFERENCE,
        "variants": [variant(entry, digest) for entry in rest[split + 1 :]],
    }
    manifest = {
        "schema": "roofline-bundle/1",
        "producer": "a test",
        "module": "a test",
        "target": "host",
        "features": rest[:split],
        "device": "host",
        "bindings": {},
        "conventions": {},
        "notes": [],
        "kernels": [kernel],
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1))


main(*sys.argv[1:])
