//===- Roofline.h - The roofline dialect ------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINE_H
#define ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINE_H

#include "Roofline/Dialect/Roofline/IR/Access.h"
#include "Roofline/Dialect/Roofline/IR/DimQuery.h"
#include "Roofline/Support/Cost.h"
#include "Roofline/Support/Device.h"
#include "Roofline/Support/RooflineModel.h"
#include "mlir/IR/Attributes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"

namespace roofline {

inline llvm::hash_code hash_value(const Cost &value) { return value.hash(); }
inline llvm::hash_code hash_value(const Totals &value) { return value.hash(); }
inline llvm::hash_code hash_value(const Device &value) { return value.hash(); }
inline llvm::hash_code hash_value(const Bound &value) { return value.hash(); }

/// Names of the dialect's attributes on other people's ops.
namespace attr {
inline constexpr llvm::StringLiteral kTitle = "roofline.title";
inline constexpr llvm::StringLiteral kDevice = "roofline.device";
inline constexpr llvm::StringLiteral kBindings = "roofline.bindings";
inline constexpr llvm::StringLiteral kConventions = "roofline.conventions";
inline constexpr llvm::StringLiteral kDims = "roofline.dims";
inline constexpr llvm::StringLiteral kPhase = "roofline.phase";
inline constexpr llvm::StringLiteral kGroup = "roofline.group";
inline constexpr llvm::StringLiteral kFused = "roofline.fused";
inline constexpr llvm::StringLiteral kTrips = "roofline.trips";
inline constexpr llvm::StringLiteral kCausal = "roofline.causal";
inline constexpr llvm::StringLiteral kCost = "roofline.cost";
inline constexpr llvm::StringLiteral kBound = "roofline.bound";
} // namespace attr

/// Group of `op`: its attribute, or else its location's metadata; empty where
/// it has none.
llvm::StringRef getGroup(mlir::Operation *op);
/// Phase of `op`: that of the function around it, or else its location's
/// metadata; empty where there is none.
llvm::StringRef getPhase(mlir::Operation *op);
/// `loc` with group and phase as metadata, for ops whose attributes may be
/// dropped. Either may be empty.
mlir::Location withGroupAndPhase(mlir::Location loc, llvm::StringRef group,
                                 llvm::StringRef phase);

/// Two loops of an op over queries and keys, of whose pairs a causal mask keeps
/// those up to the diagonal that ends at the last of both; with `window`, only
/// the last `window` keys of every query.
struct CausalLoops {
  unsigned queries, keys;
  std::optional<int64_t> window;
};
/// What `roofline.causal` of `op` says, which must be verified.
std::optional<CausalLoops> getCausalLoops(mlir::Operation *op);
void setCausalLoops(mlir::Operation *op, const CausalLoops &loops);

/// Default bindings of `module`; it must be verified.
Bindings getBindings(mlir::ModuleOp module);
/// The conventions that the module around `op` asks for, or else the project's;
/// it must be verified.
Conventions getConventions(mlir::Operation *op);
/// Makes `module` ask for `conventions`; what is the default is left out.
void setConventions(mlir::ModuleOp module, const Conventions &conventions);

} // namespace roofline

#include "Roofline/Dialect/Roofline/IR/RooflineDialect.h.inc"
#define GET_ATTRDEF_CLASSES
#include "Roofline/Dialect/Roofline/IR/RooflineAttributes.h.inc"

#include "Roofline/Dialect/Roofline/IR/RooflineInterfaces.h.inc"

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_ROOFLINE_H
