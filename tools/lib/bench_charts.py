"""How fast charts of 100,000 points are: as SVG, and as a page in Chromium.

The SVG is a sweep; its time is that of the whole process, lowering and analysis
included. Two pages: a sweep of Llama 33B of over 100,000 points, and a module of 100,000
ops, each shown as a point of its own. First paint is the browser's own figure
(first contentful paint), and the chart stands when the page says so. A hover is
timed in the page, from the pointer's event to the frame that shows the box.
"""

import argparse
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

SWEEP = "B=1..64+1,S=128..8832+128,C=S"
FUNCTIONS, OPS_PER_FUNCTION = 100, 1000
HOVERS = 30
SVG_RUNS = 5
MOST_SVG_SECONDS, MOST_SVG_SIZE = 2, 25e6
MOST = {"first paint": 2000, "chart": 2000, "hover, median": 50, "hover, longest": 50}
MOST_WITHOUT_DATA = 1.5e6

HOVER = """
  const box = document.getElementById('tooltip');
  let begin = null;
  document.addEventListener('mousemove', () => { begin ??= performance.now(); },
                            {capture: true, once: true});
  const look = () => {
    if (begin !== null && !box.hidden && box.textContent !== window.lastText) {
      window.lastText = box.textContent;
      requestAnimationFrame(() => done(performance.now() - begin));
    } else {
      setTimeout(look, 1);
    }
  };
  look();
"""


def parse_arguments():
    parser = argparse.ArgumentParser(prog="tools/bench charts", description=__doc__.split("\n\n")[0])
    parser.add_argument("--root", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--llvm", type=pathlib.Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def matmul(m, k):
    return (
        f"linalg.matmul ins(%a{k}, %b{k} : tensor<{m}x{k}xf16>, tensor<{k}x256xf16>)"
        f" outs(%c : tensor<{m}x256xf16>) -> tensor<{m}x256xf16>"
    )


def function(number):
    m, sizes = 8 * (number + 1), range(16, 16 + 100)
    arguments = [f"%c: tensor<{m}x256xf16>"]
    arguments += [f"%a{k}: tensor<{m}x{k}xf16>, %b{k}: tensor<{k}x256xf16>" for k in sizes]
    ops = [f"  %{i} = {matmul(m, sizes[i % 100])}" for i in range(OPS_PER_FUNCTION)]
    return f"func.func @f{number}({', '.join(arguments)}) {{\n" + "\n".join(ops) + "\n  return\n}\n"


def make_chart(root, source, path, options=""):
    opt = root / "build/bin/roofline-opt"
    report = f"--roofline-report=format={path.suffix[1:]} output-file={path} {options}"
    done = subprocess.run([opt, source, report], stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"error: no chart was made:\n{done.stderr}")
    return path


def measure_svg(root, source, path):
    times = []
    for _ in range(SVG_RUNS):
        start = time.perf_counter()
        make_chart(root, source, path, f"sweep={SWEEP}")
        times.append(time.perf_counter() - start)
    size, seconds = path.stat().st_size, statistics.median(times)
    svg = path.read_text(encoding="utf-8")
    points = svg.count('class="attainable"') + svg.count('class="too-large"')
    print(f"SVG of a sweep, {points:,} points")
    print(f"  {'size':<16}{size / 1e6:>9.2f} MB{verdict(size / 1e6, MOST_SVG_SIZE / 1e6)}")
    print(f"  {'whole process':<16}{seconds:>9.2f} s{verdict(seconds, MOST_SVG_SECONDS)}")


def data_size(path):
    text = path.read_bytes()
    start = text.index(b'id="roofline-data">') + len(b'id="roofline-data">')
    return text.index(b"</script>", start) - start


def times_of_loading(chromium):
    entries = """
      const at = (name) => performance.getEntriesByName(name)[0]?.startTime;
      return {'first paint': at('first-contentful-paint'), 'chart': at('roofline-chart'),
              'tables': at('roofline-tables')}"""
    return chromium.run(entries)


def hover_times(chromium, labels):
    """Far apart first, so that every hover shows another marker."""
    markers = [marker for label in labels for marker in chromium.markers(label)]
    step = max(1, len(markers) // HOVERS)
    times = []
    for marker in markers[::step][:HOVERS]:
        chromium.run("window.hovered = new Promise((done) => {" + HOVER + "})")
        chromium.move(marker["x"], marker["y"])
        script = """const done = arguments[0];
          Promise.race([window.hovered, new Promise((end) => setTimeout(end, 500))]).then(done)"""
        time = chromium.run_async(script)
        if time is not None:
            times.append(time)
    return times


def measure(browser, path, level):
    with browser.Browser() as chromium:
        chromium.open(path)
        chromium.run_async(
            """const done = arguments[0];
               const wait = () => performance.getEntriesByName('roofline-tables').length
                 ? done() : setTimeout(wait, 20);
               wait()"""
        )
        result = times_of_loading(chromium)
        chromium.run(
            """const level = document.getElementById('level');
               level.value = arguments[0];
               level.dispatchEvent(new Event('change'))""",
            level,
        )
        chromium.settle()
        labels = chromium.texts("#legend .name")
        times = hover_times(chromium, labels)
        if len(times) < HOVERS // 2:
            sys.exit(f"error: only {len(times)} hovers showed something")
        result["hover, median"] = statistics.median(times)
        result["hover, longest"] = max(times)
        return result


def verdict(value, most):
    return "" if most is None else f"  <= {most:g}, {'kept' if value <= most else 'MISSED'}"


def print_page(name, path, result):
    size = path.stat().st_size
    rest = size - data_size(path)
    print(name)
    print(f"  {'size':<16}{size / 1e6:>9.2f} MB")
    kept = verdict(rest / 1e6, MOST_WITHOUT_DATA / 1e6)
    print(f"  {'without data':<16}{rest / 1e6:>9.2f} MB{kept}")
    for key, value in result.items():
        print(f"  {key:<16}{value:>9.0f} ms{verdict(value, MOST.get(key))}")


def main():
    arguments = parse_arguments()
    sys.dont_write_bytecode = True
    sys.path.append(str(arguments.root / "test/Target/Report/Inputs"))
    import browser

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        llama = arguments.root / "models/llama-33b.mlir"
        measure_svg(arguments.root, llama, folder / "sweep.svg")
        path = make_chart(arguments.root, llama, folder / "sweep.html", f"sweep={SWEEP}")
        print_page("page of a sweep, 101,568 points", path, measure(browser, path, "sweep"))
        module = folder / "ops.mlir"
        module.write_text("".join(function(number) for number in range(FUNCTIONS)))
        path = make_chart(arguments.root, module, folder / "ops.html", "device=a100-80gb-pcie")
        print_page("page of a module of 100,000 ops", path, measure(browser, path, "ops"))


main()
