"""A page in headless Chromium, and checks that say what they saw."""

import json
import pathlib
import shutil
import sys
import tempfile

ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
]


def program(name, package):
    """A test must never pass because the machine lacks a browser."""
    path = shutil.which(name)
    if not path:
        sys.exit(f"error: {name} is missing: install the package {package}")
    return path


class Browser:
    """`with Browser(width, height) as browser`: a fresh one, gone afterwards."""

    def __init__(self, width=1300, height=1000):
        try:
            from selenium import webdriver
            from selenium.webdriver.chrome.options import Options
            from selenium.webdriver.chrome.service import Service
        except ImportError:
            sys.exit("error: selenium is missing: install the package python3-selenium")

        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        options = Options()
        options.binary_location = program("chromium", "chromium")
        for argument in ARGUMENTS:
            options.add_argument(argument)
        options.add_argument(f"--window-size={width},{height}")
        options.add_argument(f"--user-data-dir={self.folder.name}")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        service = Service(program("chromedriver", "chromium-driver"))
        self.driver = webdriver.Chrome(service=service, options=options)
        self.driver.set_script_timeout(60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()
        self.folder.cleanup()

    def open(self, path):
        """Loads the page and waits until its tables stand."""
        self.driver.get(pathlib.Path(path).resolve().as_uri())
        self.settle()
        self.run_async("const done = arguments[0]; setTimeout(done, 50)")

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def run_async(self, script, *arguments):
        return self.driver.execute_async_script(script, *arguments)

    def settle(self):
        """Waits until what was asked for is drawn: the page does it by frames."""
        self.run_async(
            "const done = arguments[0];"
            "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))"
        )

    def find(self, selector):
        return self.driver.find_element("css selector", selector)

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).textContent", selector)

    def texts(self, selector):
        script = "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)"
        return self.run(script, selector)

    def report(self, number=0):
        """What the page computed, exactly: integers as Python's."""
        return json.loads(self.run("return roofline.json(arguments[0])", number))

    def set_device(self, name):
        self.run("roofline.setDevice(arguments[0])", name)
        self.settle()

    def set_binding(self, dim, size):
        self.run("roofline.setBinding(arguments[0], arguments[1])", dim, size)
        self.settle()

    def markers(self, label):
        return self.run("return roofline.markers(arguments[0])", label)

    def hover(self, marker):
        """The pointer itself goes to the marker; returns what the page says."""
        self.move(marker["x"], marker["y"])
        self.settle()
        tooltip = self.find("#tooltip")
        return tooltip.text if tooltip.is_displayed() else None

    def move(self, x, y):
        for step in (3, 0):
            event = {"type": "mouseMoved", "x": x + step, "y": y + step}
            self.driver.execute_cdp_cmd("Input.dispatchMouseEvent", event)

    def complaints(self):
        """Errors and warnings in the console since the last call."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        """Addresses that the page asked for, itself left out."""
        page, addresses = self.driver.current_url, []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            request = message["params"]
            if message["method"] == "Network.requestWillBeSent" and request["documentURL"] == page:
                addresses.append(request["request"]["url"])
        if page not in addresses:
            sys.exit("error: the log of requests does not even hold the page")
        return [url for url in addresses if url != page and not url.startswith("data:")]


class Checks:
    """Prints a line for each check; `finish` ends the test."""

    def __init__(self):
        self.failed = 0

    def __call__(self, name, holds, seen=""):
        self.failed += not holds
        print(f"{'ok' if holds else 'FAILED'}: {name}" + ("" if holds else f": {seen}"))

    def equal(self, name, got, expected):
        self(name, got == expected, f"got {got!r}, expected {expected!r}")

    def finish(self):
        sys.exit(f"error: {self.failed} checks failed" if self.failed else 0)
