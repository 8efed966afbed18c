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

/// Ops that are functions of their operands alone.
static StringRef nameOf(Operation *op) {
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case<arith::AddFOp, arith::AddIOp>([](auto) { return "add"; })
      .Case<arith::SubFOp, arith::SubIOp>([](auto) { return "sub"; })
      .Case<arith::MulFOp, arith::MulIOp>([](auto) { return "mul"; })
      .Case<arith::DivFOp>([](auto) { return "div"; })
      .Case<arith::DivSIOp, arith::DivUIOp>([](auto) { return "intdiv"; })
      .Case<arith::RemFOp, arith::RemSIOp, arith::RemUIOp>(
          [](auto) { return "rem"; })
      .Case<arith::NegFOp>([](auto) { return "neg"; })
      .Case<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp,
            arith::MaxUIOp>([](auto) { return "max"; })
      .Case<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp,
            arith::MinUIOp>([](auto) { return "min"; })
      .Case<arith::SelectOp>([](auto) { return "select"; })
      .Case<math::AbsFOp, math::AbsIOp>([](auto) { return "abs"; })
      .Case<math::ExpOp>([](auto) { return "exp"; })
      .Case<math::Exp2Op>([](auto) { return "exp2"; })
      .Case<math::LogOp>([](auto) { return "log"; })
      .Case<math::Log2Op>([](auto) { return "log2"; })
      .Case<math::SqrtOp>([](auto) { return "sqrt"; })
      .Case<math::RsqrtOp>([](auto) { return "rsqrt"; })
      .Case<math::SinOp>([](auto) { return "sin"; })
      .Case<math::CosOp>([](auto) { return "cos"; })
      .Case<math::TanhOp>([](auto) { return "tanh"; })
      .Case<math::ErfOp>([](auto) { return "erf"; })
      .Case<math::PowFOp>([](auto) { return "pow"; })
      .Case<math::FmaOp>([](auto) { return "fma"; })
      .Case<math::FloorOp>([](auto) { return "floor"; })
      .Case<math::CeilOp>([](auto) { return "ceil"; })
      .Case<arith::FPToSIOp, arith::FPToUIOp>([](auto) { return "trunc"; })
      .Default([](Operation *) { return ""; });
}

/// Bitwise ops mean truths only where they are of one bit.
static StringRef nameOfLogic(Operation *op) {
  if (op->getNumResults() != 1 || !op->getResult(0).getType().isInteger(1))
    return "";
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case<arith::AndIOp>([](auto) { return "and"; })
      .Case<arith::OrIOp>([](auto) { return "or"; })
      .Case<arith::XOrIOp>([](auto) { return "xor"; })
      .Default([](Operation *) { return ""; });
}

/// The signs of integers are those of the values: nothing wraps around in
/// kernels whose results are compared.
static StringRef nameOf(arith::CmpIPredicate predicate) {
  switch (predicate) {
  case arith::CmpIPredicate::eq:
    return "eq";
  case arith::CmpIPredicate::ne:
    return "ne";
  case arith::CmpIPredicate::slt:
  case arith::CmpIPredicate::ult:
    return "lt";
  case arith::CmpIPredicate::sle:
  case arith::CmpIPredicate::ule:
    return "le";
  case arith::CmpIPredicate::sgt:
  case arith::CmpIPredicate::ugt:
    return "gt";
  case arith::CmpIPredicate::sge:
  case arith::CmpIPredicate::uge:
    return "ge";
  }
  return "";
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

static json::Value constantOf(Attribute attribute) {
  if (auto integer = dyn_cast<IntegerAttr>(attribute))
    return integer.getType().isInteger(1)
               ? int64_t(!integer.getValue().isZero())
               : integer.getValue().getSExtValue();
  double value = cast<FloatAttr>(attribute).getValueAsDouble();
  if (std::isnan(value))
    return "nan";
  if (std::isinf(value))
    return value > 0 ? "inf" : "-inf";
  return value;
}

/// Casts that keep the value, but for rounding.
static bool isValueCast(Operation *op) {
  return isa<arith::ExtFOp, arith::TruncFOp, arith::ExtSIOp, arith::ExtUIOp,
             arith::TruncIOp, arith::SIToFPOp, arith::UIToFPOp,
             arith::IndexCastOp, arith::IndexCastUIOp>(op);
}

std::optional<int64_t> ReferenceBody::add(json::Array operation) {
  operations_.push_back(std::move(operation));
  return next_++;
}

std::optional<int64_t> ReferenceBody::addNamed(StringRef name, Operation *op,
                                               std::string &problem) {
  json::Array operation{name};
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
    return add(json::Array{"const", constantOf(constant)});
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
  StringRef name = nameOf(op);
  if (name.empty())
    name = nameOfLogic(op);
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    name = nameOf(compare.getPredicate());
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
