//===- Passes.td - Passes that compute and use bounds ------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TRANSFORMS_PASSES_TD
#define ROOFLINE_TRANSFORMS_PASSES_TD

include "Roofline/Transforms/ConventionOptions.td"
include "mlir/Pass/PassBase.td"

def AnnotatePass : Pass<"roofline-annotate", "::mlir::ModuleOp"> {
  let summary = "attach exact symbolic costs";
  let description = [{
    Attaches `roofline.cost` to every op that does work or moves bytes
    (`#roofline.cost`, one execution of the op), and to functions and the
    module (`#roofline.totals`, everything in one execution of it, loops and
    calls multiplied). A call carries the totals of its callee. Views, constants,
    terminators and arithmetic on shapes carry nothing. Earlier costs and bounds
    are removed first.

    How ops are counted: add, sub, mul, div, neg, abs, min, max are 1 FLOP, a
    fused multiply-add 2; exp, log, rsqrt and the like are transcendentals,
    counted apart; compares, selects and casts are `misc`. Bytes are compulsory:
    every element that an operand's indexing map touches, once, packed by bits;
    the init of an op is read only if its body uses it and somebody computed it.
    In-place updates move their slice, gathers the rows they touch. Mul-add
    contractions and convolutions are `matrix` work in the type of their factors.

    Loops multiply, also those that blocks make up: constant trips, trips over
    named dims, triangles, tiles whose last is smaller. An op whose sizes change
    from trip to trip carries the most of each figure, `at_most`; totals hold
    every trip exactly. Of branches the larger is counted, or all of them where
    none is larger in every figure, `at_most`. How often `scf.while` and the like
    run is not known but where `roofline.trips` says it.

    Loops around loads, stores, vector transfers and arithmetic on scalars and
    vectors are one kernel: the outermost carries the cost of all, and what is
    inside carries none. Of a value from outside every element that is read
    before it is written, and every one that is written, moves once; what the
    kernel allocates does not move at all. Where data tells the places, or their
    number has no closed form and is too large to go through them, the bytes are
    `at_most`. A load or store in a loop around other ops counts in every trip,
    `at_most`.

    These are decisions, and some can be switched, by `roofline.conventions` on
    the module or by an option that overrides it:

    | switch | values, the default first |
    |---|---|
    | `causal` | of ops marked `roofline.causal` (products, mask, softmax), the work on: `full`, all pairs, as executed; `half` of them (rounded up); `exact`, the pairs that the mask keeps. Bytes stay those of whole tensors |
    | `aliasing` | updates of a part of a tensor: `in-place`, the part only; `functional`, the rest of the destination is read and all of the result written, but where the part was computed in place |
    | `packing` | memory of types below a byte: `bits`, or `bytes`, one for each element |
    | `padding` | taps of convolutions over a `tensor.pad` with a constant value: `executed`, all; `useful`, those on data, where that can be told |
    | `tf32` | `off`, or `on`: f32 contractions are matrix work of type tf32 |
    | `preset` | `roofline`, or `xla`: what is done element by element and is no transcendental is a FLOP, in any type (integer arithmetic, compares, selects, roundings, casts), reductions of N elements combine N - 1 times, casts and zero points of a product of mixed types are no part of it, `padding` is `useful` |

    The switches in force that differ from the defaults then stand in the
    module's `roofline.conventions`, so that it says what its costs mean.

    A cost that may be more than what is really done or moved says `at_most`.

    Under `causal=half` and `causal=exact` an op whose mark another pass has made
    void counts in full, with a warning; so does a module without any mark.

    An op without a cost model is unknown: it gets no cost, and totals that hold
    it say `at_least`. With `strict` it is an error.

    Where remarks of category `roofline` are asked for (`--remarks-filter=roofline
    --remark-format=yaml`), every op with a cost has an analysis remark `cost`
    with its counts, and every unknown op a missed remark `unknown-op` that says
    why and what to do; of a loop, also what one trip costs.

    Fails where a constant amount does not fit a 64-bit integer; then no
    attribute is changed.

    <!-- doc-roofline-annotate -->
  }];
  let options = !listconcat([
    Option<"strict", "strict", "bool", "false",
           "An op without a cost model is an error">,
  ], conventionOptions);
  let dependentDialects = ["::roofline::RooflineDialect"];
}

def ClassifyPass : Pass<"roofline-classify", "::mlir::ModuleOp"> {
  let summary = "attach what bounds each op on a device";
  let description = [{
    Attaches `roofline.bound` to everything that has a `roofline.cost` (see
    `roofline-annotate`, which must have run), for the device given by an option
    or by `roofline.device` on the module, and for the module's
    `roofline.bindings`, over which `bind` is laid. What options have decided
    then stands on the module, `roofline.device` (a known device by its name, one
    of a file in full) and `roofline.bindings`, so that it says what its bounds
    mean, and later passes take the same.

    The compute time of an op is the maximum over its pairs of unit and element
    type of work over peak; a pair without a known peak does not bound. An op is
    `compute`-bound if this is at least bytes over bandwidth, else
    `memory`-bound. Where a dim has no value, only `crossover` is given: the
    condition on the dims under which the op is compute-bound, e.g.
    `"B*S >= 170"`, or `always`, `never`, `none in closed form`. Functions and
    the module are classified by their totals, as if all their ops overlapped.

    Everything that is classified has an analysis remark `bound` of category
    `roofline`, in base units.

    Fails where there is no device, or where a count does not fit a 64-bit
    integer; then no attribute is changed.

    The pipeline `roofline-annotate-and-classify{device=...}` lowers `llama` ops,
    annotates and classifies.

    <!-- doc-roofline-classify -->
  }];
  let options = [
    Option<"device", "device", "std::string", "\"\"",
           "Name of a known device (see --list-roofline-devices)">,
    Option<"deviceFile", "device-file", "std::string", "\"\"",
           "File that holds one #roofline.device attribute">,
    Option<"bind", "bind", "std::string", "\"\"",
           "Values of dims, e.g. B=4,S=1024">,
  ];
  let dependentDialects = ["::roofline::RooflineDialect"];
}

def PinMarksPass : Pass<"roofline-pin-marks", "::mlir::ModuleOp"> {
  let summary = "write marks into locations, which survive more passes";
  let description = [{
    Upstream's transformations drop attributes that they do not know, but keep
    locations. Writes `roofline.group` and `roofline.causal` of every op into its
    location, too, where readers look if the attribute is gone. Run it before
    generalization, fusion and the like.

    A causal mark in a location holds the op's indexing maps. It follows ops
    whose loops were interchanged, and those that elementwise fusion has put
    others into, as long as one operand has queries and keys as before. What it
    cannot follow counts in full, and `roofline-annotate` and `roofline-report`
    warn of it. A producer that is fused into an op without a mark leaves no
    trace.

    <!-- doc-roofline-pin-marks -->
  }];
  let dependentDialects = ["::roofline::RooflineDialect"];
}

def MarkFusionPass : Pass<"roofline-mark-fusion", "::mlir::ModuleOp"> {
  let summary = "mark ops that should be one kernel";
  let description = [{
    Finds producers and consumers that take less time as one kernel, by the
    roofline of a device, and marks them with `roofline.fused`, which the report
    and code generation read: a what-if that changes nothing else. Works on
    structured ops and softmax of linalg on tensors; run it after
    `convert-llama-to-linalg` and before `roofline-annotate`, whose totals hold
    what regions save: those that the module carries are taken away. Regions that
    are marked already are kept, and may grow; with `fresh` they are forgotten
    first.

    Beginning with every op as a kernel of its own, the two neighbours in a block
    that save most time become one, as long as some save any. The time of a
    kernel is the larger of its work over peaks and its bytes over bandwidth; what
    one member makes and only others take does not move. Two become one only if
    a kernel can do both:

    - They share a loop that is parallel in every member, through which the
      kernel goes: each takes what another makes at its own point, by every
      operand, and none at places that data tells.
    - What they pass on, at a point of the shared loops, fits `on-chip-bytes`;
      with matrix work, at 64 points, for with smaller tiles a contraction reads
      its operands too often. A dim over which a contraction among them sums is
      streamed (keys of attention), and its sums are kept instead.
    - No contraction takes what is computed by cheap ops before it, for each of
      its tiles would compute that anew; what another contraction makes it takes.
    - No op outside takes from one of them and gives to the other.
    - Together they are at most 64 ops.

    So norms, chains of elementwise ops, epilogues of contractions (gate, up and
    `silu(gate) * up` are one kernel) and attention from scores to values are
    found, and a norm after a residual is not made a part of the contraction
    before it.

    Every region has an analysis remark `fusion` of category `roofline`, every
    one that would save time and was refused a missed remark that says why; the
    largest saving first. Ops whose cost depends on a dim without a value are in
    no region: a warning, and a missed remark on their function, name the dims.

    Options decide for this pass alone: the module keeps its device and its
    bindings, as marks are inputs, which mean the same for any, and bounds that
    it carries are those of its own.

    Fails where a count does not fit a 64-bit integer, or where there is no
    device.

    <!-- doc-roofline-mark-fusion -->
  }];
  let options = [
    Option<"device", "device", "std::string", "\"\"",
           "Name of a known device (see --list-roofline-devices)">,
    Option<"deviceFile", "device-file", "std::string", "\"\"",
           "File that holds one #roofline.device attribute">,
    Option<"bind", "bind", "std::string", "\"\"",
           "Values of dims, e.g. B=4,S=1024">,
    Option<"onChipBytes", "on-chip-bytes", "int64_t", "131072",
           "Memory that a kernel keeps its values in, B; 128 KiB is what is "
           "left of an A100's 164 KiB of shared memory per SM when operands "
           "are staged through it">,
    Option<"fresh", "fresh", "bool", "false",
           "Forget the regions that are marked">,
  ];
  let dependentDialects = ["::roofline::RooflineDialect"];
}

def FusePass : Pass<"roofline-fuse", "::mlir::ModuleOp"> {
  let summary = "fuse ops where that takes less time by the roofline";
  let description = [{
    Does what `roofline-mark-fusion` plans, by upstream's fusions, where the roof
    time of what they make is smaller than that of the ops by themselves. Run it
    after `convert-llama-to-linalg` and before `roofline-annotate`: where anything
    is fused, costs and bounds that the module carries are taken away. Regions
    that are marked already are taken as they are. Options decide for this pass
    alone, as there.

    Of each region of the plan its elementwise ops become one `linalg.generic`
    with those that take their results (linalg's elementwise fusion); what
    others take, too, is a result of it. If more than one op is left, the last
    becomes an `scf.forall` over tiles of the loops that all share, in which the
    others compute what a tile takes, each once (tile and fuse); what others
    outside take, too, is a result of the loop. Softmax is taken apart before. The
    loop is marked with `roofline.fused`: one kernel, of which the
    report counts what enters and leaves, each element once, and all work that
    its trips do.

    Tiles of regions with a contraction have 64, 32 or 16 points along the two
    innermost loops that are no batch, others are one row: the first that keeps
    no more than `on-chip-bytes`. Where no tile pays, elementwise fusion alone is
    tried.

    Everything is done on a copy first and measured there. What does not take
    less roof time, or cannot be measured, is left as it was. What came of it is
    planned again, until nothing pays any more: a second pass changes nothing.

    Every region that became one kernel or several has a passed remark `fuse` of
    category `roofline` with bytes and times before and after, every one that is
    left a missed remark that says why. Where a kernel does more of something
    than its ops did, `Recomputed` says how much more; the times hold it.

    Upstream cannot stream softmax over keys: attention over so many of them that
    no tile's scores fit `on-chip-bytes` has a missed remark, and becomes the
    kernels that are planned without streaming (scores and mask, softmax, values).
    Nor does it fuse through views; these regions stay, or are fused in parts. With `causal=exact` attention is not
    tiled.

    Ops whose cost depends on a dim without a value stay as they are: a warning,
    and a missed remark on their function, name the dims. Fails where a count does
    not fit a 64-bit integer, or where there is no device; then nothing is
    changed.

    <!-- doc-roofline-fuse -->
  }];
  let options = [
    Option<"device", "device", "std::string", "\"\"",
           "Name of a known device (see --list-roofline-devices)">,
    Option<"deviceFile", "device-file", "std::string", "\"\"",
           "File that holds one #roofline.device attribute">,
    Option<"bind", "bind", "std::string", "\"\"",
           "Values of dims, e.g. B=4,S=1024">,
    Option<"onChipBytes", "on-chip-bytes", "int64_t", "131072",
           "Memory that a kernel keeps its values in, B">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::roofline::RooflineDialect"
  ];
}

#endif // ROOFLINE_TRANSFORMS_PASSES_TD
