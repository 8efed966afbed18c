"""A module whose text is so long: huge.py BYTES, to the standard output. As in
exported models nearly all of it are the numbers of weights."""

import sys

COLUMNS = 1 << 20
LAYERS = "  %w{0} = arith.constant dense<\"0x{1}\"> : tensor<{2}xf32>\n  %{0} = arith.addf %x, %w{0} : tensor<{2}xf32>\n"


def main():
    layers = int(sys.argv[1]) // (COLUMNS * 8)
    sys.stdout.write(f"func.func @f(%x: tensor<{COLUMNS}xf32>) {{\n")
    for layer in range(layers):
        # Equal ones would be stored once.
        weights = f"{layer:08X}" + "3F800000" * (COLUMNS - 1)
        sys.stdout.write(LAYERS.format(layer, weights, COLUMNS))
    sys.stdout.write("  return\n}\n")


main()
