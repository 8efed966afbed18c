//===- RooflineAttributes.td - Cost, device and bound ------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINEATTRIBUTES_TD
#define ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINEATTRIBUTES_TD

include "Roofline/Dialect/Roofline/IR/RooflineDialect.td"
include "mlir/IR/AttrTypeBase.td"

/// An attribute that wraps one plain struct of Support, which stays the truth.
class Roofline_StructAttr<string name, string attrMnemonic, string cppStruct>
    : AttrDef<Roofline_Dialect, name> {
  let mnemonic = attrMnemonic;
  let parameters = (ins
    AttrParameter<cppStruct, "", "const " # cppStruct # " &">:$value);
  let hasCustomAssemblyFormat = 1;
}

def Roofline_CostAttr
    : Roofline_StructAttr<"Cost", "cost", "::roofline::Cost"> {
  let summary = "what one execution of an op must do and must move";
  let description = [{
    Work by unit and element type, and compulsory bytes by operand and
    direction. Amounts are integers, or polynomials over named dims in quotes.
    Units are `matrix`, `vector`, `transcendental`, `integer` and `misc`; a fused
    multiply-add counts 2. Places are `operand N`, `result N`, and `captured N`
    (a value that a region of the op uses from outside, in order of first use).

    All three lists may be left out where they are empty. `at_most` after them
    says that some figure is an upper bound, e.g. because only one of two
    branches runs. No two entries of `work` name the same unit and type, and
    constant amounts are not negative.

    <!-- doc-roofline-cost -->
  }];
}

def Roofline_TotalsAttr
    : Roofline_StructAttr<"Totals", "totals", "::roofline::Totals"> {
  let summary = "what a function or module costs in all";
  let description = [{
    The sum over all ops, times their executions. `bytes_read` and
    `bytes_written` add up each op's own traffic (unfused); in `bytes_fused` a
    fused region counts only what enters and leaves it; `bytes_floor` counts
    function arguments that are used, and results, once. `at_least` says that
    some op has no cost model, so every figure is a lower bound; `at_most`, that
    some op's cost is an upper bound. With both, figures may be off to both
    sides.

    <!-- doc-roofline-totals -->
  }];
}

def Roofline_DeviceAttr
    : Roofline_StructAttr<"Device", "device", "::roofline::Device"> {
  let summary = "peaks and bandwidths of a device";
  let description = [{
    Dense peak rates by unit and element type (FLOP/s or op/s), memory levels
    (bandwidth in B/s, capacity in B), the gap between dependent kernels in ns,
    the number of SMs or CUs, and where the numbers come from. Integers in base
    units: 312 TFLOP/s is `312000000000000`. Only the name, one peak and the
    bandwidth of `dram` are required; what is not given is unknown and bounds
    nothing. A file for the option `device-file` holds one such attribute.

    Rates and bandwidths must lie between 1e9 and 1e17, and the ridge between 0.1 and
    1e4 FLOP/B, so that a number off by a factor of 1000 is an error.

    <!-- doc-roofline-device -->
  }];
  let genVerifyDecl = 1;
}

def Roofline_BoundAttr
    : Roofline_StructAttr<"Bound", "bound", "::roofline::Bound"> {
  let summary = "what bounds an op on a device";
  let description = [{
    `compute` or `memory`: the side of the ridge that the op is on (a tie is
    compute), for the module's bindings. `limiter` names the unit and type or
    the memory level, `intensity` is in FLOP/B, `attainable` in FLOP/s, `time` is
    the roof's lower bound in s and never includes launch; `latency_limited`
    says that it is below the device's launch latency. `crossover` says where a
    symbolic cost turns compute-bound.

    Without a value for every dim only `crossover` is given; an op that moves
    nothing has no bound: `#roofline.bound<none>`.

    <!-- doc-roofline-bound -->
  }];
}

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINEATTRIBUTES_TD
