//===- BruteForceScalars.cpp - What each scalar op is ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BruteForce.h"

#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline::oracle;

/// The table, by what an op is called: unit, number of operations, ops.
static const struct {
  ScalarKind kind;
  const char *ops;
} kTable[] = {
    {{"vector", 1},
     "arith.addf arith.subf arith.mulf arith.divf arith.remf arith.negf "
     "arith.maximumf arith.minimumf arith.maxnumf arith.minnumf math.absf"},
    {{"vector", 2}, "math.fma"},
    {{"transcendental", 1},
     "math.exp math.exp2 math.expm1 math.log math.log2 math.log10 math.log1p "
     "math.powf math.fpowi math.ipowi math.sqrt math.rsqrt math.cbrt math.sin "
     "math.cos math.tan math.sinh math.cosh math.tanh math.asin math.acos "
     "math.atan math.atan2 math.asinh math.acosh math.atanh math.erf "
     "math.erfc"},
    {{"integer", 1},
     "arith.addi arith.subi arith.muli arith.divsi arith.divui arith.ceildivsi "
     "arith.ceildivui arith.floordivsi arith.remsi arith.remui arith.andi "
     "arith.ori arith.xori arith.shli arith.shrsi arith.shrui arith.maxsi "
     "arith.maxui arith.minsi arith.minui math.absi math.ctlz math.cttz "
     "math.ctpop"},
    {{"misc", 1},
     "arith.cmpf arith.cmpi arith.select arith.extf arith.truncf arith.sitofp "
     "arith.uitofp arith.fptosi arith.fptoui arith.extsi arith.extui "
     "arith.trunci math.ceil math.floor math.round math.roundeven math.trunc "
     "math.copysign math.clampf"},
    {{nullptr, 0},
     "arith.constant arith.index_cast arith.index_castui arith.bitcast "
     "linalg.index linalg.yield"},
};

const ScalarKind *roofline::oracle::scalarKind(Operation *op) {
  static const auto kinds = [] {
    llvm::StringMap<const ScalarKind *> byName;
    for (const auto &line : kTable) {
      SmallVector<StringRef> names;
      StringRef(line.ops).split(names, ' ');
      for (StringRef name : names)
        byName[name] = &line.kind;
    }
    return byName;
  }();
  return kinds.lookup(op->getName().getStringRef());
}

std::string roofline::oracle::unitAndType(Operation *op,
                                          const ScalarKind &kind) {
  // A select works on what it chooses from.
  bool isSelect = op->getName().getStringRef() == "arith.select";
  std::string text = kind.unit;
  llvm::raw_string_ostream(text)
      << ' ' << getElementTypeOrSelf(op->getOperand(isSelect).getType());
  return text;
}

int64_t roofline::oracle::bitsOf(Type type) {
  Type element = getElementTypeOrSelf(type);
  return element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
}

int64_t roofline::oracle::packed(int64_t elements, Type type) {
  return (elements * bitsOf(type) + 7) / 8;
}

std::string roofline::oracle::nameOf(Value value) {
  // Values are told apart by where they are made.
  if (auto argument = dyn_cast<BlockArgument>(value))
    return llvm::formatv("arg{0} of {1}", argument.getArgNumber(),
                         argument.getOwner()->getParentOp())
        .str();
  auto result = cast<OpResult>(value);
  return llvm::formatv("result{0} of {1} {2}", result.getResultNumber(),
                       result.getOwner()->getName().getStringRef(),
                       result.getOwner())
      .str();
}

void Count::addWork(const std::string &unitAndType, int64_t amount) {
  if (amount != 0)
    work[unitAndType] += amount;
}

static void print(llvm::raw_ostream &out, StringRef title,
                  const std::map<std::string, int64_t> &numbers) {
  out << title << " {";
  llvm::interleaveComma(numbers, out, [&](const auto &entry) {
    out << entry.first << ": " << entry.second;
  });
  out << "} ";
}

std::string Count::str() const {
  std::string text;
  llvm::raw_string_ostream out(text);
  print(out, "work", work);
  print(out, "read", read);
  print(out, "written", written);
  return text;
}
