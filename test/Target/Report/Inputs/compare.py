"""Whether two reports hold the same figures, to the last bit."""

import math

# Rates and times are doubles; every other number is an exact count.
DOUBLES = {
    *("intensity", "attainable", "time", "ridge", "launch_latency"),
    *("mean_absolute", "bias", "median_measured_over_roof", "rank_correlation"),
    *("measured_roof_mean_absolute", "measured_roof_ratio", "roof_time", "ratio", "error"),
    *("achieved", "achieved_bytes"),
}


def same_double(a, b):
    return a is not None and b is not None and float(a) == float(b) and math.isfinite(a)


def differences(tool, page, path="report"):
    """Where the page's report differs from the tool's, as text."""
    if isinstance(tool, dict):
        for key, value in tool.items():
            if not isinstance(page, dict) or key not in page:
                yield f"{path}.{key} is missing"
            elif key in DOUBLES and value is not None:
                if not same_double(value, page[key]):
                    yield f"{path}.{key}: tool {value!r}, page {page[key]!r}"
            else:
                yield from differences(value, page[key], f"{path}.{key}")
    elif isinstance(tool, list):
        if not isinstance(page, list) or len(tool) != len(page):
            yield f"{path}: another number of entries"
            return
        for number, (a, b) in enumerate(zip(tool, page)):
            yield from differences(a, b, f"{path}[{number}]")
    elif type(tool) is not type(page) or tool != page:
        yield f"{path}: tool {tool!r}, page {page!r}"


def figures(report):
    """How many numbers there are to compare."""
    if isinstance(report, dict):
        return sum(figures(value) for value in report.values())
    if isinstance(report, list):
        return sum(figures(value) for value in report)
    return int(isinstance(report, (int, float)) and not isinstance(report, bool))
