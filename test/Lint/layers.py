"""Layers point one way: what a file may include, by the room it is in."""

import re

import lint

# From the ground up; a room knows those below it, never its neighbours.
LAYERS = [
    ["Support"],
    ["Dialect"],
    ["Analysis"],
    ["CostModels", "Conversion", "Target/Import", "Target/Report", "Transforms", "Codegen"],
    ["Pipelines"],
    ["Registration"],
    ["CAPI"],
    ["tools"],
]
# Plain data: programs without a compiler in them link these.
SUPPORT_ONLY = {"Target/Report", "Runtime"}
UNKNOWN_LIBRARIES = {
    "Support": ("mlir", "llvm"),
    "Target/Report": ("mlir",),
    "Runtime": ("mlir", "llvm"),
    "roofline-c": ("mlir", "llvm", "Roofline"),
}
LEVELS = {room: level for level, rooms in enumerate(LAYERS) for room in rooms}
# What the runner reads is written by Codegen.
LEVELS["Runtime"] = LEVELS["Dialect"]
# C headers know only each other and MLIR's.
LEVELS["roofline-c"] = LEVELS["CAPI"]

# With '#' in C++, without in TableGen.
INCLUDE = re.compile(r'\s*#?\s*include\s+["<]([^">]+)[">]')


def room_of(parts):
    """The room of a path below include/Roofline or lib; a file may be one."""
    if parts[0] == "Target" and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0].removesuffix(".h").removesuffix(".cpp")


def room_of_file(path):
    parts = path.parts
    if parts[0] == "lib":
        return room_of(parts[1:])
    if parts[:2] == ("include", "Roofline"):
        return room_of(parts[2:])
    if parts[:2] == ("include", "roofline-c"):
        return "roofline-c"
    return "tools" if parts[0] == "tools" else None


def complaint(room, included):
    """Why `room` may not include the file, or None."""
    library, *rest = included.split("/")
    if library in UNKNOWN_LIBRARIES.get(room, ()):
        return f"{room} must not know {library}"
    if library != "Roofline" or not rest:
        return None
    target = room_of(rest)
    if target == room:
        return None
    if target not in LEVELS:
        return f"'{included}' is in no known room"
    if room in SUPPORT_ONLY and target != "Support":
        return f"{room} knows Support only, not {target}"
    if LEVELS[target] == LEVELS[room]:
        return f"{room} and {target} are neighbours and must not know each other"
    if LEVELS[target] > LEVELS[room]:
        return f"{room} is below {target} and must not know it"
    return None


def check(root):
    findings, sources = [], lint.files(root, ".h", ".cpp", ".td")
    for path in sources:
        room = room_of_file(path.relative_to(root))
        if room is None:
            continue
        if room not in LEVELS:
            findings.append((path, None, f"room '{room}' has no place in the layers"))
            continue
        for number, line in lint.lines(path):
            match = INCLUDE.match(line)
            message = complaint(room, match[1]) if match else None
            if message:
                findings.append((path, number, f"{message}: '{match[1]}'"))
    lint.finish(root, findings, sources)


check(lint.root_argument())
