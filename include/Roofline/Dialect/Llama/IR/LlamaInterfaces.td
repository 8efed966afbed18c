//===- LlamaInterfaces.td - Where result sizes come from ---*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_LLAMA_IR_LLAMAINTERFACES_TD
#define ROOFLINE_DIALECT_LLAMA_IR_LLAMAINTERFACES_TD

include "mlir/IR/OpBase.td"

def Llama_DimSourceOpInterface : OpInterface<"DimSourceOpInterface"> {
  let cppNamespace = "::roofline::llama";
  let description = [{
    An op each of whose dynamic result sizes is the size of an operand. The
    lowering takes sizes from there, and so does the analysis: nothing else has
    to know the shapes of `llama` ops.

    <!-- doc-dim-source -->
  }];
  let methods = [
    InterfaceMethod<[{
      The operand and its dim that give the size of dim `dim` of `result`.
      Nothing where the type alone tells the size.
    }], "::std::optional<::roofline::llama::DimSource>", "getDimSource",
      (ins "unsigned":$result, "unsigned":$dim)>,
  ];
}

#endif // ROOFLINE_DIALECT_LLAMA_IR_LLAMAINTERFACES_TD
