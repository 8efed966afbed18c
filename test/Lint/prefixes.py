"""What a test seems to check is checked: FileCheck ignores lines whose prefix
no RUN line enables, and 'expected-error' means nothing without
--verify-diagnostics."""

import re

import lint

COMMENT = r"^\s*(?://|#|;)?\s*"
RUN = re.compile(COMMENT + r"RUN:\s*(.*?)(\\?)$")
DEFINITION = re.compile(COMMENT + r"(?:RE)?DEFINE:\s*(%\{\w+\})\s*=\s*(.*)$")
# What starts a line as a directive does.
DIRECTIVE = re.compile(COMMENT + r"([A-Z][A-Z0-9_-]*)(?:\{LITERAL\})?:")
SUFFIX = re.compile(r"-(?:LABEL|NEXT|SAME|NOT|DAG|EMPTY|COUNT-\d+)$")
COLONLESS = re.compile(COMMENT + r"([A-Z][A-Z0-9_]*)-(?:LABEL|NEXT|SAME|NOT|DAG|EMPTY)\s")
EXPECTED = re.compile(r"//\s*expected-(?:error|warning|remark|note)")
FILECHECK = re.compile(r"\bFileCheck\b([^|&;\n]*)")
OPTION = re.compile(r"--?check-prefix(?:es)?[= ](\S+)")
# Lit's own words, and FileCheck's comments.
NO_DIRECTIVES = {"RUN", "REQUIRES", "UNSUPPORTED", "XFAIL", "DEFINE", "REDEFINE", "COM", "NOTE"}


def run_text(path):
    """The RUN lines, definitions put in, continuations joined, one command a
    line."""
    text, definitions = "", {}
    for _, line in lint.lines(path):
        definition = DEFINITION.match(line)
        if definition:
            definitions[definition[1]] = definition[2]
        match = RUN.match(line)
        if match:
            command = match[1]
            for name, value in reversed(definitions.items()):
                command = command.replace(name, value)
            text += command + (" " if match[2] else "\n")
    return text


def enabled_prefixes(runs):
    enabled = set()
    for arguments in FILECHECK.findall(runs):
        names = ",".join(OPTION.findall(arguments)).split(",")
        enabled.update(names if names != [""] else ["CHECK"])
    return enabled


def complaint(line, runs, enabled):
    if EXPECTED.search(line) and "verify-diagnostics" not in runs:
        return "no RUN line has --verify-diagnostics"
    match = COLONLESS.match(line)
    if match and match[1] in enabled:
        return f"'{match[0].strip()}' lacks its colon"
    match = DIRECTIVE.match(line)
    prefix = SUFFIX.sub("", match[1]) if match else None
    if prefix and prefix not in enabled | NO_DIRECTIVES:
        return f"no RUN line enables the prefix '{prefix}'"
    return None


def check(root):
    findings, tests = [], lint.files(root, ".mlir", ".test")
    for path in tests:
        runs = run_text(path)
        enabled = enabled_prefixes(runs)
        if not runs:
            findings.append((path, None, "no RUN line: nothing is tested"))
        for number, line in lint.lines(path):
            message = complaint(line, runs, enabled)
            if message:
                findings.append((path, number, message))
    lint.finish(root, findings, tests)


check(lint.root_argument())
