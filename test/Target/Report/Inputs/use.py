"""use.py FOLDER: a reader uses the page of Llama 33B, by pointer and keyboard.

FOLDER holds page.html and the tool's reports of the settings that are chosen
here: plain.json, s128.json (on every device of the page's reports), b2.json.
"""

import json
import pathlib
import sys

import browser
import compare

FOLDER = pathlib.Path(sys.argv[1])
# Of the two reports of the page, the one that is open at first.
FIRST = "A100 80GB PCIe: "
check = browser.Checks()


def tool_report(name, device="a100-80gb-pcie"):
    reports = json.loads((FOLDER / name).read_text())
    return next(report for report in reports if report["device"]["name"] == device)


def row(chromium, table, *cells):
    """The first row of a table that begins with `cells`."""
    script = """
      return [...document.querySelectorAll(`#${arguments[0]} tbody tr`)]
          .map((row) => [...row.cells].map((cell) => cell.textContent))
          .find((row) => arguments[1].every((text, i) => row[i] === text))"""
    return chromium.run(script, table, list(cells))


def choose(chromium, select, text):
    """Chooses the first option whose text begins so."""
    options = chromium.find(f"#{select}").find_elements("css selector", "option")
    next(option for option in options if option.text.startswith(text)).click()
    chromium.settle()


def expect_same(name, chromium, tool):
    found = list(compare.differences(tool, chromium.report()))
    check(name, not found, found[:5])


def loads_alone(chromium):
    title = "Roofline Model (Llama 33B, A100 80GB PCIe, My Board)"
    check.equal("title", chromium.driver.title, title)
    check.equal("requests", chromium.requests(), [])
    policy = chromium.run(
        "return document.querySelector('meta[http-equiv=Content-Security-Policy]').content"
    )
    check("policy", policy.startswith("default-src 'none';") and "unsafe" not in policy, policy)
    check.equal("console", chromium.complaints(), [])
    expect_same("figures", chromium, tool_report("plain.json"))


def hovers(chromium):
    (marker,) = chromium.markers(FIRST + "qkv mlp init")
    text = chromium.hover(marker)
    for part in (
        "qkv mlp init",
        "B=1, C=2048, S=2048",
        "32.66 T",
        "25.76 GB",
        "1,268 FLOP/B",
        "compute (matrix/f16)",
        "312.0 TFLOP/s",
        "104.7 ms",
    ):
        check(f"hover says {part}", part in (text or ""), text)
    (zero,) = chromium.markers(FIRST + "kv cache ar")
    text = chromium.hover(zero)
    check("zero FLOPs have a place", zero["isZero"] and "3.195 MB" in (text or ""), text)
    chromium.move(5, 5)
    chromium.settle()
    check("hover ends", not chromium.find("#tooltip").is_displayed())


def hovers_over_ops(chromium):
    choose(chromium, "level", "every op")
    markers = chromium.markers(FIRST + "qkv mlp init")
    check.equal("ops that coincide", [marker["count"] for marker in markers], [180])
    text = chromium.hover(markers[0])
    for part in (
        "linalg.contract (prefill.",
        "layers.0.self_attn.q_proj",
        "BxSx6656xf16, 6656x6656xf16",
        "181.5 G",
        "179 more here", "o proj init: 1,268 FLOP/B, 312.0 TFLOP/s (60)",
    ):
        check(f"hover over an op says {part}", part in (text or ""), text)
    choose(chromium, "level", "groups")


def sizes_by_keyboard(chromium):
    from selenium.webdriver.common.keys import Keys

    slider = chromium.find("#dims input[type=range]")
    slider.send_keys(Keys.HOME, Keys.ARROW_RIGHT)
    chromium.settle()
    check.equal("slider sets B", chromium.run("return document.getElementById('dim-B').value"), "2")
    expect_same("figures after the slider", chromium, tool_report("b2.json"))
    check("shown after the slider", "B=2" in chromium.text("#subtitle"))
    number = chromium.find("#dim-B")
    number.send_keys(Keys.CONTROL, "a")
    number.send_keys("0")
    chromium.settle()
    check("a size of 0 is refused", chromium.run("return document.querySelector('#dim-B:invalid')"))
    expect_same("figures stay", chromium, tool_report("b2.json"))
    chromium.find("#reset-sizes").send_keys(Keys.ENTER)
    chromium.settle()
    expect_same("figures after reset", chromium, tool_report("plain.json"))


def changes_device(chromium):
    from selenium.webdriver.common.keys import Keys

    number = chromium.find("#dim-S")
    number.send_keys(Keys.CONTROL, "a")
    number.send_keys("128")
    chromium.settle()
    expect_same("figures at S=128", chromium, tool_report("s128.json"))
    check.equal("class at S=128", row(chromium, "groups", "qkv mlp", "init")[6], "memory")
    choose(chromium, "device", "My Board")
    check.equal("class on a flatter roof", row(chromium, "groups", "qkv mlp", "init")[6], "compute")
    check.equal("title follows", chromium.driver.title, "Roofline Model (Llama 33B, My Board)")
    expect_same("figures there", chromium, tool_report("s128.json", "my-board"))
    choose(chromium, "device", "A100 80GB PCIe")
    chromium.find("#reset-sizes").click()
    chromium.settle()


def sorts_and_filters(chromium):
    from selenium.webdriver.common.keys import Keys

    tool = tool_report("plain.json")
    head = "//section[@aria-labelledby='ops-head']//th[button[text()='time']]"
    find = chromium.driver.find_element
    for order, pick in (("descending", max), ("ascending", min)):
        find("xpath", head + "/button").click()
        check.equal(f"{order}", find("xpath", head).get_attribute("aria-sort"), order)
        best = pick(op["time"] for op in tool["ops"])
        first = chromium.texts("#ops tbody tr:first-child td")
        location = next(op["location"] for op in tool["ops"] if op["time"] == best)
        check.equal(f"first of {order}", first[1], location)
    find("xpath", head + "/button").click()
    check.equal("not sorted", find("xpath", head).get_attribute("aria-sort"), None)
    chromium.find("#filter-text").send_keys("q_proj prefill")
    check.equal("rows by text", chromium.text("#ops .pager span"), "60 rows")
    check.equal("pages by text", len(chromium.texts("#ops tbody tr")), 60)
    chromium.find("#filter-text").send_keys(Keys.CONTROL, "a", Keys.BACKSPACE)
    choose(chromium, "filter-group", "norm")
    choose(chromium, "filter-bound", "memory")
    expected = sum(op["group"] == "norm" for op in tool["ops"])
    check.equal("rows by choice", chromium.text("#ops .pager span"), f"1 to 100 of {expected}")
    chromium.find("#ops [aria-label='last page']").click()
    check.equal("last page", len(chromium.texts("#ops tbody tr")), expected % 100)
    choose(chromium, "filter-bound", "compute")
    check.equal("no rows", chromium.text("#ops .pager span"), "no rows")
    choose(chromium, "filter-bound", "any")
    choose(chromium, "filter-group", "all")


def toggles_series(chromium):
    chromium.find("#legend input").send_keys(" ")
    chromium.settle()
    check.equal("series off", chromium.markers(FIRST + "embedding init"), [])
    focused = chromium.run("return document.activeElement.closest('#legend') !== null")
    check("focus stays", focused)


def zooms(chromium):
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.actions.wheel_input import ScrollOrigin

    def places():
        return [round(marker["x"]) for marker in chromium.markers(FIRST + "qk/pv init")]

    before = places()
    check.equal("markers before zoom", len(before), 1)
    chart = chromium.find("#chart")
    chart.send_keys("+")
    chromium.settle()
    check("key zooms", places() != before, places())
    chart.send_keys("0")
    chromium.settle()
    check.equal("key resets", places(), before)
    ActionChains(chromium.driver).move_to_element(chart).click_and_hold().move_by_offset(
        120, 90
    ).release().perform()
    chromium.settle()
    check.equal("box leaves others out", places(), [])
    chromium.find("#zoom-reset").click()
    chromium.settle()
    check.equal("button resets", places(), before)
    chart.send_keys("-")
    chart.send_keys("0")
    origin = ScrollOrigin.from_element(chart)
    ActionChains(chromium.driver).scroll_from_origin(origin, 0, -200).perform()
    chromium.settle()
    check("wheel zooms", places() != before, places())
    chart.send_keys("0")


def saves(chromium):
    """The button makes a file of what is shown."""
    behaviour = {"behavior": "allow", "downloadPath": str(FOLDER)}
    chromium.driver.execute_cdp_cmd("Browser.setDownloadBehavior", behaviour)
    chromium.find("#download").click()
    saved = FOLDER / "roofline.json"
    for _ in range(100):
        if saved.exists():
            break
        chromium.run_async("setTimeout(arguments[0], 50)")
    found = list(compare.differences(tool_report("plain.json"), json.loads(saved.read_text())))
    check("saved figures", not found, found[:5])


def reaches_everything_by_tab(chromium):
    from selenium.webdriver.common.keys import Keys

    chromium.run("const h1 = document.querySelector('h1'); h1.tabIndex = -1; h1.focus()")
    reached = set()
    for _ in range(45):
        chromium.driver.switch_to.active_element.send_keys(Keys.TAB)
        reached.add(chromium.run("return document.activeElement.id"))
    for name in ("device", "level", "chart", "zoom-reset", "dim-B", "dim-S", "show-none"):
        check(f"tab reaches {name}", name in reached, reached)
    nameless = chromium.run(
        """return [...document.querySelectorAll('input, select, button')]
            .filter((e) => !e.labels?.length && !e.ariaLabel && !e.textContent.trim())
            .map((e) => e.outerHTML)"""
    )
    check.equal("controls without a name", nameless, [])


def policy_holds(chromium):
    """Last: what is refused is an error in the console."""
    outcome = chromium.run_async(
        """const done = arguments[0];
           fetch('http://127.0.0.1:9/').then(() => done('loaded'), () => done('refused'))"""
    )
    check.equal("network", outcome, "refused")
    chromium.run(
        """const script = document.createElement('script');
           script.textContent = 'window.injected = true';
           document.body.append(script)"""
    )
    check.equal("foreign script", chromium.run("return window.injected ?? null"), None)


def main():
    with browser.Browser() as chromium:
        chromium.open(FOLDER / "page.html")
        loads_alone(chromium)
        for step in (
            hovers,
            hovers_over_ops,
            sizes_by_keyboard,
            changes_device,
            sorts_and_filters,
            toggles_series,
            zooms,
            saves,
            reaches_everything_by_tab,
        ):
            step(chromium)
        check.equal("console at the end", chromium.complaints(), [])
        policy_holds(chromium)
    check.finish()


main()
