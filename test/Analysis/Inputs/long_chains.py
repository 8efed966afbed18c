"""Prints a module whose ops follow from each other all the way down, and one
op at the end whose size follows from the first."""

import sys

TENSOR, MEMREF, STRIDED = "tensor<?xf32>", "memref<?xf32>", "memref<?xf32, strided<[1]>>"


def function(body, last, name="f", arguments=f"%in: {TENSOR}, %n: index, %p: i1"):
    """The op reads `last`."""
    return (
        f"func.func @{name}({arguments}) -> {TENSOR} {{\n"
        "%c0 = arith.constant 0 : index\n%c1 = arith.constant 1 : index\n"
        f"{''.join(body)}"
        f"%r = linalg.exp ins({last} : {TENSOR}) outs({last} : {TENSOR}) -> {TENSOR}\n"
        f"return %r : {TENSOR}\n}}\n"
    )


def calls(number):
    """Each function returns what the next one gives."""
    for i in range(number - 1):
        yield (
            f"func.func @f{i}(%in: {TENSOR}) -> {TENSOR} {{\n"
            f"%c = call @f{i + 1}(%in) : ({TENSOR}) -> {TENSOR}\nreturn %c : {TENSOR}\n}}\n"
        )
    yield function([], "%in", f"f{number - 1}", f"%in: {TENSOR}")


def casts(number):
    types = [MEMREF, STRIDED]
    body = [f"%v0 = memref.cast %m : {MEMREF} to {STRIDED}\n"]
    for i in range(1, number):
        source, result = types[i % 2], types[(i + 1) % 2]
        body.append(f"%v{i} = memref.cast %v{i - 1} : {source} to {result}\n")
    body.append(f"%size = memref.dim %v{number - 1}, %c0 : {types[number % 2]}\n")
    body.append(f"%e = tensor.empty(%size) : {TENSOR}\n")
    yield function(body, "%e", arguments=f"%m: {MEMREF}")


def views(number):
    body, last = [], "%in"
    for i in range(number // 2):
        body.append(
            f"%s{i} = tensor.dim {last}, %c0 : {TENSOR}\n"
            f"%x{i} = tensor.expand_shape {last} [[0, 1]] output_shape [%s{i}, 1]"
            f" : {TENSOR} into tensor<?x1xf32>\n"
            f"%y{i} = tensor.collapse_shape %x{i} [[0, 1]] : tensor<?x1xf32> into {TENSOR}\n"
        )
        last = f"%y{i}"
    yield function(body, last)


def fused(number):
    """What a fused op makes leaves its region through many views."""
    body = [
        f"%v0 = linalg.exp {{roofline.fused = 1}} ins(%in : {TENSOR}) outs(%in : {TENSOR})"
        f" -> {TENSOR}\n"
    ]
    body += [f"%v{i} = tensor.cast %v{i - 1} : {TENSOR} to {TENSOR}\n" for i in range(1, number)]
    yield function(body, f"%v{number - 1}")


def sums(number):
    body = ["%s0 = arith.addi %n, %c1 : index\n"]
    body += [f"%s{i} = arith.addi %s{i - 1}, %c1 : index\n" for i in range(1, number)]
    body.append(f"%e = tensor.empty(%s{number - 1}) : {TENSOR}\n")
    yield function(body, "%e")


def quotients(number):
    """Divisions, minima and maxima of each other."""
    ops = ["floordivsi", "addi", "maxsi", "ceildivsi", "minsi", "divsi", "remui"]
    body = ["%s0 = arith.addi %n, %c1 : index\n"]
    for i in range(1, number):
        other = "%k" if i % 5 else "%m"
        body.append(f"%s{i} = arith.{ops[i % len(ops)]} %s{i - 1}, {other} : index\n")
    body.append(f"%e = tensor.empty(%s{number - 1}) : {TENSOR}\n")
    body.insert(0, "%k = arith.constant 3 : index\n")
    yield function(body, "%e", arguments="%n: index, %m: index")


def doubled(number):
    """Each holds the one before it twice: written out, it is as long as two to
    the power of their number."""
    body = ["%k = arith.constant 3 : index\n", "%s0 = arith.addi %n, %c1 : index\n"]
    for i in range(1, number):
        body.append(f"%q{i} = arith.floordivsi %s{i - 1}, %k : index\n")
        body.append(f"%s{i} = arith.maxsi %s{i - 1}, %q{i} : index\n")
    body.append(f"%e = tensor.empty(%s{number - 1}) : {TENSOR}\n")
    yield function(body, "%e")


def minima(number):
    """A loop, in another one, up to a sum of minima."""
    arguments = "".join(f", %a{i}: index" for i in range(number))
    body = ["scf.for %i = %c0 to %n step %c1 {\n", "%s0 = arith.addi %i, %c0 : index\n"]
    for i in range(1, number):
        body.append(f"%m{i} = arith.minsi %a{i}, %i : index\n")
        body.append(f"%s{i} = arith.addi %s{i - 1}, %m{i} : index\n")
    body.append(
        f"scf.for %j = %i to %s{number - 1} step %c1 {{\n"
        f"%q = linalg.exp ins(%in : {TENSOR}) outs(%in : {TENSOR}) -> {TENSOR}\n}}\n}}\n"
    )
    yield function(body, "%in", arguments=f"%in: {TENSOR}, %n: index{arguments}")


def divided_calls(number):
    """Each function divides its argument and calls the next one."""
    for i in range(number):
        yield (
            f"func.func private @f{i}(%n: index) {{\n%k = arith.constant 3 : index\n"
            f"%q = arith.ceildivsi %n, %k : index\n"
            f"func.call @f{i + 1}(%q) : (index) -> ()\nreturn\n}}\n"
        )
    yield (
        f"func.func private @f{number}(%n: index) {{\n%e = tensor.empty(%n) : {TENSOR}\n"
        f"%r = linalg.exp ins(%e : {TENSOR}) outs(%e : {TENSOR}) -> {TENSOR}\nreturn\n}}\n"
    )


def choices(number):
    """Ways through a branch that give the same size."""
    body, last = [], "%in"
    for i in range(number):
        body.append(
            f"%r{i} = scf.if %p -> ({TENSOR}) {{\nscf.yield {last} : {TENSOR}\n}} else {{\n"
            f"scf.yield {last} : {TENSOR}\n}}\n"
        )
        last = f"%r{i}"
    yield function(body, last)


def cases(number):
    """Ways through a branch, any of which may be the largest for all that calls
    tell."""
    body = ["scf.index_switch %n\n"]
    for i in range(number):
        body.append(
            f"case {i} {{\n%a{i} = linalg.exp ins(%in : {TENSOR}) outs(%in : {TENSOR}) -> {TENSOR}\n"
            "func.call @callee() : () -> ()\nscf.yield\n}\n"
        )
    yield "func.func private @callee() {\nreturn\n}\n"
    yield function([*body, "default {\n}\n"], "%in")


def block_loop(number):
    """A loop of as many blocks."""
    body = [
        "cf.br ^head(%c0 : index)\n^head(%i: index):\n"
        "%t = arith.cmpi slt, %i, %n : index\ncf.cond_br %t, ^b0, ^exit\n"
    ]
    for i in range(number):
        body.append(f"^b{i}:\ncf.cond_br %p, ^w{i}, ^b{i + 1}\n^w{i}:\ncf.br ^b{i + 1}\n")
    body.append(
        f"^b{number}:\n%next = arith.addi %i, %c1 : index\ncf.br ^head(%next : index)\n^exit:\n"
    )
    yield function(body, "%in")


def loops(number):
    body, last = [], "%in"
    for i in range(number):
        body.append(
            f"%r{i} = scf.for %i = %c0 to %n step %c1 iter_args(%t = {last}) -> ({TENSOR}) {{\n"
            f"scf.yield %t : {TENSOR}\n}}\n"
        )
        last = f"%r{i}"
    yield function(body, last)


def branches(number):
    """Ways that part and meet again."""
    body = [
        f"cf.cond_br %p, ^l{i}, ^m{i}\n^l{i}:\ncf.br ^m{i}\n^m{i}:\n" for i in range(number)
    ]
    yield function(body, "%in")


def switches(number):
    """Each of a few ways updates what the one before gave."""
    body, last = [f"%one = tensor.extract_slice %in[0] [1] [1] : {TENSOR} to tensor<1xf32>\n"], "%in"
    for i in range(number):
        body.append(f"%r{i} = scf.index_switch %n -> {TENSOR}\n")
        body += [
            f"case {way} {{\n%v{i}_{way} = tensor.insert_slice %one into {last}[{way}] [1] [1]"
            f" : tensor<1xf32> into {TENSOR}\nscf.yield %v{i}_{way} : {TENSOR}\n}}\n"
            for way in range(8)
        ]
        body.append(f"default {{\nscf.yield {last} : {TENSOR}\n}}\n")
        last = f"%r{i}"
    yield function(body, last)


print("\n".join(globals()[sys.argv[1]](int(sys.argv[2]))))
