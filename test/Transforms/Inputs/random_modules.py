"""Random functions of linalg on small tensors, and a @main that executes them.

The same for the same seed. What they hold is what fusion may trip over: values
that several take or that leave, views, transposes, broadcasts, reductions,
products, softmax, gathers, strides, accumulators, loops, memory that is written
in between, printing in between, tensors without dims, sizes that are known only
by a binding or not at all, and marks of a user.
"""

import random

from random_ops import Ops

# Before what @fi prints stands MARK + i, in as many digits as are printed.
MARK = 100000


class Function(Ops):
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

    def call_text(self, tells_sizes):
        """Lines of @main that call it and print what it gives. Sizes that it is
        not told are read from memory, so that no analysis finds them either."""
        lines, names = [], []
        for place, argument in enumerate(self.arguments):
            name = f"%{self.name}_{place}"
            names.append(name)
            sizes = []
            for i, dim in enumerate(argument.dims):
                if dim.name:
                    sizes.append(f"{name}_s{i}")
                    constant = sizes[-1] if tells_sizes else f"{sizes[-1]}_k"
                    lines.append(f"{constant} = arith.constant {dim.size} : index")
                    if not tells_sizes:
                        lines.append(f"memref.store {constant}, %sizes[%c0] : memref<2xindex>")
                        lines.append(f"{sizes[-1]} = memref.load %sizes[%c0] : memref<2xindex>")
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
    # Of the others, sizes stay unknown.
    told = [rng.random() < 0.8 for _ in functions]
    bindings = {
        dim.name: dim.size
        for function, tells_sizes in zip(functions, told)
        if tells_sizes
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
    lines += ["%sizes = memref.alloc() : memref<2xindex>"]
    for i, function in enumerate(functions):
        lines += [f"%mark{i} = arith.constant {MARK + i}.0 : f32"]
        lines += [f"call @printF32(%mark{i}) : (f32) -> ()", "call @printNewline() : () -> ()"]
        lines += function.call_text(told[i])
    lines += ["return", "}", "}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    import sys

    print(module(*map(int, sys.argv[1:])), end="")
