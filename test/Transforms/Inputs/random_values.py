"""The text of a random function in the making: its dims, and the values that
there are to take."""

import dataclasses

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


class Writer:
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
