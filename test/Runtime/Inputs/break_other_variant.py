"""Breaks a variant of a bundle that was not the fastest, and says whose it is.

usage: break_other_variant.py BUNDLE RESULTS
"""

import json
import sys


def main():
    bundle = sys.argv[1]
    with open(bundle + "/manifest.json", encoding="utf-8") as file:
        kernels = json.load(file)["kernels"]
    with open(sys.argv[2], encoding="utf-8") as file:
        fastest = {each["id"]: each["variant"] for each in json.load(file)["kernels"]}
    for kernel in kernels:
        for variant in kernel["variants"]:
            if variant["name"] != fastest[kernel["id"]]:
                with open(f"{bundle}/{variant['binary']['file']}", "wb"):
                    pass
                print(kernel["id"])
                return


main()
