"""What README.md and the pages in docs name is there: tools, models, tests,
links. What they quote stands so in the file that they name: a code block that
begins with "```cpp lib/Some/File.cpp" holds lines of it, `...` is left out.
Each page is linked from the list of pages, and each file with cost models is
explained in one of docs/rationale."""

import re

import lint

# Paths in code or prose, and the targets of links within the project.
PATH = re.compile(r"(?<![\w./-])((?:tools|models|test|lib|include|cmake|docs)/[\w./-]*[\w/])")
LINK = re.compile(r"\[[^\]]+\]\((?!https?:|#)([^)#\s]+)")
MUST_NAME = ["tools/run", "tools/check", "tools/bench"]
QUOTE = re.compile(r"^```\w+ (\S+)\n(.*?)^```$", re.M | re.S)
MODELS = re.compile(r"^void roofline::register(?!All)\w+(?:CostModels|LoopModels|AccessModels)\(", re.M)


def check_paths(root, page, findings):
    for number, line in lint.lines(page):
        for path in PATH.findall(line):
            if not (root / path).exists():
                findings.append((page, number, f"'{path}' does not exist"))
        for path in LINK.findall(line):
            if not (page.parent / path).exists():
                findings.append((page, number, f"'{path}' does not exist"))


def check_quotes(root, page, findings):
    text = page.read_text(encoding="utf-8")
    for match in QUOTE.finditer(text):
        source, number = root / match[1], text.count("\n", 0, match.start()) + 1
        if not source.exists():
            continue  # told as a path
        rest = source.read_text(encoding="utf-8")
        for part in re.split(r"^\s*\.\.\.\n", match[2], flags=re.M):
            before, found, rest = rest.partition(part)
            if not found:
                findings.append((page, number, f"'{match[1]}' does not hold these lines"))
                break


def check_list(root, pages, findings):
    """README.md links to docs/README.md, and that to the rest."""
    contents = root / "docs" / "README.md"
    if not contents.exists():
        return findings.append((contents, None, "is missing"))
    linked = {(contents.parent / path).resolve() for path in LINK.findall(contents.read_text(encoding="utf-8"))}
    for page in pages:
        if page != contents and page not in linked:
            findings.append((page, None, "is not in the list in docs/README.md"))


def check_rationales(root, findings):
    text = "".join(page.read_text(encoding="utf-8") for page in lint.files(root / "docs" / "rationale", ".md"))
    for source in lint.files(root / "lib" / "CostModels", ".cpp"):
        path = source.relative_to(root).as_posix()
        if MODELS.search(source.read_text(encoding="utf-8")) and path not in text:
            findings.append((source, None, "no page in docs/rationale says why it counts as it does"))


def check(root):
    readme, findings = root / "README.md", []
    if not readme.exists():
        lint.finish(root, [(readme, None, "is missing")], [readme])
    text = readme.read_text(encoding="utf-8")
    for name in MUST_NAME:
        if name not in text:
            findings.append((readme, None, f"does not say how to use '{name}'"))
    pages = lint.files(root / "docs", ".md")
    for page in [readme, *pages]:
        check_paths(root, page, findings)
        check_quotes(root, page, findings)
    check_list(root, pages, findings)
    check_rationales(root, findings)
    lint.finish(root, findings, [readme])


check(lint.root_argument())
