//===- Passes.td - Conversions -----------------------------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CONVERSION_PASSES_TD
#define ROOFLINE_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertLlamaToLinalg : Pass<"convert-llama-to-linalg"> {
  let summary = "lower llama ops to linalg on tensors";
  let description = [{
    Gives every `llama` op its meaning in `linalg`, `tensor`, `arith` and `math`.
    No `llama` op is left.

    - Projections are `linalg.contract` over the weight as it is stored,
      `[out, in]`; batch and sequence stay dims of their own. A contraction of
      16-bit values has a 16-bit result: every executor accumulates wider.
    - `llama.attention` becomes the product with the keys, one op that scales and
      masks, `linalg.softmax`, and the product with the values, over heads split
      into `[key/value heads, queries per head]`; keys and values are never
      copied for the queries that share them. A causal mask does not shrink
      anything: all is computed in full, and marked `roofline.causal`.
    - `llama.rms_norm` computes in f32 (or wider): sum of squares, reciprocal
      root, scale.
    - `llama.kv_append` inserts slices in place.

    `roofline.group` is copied (to the products of an attention `qk/pv`, to what
    lies between them `softmax`), and written into the location together with
    the function's phase, because later passes may drop attributes. The ops
    that one `llama` op becomes keep its `roofline.fused` id; where it has none
    and they are several they get one. Sizes that are dynamic come from
    `tensor.dim` of the first value that has them.

    <!-- doc-convert-llama-to-linalg -->
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // ROOFLINE_CONVERSION_PASSES_TD
