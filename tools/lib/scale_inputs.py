"""Large modules that the benchmark of scale analyses, written line by line.

Every writer takes a text file and a size. `linalg_module` is a mixture of what
models hold; the others are each one shape that a careless analysis takes a
time for that grows faster than the module.
"""

STATIC, DYNAMIC = "64x64xf32", "?x64xf32"
ELEMENTWISE = """\
  %g{n} = linalg.generic {{indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}}
      ins(%m{n}, %bias : tensor<{t}>, tensor<64xf32>) outs(%e{n} : tensor<{t}>) {{
    ^bb0(%x: f32, %y: f32, %z: f32):
      %0 = arith.addf %x, %y : f32
      %1 = arith.maximumf %0, %zero : f32
      linalg.yield %1 : f32
  }} -> tensor<{t}>
"""
# Of one step, bodies of generic ops included.
OPS_PER_STEP = 12
STEPS_PER_FUNCTION = 8


def write_step(file, n, source, is_dynamic):
    """A product, what follows it, and moves of it; gives the name of the last."""
    t = DYNAMIC if is_dynamic else STATIC
    size = "%rows" if is_dynamic else ""
    rows = "%rows" if is_dynamic else "64"
    file.write(
        f"  %e{n} = tensor.empty({size}) : tensor<{t}>\n"
        f"  %f{n} = linalg.fill ins(%zero : f32) outs(%e{n} : tensor<{t}>) -> tensor<{t}>\n"
        f"  %m{n} = linalg.matmul ins({source}, %weight : tensor<{t}>, tensor<64x64xf32>)"
        f" outs(%f{n} : tensor<{t}>) -> tensor<{t}>\n"
    )
    file.write(ELEMENTWISE.format(n=n, t=t))
    file.write(
        f"  %s{n} = tensor.extract_slice %g{n}[0, {n % 16}] [{rows}, 32] [1, 1]"
        f" : tensor<{t}> to tensor<{t.replace('64x', '32x') if is_dynamic else '64x32xf32'}>\n"
    )
    half = "?x32xf32" if is_dynamic else "64x32xf32"
    shape = "[%rows, 4, 8]" if is_dynamic else "[64, 4, 8]"
    file.write(
        f"  %r{n} = tensor.expand_shape %s{n} [[0], [1, 2]] output_shape {shape}"
        f" : tensor<{half}> into tensor<{half.replace('32x', '4x8x')}>\n"
        f"  %k{n} = tensor.collapse_shape %r{n} [[0], [1, 2]]"
        f" : tensor<{half.replace('32x', '4x8x')}> into tensor<{half}>\n"
        f"  %p{n} = linalg.fill ins(%one : f32) outs(%e{n} : tensor<{t}>) -> tensor<{t}>\n"
        f"  %i{n} = tensor.insert_slice %k{n} into %p{n}[0, 0] [{rows}, 32] [1, 1]"
        f" : tensor<{half}> into tensor<{t}>\n"
    )
    return f"%i{n}"


def linalg_module(file, ops):
    """Functions of products, elementwise ops, fills, reshapes and slices; every
    other one is of an unknown number of rows."""
    file.write("#id = affine_map<(i, j) -> (i, j)>\n#row = affine_map<(i, j) -> (j)>\n")
    for number in range(-(-ops // (OPS_PER_STEP * STEPS_PER_FUNCTION + 4))):
        is_dynamic = number % 2 == 1
        t = DYNAMIC if is_dynamic else STATIC
        file.write(
            f"func.func @f{number}(%in: tensor<{t}>, %weight: tensor<64x64xf32>,"
            f" %bias: tensor<64xf32>) -> tensor<{t}> {{\n"
            "  %zero = arith.constant 0.0 : f32\n  %one = arith.constant 1.0 : f32\n"
            "  %c0 = arith.constant 0 : index\n"
        )
        if is_dynamic:
            file.write(f"  %rows = tensor.dim %in, %c0 : tensor<{t}>\n")
        source = "%in"
        for step in range(STEPS_PER_FUNCTION):
            source = write_step(file, step, source, is_dynamic)
        file.write(f"  return {source} : tensor<{t}>\n}}\n")


def long_function(file, ops):
    """One function that reads its arguments all the way down."""
    t = DYNAMIC
    file.write(
        "#id = affine_map<(i, j) -> (i, j)>\n#row = affine_map<(i, j) -> (j)>\n"
        f"func.func @long(%in: tensor<{t}>, %weight: tensor<64x64xf32>,"
        f" %bias: tensor<64xf32>) -> tensor<{t}> {{\n"
        "  %zero = arith.constant 0.0 : f32\n  %one = arith.constant 1.0 : f32\n"
        "  %c0 = arith.constant 0 : index\n"
        f"  %rows = tensor.dim %in, %c0 : tensor<{t}>\n"
    )
    source = "%in"
    for step in range(ops // OPS_PER_STEP):
        source = write_step(file, step, source, True)
    file.write(f"  return {source} : tensor<{t}>\n}}\n")


def slices(file, number):
    """A function that reads many slices of one argument."""
    file.write(
        f"func.func @slices(%in: tensor<{number}x64xf32>, %out: tensor<64xf32>)"
        " -> tensor<64xf32> {\n"
    )
    last = "%out"
    for i in range(number):
        file.write(
            f"  %s{i} = tensor.extract_slice %in[{i}, 0] [1, 64] [1, 1]"
            f" : tensor<{number}x64xf32> to tensor<64xf32>\n"
            f"  %a{i} = linalg.add ins(%s{i}, {last} : tensor<64xf32>, tensor<64xf32>)"
            " outs(%out : tensor<64xf32>) -> tensor<64xf32>\n"
        )
        last = f"%a{i}"
    file.write(f"  return {last} : tensor<64xf32>\n}}\n")


def fused(file, number):
    """One fused region of many ops."""
    file.write("func.func @fused(%in: tensor<64xf32>) -> tensor<64xf32> {\n")
    last = "%in"
    for i in range(number):
        file.write(
            f"  %a{i} = linalg.exp {{roofline.fused = 1}} ins({last} : tensor<64xf32>)"
            " outs(%in : tensor<64xf32>) -> tensor<64xf32>\n"
        )
        last = f"%a{i}"
    file.write(f"  return {last} : tensor<64xf32>\n}}\n")


def write_leaf(file, name, body=""):
    file.write(
        f"func.func @{name}(%in: tensor<?xf32>) -> tensor<?xf32> {{\n{body}"
        "  %0 = linalg.exp ins(%in : tensor<?xf32>) outs(%in : tensor<?xf32>)"
        " -> tensor<?xf32>\n  return %0 : tensor<?xf32>\n}\n"
    )


def call_of(name, number):
    return f"  %c{number} = call @{name}(%in) : (tensor<?xf32>) -> tensor<?xf32>\n"


def many_callees(file, number):
    """A function that calls many others."""
    for i in range(number):
        write_leaf(file, f"f{i}")
    write_leaf(file, "main", "".join(call_of(f"f{i}", i) for i in range(number)))


def call_tree(file, number):
    """Functions of which each calls two others, down to the leaves."""
    for i in range(number):
        children = [child for child in (2 * i + 1, 2 * i + 2) if child < number]
        write_leaf(file, f"f{i}", "".join(call_of(f"f{c}", c) for c in children))


def many_calls(file, number):
    """A function that calls one other very often, with static sizes."""
    write_leaf(file, "callee")
    write_leaf(file, "main", "".join(call_of("callee", i) for i in range(number)))


def views(file, number):
    """Views of views of a memref, and something that writes the last."""
    file.write("func.func @views(%in: memref<?x64xf32>, %n: index, %v: f32) {\n")
    last, t = "%in", "memref<?x64xf32>"
    view = "memref<?x64xf32, strided<[64, 1], offset: ?>>"
    for i in range(number):
        file.write(f"  %s{i} = memref.subview {last}[%n, 0] [%n, 64] [1, 1] : {t} to {view}\n")
        last, t = f"%s{i}", view
    file.write(f"  linalg.fill ins(%v : f32) outs({last} : {t})\n  return\n}}\n")


def casts(file, number):
    """Casts of casts of a memref, and something that writes the last."""
    types = ["memref<?xf32>", "memref<?xf32, strided<[1]>>"]
    file.write(f"func.func @casts(%v0: {types[0]}, %v: f32) {{\n")
    for i in range(number):
        source, result = types[i % 2], types[(i + 1) % 2]
        file.write(f"  %v{i + 1} = memref.cast %v{i} : {source} to {result}\n")
    t = types[number % 2]
    file.write(f"  linalg.fill ins(%v : f32) outs(%v{number} : {t})\n  return\n}}\n")


def nests(file, number):
    """Many kernels of two loops in one function."""
    file.write("func.func @nests(%a: memref<64x64xf32>, %b: memref<64x64xf32>) {\n")
    for _ in range(number):
        file.write(
            "  affine.for %i = 0 to 64 {\n    affine.for %j = 0 to 64 {\n"
            "      %x = affine.load %a[%i, %j] : memref<64x64xf32>\n"
            "      %y = arith.mulf %x, %x : f32\n"
            "      affine.store %y, %b[%i, %j] : memref<64x64xf32>\n    }\n  }\n"
        )
    file.write("  return\n}\n")


def deep_loops(file, depth):
    """Loops around one op on tensors in memory."""
    file.write("func.func @deep(%a: memref<64xf32>, %v: f32, %n: index) {\n")
    file.write("  %c0 = arith.constant 0 : index\n  %c1 = arith.constant 1 : index\n")
    for i in range(depth):
        file.write(f"  scf.for %i{i} = %c0 to %n step %c1 {{\n")
    file.write("  linalg.fill ins(%v : f32) outs(%a : memref<64xf32>)\n")
    file.write("  }\n" * depth + "  return\n}\n")


def deep_kernel(file, depth):
    """A kernel of many affine loops, of which two are in the index."""
    file.write("func.func @kernel(%a: memref<64x64xf32>, %v: f32) {\n")
    for i in range(depth):
        file.write(f"  affine.for %i{i} = 0 to 2 {{\n")
    file.write(f"  affine.store %v, %a[%i0, %i{depth - 1}] : memref<64x64xf32>\n")
    file.write("  }\n" * depth + "  return\n}\n")


def carried(file, depth):
    """Loops in loops that carry a tensor of an unknown size."""
    t = "tensor<?xf32>"
    file.write(f"func.func @carried(%in: {t}, %n: index) -> {t} {{\n")
    file.write("  %c0 = arith.constant 0 : index\n  %c1 = arith.constant 1 : index\n")
    last = "%in"
    for i in range(depth):
        file.write(
            f"  %r{i} = scf.for %i{i} = %c0 to %n step %c1"
            f" iter_args(%t{i} = {last}) -> ({t}) {{\n"
        )
        last = f"%t{i}"
    file.write(f"  %e = linalg.exp ins({last} : {t}) outs({last} : {t}) -> {t}\n")
    last = "%e"
    for i in reversed(range(depth)):
        file.write(f"  scf.yield {last} : {t}\n  }}\n")
        last = f"%r{i}"
    file.write(f"  return {last} : {t}\n}}\n")


def carried_often(file, number):
    """Many loops in one function that carry a tensor of an unknown size."""
    t = "tensor<?xf32>"
    file.write(f"func.func @carried(%in: {t}, %n: index) -> {t} {{\n")
    file.write("  %c0 = arith.constant 0 : index\n  %c1 = arith.constant 1 : index\n")
    last = "%in"
    for i in range(number):
        file.write(
            f"  %r{i} = scf.for %i = %c0 to %n step %c1 iter_args(%t = {last}) -> ({t}) {{\n"
            f"    %e = linalg.exp ins(%t : {t}) outs(%t : {t}) -> {t}\n"
            f"    scf.yield %e : {t}\n  }}\n"
        )
        last = f"%r{i}"
    file.write(f"  return {last} : {t}\n}}\n")
