"""numbers.py PAGE JSON [DIM=SIZE...] [-- PAGE JSON ...]: pages compute what the
tool does.

JSON holds the tool's report of the page's module on one or more devices, at the
sizes given; the page is set to them.
"""

import itertools
import json
import pathlib
import sys

import browser
import compare


def cases(arguments):
    """(page, JSON, sizes) of each case."""
    for is_end, words in itertools.groupby(arguments, lambda word: word == "--"):
        if not is_end:
            page, source, *sizes = words
            yield page, source, [size.split("=") for size in sizes]


def compare_all(chromium, source, check):
    reports = json.loads(pathlib.Path(source).read_text())
    for tool in reports if isinstance(reports, list) else [reports]:
        name = tool["device"]["name"]
        chromium.set_device(name)
        found = list(compare.differences(tool, chromium.report()))
        count = compare.figures(tool)
        check(f"{tool['title']} on {name}, {count} figures", count and not found, found[:5])


def main():
    check = browser.Checks()
    with browser.Browser() as chromium:
        for page, source, sizes in cases(sys.argv[1:]):
            chromium.open(page)
            for dim, size in sizes:
                chromium.set_binding(dim, int(size))
            compare_all(chromium, source, check)
        check.equal("console", chromium.complaints(), [])
    check.finish()


main()
