"""Names that mean something: hostile-names.py TOOL REPORT_TOOL REMARKS_TOOL FOLDER.

Puts each hostile text wherever a module has names, and looks at the report in
every format with the parsers of its readers: it must say the same as that of a
module with harmless names, and nothing may get out of its place.
"""

import csv
import html.parser
import io
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

TEXTS = {
    "harmless": b"abc",
    "quotes": b"a\"b'c`d\\",
    "comma": b"a,b;c\td",
    "lines": b"a\nb\r\nc\rd",
    "controls": b"a\x00b\x01c\x08d\x7fe",
    "escapes": b"\x1b[31mred\x1b]0;title\x07\xc2\x9b31m",
    "markup": b"</script><script>x()</script><img src=x onerror=x()>&amp;]]>-->",
    "text-markup": b"</text></svg><script>x()</script>",
    "formula": b"=HYPERLINK(\"http://x\")",
    "minus": b"-x|y!A1",
    "invalid": b"a\xffb\xc3(\xed\xa0\x80\xf8\x88\x80\x80\x80",
    "bidi": "a\u202eb\u2066c\u200fd\u2028e\ufeff".encode(),
    "template": b"${x}{{x}}{0}%s%n",
    "long": b"y" * 1_000_000,
}
# Places whose rules refuse most texts are not among these: dims, units, types.
MODULE = """module attributes {{roofline.title = {0}, roofline.device = #roofline.device<{0},
    title = {0}, peaks = [matrix f32 1000000000000, vector f32 1000000000000],
    memory = [dram bandwidth 100000000000], source = {0}>}} {{
  func.func @{0}(%x: tensor<64x64xf32>) -> tensor<64x64xf32> attributes {{roofline.phase = "init"}} {{
    %0 = arith.addf %x, %x {{roofline.group = {0}}} : tensor<64x64xf32> loc({0})
    %1 = {1}(%0) : (tensor<64x64xf32>) -> tensor<64x64xf32> loc({0}({0}))
    %2 = arith.negf %1 : tensor<64x64xf32> loc(fused<{0}>[{0}, {0}:1:2])
    return %2 : tensor<64x64xf32>
  }}
}}
"""
# What a terminal acts on, and what turns the order of text around.
ACTIVE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def quoted(text):
    return '"' + "".join(chr(c) if chr(c).isalnum() and c < 128 else f"\\{c:02X}" for c in text) + '"'


class Page(html.parser.HTMLParser):
    """Counts the elements of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags = {}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags[tag] = self.tags.get(tag, 0) + 1


def shape_of_json(value):
    if isinstance(value, dict):
        return {key: shape_of_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [shape_of_json(each) for each in value]
    return "" if isinstance(value, str) else value


def look_at_csv(text):
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    widths = {len(row) for row in rows}
    active = [c for row in rows for c in row if re.match(r"[=+@]|-[^0-9]", c)]
    assert not active, f"a spreadsheet evaluates {active[0][:40]!r}"
    return len(rows), widths


def look_at_svg(text):
    tags = [element.tag for element in xml.etree.ElementTree.fromstring(text).iter()]
    assert not any("script" in tag for tag in tags), "a script"
    return None  # what is drawn depends on the length of names


LOOK = {
    "text": lambda text: None,
    "csv": look_at_csv,
    "json": lambda text: shape_of_json(json.loads(text)),
    "svg": look_at_svg,
    "html": lambda text: Page(text).tags,
}


def run(command):
    result = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=300, check=False)
    assert result.returncode == 0, result.stderr[-500:]
    return result.stdout.decode("utf-8")  # and nothing else


def look(tool, report_tool, path, kind):
    """What the parser of the format sees: of the report, and of it made again."""
    text = run([tool, path, "--allow-unregistered-dialect", f"--roofline-report=format={kind}"])
    if kind == "text":
        found = ACTIVE.search(text)
        assert not found, f"{found[0]!r} in {text[max(found.start() - 40, 0):found.end() + 40]!r}"
    if kind == "json":
        saved = path.with_suffix(".json")
        saved.write_text(text, encoding="utf-8")
        assert run([report_tool, saved, "--format=json"]) == text, "another report when made again"
    return LOOK[kind](text)


def look_at_remarks(tool, remarks_tool, path):
    """How many the reader of the YAML sees; nothing in it does anything."""
    remarks = path.with_suffix(".yaml")
    options = ["--remarks-filter=roofline", "--remark-format=yaml", f"--remarks-output-file={remarks}"]
    passes = "--roofline-annotate-and-classify"
    run([tool, path, "--allow-unregistered-dialect", passes, *options, "-o", "/dev/null"])
    text = remarks.read_bytes().decode("utf-8")
    # Upstream leaves U+007F, which no terminal acts on.
    found = ACTIVE.search(text.replace("\x7f", ""))
    assert not found, f"{found[0]!r} in {text[max(found.start() - 40, 0):found.end() + 40]!r}"
    return run([remarks_tool, "count", "--count-by=remark-name", "--group-by=total", remarks])


def look_at_errors(tool, folder, text):
    """What is refused is told without doing anything, and the rule with it."""
    name = text.replace(b"\0", b"")[:1000].decode("utf-8", errors="surrogateescape")
    options = [f"device={name}", f"bind={name}=1", f"sweep=B={name}", f"series={name}", f"output-file={name}/"]
    path = folder / "plain.mlir"
    path.write_text("module attributes {roofline.device = \"l4\"} {}\n", encoding="ascii")
    for option in options:
        if re.search(r"[\s'\"{}]", name):
            continue  # more than one word to the parser of options
        command = [tool, path, f"--roofline-report={option}"]
        result = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=300, check=False)
        said = result.stderr.decode("utf-8")
        found = ACTIVE.search(said)
        assert not found, f"{found[0]!r} of {option[:60]!r} in {said[:300]!r}"
        assert result.returncode == 1, f"{option[:60]!r}: {result.returncode}"


def main():
    tool, report_tool, remarks_tool, folder = *sys.argv[1:4], pathlib.Path(sys.argv[4])
    csv.field_size_limit(1 << 30)
    problems, expected = 0, {}
    for name, text in TEXTS.items():
        path = folder / f"{name}.mlir"
        op = quoted(b"test." + text.replace(b"\0", b""))  # MLIR refuses those
        path.write_text(MODULE.format(quoted(text), op), encoding="ascii")
        looks = {kind: lambda kind=kind: look(tool, report_tool, path, kind) for kind in LOOK}
        looks["remarks"] = lambda: look_at_remarks(tool, remarks_tool, path)
        looks["errors"] = lambda: look_at_errors(tool, folder, text)
        for kind, see in looks.items():
            try:
                seen = see()
                assert seen == expected.setdefault(kind, seen), f"{str(seen)[:300]}, not {str(expected[kind])[:300]}"
            except Exception as problem:  # whatever a parser throws
                print(f"{name} as {kind}: {str(problem)[:700]}")
                problems += 1
    print(f"{len(TEXTS)} texts, {problems} problems")


main()
