"""Keeps of a bundle the variants whose names end in a suffix.

usage: keep_variants.py BUNDLE SUFFIX
"""

import json
import sys


def main():
    path = sys.argv[1] + "/manifest.json"
    with open(path, encoding="utf-8") as file:
        manifest = json.load(file)
    for kernel in manifest["kernels"]:
        kernel["variants"] = [
            variant
            for variant in kernel["variants"]
            if variant["name"].endswith(sys.argv[2])
        ]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(manifest, file)


main()
