//===- BruteForceProducts.cpp - What of a body a tensor core would do -----===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Reads a body from its first op to its last, and keeps for every scalar what
// it depends on and which products were added up on the way to it.
//
//===----------------------------------------------------------------------===//

#include "BruteForce.h"

#include <set>

using namespace mlir;
using namespace roofline::oracle;

namespace {

/// What is known of a scalar.
struct Fact {
  /// Numbers of the block arguments behind it that are elements of tensors.
  std::set<unsigned> elements;
  /// Loops that change it.
  std::set<unsigned> loops;
  /// By the argument of each output behind it: the multiplications that were
  /// added to it one after the other, each with its addition.
  using Products = std::set<std::pair<Operation *, Operation *>>;
  std::map<unsigned, Products> sums;
};

class ProductReader {
public:
  explicit ProductReader(linalg::LinalgOp op) : op(op) {
    for (auto [loop, kind] : llvm::enumerate(op.getIteratorTypesArray()))
      if (kind == utils::IteratorType::reduction)
        reductions.insert(loop);
  }

  std::map<Operation *, std::string> read();

private:
  void readArguments();
  void readOp(Operation &scalar);
  void readSum(Operation &scalar, Fact &fact);
  Fact::Products productsIn(Value summand, Operation *addition);
  bool areFactors(Operation *multiplication);
  Type multiplied(Value factor);
  std::string nameOfUnit(Operation *multiplication);

  linalg::LinalgOp op;
  std::set<unsigned> reductions;
  llvm::DenseMap<Value, Fact> facts;
};

} // namespace

static bool isCalled(Operation *scalar,
                     std::initializer_list<StringRef> names) {
  return scalar && llvm::is_contained(names, scalar->getName().getStringRef());
}

/// True for casts between numbers; addresses are none.
static bool isCast(Operation *scalar) {
  return isCalled(scalar, {"arith.extf", "arith.truncf", "arith.extsi",
                           "arith.extui", "arith.trunci", "arith.sitofp",
                           "arith.uitofp", "arith.fptosi", "arith.fptoui"});
}

static Value beforeCasts(Value value) {
  while (isCast(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value;
}

static bool shareAny(const std::set<unsigned> &a, const std::set<unsigned> &b) {
  return llvm::any_of(a, [&](unsigned each) { return b.count(each) != 0; });
}

//===----------------------------------------------------------------------===//
// Facts
//===----------------------------------------------------------------------===//

void ProductReader::readArguments() {
  for (auto [operand, map] :
       llvm::zip(op->getOpOperands(), op.getIndexingMapsArray())) {
    unsigned number = operand.getOperandNumber();
    Fact &fact = facts[op.getBlock()->getArgument(number)];
    if (isa<ShapedType>(operand.get().getType()))
      fact.elements.insert(number);
    for (unsigned loop = 0; loop < map.getNumDims(); ++loop)
      if (map.isFunctionOfDim(loop))
        fact.loops.insert(loop);
    if (op.isDpsInit(&operand))
      fact.sums[number];
  }
}

void ProductReader::readOp(Operation &scalar) {
  Fact fact;
  if (auto index = dyn_cast<linalg::IndexOp>(scalar))
    fact.loops.insert(index.getDim());
  for (Value operand : scalar.getOperands()) {
    Fact behind = facts.lookup(operand);
    fact.elements.insert(behind.elements.begin(), behind.elements.end());
    fact.loops.insert(behind.loops.begin(), behind.loops.end());
    for (const auto &[output, products] : behind.sums)
      fact.sums[output]; // as a rule it is no sum any more
  }
  readSum(scalar, fact);
  for (Value result : scalar.getResults())
    facts[result] = fact;
}

/// Of casts, additions and fused multiply-adds: what was summed up before, and
/// what this adds.
void ProductReader::readSum(Operation &scalar, Fact &fact) {
  bool isAddition = isCalled(&scalar, {"arith.addf", "arith.addi"});
  bool isFused = isCalled(&scalar, {"math.fma"});
  if (!isCast(&scalar) && !isAddition && !isFused)
    return;
  for (auto &entry : fact.sums) {
    auto output = entry.first;
    Fact::Products &products = entry.second;
    SmallVector<Value> sums =
        llvm::filter_to_vector(scalar.getOperands(), [&](Value operand) {
          return facts.lookup(operand).sums.count(output) != 0;
        });
    if (sums.size() != 1 || (isFused && sums[0] != scalar.getOperand(2)))
      continue;
    Value before = sums[0];
    products = facts.lookup(before).sums[output];
    if (isFused && areFactors(&scalar))
      products.insert({&scalar, &scalar});
    if (isAddition) {
      Value summand = scalar.getOperand(before == scalar.getOperand(0));
      Fact::Products more = productsIn(summand, &scalar);
      products.insert(more.begin(), more.end());
    }
  }
}

/// The multiplication that `summand` is, or one of integers that it scales.
Fact::Products ProductReader::productsIn(Value summand, Operation *addition) {
  Operation *product = beforeCasts(summand).getDefiningOp();
  if (!isCalled(product, {"arith.mulf", "arith.muli"}))
    return {};
  if (isCalled(product, {"arith.mulf"}))
    for (Value factor : product->getOperands()) {
      Operation *scaled = beforeCasts(factor).getDefiningOp();
      if (isCalled(scaled, {"arith.muli"}) && areFactors(scaled))
        return {{scaled, addition}};
    }
  if (!areFactors(product))
    return {};
  return {{product, addition}};
}

/// Elements of different inputs, but of no output.
bool ProductReader::areFactors(Operation *multiplication) {
  Fact a = facts.lookup(multiplication->getOperand(0));
  Fact b = facts.lookup(multiplication->getOperand(1));
  return !a.elements.empty() && !b.elements.empty() && a.sums.empty() &&
         b.sums.empty() && !shareAny(a.elements, b.elements);
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// The type of `factor` before casts made it wider, and before a zero point was
/// subtracted that is the same for all summands.
Type ProductReader::multiplied(Value factor) {
  while (Operation *producer = factor.getDefiningOp()) {
    bool widens =
        isCast(producer) &&
        bitsOf(producer->getOperand(0).getType()) < bitsOf(factor.getType());
    bool shifts =
        isCalled(producer, {"arith.subi"}) &&
        !shareAny(facts.lookup(producer->getOperand(1)).loops, reductions);
    if (!widens && !shifts)
      break;
    factor = producer->getOperand(0);
  }
  return factor.getType();
}

/// Of two equally wide, a float takes the integer's place.
static bool isWider(Type a, Type b) {
  if (bitsOf(a) != bitsOf(b))
    return bitsOf(a) > bitsOf(b);
  return isa<FloatType>(a) && !isa<FloatType>(b);
}

std::string ProductReader::nameOfUnit(Operation *multiplication) {
  Type a = multiplied(multiplication->getOperand(0));
  Type b = multiplied(multiplication->getOperand(1));
  std::string text = "matrix ";
  llvm::raw_string_ostream(text) << (isWider(b, a) ? b : a);
  return text;
}

std::map<Operation *, std::string> ProductReader::read() {
  std::map<Operation *, std::string> found;
  if (reductions.empty())
    return found;
  readArguments();
  for (Operation &scalar : op.getBlock()->without_terminator())
    readOp(scalar);
  Operation *yield = op.getBlock()->getTerminator();
  for (auto [value, init] :
       llvm::zip(yield->getOperands(), op.getDpsInitsMutable())) {
    Fact fact = facts.lookup(value);
    for (auto [multiplication, addition] : fact.sums[init.getOperandNumber()])
      found[multiplication] = found[addition] = nameOfUnit(multiplication);
  }
  return found;
}

std::map<Operation *, std::string>
roofline::oracle::findMultiplyAdds(linalg::LinalgOp op) {
  return ProductReader(op).read();
}
