"""Sums up one lit run: summarize.py RESULTS.json LIT_EXIT_STATUS.

Prints what neither passed nor failed, then 'N passed, N failed' as the last
line. Exits with 0 only if something passed and nothing failed: a run of no
test proves nothing, and neither does one that lit itself broke off.
"""

import collections
import json
import sys

PASSED = {"PASS", "FLAKYPASS", "XFAIL"}
NOT_RUN = {"UNSUPPORTED", "SKIPPED", "EXCLUDED"}


def read_codes(path):
    try:
        with open(path, encoding="utf-8") as file:
            return collections.Counter(t["code"] for t in json.load(file)["tests"])
    except (OSError, ValueError, KeyError) as error:
        print(f"error: lit left no results: {error}")
        return collections.Counter()


def summarize(codes, lit_status):
    passed = sum(n for code, n in codes.items() if code in PASSED)
    not_run = sum(n for code, n in codes.items() if code in NOT_RUN)
    failed = sum(codes.values()) - passed - not_run
    if codes["XFAIL"]:
        print(f"{codes['XFAIL']} of the passed failed as expected")
    if not_run:
        print(f"{not_run} not run on this machine; their names are above")
    if not failed and (lit_status or not passed):
        print(f"error: lit ended with status {lit_status}, {passed} tests passed")
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(summarize(read_codes(sys.argv[1]), int(sys.argv[2])))
