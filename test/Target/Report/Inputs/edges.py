"""edges.py FOLDER: pages of unusual modules, on unusual screens.

FOLDER holds the pages of html-edges.test.
"""

import json
import pathlib
import re
import sys

import browser

FOLDER = pathlib.Path(sys.argv[1])
check = browser.Checks()

DATA = re.compile(r'(<script type="application/json" id="roofline-data">)(.*?)(</script>)', re.S)


def empty(chromium):
    chromium.open(FOLDER / "empty.html")
    check("empty: says so", chromium.find("#no-ops").is_displayed())
    check.equal("empty: rows", chromium.text("#ops .pager span"), "no rows")
    chromium.set_device("h100-sxm")
    check("empty: title follows", "H100" in chromium.driver.title, chromium.driver.title)


def unknown(chromium):
    chromium.open(FOLDER / "unknown.html")
    totals = chromium.texts("#totals td")
    check("unknown: at least", any(text.startswith(">= ") for text in totals), totals)
    check("unknown: named", "test.mystery (2)" in chromium.text("#notes"))


def upper_bounds(chromium):
    chromium.open(FOLDER / "taps.html")
    groups = chromium.texts("#groups tbody td")
    check("upper bounds: groups", any(text.startswith("<= ") for text in groups), groups)
    ops = chromium.texts("#ops tbody td")
    check("upper bounds: ops", any(text.startswith("<= ") for text in ops), ops)
    totals = chromium.texts("#totals td")
    check("upper bounds: totals", any(text[:2] in ("~ ", "<=") for text in totals), totals)
    check("upper bounds: said", "upper bounds" in chromium.text("#notes"))


def hostile(chromium):
    chromium.open(FOLDER / "hostile.html")
    title = "</script><script>window.injected = 1</script><b>T & Co"
    check.equal("hostile: title", chromium.text("#title"), f"Roofline Model ({title}, L4)")
    check.equal("hostile: document", chromium.driver.title, f"Roofline Model ({title}, L4)")
    check.equal("hostile: inert", chromium.run("return window.injected ?? null"), None)
    bold = chromium.run("return document.querySelectorAll('b').length")
    check.equal("hostile: no element", bold, 0)
    groups = chromium.texts("#groups tbody td:first-child")
    check.equal("hostile: group", groups, ["<img src=x onerror=window.injected=1>\u2028"])
    source = (FOLDER / "hostile.html").read_text()
    data = DATA.search(source)[2]
    check("hostile: data", "<" not in data and "\u2028" not in data)
    check.equal("hostile: scripts", source.count("<script"), 3)


def unbound(chromium):
    from selenium.webdriver.common.keys import Keys

    chromium.open(FOLDER / "unbound.html")
    check.equal("unbound: nothing drawn", chromium.markers("qkv mlp init"), [])
    cells = chromium.texts("#groups tbody tr:first-child td")
    check("unbound: formulas", "1024*K*M" in cells and cells[-2:] == ["-", "never"], cells)
    check("unbound: said", "without a value" in chromium.text("#notes"))
    number = chromium.find("#dim-K")
    number.send_keys("512")
    chromium.settle()
    check.equal("unbound: drawn when given", len(chromium.markers("qkv mlp init")), 1)
    number.send_keys("000000000000")
    chromium.settle()
    problem = chromium.text("#problems")
    check("too large: said", "does not fit in 64 bits" in problem, problem)
    check("too large: shown", chromium.find("#problems").is_displayed())
    for part in ("'matrix/f16' of 'init.0' (", "is 33554432000000000000,"):
        check(f"too large: {part}", part in problem, problem)
    check.equal("too large: nothing drawn", chromium.markers("qkv mlp init"), [])
    number.send_keys(Keys.CONTROL, "a")
    for text in ("3.5", "-4", "0"):
        number.send_keys(text)
        chromium.settle()
        said = chromium.find("#bad-K").text, number.get_attribute("aria-invalid")
        expected = "expected a whole number from 1 to 9007199254740991; the figures are those of "
        check(f"{text}: refused", said[0].startswith(expected) and said[1] == "true", said)
        number.send_keys(Keys.CONTROL, "a")
    number.send_keys("1024")
    chromium.settle()
    said = chromium.find("#bad-K").text, number.get_attribute("aria-invalid")
    check.equal("1024: taken", said, ("", "false"))
    chromium.find("#dims input[type=range]").send_keys(Keys.END)
    chromium.settle()
    check.equal("slider ends", chromium.report()["bindings"]["K"], 1024)


def hidden(chromium):
    """Characters that nobody sees are written out; what is saved keeps them."""
    chromium.open(FOLDER / "hidden.html")
    name = "a\\x01b\\u202ec\\u2066"
    check("hidden: title", f"({name}, L4)" in chromium.driver.title, chromium.driver.title)
    check.equal("hidden: heading", chromium.text("#title"), chromium.driver.title)
    check.equal("hidden: group", chromium.texts("#groups tbody td:first-child"), [name])
    check.equal("hidden: legend", chromium.texts("#legend .name"), [name])
    check.equal("hidden: saved", chromium.report()["title"], "a\x01b\u202ec\u2066")
    (marker,) = chromium.markers("a\x01b\u202ec\u2066")
    check("hidden: hover", name in (chromium.hover(marker) or ""))


def seed(chromium):
    chromium.open(FOLDER / "seed.html")
    script = """return [...document.querySelectorAll('#legend input:checked')]
        .map((box) => box.parentElement.querySelector('.name').textContent)"""
    six = [
        "qkv mlp init",
        "qkv mlp ar",
        "up/gate/down init",
        "up/gate/down ar",
        "qk/pv init",
        "qk/pv ar",
    ]
    check.equal("seed: series", chromium.run(script), six)
    points = {name: chromium.markers(name) for name in six}
    counts = {name: sum(marker["count"] for marker in markers) for name, markers in points.items()}
    check.equal("seed: points", counts, dict.fromkeys(six, 49))
    hollow = {
        name: sum(marker["count"] for marker in markers if marker["hollow"])
        for name, markers in points.items()
    }
    check.equal("seed: hollow", hollow, {**dict.fromkeys(six, 0), "qk/pv init": 4})
    fill = chromium.run("return document.querySelector('#legend path').getAttribute('stroke')")
    check.equal("seed: colour", fill, "#1f77b4")
    chromium.open(FOLDER / "series.html")
    check.equal("series: chosen", chromium.run(script), ["qk/pv ar", "qkv mlp init", "qkv mlp ar"])


def measured(chromium):
    """A page whose data holds measurements; where they come from is no matter."""

    def add(match):
        data = json.loads(match[2])
        report = data["reports"][0]
        op = report["ops"]["id"].index("prefill.4")
        point = {"kernel": "k0", "title": "", "group": "qkv mlp", "phase": "init", "ops": [op]}
        point |= {"region_ops": 1, "lead": op, "bindings": {"S": 2048}, "time": 0.001}
        point |= {"predicted": {}}
        figures = {"flops": 181462368256, "bytes_read": 115867648, "bytes_written": 27262976}
        report["measured"] = {"device": "a machine", "date": "", "points": [{**point, **figures}]}
        report["measured"] |= {"libraries": "", "library_points": [], "library_left_out": 0}
        report["measured"] |= {"fits": []}
        return match[1] + json.dumps(data) + match[3]

    path = FOLDER / "measured.html"
    path.write_text(DATA.sub(add, (FOLDER / "unmeasured.html").read_text()))
    chromium.open(path)
    kinds = sorted(marker["kind"] for marker in chromium.markers("qkv mlp init"))
    check.equal("measured: both kinds", kinds, ["attainable", "measured"])
    marker = next(m for m in chromium.markers("qkv mlp init") if m["kind"] == "measured")
    text = chromium.hover(marker) or ""
    for part in ("k0, measured", "a machine", "q_proj", "181.5 TFLOP/s", "1.000 ms", "58.2 %"):
        check(f"measured: hover says {part}", part in text, text)
    check("measured: said", "Filled markers are measured (1)" in chromium.text("#chart-notes"))
    head = chromium.texts("#ops th")
    columns = ["measured", "roof / measured", "error", "reached", "moved"]
    check.equal("measured: columns", head[-5:], columns)
    path.write_text(path.read_text().replace('"time": 0.001', '"time": 0.0001'))
    chromium.open(path)
    notes = chromium.text("#chart-notes")
    note = "1 measured point is above the roof: is this the machine it was measured on?"
    check("measured: another machine", note in notes, notes)
    marker = next(m for m in chromium.markers("qkv mlp init") if m["kind"] == "measured")
    text = chromium.hover(marker) or ""
    check("measured: above the roof", "581.6 %, above the roof" in text, text)


def compared(chromium):
    """Reports of different modules share a page."""
    other = json.loads(DATA.search((FOLDER / "small.html").read_text())[2])

    def add(match):
        data = json.loads(match[2])
        data["reports"] += other["reports"]
        return match[1] + json.dumps(data) + match[3]

    path = FOLDER / "compared.html"
    path.write_text(DATA.sub(add, (FOLDER / "unmeasured.html").read_text()))
    chromium.open(path)
    check.equal("compared: first", len(chromium.markers("Llama 33B: qkv mlp init")), 1)
    check.equal("compared: second", len(chromium.markers("Small: qkv mlp init")), 1)
    chromium.set_binding("S", 64)
    sizes = [chromium.report(number)["bindings"].get("S") for number in (0, 1)]
    check.equal("compared: a size of both", sizes, [64, 64])
    chromium.find("#report option:nth-child(2)").click()
    chromium.settle()
    chromium.settle()
    title = "Roofline Model (Llama 33B, Small, A100 80GB PCIe)"
    check.equal("compared: title names both", chromium.driver.title, title)
    subtitle = chromium.text("#subtitle")
    check.equal("compared: whose", subtitle, "tables: Small, A100 80GB PCIe, S=64")
    check.equal("compared: rows", chromium.text("#ops .pager span"), "1 row")
    chromium.set_device("l4")
    devices = [chromium.report(number)["device"]["name"] for number in (0, 1)]
    check.equal("compared: a device of its own", devices, ["a100-80gb-pcie", "l4"])
    rows = chromium.run(
        """return [...document.querySelectorAll('#comparison tbody tr')]
            .map((row) => [...row.cells].map((cell) => cell.textContent))"""
    )
    groups = [
        next(g for g in chromium.report(i)["groups"] if g["group"] == "qkv mlp" and g["phase"] == "init")
        for i in (0, 1)
    ]
    row = next(row for row in rows if row[:2] == ["qkv mlp", "init"])
    ratio = groups[1]["time"] / groups[0]["time"]
    check("compared: ratio", abs(float(row[4]) / ratio - 1) < 1e-3, (row, ratio))
    check.equal("compared: bound", row[5], "memory")
    row = next(row for row in rows if row[:2] == ["norm", "init"])
    check.equal("compared: no such group", (row[3:]), ["-", "-", "memory -> none"])
    chromium.set_binding("S", 512)
    cells = chromium.texts("#comparison td.changed")
    check("compared: bound changes", "compute -> memory" in cells, cells)


def screens(chromium):
    emulate = chromium.driver.execute_cdp_cmd
    background = "return getComputedStyle(document.body).backgroundColor"

    def media(**settings):
        emulate("Emulation.setEmulatedMedia", settings)
        chromium.settle()

    chromium.open(FOLDER / "unmeasured.html")
    check.equal("light", chromium.run(background), "rgb(245, 246, 248)")
    media(features=[{"name": "prefers-color-scheme", "value": "dark"}])
    check.equal("dark", chromium.run(background), "rgb(15, 17, 21)")
    chromium.find("#theme").click()
    check.equal("light by choice", chromium.run(background), "rgb(245, 246, 248)")
    chromium.find("#theme").click()
    printed = emulate("Page.printToPDF", {})["data"]
    check("print: several pages", len(printed) > 50_000, len(printed))
    check.equal("dark after print", chromium.run(background), "rgb(15, 17, 21)")
    media(media="print")
    shown = chromium.run(
        """return [...document.querySelectorAll('select, input, #theme, #zoom-in')]
            .filter((e) => e.getClientRects().length).map((e) => e.outerHTML)"""
    )
    check.equal("print: no controls", shown, [])
    wide = chromium.run(
        """return [...document.querySelectorAll('.scroll')]
            .filter((e) => getComputedStyle(e).overflowX !== 'visible').length"""
    )
    check.equal("print: tables whole", wide, 0)
    media(media="", features=[])
    metrics = {"width": 400, "height": 800, "deviceScaleFactor": 2, "mobile": True}
    emulate("Emulation.setDeviceMetricsOverride", metrics)
    chromium.open(FOLDER / "unmeasured.html")
    check.equal("phone: no sideways scrolling", chromium.run("return innerWidth"), 400)
    check("phone: chart", chromium.run("return document.querySelector('#canvas').width > 600"))


def main():
    with browser.Browser() as chromium:
        for step in (
            empty,
            unknown,
            upper_bounds,
            hostile,
            hidden,
            unbound,
            seed,
            measured,
            compared,
            screens,
        ):
            step(chromium)
            check.equal(f"{step.__name__}: console", chromium.complaints(), [])
    check.finish()


main()
