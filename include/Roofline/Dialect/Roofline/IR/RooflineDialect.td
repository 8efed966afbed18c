//===- RooflineDialect.td - The roofline dialect -----------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINEDIALECT_TD
#define ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINEDIALECT_TD

include "mlir/IR/DialectBase.td"

def Roofline_Dialect : Dialect {
  let name = "roofline";
  let cppNamespace = "::roofline";
  let summary = "costs, devices and bounds as attributes";
  let description = [{
    The dialect has no ops. It gives other people's ops a cost and a bound.

    Inputs are builtin attributes, so that stock tools read a module that
    carries them:

    | attribute | on | value |
    |---|---|---|
    | `roofline.title` | module | string, e.g. `"Llama 33B"` |
    | `roofline.device` | module | name of a known device, or `#roofline.device` |
    | `roofline.bindings` | module | default values of dims: `{B = 1, S = 2048}` |
    | `roofline.ranges` | module | dims that only the data tells, and what they lie between: `{E = "2..min(2*B, 8)"}`; a binding decides instead |
    | `roofline.conventions` | module | switches of what counts mean, see `roofline-annotate`: `{causal = "half"}` |
    | `roofline.dims` | function argument | names of its dims, `""` for one without: `["B", "S", ""]` |
    | `roofline.phase` | function | `"init"` (prefill) or `"ar"` (decode) |
    | `roofline.group` | op | series that the op belongs to, e.g. `"qkv mlp"` |
    | `roofline.fused` | op | string or integer: ops of one block with the same id form one kernel |
    | `roofline.trips` | loop | number of its trips, an integer or an expression: `"S - 1"`; where its first of two regions is the test (`scf.while`), that runs once more |
    | `roofline.kernel` | function | what a kernel stands for, see `roofline-extract-kernels`: `{id = "matmul_1", ...}` |
    | `roofline.causal` | structured op, softmax | positions of its loops over queries and keys of causal attention, and the window if there is one: `{queries = 3, keys = 4, window = 1024}` |

    Results are typed: `roofline.cost` (`#roofline.cost` on an op,
    `#roofline.totals` on a function or module) and `roofline.bound`
    (`#roofline.bound`).

    `roofline.causal` says which pairs of query and key matter: a query sees the
    keys up to its own place, where the last query stands at the last key, and
    with a window only the last so many of them. It changes the op's work, all
    of it, only under `causal=half` and `causal=exact`. Operands that are slices
    which move with a loop are tiles of the whole that the mark is about; what
    is cut off once is a whole. In a location the mark holds the op's indexing
    `maps` too, and follows the op as `roofline-pin-marks` says; what it cannot
    follow counts in full. The loops of a softmax are the dims of its operand.

    Upstream transformations drop attributes but keep locations, so group and
    phase may also stand in a fused location's metadata, as a dictionary with
    the same keys; the attribute is looked at first.

    <!-- doc-roofline -->
  }];

  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = "void registerAttributes();";
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
}

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINEDIALECT_TD
