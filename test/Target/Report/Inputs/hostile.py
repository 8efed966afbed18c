"""hostile.py TOOL FOLDER: pages in which every name means something to a browser."""

import json
import pathlib
import subprocess
import sys

import browser

TOOL, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
check = browser.Checks()

NAMES = {
    "harmless": b"abc",
    "script": b"</script><script>window.injected = 1</script>",
    "comment": b"<!--<script>window.injected = 1",
    "element": b"<img src=x onerror=window.injected=1><svg onload=window.injected=1>",
    "attribute": b"\" onmouseover=\"window.injected = 1\" x='",
    "template": b"${window.injected = 1}{{7*7}}`+window.injected+`",
    "address": b"javascript:window.injected=1",
    "controls": b"a\x00\x1b[31m\x7f\xc2\x9bb",
    "prototype": b"__proto__",
    "constructor": b"constructor",
}
# Names of dims have letters, digits and '_' only; these are words of JavaScript.
DIMS = {"prototype": "__proto__", "constructor": "constructor"}
MODULE = """module attributes {{roofline.title = {0}, roofline.bindings = {{{1} = 64}},
    roofline.device = #roofline.device<{0}, title = {0},
      peaks = [matrix f32 1000000000000, vector f32 1000000000000],
      memory = [dram bandwidth 100000000000], source = {0}>}} {{
  func.func @{0}(%x: tensor<?x64xf32> {{roofline.dims = ["{1}", ""]}}) -> tensor<?x64xf32> {{
    %0 = arith.addf %x, %x {{roofline.group = {0}}} : tensor<?x64xf32> loc({0})
    %1 = arith.mulf %0, %x {{roofline.group = {0}}} : tensor<?x64xf32> loc({0}:1:2)
    return %1 : tensor<?x64xf32>
  }}
}}
"""
TAGS = "return [...new Set([...document.querySelectorAll('*')].map((e) => e.tagName))].sort()"


def quoted(text):
    return '"' + "".join(f"\\{c:02X}" for c in text) + '"'


def make_page(kind, text):
    """Of the module, with a measured file whose every text is `text`."""
    path, dim = FOLDER / f"{kind}.mlir", DIMS.get(kind, "S")
    path.write_text(MODULE.format(quoted(text), dim), encoding="ascii")

    def report(options):
        command = [TOOL, path, f"--roofline-report={options}"]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)

    report(f"format=json output-file={FOLDER}/{kind}.json")
    rows = json.loads((FOLDER / f"{kind}.json").read_text(encoding="utf-8"))["ops"]
    name = rows[0]["group"]
    kernel = {"id": name, "title": name, "status": "ok", "ops": [row["id"] for row in rows]}
    kernel |= {"bindings": {dim: 64}, "isolated": {"median": 0.001}, "limiter": name}
    kernel |= {"baseline": {"name": name, "time": {"median": 0.002}}}
    device = {"name": name, "texts": {"library": name}}
    fit = {"family": name, "efficiency": 0.5, "fitted_on": [name]}
    measured = {"schema": "roofline-measured/1", "date": name, "device": device}
    measured |= {"kernels": [kernel], "fits": [fit]}
    (FOLDER / f"{kind}.measured").write_text(json.dumps(measured), encoding="utf-8")
    report(f"format=html measured={FOLDER}/{kind}.measured output-file={FOLDER}/{kind}.html")
    return name


def use(chromium, label):
    """Hovers, and goes through all that a reader can choose."""
    for marker in chromium.markers(label)[:2]:
        chromium.hover(marker)
    chromium.run(
        """for (const select of document.querySelectorAll('select'))
             for (const option of select.options) {
               select.value = option.value;
               select.dispatchEvent(new Event('change', {bubbles: true}));
             }
           for (const button of document.querySelectorAll('th button, th, summary'))
             if (button.getClientRects().length)
               button.click();"""
    )
    chromium.settle()


def main():
    tags = None
    with browser.Browser() as chromium:
        for kind, text in NAMES.items():
            label = make_page(kind, text)
            chromium.open(FOLDER / f"{kind}.html")
            rows = chromium.run("return document.querySelectorAll('#ops tbody tr').length")
            check.equal(f"{kind}: rows", rows, 2)
            check(f"{kind}: drawn", chromium.markers(label), label)
            dim = DIMS.get(kind, "S")
            check.equal(f"{kind}: bound", chromium.report()["bindings"], {dim: 64})
            use(chromium, label)
            chromium.set_binding(dim, 128)
            check.equal(f"{kind}: bound anew", chromium.report()["bindings"], {dim: 128})
            injected = chromium.run("return window.injected ?? Object.prototype.injected ?? null")
            check.equal(f"{kind}: inert", injected, None)
            seen = chromium.run(TAGS)
            tags = tags or seen
            check.equal(f"{kind}: elements", seen, tags)
            check.equal(f"{kind}: console", chromium.complaints(), [])
            check.equal(f"{kind}: requests", chromium.requests(), [])
    check.finish()


main()
