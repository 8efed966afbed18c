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


def kernel(name, variants):
    return {
        "id": name,
        "title": name,
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
        "variants": variants,
    }


def bundle(features, kernels):
    return {
        "schema": "roofline-bundle/1",
        "producer": "a test",
        "module": "a test",
        "target": "host",
        "features": features,
        "device": "host",
        "bindings": {},
        "conventions": {},
        "notes": [],
        "kernels": kernels,
    }


def copy_library(library, folder):
    """Returns its hash."""
    shutil.copy(library, folder / "kernels.so")
    return hashlib.sha256((folder / "kernels.so").read_bytes()).hexdigest()


def main(folder, library, *rest):
    split = rest.index("--")
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    digest = copy_library(library, folder)
    variants = [variant(entry, digest) for entry in rest[split + 1 :]]
    manifest = bundle(list(rest[:split]), [kernel("twice", variants)])
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
