"""No words that do not belong: paths of somebody's machine, notes to self."""

import re

import lint

# Each is written so that it does not match itself.
PATTERNS = {
    r"(?<![\w.}])/(?:wor[k]|hom[e]|roo[t])/": "a path of one machine",
    r"\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b": "a note to self: do it, or file it",
    r"\b(?:CE[O]|farm-\w+[n])\b|\.librar[y]\b": "not of this project",
    r"\b(?:CONTRACTS|DESIGN|STYLE)\.m[d]\b|\bshared/referenc[e]": "not in this project",
    r"\b(?:th[i]s|la[s]t|ne[x]t) session\b": "readers know no sessions",
}
SUFFIXES = (".c", ".h", ".cpp", ".td", ".mlir", ".test", ".py", ".in", ".sh", ".txt", ".cmake", ".json", ".md", ".js", ".css", ".html")


def is_text(path):
    return path.suffix in SUFFIXES or not path.suffix


def check(root):
    findings, sources = [], [p for p in lint.files(root) if is_text(p)]
    for path in sources:
        for number, line in lint.lines(path):
            for pattern, why in PATTERNS.items():
                match = re.search(pattern, line)
                if match:
                    findings.append((path, number, f"'{match[0]}': {why}"))
    lint.finish(root, findings, sources)


check(lint.root_argument())
