"""What is printed is read again: roundtrip.py TOOL FOLDER ROOT...

Takes every module of the folders ROOT: files *.mlir, their parts between lines
of `// -----`, and those that tests hold for split-file. One that parses must
print, and parse to the same, as --verify-roundtrip looks at it; so must what
annotation and classification make of it. Only what a test expects to be refused
may not parse.
"""

import bisect
import pathlib
import re
import subprocess
import sys

MARKER = "// ----- the next module of roundtrip.py"
PART = re.compile(r"^//--- (\S+)\n", re.M)
SPLIT = re.compile(r"^\s*// -----.*\n", re.M)
REFUSED = re.compile(r"expected-error|\bnot (roofline-|mlir-|%|sh |env )")
LEFT_OUT = {
    # Some that upstream's printers crash on, or print what its parsers refuse.
    "test/Unit/Robustness/Inputs/": "ops of upstream's dialects, most of them made up",
    "test/Integration/Inputs/downstream/scan.mlir#0": "its dialect is the test's own",
    "test/Tools/lsp-server.test:dims.mlir#0": "wrong, for an editor to show",
    "test/Tools/lsp-server.test:bound.mlir#0": "wrong, for an editor to show",
    "test/CostModels/memref-dma.mlir#0 annotated": "upstream reads no attributes of memref.dma_start",
}
ANNOTATE = "--roofline-annotate-and-classify=device=l4"


class Module:
    def __init__(self, name, text, may_fail=False):
        self.name, self.text, self.may_fail = name, text, may_fail


def to_module(text):
    """Of a device file a module that holds it; tests put sizes where NN stands."""
    code = re.sub(r"^\s*//.*\n", "", text, flags=re.M).strip()
    if code.startswith("#roofline.device<"):
        return f"module attributes {{roofline.device = {code}\n}} {{}}"
    # What is expected of passes is not of a mere copy.
    return re.sub(r"(?<=[<x])NNx", "?x", text).replace("expected-", "awaited-")


def modules_of(path, name):
    text = path.read_text(encoding="utf-8", errors="surrogateescape")
    may_fail = bool(REFUSED.search(text))
    parts = PART.split(text)
    if path.suffix == ".mlir" and len(parts) == 1:
        parts = ["", "", text]
    for part, source in zip(parts[1::2], parts[2::2]):
        if part and not part.endswith(".mlir"):
            continue
        for number, module in enumerate(SPLIT.split(source)):
            title = f"{name}{':' + part if part else ''}#{number}"
            yield Module(title, to_module(module), may_fail)


def collect(roots):
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.suffix in (".mlir", ".test"):
                yield from modules_of(path, str(path.relative_to(root.parent)))


class Driver:
    def __init__(self, tool, folder):
        self.tool, self.path = tool, folder / "modules.mlir"

    def run(self, text, options, output):
        """Whether all is right, and what is said; one process for all modules."""
        self.path.write_text(text, encoding="utf-8", errors="surrogateescape")
        command = [self.tool, self.path, "--allow-unregistered-dialect", *options, "-o", output]
        result = subprocess.run(
            [*command, f"--split-input-file={MARKER}", f"--output-split-marker={MARKER}"],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        return result.returncode == 0, result.stderr.decode(errors="replace")

    def failing(self, modules, options=(), output="/dev/null"):
        """Of `modules` those that the tool fails on, with what it says; `output`
        is what it makes of the others."""
        right, said = self.run(f"\n{MARKER}\n".join(m.text for m in modules), options, output)
        if right:
            return {}
        starts = [1]
        for module in modules[:-1]:
            starts.append(starts[-1] + module.text.count("\n") + 2)
        place = re.compile(rf"^{re.escape(str(self.path))}:(\d+):\d+: error: (.*)", re.M)
        found = {}
        for line, problem in place.findall(said):
            found.setdefault(modules[bisect.bisect_right(starts, int(line)) - 1], problem)
        if len(modules) == 1:
            return {modules[0]: said[-500:]}
        if not found:  # of places in other files
            half = len(modules) // 2
            halves = modules[:half], modules[half:]
            found = {m: p for each in halves for m, p in self.failing(each, options).items()}
        rest = [module for module in modules if module not in found]
        return {**found, **self.failing(rest, options, output)}


def without(modules, failing):
    return [module for module in modules if module not in failing]


def main():
    driver = Driver(sys.argv[1], pathlib.Path(sys.argv[2]))
    modules = list(collect(map(pathlib.Path, sys.argv[3:])))
    left_out = {m for m in modules for name in LEFT_OUT if m.name.startswith(name)}
    modules, problems = without(modules, left_out), []

    def report(failing, what):
        problems.extend(f"{module.name}: {what}: {said}" for module, said in failing.items())

    refused = driver.failing(modules)
    report({m: s for m, s in refused.items() if not m.may_fail}, "is not read")
    modules = without(modules, refused)
    changed = driver.failing(modules, ["--verify-roundtrip"])
    report(changed, "is read as another")
    print(f"{len(modules)} modules read, {len(refused)} refused, {len(left_out)} left out")

    modules = without(modules, changed)
    annotated = driver.path.with_name("annotated.mlir")
    unfit = driver.failing(modules, [ANNOTATE], annotated)
    modules = without(modules, unfit)
    texts = annotated.read_text(encoding="utf-8", errors="surrogateescape").split(MARKER + "\n")
    made = [Module(f"{m.name} annotated", text) for m, text in zip(modules, texts, strict=True)]
    made = [module for module in made if module.name not in LEFT_OUT]
    report(driver.failing(made, ["--verify-roundtrip"]), "is read as another")
    print(f"{len(made)} modules annotated, {len(unfit)} cannot be")
    print("\n".join(problems[:50]))
    print(f"{len(problems)} problems")


main()
