"""The ops that a random function may have, and how often it has them."""

from random_values import MOST_ELEMENTS, Dim, Tensor, Writer, affine_map, elements, tensor_type


class Ops(Writer):
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
