//===- RooflineInterfaces.td - What ops tell ---------------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINEINTERFACES_TD
#define ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINEINTERFACES_TD

include "mlir/IR/OpBase.td"

def Roofline_CostModelOpInterface : OpInterface<"CostModelOpInterface"> {
  let cppNamespace = "::roofline";
  let description = [{
    An op that knows what one execution of it must do and must move. Ops of
    other dialects get it by an external model. An op that has none is unknown,
    but for calls, loops and branches, whose bodies count, and for terminators,
    constants and symbols, which cost nothing.

    <!-- doc-cost-model -->
  }];
  let methods = [
    InterfaceMethod<[{
      The cost of one execution, over the dims that `dims` knows. Nothing for an
      op that by its kind does no work and moves no bytes: a view, a constant, a
      terminator, arithmetic on shapes. A zero cost is for an op that could have
      one but has none here. Failure: the cost is not known, although the kind
      of op is (say, a body that holds an op without a model).
    }], "::mlir::FailureOr<::std::optional<::roofline::Cost>>", "getCost",
      (ins "::roofline::DimQuery &":$dims)>,
    InterfaceMethod<[{
      The operand whose storage result `result` shares: the source of a view, or
      what is updated in place. Null where the result has storage of its own.
    }], "::mlir::Value", "getAliasedOperand", (ins "unsigned":$result),
      "", "return {};">,
  ];
}

def Roofline_AccessOpInterface : OpInterface<"AccessOpInterface"> {
  let cppNamespace = "::roofline";
  let description = [{
    An op that reads or writes a box of elements of a tensor or memref, at a
    place that its operands tell, and keeps the rest in registers: a load, a
    store, a vector transfer. Of those in a nest of loops the analysis counts
    every element once.

    <!-- doc-access -->
  }];
  let methods = [
    InterfaceMethod<[{
      What one execution touches. Failure where the op is of another kind than
      its name says, e.g. a transfer between vectors.
    }], "::mlir::FailureOr<::llvm::SmallVector<::roofline::Access, 1>>",
      "getAccesses", (ins "::roofline::DimQuery &":$dims)>,
  ];
}

def Roofline_LoopRangeOpInterface : OpInterface<"LoopRangeOpInterface"> {
  let cppNamespace = "::roofline";
  let description = [{
    A loop whose bounds upstream's LoopLikeOpInterface does not tell, e.g. as
    they are maps of other values.

    <!-- doc-loop-range -->
  }];
  let methods = [
    InterfaceMethod<[{
      Bounds and step of each induction variable, in order. Nothing where one is
      not known.
    }], "::std::optional<::llvm::SmallVector<::roofline::LoopRange, 1>>",
      "getLoopRanges", (ins "::roofline::DimQuery &":$dims)>,
  ];
}

def Roofline_ComparisonOpInterface : OpInterface<"ComparisonOpInterface"> {
  let cppNamespace = "::roofline";
  let description = [{
    An op that compares two integers: loops that are made of blocks end by it.

    <!-- doc-comparison -->
  }];
  let methods = [
    InterfaceMethod<[{
      What is compared. Nothing for a test of another kind, such as on equality.
    }], "::std::optional<::roofline::Comparison>", "getComparison">,
  ];
}

def Roofline_SymbolicShapeOpInterface
    : OpInterface<"SymbolicShapeOpInterface"> {
  let cppNamespace = "::roofline";
  let description = [{
    An op whose result sizes, or whose index results, are polynomials over sizes
    and indices of its operands. Destination-style ops do not need it: their
    results have the sizes of their inits.

    <!-- doc-symbolic-shape -->
  }];
  let methods = [
    InterfaceMethod<[{
      Size of dim `dim` of the shaped result `result`, asked only where the type
      does not tell it. Nothing where it is not known.
    }], "::std::optional<::roofline::SymbolicExpr>", "inferDim",
      (ins "unsigned":$result, "unsigned":$dim, "::roofline::DimQuery &":$dims),
      "", "return ::std::nullopt;">,
    InterfaceMethod<[{
      Value of the integer or index result `result`. Nothing where it is not
      known.
    }], "::std::optional<::roofline::SymbolicExpr>", "inferIndex",
      (ins "unsigned":$result, "::roofline::DimQuery &":$dims),
      "", "return ::std::nullopt;">,
  ];
}

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINEINTERFACES_TD
