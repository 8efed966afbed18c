//===- ChoiceInterface.td - Ops that run one region --------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_CHOICEINTERFACE_TD
#define ROOFLINE_DIALECT_ROOFLINE_IR_CHOICEINTERFACE_TD

include "mlir/IR/OpBase.td"

def Roofline_ChoiceOpInterface : OpInterface<"ChoiceOpInterface"> {
  let cppNamespace = "::roofline";
  let description = [{
    An op that runs one of its regions once, which of them the data tells, and
    does nothing else: the largest counts, as of an `scf.if`. For ops that do not
    implement upstream's RegionBranchOpInterface.

    <!-- doc-choice -->
  }];
}

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_CHOICEINTERFACE_TD
