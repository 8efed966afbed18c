"""What README.md names is there: tools, models, tests, links."""

import re

import lint

# Paths in code or prose, and the targets of links within the project.
PATH = re.compile(r"(?<![\w./-])((?:tools|models|test|lib|include|cmake)/[\w./-]*[\w/])")
LINK = re.compile(r"\[[^\]]+\]\((?!https?:|#)([^)#\s]+)")
MUST_NAME = ["tools/run", "tools/check", "tools/bench"]


def check(root):
    readme, findings = root / "README.md", []
    if not readme.exists():
        lint.finish(root, [(readme, None, "is missing")], [readme])
    text = readme.read_text(encoding="utf-8")
    for name in MUST_NAME:
        if name not in text:
            findings.append((readme, None, f"does not say how to use '{name}'"))
    for number, line in lint.lines(readme):
        for path in PATH.findall(line) + LINK.findall(line):
            if not (root / path).exists():
                findings.append((readme, number, f"'{path}' does not exist"))
    lint.finish(root, findings, [readme])


check(lint.root_argument())
