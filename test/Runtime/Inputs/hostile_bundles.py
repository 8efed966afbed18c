"""hostile_bundles.py FOLDER LIBRARY RUNNER
Runs bundles of two kernels of which one was tampered with. Each must be told by
name, do nothing outside the bundle, and leave the other kernel its result."""

import copy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import make_host_bundle

HUGE = 2**62
MEGABYTE = "x" * 1000000
NASTY = "<script>alert(1)</script>\n!\x1b[31m\u202e\x00'\"%s"

# Exit status of the runner: the other kernel is right; nothing can be run.
SOME, NONE = 1, 2


class Raw(str):
    """Text that stands in the manifest as it is."""


def assign(*path_and_value):
    """A change of the first kernel: what is found on the way becomes another."""
    *path, last, value = path_and_value

    def change(kernel):
        for key in path:
            kernel = kernel[key]
        kernel[last] = value

    return change


def each(*changes):
    def change(kernel):
        for one in changes:
            one(kernel)

    return change


def without(*path):
    *path, last = path

    def change(kernel):
        for key in path:
            kernel = kernel[key]
        del kernel[last]

    return change


X, Y = ("arguments", 0), ("arguments", 1)
VARIANT = ("variants", 0)
STEP = (*VARIANT, "steps", 0)
BINARY = (*VARIANT, "binary", "file")
NODE = ("reference", "nodes", 2)


def reshape_all(shape):
    """In the arguments, the reference, and its loops."""
    return each(
        assign(*X, "shape", shape),
        assign(*Y, "shape", shape),
        assign("reference", "nodes", 1, "shape", shape),
        assign(*NODE, "shape", shape),
        assign(*NODE, "loops", shape),
    )


def add_second_variant(kernel):
    kernel["variants"].append(copy.deepcopy(kernel["variants"][0]))


# Name, what is changed, exit status, and what is said about it.
CASES = [
    # Sizes.
    ("size of 2^63", assign(*X, "shape", [2**63]), NONE, r"kernels\[0\]\.arguments\[0\]\.shape\[0\]: expected an integer"),
    ("negative size", assign(*X, "shape", [-1]), NONE, r"arguments\[0\]\.shape\[0\]: expected an integer of at least 0, got -1"),
    ("fraction of a size", assign(*X, "shape", [1.5]), NONE, r"arguments\[0\]\.shape\[0\]: expected an integer .*, got 1\.5"),
    ("sizes whose product overflows to 0", assign(*X, "shape", [2**32, 2**32]), NONE, r"arguments\[0\]\.shape: expected at most"),
    ("sizes whose product overflows below 0", assign(*X, "shape", [2**31, 2**31, 3]), NONE, r"arguments\[0\]\.shape: expected at most"),
    ("bytes overflow", assign(*X, "shape", [2**61]), NONE, r"arguments\[0\]\.shape: expected at most"),
    ("bytes of all overflow", assign("arguments", [make_host_bundle.argument("x", "r", "activation", "uniform") | {"shape": [2**45]}] * 100000), NONE, r"kernels\[0\]\.arguments: expected at most"),
    ("no memory for it", reshape_all([2**43]), SOME, r"the operands take more than"),
    ("a thousand dims", reshape_all([1] * 1000), SOME, r"nodes\[2\]"),
    ("alignment of 2^62", assign(*X, "alignment", HUGE), NONE, r"arguments\[0\]\.alignment: expected a power of two"),
    ("alignment of 3", assign(*X, "alignment", 3), NONE, r"arguments\[0\]\.alignment: expected a power of two"),
    ("workspace of 2^62", assign(*VARIANT, "workspace", HUGE), NONE, r"variants\[0\]\.workspace: expected"),
    ("workspace of 2^48", assign(*VARIANT, "workspace", 2**47), SOME, r"the operands take more than"),
    ("prepared bytes of 2^62", each(assign(*VARIANT, "prepare", []), assign(*VARIANT, "prepared", HUGE)), NONE, r"variants\[0\]\.prepared: expected"),
    ("bytes counted", each(assign("counted", "bytes_read", HUGE), assign("counted", "bytes_written", HUGE)), NONE, r"counted\.bytes_read: expected"),
    ("tiles", assign(*STEP, "tiles", HUGE), NONE, r"steps\[0\]\.tiles: expected"),
    ("grid", assign(*STEP, "launch", "grid", [HUGE, HUGE, HUGE]), NONE, r"launch\.grid\[0\]: expected"),
    ("no blocks", assign(*STEP, "launch", "grid", [0, 1, 1]), NONE, r"launch\.grid\[0\]: expected"),
    ("two sizes of the grid", assign(*STEP, "launch", "grid", [1, 1]), NONE, r"launch\.grid: expected 3 sizes, got 2"),
    ("uneven groups of ops", assign("region_ops", 0), NONE, r"region_ops: expected an integer of at least 1, got 0"),
    # Numbers.
    ("number beyond f64", assign("check", "tolerance", Raw("1e999")), NONE, r"no complete JSON|number"),
    ("NaN", assign("check", "tolerance", Raw("NaN")), NONE, r"no complete JSON, problem at byte"),
    ("negative tolerance", assign("check", "tolerance", -1), NONE, r"check\.tolerance: expected"),
    ("width beyond f32", each(assign(*X, "init", "low", -1e308), assign(*X, "init", "high", 1e308)), NONE, r"init\.high: expected"),
    ("no width", assign(*X, "init", "high", -1), NONE, r"init\.high: expected more than low"),
    # Files.
    ("file above the bundle", assign(*BINARY, "../outside/kernels.so"), NONE, r"binary\.file: expected a path within the bundle, got '\.\./outside/kernels\.so'"),
    ("file above by a detour", assign(*BINARY, "a/../../outside/kernels.so"), NONE, r"binary\.file: expected a path within the bundle"),
    ("absolute file", assign(*BINARY, "/bin/true"), NONE, r"binary\.file: expected a path within the bundle, got '/bin/true'"),
    ("no file's name", assign(*BINARY, ""), NONE, r"binary\.file: expected a path within the bundle, got ''"),
    ("name with a zero byte", assign(*BINARY, "kernels.so\0/x"), NONE, r"binary\.file: expected a path within the bundle"),
    ("a folder", assign(*BINARY, "."), SOME, r"no regular file"),
    ("a device", assign(*BINARY, "zero"), SOME, r"no regular file"),
    ("a pipe", assign(*BINARY, "pipe"), SOME, r"no regular file"),
    # What it leads to has the hash that the manifest tells.
    ("link out of the bundle", assign(*BINARY, "link.so"), SOME, r"relative error 0\.5"),
    ("link of a folder out of the bundle", assign(*BINARY, "folder/kernels.so"), SOME, r"relative error 0\.5"),
    ("a link to itself", assign(*BINARY, "loop"), SOME, r"loop"),
    ("a file that is not there", assign(*BINARY, "none.so"), SOME, r"the bundle lacks 'none\.so'"),
    ("a name of 1 MB", assign(*BINARY, MEGABYTE), SOME, r"cannot read|lacks"),
    ("another hash", assign(*VARIANT, "binary", "sha256", "0" * 64), SOME, r"'kernels\.so' is not what the bundle was written with"),
    ("no code", without(*VARIANT, "binary"), NONE, r"variants\[0\]: expected 'binary' or 'ptx', got neither"),
    ("no variants", assign("variants", []), SOME, r"the bundle holds no code for it"),
    # Names.
    ("no id", without("id"), NONE, r"kernels\[0\]\.id: expected a string, but the field is missing"),
    ("empty id", assign("id", ""), NONE, r"kernels\[0\]\.id: expected a name"),
    ("id with a folder", assign("id", "../x"), NONE, r"kernels\[0\]\.id: expected a name"),
    ("the other's id", assign("id", "twice"), NONE, r"two kernels have the id 'twice'"),
    ("id that is a message of another kind", assign("id", "a\n!b"), NONE, r"kernels\[0\]\.id: expected a name"),
    ("two variants of one name", add_second_variant, NONE, r"variants: .*'thrice'"),
    ("variant's name of two lines", assign(*VARIANT, "name", "a\nb"), NONE, r"variants\[0\]\.name: expected a name"),
    ("nasty title", assign("title", NASTY), SOME, r"relative error 0\.5"),
    ("title of 1 MB", assign("title", MEGABYTE), SOME, r"relative error 0\.5"),
    ("id of 1 MB", assign("id", MEGABYTE), SOME, r"relative error 0\.5"),
    ("invalid UTF-8", assign("title", Raw('"\udcff\udcfe"')), NONE, r"no complete JSON, problem at byte"),
    # Kinds.
    ("a list for a name", assign("title", ["x"]), NONE, r'kernels\[0\]\.title: expected a string, got \["x"\]'),
    ("text for a size", assign(*X, "shape", ["8"]), NONE, r'shape\[0\]: expected an integer .*, got "8"'),
    ("an object for a list", assign("arguments", {}), NONE, r"kernels\[0\]\.arguments: expected a list, got \{\}"),
    ("nothing for an object", assign("counted", None), NONE, r"kernels\[0\]\.counted: expected an object, got null"),
    ("unknown type", assign(*X, "type", "f8"), NONE, r"type: expected one of 'f32', .*, got 'f8'"),
    ("deep brackets", assign("reference", Raw("[" * 100000 + "]" * 100000)), NONE, r"brackets are nested more than 64 deep"),
    # Entries and what they take.
    ("entry that is not there", assign(*STEP, "entry", "nobody"), SOME, r"'kernels\.so' has no 'nobody'"),
    ("entry of another library", assign(*STEP, "entry", "puts"), SOME, r"'kernels\.so' has no 'puts'"),
    ("entry with a zero byte", assign(*STEP, "entry", "twice\0x"), SOME, r"'kernels\.so' has no 'twice"),
    ("no entry's name", assign(*STEP, "entry", ""), SOME, r"'kernels\.so' has no ''"),
    ("no such argument", assign(*STEP, "arguments", [0, 7]), NONE, r"steps\[0\]\.arguments: expected numbers of the kernel's 2 arguments"),
    ("negative argument", assign(*STEP, "arguments", [0, -1]), NONE, r"arguments\[1\]: expected an integer of at least 0"),
    ("a workspace that is none", assign(*STEP, "arguments", [0, 2]), SOME, r"steps|workspace|ended: Segmentation"),
    ("more arguments than are given", assign(*STEP, "arguments", [0] * 100), SOME, r"takes 100 arguments"),
    ("no launches", assign(*VARIANT, "steps", []), NONE, r"variants\[0\]\.steps: expected at least one launch, got none"),
    # The reference.
    ("no reference", without("reference"), SOME, r"the bundle holds no reference for it"),
    ("a reference of text", assign("reference", "x"), SOME, r'expected an object, got "x"'),
    ("result of another shape", assign(*Y, "shape", [999]), SOME, r"argument 1 and its node differ in shape"),
    ("node of nowhere", assign("reference", "outputs", 0, "node", 99), SOME, r"expected the number of an earlier node, got 99"),
    ("argument of nowhere", assign("reference", "nodes", 0, "argument", 9), SOME, r"expected one of the kernel's 2 arguments"),
    ("coordinates that leave", assign(*NODE, "inputs", 0, "map", [[2, 0]]), SOME, r"coordinates 0 to 1998 leave the size 1000"),
    ("coordinates that overflow", assign(*NODE, "inputs", 0, "map", [[HUGE, HUGE]]), SOME, r"map\[0\]\[0\]: expected an integer"),
    ("loops that overflow", each(assign(*NODE, "loops", [1000, HUGE]), assign(*NODE, "reductions", [1]), assign(*NODE, "inputs", 0, "map", [[1, 2**31 - 1, 0]])), SOME, r"nodes\[2\]"),
    ("elements that overflow", assign("reference", "nodes", 1, "shape", [HUGE, HUGE]), SOME, r"nodes\[1\].*: expected at most"),
    ("a sum without end", each(assign(*NODE, "loops", [1000, 2**40]), assign(*NODE, "reductions", [1]), assign(*NODE, "inputs", 0, "map", [[1, 0, 0]])), SOME, r"no answer for 2 s"),
    ("a softmax of too much", each(assign("reference", "nodes", 1, {"kind": "fill", "shape": [1, 2**45], "value": 0}), assign("reference", "nodes", 2, {"kind": "softmax", "source": 1, "dim": 1}), assign("reference", "outputs", 0, "argument", 1), assign(*Y, "shape", [1, 2**45])), SOME, r"the operands take more than"),
    ("a slice that overflows", assign("reference", "nodes", 2, {"kind": "slice", "source": 0, "shape": [2], "offsets": [0], "sizes": [2], "strides": [2**63 - 1]}), SOME, r"leaves the tensor"),
    ("an unknown operation", assign(*NODE, "body", [["system", 0]]), SOME, r"unknown operation 'system'"),
]


def results(kernel, **members):
    members = ", ".join(f'"{key}": {value}' for key, value in members.items())
    text = f'{{"schema": "roofline-measured/1", {members}, "kernels": [{kernel}]}}'
    return text.encode("utf-8", "surrogateescape")


def median(value):
    return results(f'{{"id": "twice", "status": "ok", "isolated": {{"median": {value}, "p20": 1, "p80": 1}}}}', seed=1)


MEDIAN = r"no measured file: kernels\[0\]\.isolated\.median: expected a number"

# Name, what is resumed, and what is said about it.
RESUMED = [
    ("time that is NaN", median("NaN"), r"no measured file: no complete JSON, problem at byte \d+ of \d+; measure anew"),
    ("time beyond f64", median("1e999"), r"no measured file: a number in it is too large; measure anew"),
    ("no time", median("null"), MEDIAN),
    ("time of text", median('"nan"'), MEDIAN),
    ("time of 0", median("0"), MEDIAN + " above 0, got 0"),
    ("negative time", median("-1e-3"), MEDIAN + " above 0, got -0.001"),
    ("spread without its median", results('{"isolated": {}}', seed=1), MEDIAN),
    ("half a file", median("1e-3")[:-40], r"no complete JSON"),
    ("nothing", b"", r"no complete JSON"),
    ("a list", b"[]", r"expected an object"),
    ("another schema", b'{"schema": "roofline-bundle/1"}', r"expected the schema 'roofline-measured/1', got 'roofline-bundle/1'"),
    ("deep brackets", b"[" * 100000, r"brackets are nested more than 64 deep"),
    ("invalid UTF-8", results('{"id": "\udcff"}', seed=1), r"no complete JSON"),
    ("a kernel that is a number", results("7", seed=1), r"kernels\[0\]: expected an object, got 7"),
    ("negative seed", results("{}", seed=-1), r"seed: expected an integer of at least 0, got -1"),
    ("date that is a number", results("{}", date=1), r"date: expected a string, got 1"),
    ("results of another bundle", results("{}", bundle='"0"'), r"holds results of another bundle"),
]


def write_manifest(path, manifest):
    """With `Raw` text as it is, and lone surrogates as the bytes they stand for."""
    raw = []

    def mark(value):
        if isinstance(value, Raw):
            raw.append(value)
            return f"RAW {len(raw) - 1}."
        if isinstance(value, dict):
            return {key: mark(each) for key, each in value.items()}
        return [mark(each) for each in value] if isinstance(value, list) else value

    text = json.dumps(mark(manifest))
    for number, value in enumerate(raw):
        text = text.replace(f'"RAW {number}."', value)
    path.write_bytes(text.encode("utf-8", "surrogateescape"))


def make_bundle(folder, library):
    """Returns the hash of its library. Beside it is what no bundle may reach."""
    outside = folder.parent / "outside"
    outside.mkdir(parents=True)
    folder.mkdir()
    make_host_bundle.copy_library(library, outside)
    os.mkfifo(folder / "pipe")
    os.symlink("/dev/zero", folder / "zero")
    os.symlink("loop", folder / "loop")
    os.symlink(outside / "kernels.so", folder / "link.so")
    os.symlink(outside, folder / "folder")
    return make_host_bundle.copy_library(library, folder)


def listing(folder):
    return sorted(str(path) for path in folder.rglob("*"))


def problems_of(run, output, before, status, message):
    """What is not as it should be."""
    error = run.stderr.decode("utf-8", "backslashreplace")
    printed = error + run.stdout.decode("utf-8", "backslashreplace")
    said = error
    if run.returncode != status:
        yield f"exit status {run.returncode}, expected {status}"
    for leak in ["json.exception", "terminate called", "std::", "basic_string"]:
        if leak in error:
            yield f"'{leak}' in its words"
    if re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e]|\\x[89a-f]", printed):
        yield f"control characters reach the terminal: {run.stdout[:2000]}"
    text = output.read_bytes()
    if status == NONE:
        if text != before:
            yield "earlier results were touched"
    else:
        kernels = json.loads(text.decode("utf-8", "strict"))["kernels"]
        if [kernel["status"] for kernel in kernels[1:]] != ["ok"]:
            yield "the other kernel has no result"
        said += kernels[0].get("reason", "")
        if kernels[0]["status"] == "ok":
            yield "the kernel passes"
    if not re.search(message, said):
        yield f"nothing says '{message}'"
    if len(error) > 20000:
        yield f"{len(error)} characters of messages"


def run_on(folder, runner, *options):
    """Returns how it ended; nothing where it did not."""
    output = folder.parent / "measured.json"
    command = [runner, folder, "-o", output, "--check-only", "--patience", "2", *options]
    try:
        return subprocess.run(command, capture_output=True, timeout=300)
    except subprocess.TimeoutExpired:
        return None


def report(name, run, problems):
    if run is None:
        problems = ["no end"]
    for problem in problems:
        print(f"{name}: {problem}\n  {run.stderr[:600] if run else b''!r}")
    return not problems


def check(folder, manifest, runner, case):
    name, change, status, message = case
    # Not a deep copy: its kernels would go on sharing parts.
    manifest = json.loads(json.dumps(manifest))
    change(manifest["kernels"][0])
    write_manifest(folder / "manifest.json", manifest)
    output = folder.parent / "measured.json"
    before = b'{"schema": "roofline-measured/1"}'
    output.write_bytes(before)
    files = listing(folder.parent)
    run = run_on(folder, runner, "--seed", "1")
    problems = []
    if run:
        problems = list(problems_of(run, output, before, status, message))
    if listing(folder.parent) != files:
        problems.append("files came or went")
    return report(name, run, problems)


def check_resumed(folder, runner, case):
    name, text, message = case
    output = folder.parent / "measured.json"
    output.write_bytes(text)
    run = run_on(folder, runner, "--resume")
    problems = list(problems_of(run, output, text, NONE, message)) if run else []
    return report(f"resumed {name}", run, problems)


def check_many(folder, digest, runner):
    """A thousand kernels: each has its result."""
    variants = [make_host_bundle.variant("twice", digest)]
    kernels = [make_host_bundle.kernel(f"twice {number}", variants) for number in range(1000)]
    write_manifest(folder / "manifest.json", make_host_bundle.bundle([], kernels))
    output = folder.parent / "measured.json"
    output.unlink()
    run = run_on(folder, runner)
    problems = [] if run and run.returncode == 0 else ["fails"]
    if run and len(json.loads(output.read_bytes())["kernels"]) != 1000:
        problems.append("not all have results")
    return report("a thousand kernels", run, problems)


def check_pipe(folder, runner):
    """A manifest that is a pipe, which nobody writes to."""
    (folder / "manifest.json").unlink()
    os.mkfifo(folder / "manifest.json")
    run = run_on(folder, runner)
    told = run and run.returncode == NONE and b"no regular file" in run.stderr
    return report("manifest that is a pipe", run, [] if told else ["is not told"])


def main(root, library, runner):
    folder = pathlib.Path(root) / "bundle"
    digest = make_bundle(folder, library)
    variants = [make_host_bundle.variant(entry, digest) for entry in ["thrice", "twice"]]
    kernels = [make_host_bundle.kernel(name, [variant]) for name, variant in zip(["victim", "twice"], variants)]
    manifest = make_host_bundle.bundle([], kernels)
    right = sum(check(folder, manifest, runner, case) for case in CASES)
    print(f"{right} of {len(CASES)} hostile bundles are told")
    write_manifest(folder / "manifest.json", manifest)
    right = sum(check_resumed(folder, runner, case) for case in RESUMED)
    print(f"{right} of {len(RESUMED)} hostile results are told")
    if check_many(folder, digest, runner):
        print("a thousand kernels are run")
    if check_pipe(folder, runner):
        print("a pipe is no manifest")


main(*sys.argv[1:])
