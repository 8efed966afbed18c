"""include, lib and test mirror each other: know one path, know three."""

import pathlib

import lint


def guard_of(relative):
    parts = relative.with_suffix("").parts[1:]
    return "_".join(parts).upper().replace("-", "_") + "_H"


def check_header(path, relative, findings):
    guard = guard_of(relative)
    if f"#ifndef {guard}\n#define {guard}\n" not in path.read_text(encoding="utf-8"):
        findings.append((path, None, f"the include guard must be {guard}"))


def room_of(folder):
    """A folder of include as one of lib."""
    return pathlib.Path("CAPI") if folder.name == "roofline-c" else folder.relative_to("Roofline")


def is_tested(root, folder):
    """Some test lies in the folder's mirror, or in that of a folder above."""
    for mirror in (root / "test" / folder, root / "test" / "Unit" / folder):
        if mirror.is_dir() and lint.files(mirror, ".mlir", ".test", ".cpp", ".c"):
            return True
    return len(folder.parts) > 1 and is_tested(root, folder.parent)


def check(root):
    findings = []
    headers = lint.files(root / "include", ".h")
    sources = lint.files(root / "lib", ".cpp")
    for path in headers:
        relative = path.relative_to(root / "include")
        check_header(path, path.relative_to(root), findings)
        folder = room_of(relative.parent)
        if not (root / "lib" / folder).is_dir():
            findings.append((path, None, f"lib/{folder} does not exist"))
    for folder in sorted({path.parent.relative_to(root / "lib") for path in sources}):
        if not is_tested(root, folder):
            findings.append((root / "lib" / folder, None, "no test in its mirror below test/"))
    lint.finish(root, findings, headers + sources)


check(lint.root_argument())
