"""Random functions of linalg on small tensors, and a @main that executes them.

The same for the same seed. What they hold is what fusion may trip over: values
that several take or that leave, views, transposes, broadcasts, reductions,
products, softmax, gathers, strides, accumulators, loops, memory that is written
in between, printing in between, tensors without dims, sizes that are known only
by a binding or not at all, and marks of a user.
"""

import dataclasses
import random

SIZES = (1, 2, 3, 5, 8, 17, 33, 70)
MOST_ELEMENTS = 3000
UNARY = ("exp_", "negf", "abs", "tanh", "square_")
BINARY = ("add", "sub", "mul_", "max")


@dataclasses.dataclass(frozen=True)
class Dim:
    """A size; with a name where the type does not tell it."""

    size: int
    name: str = ""


@dataclasses.dataclass(frozen=True)
class Tensor:
    name: str
    dims: tuple

    @property
    def type(self):
        return tensor_type(self.dims)


def tensor_type(dims):
    return f"tensor<{''.join(('?' if d.name else str(d.size)) + 'x' for d in dims)}f32>"


def elements(dims):
    product = 1
    for dim in dims:
        product *= dim.size
    return product


def affine_map(num_loops, results):
    loops = ", ".join(f"d{i}" for i in range(num_loops))
    return f"affine_map<({loops}) -> ({', '.join(results)})>"


class Function:
    def __init__(self, rng, name):
        self.rng, self.name = rng, name
        self.lines, self.counter, self.indent = [], 0, 1
        self.dims = [
            Dim(size, f"{name}_{i}" if rng.random() < 0.25 else "")
            for i, size in enumerate(rng.sample(SIZES, 4))
        ]
        self.marks = rng.random() < 0.2
        self.arguments = []
        for _ in range(rng.randint(2, 4)):
            self.arguments.append(Tensor(f"%a{len(self.arguments)}", self.shape()))
        for dim in self.dims:  # everybody finds every size
            self.arguments.append(Tensor(f"%a{len(self.arguments)}", (dim,)))
        self.pool = list(self.arguments)
        self.emit("%zero = arith.constant 0.0 : f32")
        self.emit("%half = arith.constant 0.5 : f32")
        for index in range(4):
            self.emit(f"%c{index} = arith.constant {index} : index")
        self.sizes = {}
        for argument in self.arguments[-len(self.dims) :]:
            dim = argument.dims[0]
            if dim.name:
                self.sizes[dim] = self.new("s")
                self.emit(f"{self.sizes[dim]} = tensor.dim {argument.name}, %c0 : {argument.type}")

    # Text.

    def new(self, prefix="v"):
        self.counter += 1
        return f"%{prefix}{self.counter}"

    def emit(self, line):
        self.lines.append("  " * self.indent + line)

    def mark(self):
        if not self.marks or self.rng.random() < 0.4:
            return ""
        return f"roofline.fused = {self.rng.randint(0, 2)}"

    def attributes(self):
        mark = self.mark()
        return f" {{{mark}}}" if mark else ""

    # Values.

    def shape(self, least=1, most=3):
        while True:
            rank = self.rng.randint(least, most)
            dims = tuple(self.rng.choice(self.dims) for _ in range(rank))
            if elements(dims) <= MOST_ELEMENTS:
                return dims

    def pick(self, test=lambda value: True):
        """The latest values are the likeliest."""
        fitting = [value for value in self.pool if test(value)]
        if not fitting:
            return None
        place = int(len(fitting) * self.rng.random() ** 0.5)
        return fitting[min(place, len(fitting) - 1)]

    def size_of(self, dim):
        """Asked of any value that has it, or of an argument."""
        value = self.pick(lambda value: dim in value.dims)
        if value is None or self.rng.random() < 0.5:
            return self.sizes[dim]
        name = self.new("s")
        self.emit(f"{name} = tensor.dim {value.name}, %c{value.dims.index(dim)} : {value.type}")
        return name

    def empty(self, dims):
        name = self.new("e")
        sizes = ", ".join(self.size_of(dim) for dim in dims if dim.name)
        self.emit(f"{name} = tensor.empty({sizes}) : {tensor_type(dims)}")
        return name

    def filled(self, dims):
        empty, name = self.empty(dims), self.new("f")
        type = tensor_type(dims)
        self.emit(f"{name} = linalg.fill ins(%zero : f32) outs({empty} : {type}) -> {type}")
        return name

    def destination(self, dims):
        """Empty, or a value that is written over."""
        other = self.pick(lambda value: value.dims == dims)
        return other.name if other and self.rng.random() < 0.15 else self.empty(dims)

    def define(self, dims, text):
        value = Tensor(self.new(), tuple(dims))
        self.emit(f"{value.name} = {text}")
        self.pool.append(value)
        return value

    # Bodies.

    def scalar(self, op, *names):
        """One value of a body, made of others, that stays small."""
        name = self.new("b")
        if op == "exp_":
            inner = self.new("b")
            self.emit(f"  {inner} = math.tanh {names[0]} : f32")
            self.emit(f"  {name} = math.exp {inner} : f32")
        elif op == "square_":
            self.emit(f"  {name} = arith.mulf {names[0]}, %half : f32")
        elif op == "tanh":
            self.emit(f"  {name} = math.tanh {names[0]} : f32")
        elif op == "abs":
            self.emit(f"  {name} = math.absf {names[0]} : f32")
        elif op == "negf":
            self.emit(f"  {name} = arith.negf {names[0]} : f32")
        elif op == "mul_":
            inner = self.new("b")
            self.emit(f"  {inner} = math.tanh {names[1]} : f32")
            self.emit(f"  {name} = arith.mulf {names[0]}, {inner} : f32")
        else:
            verb = {"add": "addf", "sub": "subf", "max": "maximumf"}[op]
            self.emit(f"  {name} = arith.{verb} {names[0]}, {names[1]} : f32")
        return name

    def indexed(self, num_loops):
        """A number that depends on the place."""
        loop = self.rng.randrange(num_loops)
        names = [self.new("b") for _ in range(3)]
        self.emit(f"  {names[0]} = linalg.index {loop} : index")
        self.emit(f"  {names[1]} = arith.index_cast {names[0]} : index to i32")
        self.emit(f"  {names[2]} = arith.sitofp {names[1]} : i32 to f32")
        return names[2]

    def gathered(self, loops):
        """An element of another tensor, at a place that is computed."""
        source = self.pick(lambda value: len(value.dims) == 1 and value.dims[0] in loops)
        if source is None:
            return None
        at, last, turned, name = (self.new("b") for _ in range(4))
        self.emit(f"  {at} = linalg.index {loops.index(source.dims[0])} : index")
        size = self.new("b")
        self.emit(f"  {size} = tensor.dim {source.name}, %c0 : {source.type}")
        self.emit(f"  {last} = arith.subi {size}, %c1 : index")
        self.emit(f"  {turned} = arith.subi {last}, {at} : index")
        self.emit(f"  {name} = tensor.extract {source.name}[{turned}] : {source.type}")
        return name

    def generic(self, loops, kinds, inputs, outputs, reads_outputs, extra=()):
        """inputs: (Tensor, results of its map); outputs: (name, dims, results)."""
        maps = [affine_map(len(loops), r) for *_, r in inputs + outputs]
        names = [self.new() for _ in outputs]
        types = [tensor_type(dims) for _, dims, _ in outputs]
        ins = (
            f"ins({', '.join(v.name for v, _ in inputs)} : {', '.join(v.type for v, _ in inputs)}) "
            if inputs
            else ""
        )
        iterators = ", ".join(f'"{kind}"' for kind in kinds)
        mark = self.mark()
        attributes = f" attrs = {{{mark}}}" if mark else ""
        result = names[0] if len(names) == 1 else self.new("r")
        many = "" if len(names) == 1 else f":{len(names)}"
        self.emit(
            f"{result}{many} = linalg.generic {{indexing_maps = [{', '.join(maps)}], "
            f"iterator_types = [{iterators}]}} {ins}outs({', '.join(o for o, *_ in outputs)} : "
            f"{', '.join(types)}){attributes} {{"
        )
        arguments = [self.new("x") for _ in inputs + outputs]
        self.emit(f"^bb0({', '.join(f'{name}: f32' for name in arguments)}):")
        taken, kept = arguments[: len(inputs)], arguments[len(inputs) :]
        yielded = []
        values = list(taken)
        if self.rng.random() < 0.2 and loops:
            values.append(self.indexed(len(loops)))
        if self.rng.random() < 0.15:
            gathered = self.gathered(list(loops))
            values += [gathered] if gathered else []
        values += list(extra)
        for out in kept:
            value = self.scalar(self.rng.choice(UNARY), self.rng.choice(values)) if values else out
            for _ in range(self.rng.randint(0, 2)):
                if values:
                    value = self.scalar(self.rng.choice(BINARY), value, self.rng.choice(values))
            if reads_outputs:
                value = self.scalar(reads_outputs, out, value)
            yielded.append(value)
        self.emit(f"  linalg.yield {', '.join(yielded)} : {', '.join('f32' for _ in yielded)}")
        self.emit(f"}} -> {types[0] if len(types) == 1 else '(' + ', '.join(types) + ')'}")
        made = []
        for i, (_, dims, _) in enumerate(outputs):
            name = result if len(outputs) == 1 else f"{result}#{i}"
            made.append(Tensor(name, tuple(dims)))
        self.pool += made

    def inputs_along(self, loops, count):
        """Tensors whose dims are among the loops, in any order."""
        found = []
        for _ in range(count):
            value = self.pick(lambda value: all(d in loops for d in value.dims))
            if value is None:
                continue
            results = []
            for dim in value.dims:
                places = [i for i, loop in enumerate(loops) if loop == dim]
                results.append(f"d{self.rng.choice(places)}")
            found.append((value, results))
        return found

    # Ops.

    def unary(self):
        value = self.pick()
        out = self.destination(value.dims)
        op = self.rng.choice(("negf", "abs", "tanh"))
        self.define(
            value.dims,
            f"linalg.{op}{self.attributes()} ins({value.name} : {value.type}) "
            f"outs({out} : {value.type}) -> {value.type}",
        )

    def binary(self):
        first = self.pick()
        second = self.pick(lambda value: value.dims == first.dims)
        out = self.destination(first.dims)
        op = self.rng.choice(("add", "sub", "max"))
        self.define(
            first.dims,
            f"linalg.{op}{self.attributes()} ins({first.name}, {second.name} : {first.type}, "
            f"{first.type}) outs({out} : {first.type}) -> {first.type}",
        )

    def elementwise(self, extra=()):
        first = self.pick()
        loops = first.dims
        if self.rng.random() < 0.3:
            loops = tuple(self.rng.sample(loops, len(loops)))
        if self.rng.random() < 0.3 and len(loops) < 3:
            loops += (self.rng.choice(self.dims),)
        if elements(loops) > MOST_ELEMENTS:
            loops = first.dims
        inputs = self.inputs_along(loops, self.rng.randint(1, 3))
        outputs = []
        for _ in range(self.rng.choice((1, 1, 1, 2))):
            order = list(range(len(loops)))
            if self.rng.random() < 0.2:
                self.rng.shuffle(order)
            dims = tuple(loops[i] for i in order)
            outputs.append((self.destination(dims), dims, [f"d{i}" for i in order]))
        reads = self.rng.random() < 0.15
        if reads:
            outputs = [(self.filled(dims), dims, results) for _, dims, results in outputs]
            other = self.pick(lambda value: value.dims == outputs[0][1])
            if other:
                outputs[0] = (other.name, *outputs[0][1:])
        self.generic(loops, ["parallel"] * len(loops), inputs, outputs, "add" if reads else None, extra)

    def reduction(self):
        first = self.pick(lambda value: value.dims)
        loops = first.dims
        summed = set(self.rng.sample(range(len(loops)), self.rng.randint(1, len(loops))))
        kinds = ["reduction" if i in summed else "parallel" for i in range(len(loops))]
        kept = [i for i in range(len(loops)) if i not in summed]
        if self.rng.random() < 0.2:
            self.rng.shuffle(kept)
        dims = tuple(loops[i] for i in kept)
        inputs = [(first, [f"d{i}" for i in range(len(loops))])]
        inputs += self.inputs_along(loops, self.rng.choice((0, 0, 1)))
        out = self.filled(dims)
        other = self.pick(lambda value: value.dims == dims)
        if other and self.rng.random() < 0.2:
            out = other.name
        self.generic(loops, kinds, inputs, [(out, dims, [f"d{i}" for i in kept])], self.rng.choice(("add", "max")))

    def product(self):
        """Any contraction of three or four loops."""
        loops = [self.rng.choice(self.dims) for _ in range(self.rng.choice((3, 3, 4)))]
        if elements(loops) > 60000:
            return
        roles = ["m", "n", "k", "b"][: len(loops)]

        def operand(names):
            names = [name for name in names if name in roles]
            self.rng.shuffle(names)
            return [roles.index(name) for name in names]

        sides = [operand(names) for names in (("b", "m", "k"), ("b", "k", "n"), ("b", "m", "n"))]
        shapes = [tuple(loops[i] for i in side) for side in sides]
        if any(elements(shape) > MOST_ELEMENTS for shape in shapes):
            return
        factors = []
        for shape in shapes[:2]:
            value = self.pick(lambda value: value.dims == shape)
            if value is None:
                source = self.pick(lambda value: value.dims and set(value.dims) <= set(shape))
                if source is None:
                    return
                self.generic(
                    shape,
                    ["parallel"] * len(shape),
                    [(source, [f"d{shape.index(dim)}" for dim in source.dims])],
                    [(self.empty(shape), shape, [f"d{i}" for i in range(len(shape))])],
                    None,
                )
                value = self.pool[-1]
            factors.append(value)
        out = self.filled(shapes[2])
        maps = [affine_map(len(loops), [f"d{i}" for i in side]) for side in sides]
        self.define(
            shapes[2],
            f"linalg.contract indexing_maps = [{', '.join(maps)}]{self.attributes()} "
            f"ins({factors[0].name}, {factors[1].name} : {factors[0].type}, {factors[1].type}) "
            f"outs({out} : {tensor_type(shapes[2])}) -> {tensor_type(shapes[2])}",
        )

    def softmax(self):
        value = self.pick(lambda value: value.dims)
        out = self.empty(value.dims)
        self.define(
            value.dims,
            f"linalg.softmax{self.attributes()} dimension({self.rng.randrange(len(value.dims))}) "
            f"ins({value.name} : {value.type}) outs({out} : {value.type}) -> {value.type}",
        )

    def transpose(self):
        value = self.pick(lambda value: len(value.dims) > 1)
        if value is None:
            return
        order = self.rng.sample(range(len(value.dims)), len(value.dims))
        dims = tuple(value.dims[i] for i in order)
        out = self.empty(dims)
        self.define(
            dims,
            f"linalg.transpose ins({value.name} : {value.type}) outs({out} : {tensor_type(dims)}) "
            f"permutation = {order}",
        )

    def broadcast(self):
        value = self.pick(lambda value: len(value.dims) < 3)
        place = self.rng.randint(0, len(value.dims))
        dims = (*value.dims[:place], self.rng.choice(self.dims), *value.dims[place:])
        if elements(dims) > MOST_ELEMENTS:
            return
        out = self.empty(dims)
        self.define(
            dims,
            f"linalg.broadcast ins({value.name} : {value.type}) outs({out} : {tensor_type(dims)}) "
            f"dimensions = [{place}]",
        )

    def view(self):
        """A slice, or a part of a reshape that the next op goes through."""
        value = self.pick(lambda value: value.dims and not any(dim.name for dim in value.dims))
        if value is None:
            return
        if self.rng.random() < 0.5:
            offsets, sizes, dims = [], [], []
            for dim in value.dims:
                size = dim.size if self.rng.random() < 0.5 else self.rng.randint(1, dim.size)
                offsets.append(self.rng.randint(0, dim.size - size))
                sizes.append(size)
                dims.append(Dim(size))
            self.define(
                dims,
                f"tensor.extract_slice {value.name}{offsets} {sizes} {[1] * len(sizes)} : "
                f"{value.type} to {tensor_type(dims)}",
            )
        elif len(value.dims) > 1:
            rest = range(2, len(value.dims))
            dims = (Dim(value.dims[0].size * value.dims[1].size), *value.dims[2:])
            groups = [[0, 1], *([i] for i in rest)]
            self.define(
                dims, f"tensor.collapse_shape {value.name} {groups} : {value.type} into {tensor_type(dims)}"
            )
        else:
            dims = (Dim(1), *value.dims)
            self.define(
                dims,
                f"tensor.expand_shape {value.name} [[0, 1]] output_shape [1, {value.dims[0].size}] : "
                f"{value.type} into {tensor_type(dims)}",
            )

    def strided(self):
        """Every second element along one dim."""
        value = self.pick(
            lambda value: value.dims and not value.dims[-1].name and value.dims[-1].size > 1
        )
        if value is None:
            return
        last = Dim((value.dims[-1].size + 1) // 2)
        dims = (*value.dims[:-1], last)
        rank = len(dims)
        results = [f"d{i}" for i in range(rank - 1)]
        summed = self.rng.random() < 0.3
        kinds = ["parallel"] * (rank - 1) + ["reduction" if summed else "parallel"]
        # Something must tell how often.
        half = Tensor(self.empty((last,)), (last,))
        if summed:
            self.emit("// sums")
            filled = self.filled((last,))
            half = Tensor(filled, (last,))
            outputs = [(self.filled(dims[:-1]), dims[:-1], results)]
        else:
            half = Tensor(self.filled((last,)), (last,))
            outputs = [(self.empty(dims), dims, [*results, f"d{rank - 1}"])]
        inputs = [(value, [*results, f"d{rank - 1} * 2"]), (half, [f"d{rank - 1}"])]
        self.generic(dims, kinds, inputs, outputs, "add" if summed else None)

    def diagonal(self):
        value = self.pick(lambda value: len(value.dims) == 2 and value.dims[0] == value.dims[1])
        if value is None:
            return
        dim = value.dims[0]
        self.generic((dim,), ["parallel"], [(value, ["d0", "d0"])], [(self.empty((dim,)), (dim,), ["d0"])], None)

    def insert(self):
        value = self.pick(lambda value: value.dims and not any(dim.name for dim in value.dims))
        if value is None:
            return
        into = self.pick(
            lambda other: len(other.dims) == len(value.dims)
            and not any(dim.name for dim in other.dims)
            and all(a.size >= b.size for a, b in zip(other.dims, value.dims))
        )
        offsets = [
            self.rng.randint(0, a.size - b.size) for a, b in zip(into.dims, value.dims)
        ]
        sizes = [dim.size for dim in value.dims]
        self.define(
            into.dims,
            f"tensor.insert_slice {value.name} into {into.name}{offsets} {sizes} {[1] * len(sizes)} : "
            f"{value.type} into {into.type}",
        )

    def memory(self):
        """Bodies that read memory, which others write."""
        name = self.new("l")
        if self.rng.random() < 0.4:
            self.emit(f"{name} = memref.load %m[%c0] : memref<2xf32>")
            self.elementwise((name,))
            return
        self.emit(f"{name} = memref.load %m[%c0] : memref<2xf32>")
        other = self.new("l")
        self.emit(f"{other} = arith.addf {name}, %half : f32")
        self.emit(f"memref.store {other}, %m[%c0] : memref<2xf32>")

    def reads_memory(self):
        value = self.pick()
        loops = ", ".join(f"d{i}" for i in range(len(value.dims)))
        identity = f"affine_map<({loops}) -> ({loops})>"
        kinds = ", ".join('"parallel"' for _ in value.dims)
        out, load, product = self.empty(value.dims), self.new("b"), self.new("b")
        self.define(
            value.dims,
            f"linalg.generic {{indexing_maps = [{identity}, {identity}], iterator_types = [{kinds}]}} "
            f"ins({value.name} : {value.type}) outs({out} : {value.type}) {{\n"
            f"^bb0(%x: f32, %o: f32):\n"
            f"  {load} = memref.load %m[%c1] : memref<2xf32>\n"
            f"  {product} = arith.addf %x, {load} : f32\n"
            f"  linalg.yield {product} : f32\n}} -> {value.type}",
        )

    def in_place(self):
        """An op on memory, in place."""
        self.emit(
            "linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = [\"parallel\"]} "
            "outs(%m : memref<2xf32>) {"
        )
        name = self.new("b")
        self.emit("^bb0(%o: f32):")
        self.emit(f"  {name} = arith.addf %o, %half : f32")
        self.emit(f"  linalg.yield {name} : f32")
        self.emit("}")

    def show(self):
        """Prints a value in the middle."""
        value, copy, name = self.pick(), self.new("u"), self.new("u")
        self.emit(f"{copy} = bufferization.alloc_tensor() copy({value.name}) : {value.type}")
        self.emit(f"{name} = tensor.cast {copy} : {value.type} to tensor<*xf32>")
        self.emit(f"call @printMemrefF32({name}) : (tensor<*xf32>) -> ()")

    def loop(self):
        """Some ops in a loop that carries a tensor."""
        start = self.pick()
        outside = list(self.pool)
        result, carried = self.new(), self.new("i")
        at = len(self.lines)
        self.indent += 1
        self.pool.append(Tensor(carried, start.dims))
        for _ in range(self.rng.randint(1, 4)):
            self.step(nested=True)
        fitting = [value for value in self.pool[len(outside) :] if value.dims == start.dims]
        self.emit(f"scf.yield {fitting[-1].name} : {start.type}")
        self.indent -= 1
        self.lines.insert(
            at,
            "  " * self.indent
            + f"{result} = scf.for {self.new('t')} = %c0 to %c2 step %c1 "
            + f"iter_args({carried} = {start.name}) -> {start.type} {{",
        )
        self.emit("}")
        self.pool = [*outside, Tensor(result, start.dims)]

    def step(self, nested=False):
        weights = {
            self.unary: 12,
            self.binary: 14,
            self.elementwise: 22,
            self.reduction: 14,
            self.product: 9,
            self.softmax: 4,
            self.transpose: 5,
            self.broadcast: 8,
            self.view: 6,
            self.strided: 3,
            self.diagonal: 2,
            self.insert: 2,
            self.memory: 2,
            self.reads_memory: 2,
            self.in_place: 1,
        }
        if not nested:
            weights |= {self.show: 1, self.loop: 3}
        self.rng.choices(list(weights), weights.values())[0]()

    # The whole.

    def make(self):
        for _ in range(self.rng.randint(2, 12)):
            self.step()
        made = self.pool[len(self.arguments) :] or self.arguments[:1]
        self.results = [value for value in made if self.rng.random() < 0.35] or [made[-1]]
        self.emit(
            f"return {', '.join(v.name for v in self.results)} : {', '.join(v.type for v in self.results)}"
        )

    def arguments_text(self):
        for argument in self.arguments:
            names = ", ".join(f'"{dim.name}"' for dim in argument.dims)
            named = any(dim.name for dim in argument.dims)
            yield f"{argument.name}: {argument.type}" + (
                f" {{roofline.dims = [{names}]}}" if named else ""
            )
        yield "%m: memref<2xf32>"

    def text(self):
        types = ", ".join(value.type for value in self.results)
        return "\n".join(
            [
                f"func.func private @{self.name}({', '.join(self.arguments_text())}) -> ({types}) {{",
                *self.lines,
                "}",
            ]
        )

    def call_text(self):
        """Lines of @main that call it and print what it gives."""
        lines, names = [], []
        for place, argument in enumerate(self.arguments):
            name = f"%{self.name}_{place}"
            names.append(name)
            sizes = []
            for i, dim in enumerate(argument.dims):
                if dim.name:
                    sizes.append(f"{name}_s{i}")
                    lines.append(f"{sizes[-1]} = arith.constant {dim.size} : index")
            seed = self.rng.randint(1, 1000)
            indices = [f"%i{i}" for i in range(len(argument.dims))]
            lines.append(f"{name} = tensor.generate {', '.join(sizes)} {{")
            lines.append(f"^bb0({', '.join(f'{i}: index' for i in indices)}):")
            lines.append(f"  %q = arith.constant {seed} : index")
            total = "%q"
            for i, index in enumerate(indices):
                lines.append(f"  %k{i} = arith.constant {(31, 17, 7)[i]} : index")
                lines.append(f"  %p{i} = arith.muli {index}, %k{i} : index")
                lines.append(f"  %t{i} = arith.addi {total}, %p{i} : index")
                total = f"%t{i}"
            lines.append(f"  %n = arith.index_cast {total} : index to i32")
            lines.append("  %w = arith.sitofp %n : i32 to f32")
            lines.append("  %y = math.sin %w : f32")
            lines.append(f"  tensor.yield %y : f32\n}} : {argument.type}")
        lines.append(f"%{self.name}_m = memref.alloc() : memref<2xf32>")
        for i in range(2):
            lines.append(f"memref.store %one, %{self.name}_m[%c{i}] : memref<2xf32>")
        types = ", ".join(value.type for value in self.arguments) + ", memref<2xf32>"
        results = ", ".join(value.type for value in self.results)
        count = len(self.results)
        lines.append(
            f"%{self.name}_r{f':{count}' if count > 1 else ''} = call @{self.name}"
            f"({', '.join(names)}, %{self.name}_m) : ({types}) -> ({results})"
        )
        for i, value in enumerate(self.results):
            got = f"%{self.name}_r#{i}" if count > 1 else f"%{self.name}_r"
            copy = f"%{self.name}_c{i}"
            lines.append(f"{copy} = bufferization.alloc_tensor() copy({got}) : {value.type}")
            lines.append(f"%{self.name}_u{i} = tensor.cast {copy} : {value.type} to tensor<*xf32>")
            lines.append(f"call @printMemrefF32(%{self.name}_u{i}) : (tensor<*xf32>) -> ()")
        lines.append(f"%{self.name}_l = memref.load %{self.name}_m[%c0] : memref<2xf32>")
        lines.append(f"call @printF32(%{self.name}_l) : (f32) -> ()")
        lines.append("call @printNewline() : () -> ()")
        return lines


def module(seed, count):
    """Functions @f0, @f1, ..., and the @main that prints what each gives."""
    functions = []
    for i in range(count):
        functions.append(Function(random.Random(seed * 1000 + i), f"f{i}"))
        functions[-1].make()
    rng = random.Random(seed)
    bindings = {
        dim.name: dim.size
        for function in functions
        if rng.random() < 0.8  # of the others, sizes stay unknown
        for dim in function.dims
        if dim.name
    }
    values = ", ".join(f"{name} = {size}" for name, size in bindings.items())
    lines = [f"module attributes {{roofline.bindings = {{{values}}}}} {{"]
    for name, type in (("printMemrefF32", "tensor<*xf32>"), ("printF32", "f32"), ("printNewline", "")):
        lines.append(f"func.func private @{name}({type})")
    lines += [function.text() for function in functions]
    lines += ["func.func @main() {", "%one = arith.constant 1.0 : f32"]
    lines += [f"%c{i} = arith.constant {i} : index" for i in range(2)]
    for i, function in enumerate(functions):
        lines += [f"%mark{i} = arith.constant {1000000 + i}.0 : f32"]
        lines += [f"call @printF32(%mark{i}) : (f32) -> ()", "call @printNewline() : () -> ()"]
        lines += function.call_text()
    lines += ["return", "}", "}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    import sys

    print(module(*map(int, sys.argv[1:])), end="")
