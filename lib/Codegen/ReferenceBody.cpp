//===- ReferenceBody.cpp - Bodies of linalg ops as data -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReferenceBody.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

using namespace mlir;
using namespace roofline;
namespace json = llvm::json;

/// Functions of reals, and the one that looks at no type.
static StringRef nameOfReal(Operation *op) {
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case<arith::AddFOp>([](auto) { return "add"; })
      .Case<arith::SubFOp>([](auto) { return "sub"; })
      .Case<arith::MulFOp>([](auto) { return "mul"; })
      .Case<arith::DivFOp>([](auto) { return "div"; })
      .Case<arith::RemFOp>([](auto) { return "rem"; })
      .Case<arith::NegFOp>([](auto) { return "neg"; })
      .Case<arith::MaximumFOp, arith::MaxNumFOp>([](auto) { return "max"; })
      .Case<arith::MinimumFOp, arith::MinNumFOp>([](auto) { return "min"; })
      .Case<arith::SelectOp>([](auto) { return "select"; })
      .Case<math::AbsFOp>([](auto) { return "abs"; })
      .Case<math::ExpOp>([](auto) { return "exp"; })
      .Case<math::Exp2Op>([](auto) { return "exp2"; })
      .Case<math::ExpM1Op>([](auto) { return "expm1"; })
      .Case<math::LogOp>([](auto) { return "log"; })
      .Case<math::Log2Op>([](auto) { return "log2"; })
      .Case<math::Log1pOp>([](auto) { return "log1p"; })
      .Case<math::SqrtOp>([](auto) { return "sqrt"; })
      .Case<math::RsqrtOp>([](auto) { return "rsqrt"; })
      .Case<math::SinOp>([](auto) { return "sin"; })
      .Case<math::CosOp>([](auto) { return "cos"; })
      .Case<math::TanhOp>([](auto) { return "tanh"; })
      .Case<math::ErfOp>([](auto) { return "erf"; })
      .Case<math::PowFOp, math::FPowIOp>([](auto) { return "pow"; })
      .Case<math::AcosOp>([](auto) { return "acos"; })
      .Case<math::AcoshOp>([](auto) { return "acosh"; })
      .Case<math::AsinOp>([](auto) { return "asin"; })
      .Case<math::AsinhOp>([](auto) { return "asinh"; })
      .Case<math::AtanOp>([](auto) { return "atan"; })
      .Case<math::Atan2Op>([](auto) { return "atan2"; })
      .Case<math::AtanhOp>([](auto) { return "atanh"; })
      .Case<math::CbrtOp>([](auto) { return "cbrt"; })
      .Case<math::CopySignOp>([](auto) { return "copysign"; })
      .Case<math::CoshOp>([](auto) { return "cosh"; })
      .Case<math::ErfcOp>([](auto) { return "erfc"; })
      .Case<math::Log10Op>([](auto) { return "log10"; })
      .Case<math::RoundOp>([](auto) { return "round"; })
      .Case<math::SinhOp>([](auto) { return "sinh"; })
      .Case<math::TanOp>([](auto) { return "tan"; })
      .Case<math::FmaOp>([](auto) { return "fma"; })
      .Case<math::FloorOp>([](auto) { return "floor"; })
      .Case<math::CeilOp>([](auto) { return "ceil"; })
      .Case<math::TruncOp>([](auto) { return "trunc"; })
      .Case<math::RoundEvenOp>([](auto) { return "roundeven"; })
      .Default([](Operation *) { return ""; });
}

/// Functions of integers. Casts are named here where they change more than the
/// type.
static StringRef nameOfInteger(Operation *op) {
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case<arith::AddIOp>([](auto) { return "add"; })
      .Case<arith::SubIOp>([](auto) { return "sub"; })
      .Case<arith::MulIOp>([](auto) { return "mul"; })
      .Case<arith::DivSIOp>([](auto) { return "div"; })
      .Case<arith::DivUIOp>([](auto) { return "divu"; })
      .Case<arith::FloorDivSIOp>([](auto) { return "floordiv"; })
      .Case<arith::CeilDivSIOp>([](auto) { return "ceildiv"; })
      .Case<arith::CeilDivUIOp>([](auto) { return "ceildivu"; })
      .Case<arith::RemSIOp>([](auto) { return "rem"; })
      .Case<arith::RemUIOp>([](auto) { return "remu"; })
      .Case<arith::MaxSIOp>([](auto) { return "max"; })
      .Case<arith::MaxUIOp>([](auto) { return "maxu"; })
      .Case<arith::MinSIOp>([](auto) { return "min"; })
      .Case<arith::MinUIOp>([](auto) { return "minu"; })
      .Case<arith::AndIOp>([](auto) { return "and"; })
      .Case<arith::OrIOp>([](auto) { return "or"; })
      .Case<arith::XOrIOp>([](auto) { return "xor"; })
      .Case<arith::ShLIOp>([](auto) { return "shl"; })
      .Case<arith::ShRSIOp>([](auto) { return "shr"; })
      .Case<arith::ShRUIOp>([](auto) { return "shru"; })
      .Case<math::AbsIOp>([](auto) { return "abs"; })
      .Case<arith::TruncIOp>([](auto) { return "trunci"; })
      .Case<arith::ExtUIOp>([](auto) { return "extui"; })
      .Case<arith::UIToFPOp>([](auto) { return "uitofp"; })
      .Case<arith::FPToSIOp>([](auto) { return "fptosi"; })
      .Case<arith::FPToUIOp>([](auto) { return "fptoui"; })
      .Default([](Operation *) { return ""; });
}

static StringRef nameOf(arith::CmpIPredicate predicate) {
  switch (predicate) {
  case arith::CmpIPredicate::eq:
    return "eq";
  case arith::CmpIPredicate::ne:
    return "ne";
  case arith::CmpIPredicate::slt:
    return "lt";
  case arith::CmpIPredicate::ult:
    return "ltu";
  case arith::CmpIPredicate::sle:
    return "le";
  case arith::CmpIPredicate::ule:
    return "leu";
  case arith::CmpIPredicate::sgt:
    return "gt";
  case arith::CmpIPredicate::ugt:
    return "gtu";
  case arith::CmpIPredicate::sge:
    return "ge";
  case arith::CmpIPredicate::uge:
    return "geu";
  }
  return "";
}

/// 64 of an index.
static unsigned bitsOf(Type type) {
  Type element = getElementTypeOrSelf(type);
  return element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
}

/// Casts between an index and an integer: of the narrower one's bits.
static StringRef nameOfIndexCast(Operation *op) {
  bool narrows =
      bitsOf(op->getResult(0).getType()) < bitsOf(op->getOperand(0).getType());
  if (narrows && isa<arith::IndexCastOp, arith::IndexCastUIOp>(op))
    return "trunci";
  return isa<arith::IndexCastUIOp>(op) ? "extui" : "";
}

/// `i32.mul`; nothing of what is no function of integers.
static std::string nameOfTyped(Operation *op) {
  StringRef name = nameOfInteger(op);
  if (name.empty())
    name = nameOfIndexCast(op);
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    name = nameOf(compare.getPredicate());
  if (name.empty())
    return "";
  // Others have one type.
  bool isOfOperand = isa<arith::CmpIOp, arith::ExtUIOp, arith::UIToFPOp>(op) ||
                     name == "extui";
  Value typed = isOfOperand ? op->getOperand(0) : op->getResult(0);
  return ("i" + Twine(bitsOf(typed.getType())) + "." + name).str();
}

/// Comparisons that C has: ordered ones, which are false for NaN, but for one.
static StringRef nameOf(arith::CmpFPredicate predicate) {
  switch (predicate) {
  case arith::CmpFPredicate::OEQ:
    return "eq";
  case arith::CmpFPredicate::UNE:
    return "ne";
  case arith::CmpFPredicate::OLT:
    return "lt";
  case arith::CmpFPredicate::OLE:
    return "le";
  case arith::CmpFPredicate::OGT:
    return "gt";
  case arith::CmpFPredicate::OGE:
    return "ge";
  default:
    return "";
  }
}

/// The comparison of C that is true where an unordered one is false; empty
/// where C has none.
static StringRef nameOfOpposite(arith::CmpFPredicate predicate) {
  switch (predicate) {
  case arith::CmpFPredicate::ULT:
    return "ge";
  case arith::CmpFPredicate::ULE:
    return "gt";
  case arith::CmpFPredicate::UGT:
    return "le";
  case arith::CmpFPredicate::UGE:
    return "lt";
  default:
    return "";
  }
}

json::Value roofline::referenceConstant(Attribute attribute) {
  if (auto integer = dyn_cast<IntegerAttr>(attribute))
    return integer.getValue().getSExtValue();
  double value = cast<FloatAttr>(attribute).getValueAsDouble();
  if (std::isnan(value))
    return "nan";
  if (std::isinf(value))
    return value > 0 ? "inf" : "-inf";
  return value;
}

/// Casts that keep the value, but for rounding; integers have their sign in
/// slots.
static bool isValueCast(Operation *op) {
  if (isa<arith::IndexCastOp>(op))
    return nameOfIndexCast(op).empty();
  return isa<arith::ExtFOp, arith::TruncFOp, arith::ExtSIOp, arith::SIToFPOp>(
      op);
}

std::optional<int64_t> ReferenceBody::add(json::Array operation) {
  operations_.push_back(std::move(operation));
  return next_++;
}

std::optional<int64_t> ReferenceBody::addNamed(StringRef name, Operation *op,
                                               std::string &problem) {
  json::Array operation{name.str()};
  for (Value operand : op->getOperands()) {
    std::optional<int64_t> slot = slotOf(operand, problem);
    if (!slot)
      return std::nullopt;
    operation.push_back(*slot);
  }
  return add(std::move(operation));
}

std::optional<int64_t> ReferenceBody::addNegated(std::optional<int64_t> truth) {
  if (!truth)
    return std::nullopt;
  std::optional<int64_t> no = add(json::Array{"const", 0});
  return add(json::Array{"eq", *truth, *no});
}

std::optional<int64_t> ReferenceBody::translate(Operation *op,
                                                std::string &problem) {
  Attribute constant;
  if (matchPattern(op, m_Constant(&constant)) &&
      isa<IntegerAttr, FloatAttr>(constant))
    return add(json::Array{"const", referenceConstant(constant)});
  if (isValueCast(op))
    return slotOf(op->getOperand(0), problem);
  if (auto index = dyn_cast<linalg::IndexOp>(op))
    return add(json::Array{"index", static_cast<int64_t>(index.getDim())});
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    json::Array operation{"gather"};
    std::optional<int64_t> node = nodeOf_(extract.getTensor());
    if (!node)
      return std::nullopt;
    operation.push_back(*node);
    for (Value index : extract.getIndices()) {
      std::optional<int64_t> slot = slotOf(index, problem);
      if (!slot)
        return std::nullopt;
      operation.push_back(*slot);
    }
    return add(std::move(operation));
  }
  std::string name = nameOfReal(op).str();
  if (name.empty())
    name = nameOfTyped(op);
  if (auto compare = dyn_cast<arith::CmpFOp>(op)) {
    name = nameOf(compare.getPredicate());
    if (StringRef opposite = nameOfOpposite(compare.getPredicate());
        !opposite.empty())
      return addNegated(addNamed(opposite, op, problem));
  }
  if (!name.empty())
    return addNamed(name, op, problem);
  problem = op->getName().getStringRef().str();
  return std::nullopt;
}

std::optional<int64_t> ReferenceBody::slotOf(Value value,
                                             std::string &problem) {
  if (auto known = slots_.find(value); known != slots_.end())
    return known->second;
  Operation *op = value.getDefiningOp();
  if (!op) {
    problem = "an argument of a body that is another result's";
    return std::nullopt;
  }
  std::optional<int64_t> slot = translate(op, problem);
  if (slot)
    slots_[value] = *slot;
  return slot;
}
