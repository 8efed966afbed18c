//===- LlamaDialect.td - Decoder-only transformers ---------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_LLAMA_IR_LLAMADIALECT_TD
#define ROOFLINE_DIALECT_LLAMA_IR_LLAMADIALECT_TD

include "mlir/IR/DialectBase.td"

def Llama_Dialect : Dialect {
  let name = "llama";
  let cppNamespace = "::roofline::llama";
  let summary = "graph ops of decoder-only transformers, on tensors";
  let description = [{
    One op per step of a Llama-family model, as its papers draw it. Shapes are
    written with `B` sequences, `S` tokens of each, `C` keys attended, hidden
    size `H`, `N` query heads and `M` key/value heads of size `D`. Any size may
    be dynamic; sizes that are static must agree.

    Two discardable attributes describe function arguments: `llama.weight`, the
    name that the parameter has in the checkpoint, and `llama.rope_table`, how
    the values of a table of rotary embeddings are made: `function` (`"cos"` or
    `"sin"`), `theta`, `first_position` (of row 0, over the named dims), and
    `scaling`, with the names and values of a `config.json`.

    `convert-llama-to-linalg` gives every op its meaning; it costs the same FLOPs
    and transcendentals as that lowering, and the bytes of the lowering as one
    fused kernel.

    <!-- doc-llama -->
  }];
}

#endif // ROOFLINE_DIALECT_LLAMA_IR_LLAMADIALECT_TD
