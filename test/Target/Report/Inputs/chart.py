"""chart.py FOLDER: what the chart of the page says and how it looks.

FOLDER holds the pages of html-chart.test, and the SVG of the same charts.
"""

import pathlib
import re
import sys

import browser

FOLDER = pathlib.Path(sys.argv[1])
check = browser.Checks()


def sweep(chromium):
    chromium.open(FOLDER / "sweep.html")
    settings = "chart: 49 settings of B (1 to 64), C (128 to 8192), S (128 to 8192); "
    check.equal("subtitle", chromium.text("#subtitle"), settings + "tables: B=1, C=2048, S=2048")
    check("sizes are the tables'", chromium.find("#sizes-hint").is_displayed())
    notes = chromium.text("#chart-notes")
    for part in (
        "of 80 GB (4 of 49 of qk/pv init, 6 of 49 of softmax init)",
        "distinct positions are: embedding init 1, norm init 13, qkv mlp init 13",
        "no FLOPs, only bytes (embedding init, embedding ar, kv cache ar)",
    ):
        check(f"notes: {part}", part in notes, notes)
    chromium.run(
        """const level = document.getElementById('level');
           level.value = 'groups';
           level.dispatchEvent(new Event('change'))"""
    )
    chromium.settle()
    check.equal("subtitle of groups", chromium.text("#subtitle"), "B=1, C=2048, S=2048")
    check("no hint", not chromium.find("#sizes-hint").is_displayed())


def stacks(chromium):
    """Everything at one place is said."""
    chromium.open(FOLDER / "sweep.html")
    markers = chromium.markers("qk/pv init")
    hollow = [marker for marker in markers if marker["hollow"]]
    check.equal("too large", sum(marker["count"] for marker in hollow), 4)
    text = chromium.hover(hollow[-1]) or ""
    said = re.search(r"(\d+) more here, \d of them do(es)? not fit: ([^\n]*)", text)
    check("too large: said", said and "S=" in said[3], text)
    (place,) = chromium.markers("softmax init")[:1]
    text = chromium.hover(place) or ""
    check("stack: its own", "softmax init" in text, text)
    places = chromium.markers("qkv mlp ar")
    text = chromium.hover(places[0]) or ""
    lines = chromium.texts("#tooltip li")
    check("stack: others", len(lines) > 1 and len(lines) <= 9, lines)
    pattern = re.compile(r"[^:]+: [\d.,]+ FLOP/B, [\d.]+ [MGT]?FLOP/s|and \d+ more")
    check("stack: their figures", all(pattern.match(line) for line in lines), lines)


def zeros(chromium):
    """They keep their strip, whatever the zoom; which has ends."""
    chromium.open(FOLDER / "sweep.html")

    def places():
        names = ("embedding init", "embedding ar", "kv cache ar")
        return [chromium.markers(name)[0] for name in names]

    before = places()
    left = min(m["x"] for m in chromium.markers("residual init"))
    check("strip is beside", all(m["isZero"] and m["x"] < left - 20 for m in before), before)
    check.equal("strip: rows differ", len({marker["y"] for marker in before}), 3)
    zoom = "for (let i = 0; i < 40; ++i) document.getElementById(arguments[0]).click()"
    for button in ("zoom-in", "zoom-out"):
        chromium.run(zoom, button)
        chromium.settle()
        check.equal(f"{button}: they stay", [m["y"] for m in places()], [m["y"] for m in before])
    spread = [m["x"] for m in chromium.markers("qkv mlp init")]
    check("zooming out ends", max(spread) - min(spread) > 50, spread)


def svg_looks(name):
    """Name, path data and colours of each series, in order."""
    text = (FOLDER / name).read_text()
    paths = re.findall(r'<path id="m\d+" d="([^"]*)"', text)
    pattern = r'<g class="series" stroke="([^"]*)" fill="([^"]*)"[^>]*>\s*<title>([^<]*)<'
    groups = re.findall(pattern, text)
    return [(name, path, *colors) for path, (*colors, name) in zip(paths, groups, strict=True)]


def looks(chromium):
    for name in ("sweep", "seed", "two", "twins"):
        chromium.open(FOLDER / f"{name}.html")
        seen = chromium.run(
            """return [...document.querySelectorAll('#legend input:checked')].map((box) => {
                 const path = box.parentElement.querySelector('path');
                 const name = box.parentElement.querySelector('.name').textContent;
                 return [name, ...['d', 'stroke', 'fill'].map((key) => path.getAttribute(key))];
               })"""
        )
        expected = svg_looks(f"{name}.svg")
        if name == "seed":  # A cross has no inside.
            expected = [(*look[:3], "none") for look in expected]
        check.equal(f"{name}: as the SVG", [tuple(look) for look in seen], expected)


def beside_the_roof(chromium):
    chromium.open(FOLDER / "mixed.html")
    notes = chromium.text("#chart-notes")
    for part in (
        "Mixed groups lie below the roof: their ops differ in bound (mixed).",
        "without a known peak (matrix/f16): half.",
    ):
        check(f"notes: {part}", part in notes, notes)


def labels(chromium):
    """Those of horizontal lines keep off the markers."""
    chromium.open(FOLDER / "measured.html")
    written = chromium.run("return roofline.labels()")
    flat = [label for label in written if len(label["boxes"]) == 1]
    expected = ["989 TFLOP/s", "ridge 206.0", "NVIDIA H200 measured 781 TFLOP/s"]
    check.equal("labels", [label["text"] for label in flat], expected)
    names = chromium.texts("#legend .name")
    markers = [marker for name in names for marker in chromium.markers(name)]
    check("labels: there are markers", len(markers) > 100, len(markers))
    for label in flat:
        (box,) = label["boxes"]
        covered = [
            marker
            for marker in markers
            if box["left"] < marker["x"] < box["right"] and box["top"] < marker["y"] < box["bottom"]
        ]
        check(f"label {label['text']}: covers no marker", not covered, covered)


def roofs(chromium):
    """Several reports on one device have the same lines as in the SVG."""
    for name, other in (
        ("falling", "19.5 TFLOP/s vector/f32"),
        ("rising", "19.5 TFLOP/s vector/f32"),
        ("machine", "NVIDIA H200 measured 781 TFLOP/s"),
    ):
        svg = (FOLDER / f"{name}.svg").read_text()
        expected = re.findall(r'<text [^>]*class="label[^>]*>([^<]*?)(?: FLOP/B)?<', svg)
        check(f"{name}: SVG has {other}", other in expected, expected)
        chromium.open(FOLDER / f"{name}.html")
        written = [label["text"] for label in chromium.run("return roofline.labels()")]
        check.equal(f"{name}: roofs", sorted(written), sorted(expected))


def narrow(chromium):
    metrics = {"width": 400, "height": 800, "deviceScaleFactor": 2, "mobile": True}
    chromium.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    chromium.open(FOLDER / "two.html")
    check.equal("narrow: no sideways scrolling", chromium.run("return innerWidth"), 400)
    notes = chromium.text("#chart-notes")
    roofs = "Roofs: A100 80GB PCIe 1,935GB/s, 312 TFLOP/s; L4 300GB/s, 121 TFLOP/s."
    check("narrow: roofs are said", roofs in notes, notes)


def main():
    with browser.Browser() as chromium:
        for step in (sweep, stacks, zeros, looks, beside_the_roof, labels, roofs, narrow):
            step(chromium)
            check.equal(f"{step.__name__}: console", chromium.complaints(), [])
    check.finish()


main()
