"""Writes a module of many functions that are analysed in several parts.

Most sizes are unnamed, some are named like generated names; calls go to near
and far functions, some without a body; loops are ops and blocks.
"""

FUNCTIONS = 400


def calls_of(number):
    if number % 9 == 0:
        return [number // 2 + 1, 399 - number % 3]
    return [None] if number % 50 == 7 else []


def write_function(number):
    dims = f'{{roofline.dims = ["d{number}", ""]}}' if number % 5 == 0 else ""
    print(f"func.func @f{number}(%x: tensor<?x?xf32> {dims}, %n: index) -> tensor<?x?xf32> {{")
    print("  %c0 = arith.constant 0 : index\n  %c1 = arith.constant 1 : index")
    last = "%x"
    for step in range(number % 6 + 1):
        print(
            f"  %e{step} = linalg.exp ins({last} : tensor<?x?xf32>)"
            f" outs({last} : tensor<?x?xf32>) -> tensor<?x?xf32>\n"
            f"  %s{step} = tensor.extract_slice %e{step}[0, 0] [%n, %n] [1, 1]"
            " : tensor<?x?xf32> to tensor<?x?xf32>"
        )
        last = f"%s{step}"
    if number % 4 == 1:
        print(
            f"  %r = scf.for %i = %c0 to %n step %c1 iter_args(%t = {last})"
            " -> (tensor<?x?xf32>) {\n"
            "    %a = linalg.abs ins(%t : tensor<?x?xf32>) outs(%t : tensor<?x?xf32>)"
            " -> tensor<?x?xf32>\n    scf.yield %a : tensor<?x?xf32>\n  }"
        )
        last = "%r"
    for place, callee in enumerate(c for c in calls_of(number) if c != number):
        name = "external" if callee is None else f"f{callee}"
        print(
            f"  %c{place}x = call @{name}({last}, %n)"
            " : (tensor<?x?xf32>, index) -> tensor<?x?xf32>"
        )
        last = f"%c{place}x"
    if number % 7 == 3:
        print(
            "  cf.br ^head(%c0 : index)\n^head(%k: index):\n"
            "  %more = arith.cmpi slt, %k, %n : index\n"
            "  cf.cond_br %more, ^body, ^end\n^body:\n"
            f"  %y = linalg.floor ins({last} : tensor<?x?xf32>)"
            f" outs({last} : tensor<?x?xf32>) -> tensor<?x?xf32>\n"
            "  %next = arith.addi %k, %c1 : index\n  cf.br ^head(%next : index)\n^end:"
        )
    print(f"  return {last} : tensor<?x?xf32>\n}}")


print("func.func private @external(tensor<?x?xf32>, index) -> tensor<?x?xf32>")
for number in range(FUNCTIONS):
    write_function(number)
