//===- MultiplyAdds.cpp - Sums of products in structured ops --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MultiplyAdds.h"

#include "Roofline/CostModels/StructuredWork.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

namespace {

using ValueSet = llvm::SmallDenseSet<Value>;

class MultiplyAddFinder {
public:
  MultiplyAddFinder(linalg::LinalgOp op, const BodyCounter &body,
                    const DimQuery &dims)
      : op(op), body(body), dims(dims), block(op.getBlock()) {
    for (OpOperand &init : op.getDpsInitsMutable())
      accumulators.insert(op.getMatchingBlockArgument(&init));
    for (auto [loop, kind] : llvm::enumerate(op.getIteratorTypesArray()))
      if (kind == utils::IteratorType::reduction)
        reductions.push_back(loop);
  }

  MatrixOps find();

private:
  void followSum(Value sum, Value accumulator);
  void addProduct(Operation *addition, Value product);
  bool add(Operation *multiplication, Operation *addition);
  ValueSet sourcesOf(Value value) const;
  bool areFactors(Value a, Value b) const;
  Type multiplierType(Value factor) const;
  bool isZeroPoint(Operation *op) const;
  void findAdapters();
  bool variesWithReduction(Value value) const;
  Value skipCasts(Value value) const;

  mutable linalg::LinalgOp op; // interface methods are not const
  const BodyCounter &body;
  const DimQuery &dims;
  Block *block;
  ValueSet accumulators;
  llvm::SmallVector<unsigned> reductions;
  MatrixOps found;
};

} // namespace

static bool isNumericCast(Operation *op) {
  return isa<arith::ExtFOp, arith::TruncFOp, arith::ExtSIOp, arith::ExtUIOp,
             arith::TruncIOp, arith::SIToFPOp, arith::UIToFPOp, arith::FPToSIOp,
             arith::FPToUIOp>(op);
}

static unsigned bitsOf(Type type) {
  return type.isIntOrFloat() ? type.getIntOrFloatBitWidth() : 64;
}

/// The type of the parts, of a complex number.
static Type partOf(Type type) {
  auto complex = dyn_cast<ComplexType>(type);
  return complex ? complex.getElementType() : type;
}

/// The type that takes values of both: the wider one, a float before an
/// integer.
static Type widerOf(Type a, Type b) {
  auto rank = [](Type type) {
    return std::pair(bitsOf(type), isa<FloatType>(type));
  };
  return rank(a) < rank(b) ? b : a;
}

Value MultiplyAddFinder::skipCasts(Value value) const {
  while (Operation *producer = value.getDefiningOp()) {
    if (producer->getBlock() != block || !isNumericCast(producer))
      break;
    value = producer->getOperand(0);
  }
  return value;
}

/// What of tensors is behind `value`: elements of operands, elements that the
/// body fetches by itself.
ValueSet MultiplyAddFinder::sourcesOf(Value value) const {
  ValueSet sources, seen;
  llvm::SmallVector<Value> worklist = {value};
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    if (!seen.insert(next).second || next.getParentBlock() != block)
      continue;
    if (auto argument = dyn_cast<BlockArgument>(next)) {
      Value operand = op.getMatchingOpOperand(argument)->get();
      if (isa<ShapedType>(operand.getType()))
        sources.insert(next);
      continue;
    }
    Operation *producer = next.getDefiningOp();
    if (isa<tensor::ExtractOp, memref::LoadOp, affine::AffineLoadOp>(producer))
      sources.insert(next);
    else
      llvm::append_range(worklist, producer->getOperands());
  }
  return sources;
}

/// True for values of different tensors, none of them an accumulator.
bool MultiplyAddFinder::areFactors(Value a, Value b) const {
  ValueSet ofA = sourcesOf(a), ofB = sourcesOf(b);
  auto isForeign = [](const ValueSet &set, const ValueSet &others) {
    return !set.empty() && llvm::none_of(set, [&](Value value) {
      return others.contains(value);
    });
  };
  return isForeign(ofA, ofB) && isForeign(ofB, accumulators) &&
         isForeign(ofA, accumulators);
}

bool MultiplyAddFinder::variesWithReduction(Value value) const {
  llvm::SmallBitVector loops = body.loopsBehind(value);
  return llvm::any_of(reductions,
                      [&](unsigned loop) { return loops.test(loop); });
}

/// True for the subtraction of an integer that can be taken out of the sum.
bool MultiplyAddFinder::isZeroPoint(Operation *op) const {
  return isa<arith::SubIOp>(op) && !variesWithReduction(op->getOperand(1));
}

/// The type of `factor` before it was widened, and before a zero point was
/// subtracted that can be taken out of the sum.
Type MultiplyAddFinder::multiplierType(Value factor) const {
  while (Operation *producer = factor.getDefiningOp()) {
    if (producer->getBlock() != block)
      break;
    bool widens =
        isNumericCast(producer) &&
        bitsOf(producer->getOperand(0).getType()) < bitsOf(factor.getType());
    if (!widens && !isZeroPoint(producer))
      break;
    factor = producer->getOperand(0);
  }
  return partOf(factor.getType());
}

/// Adds the pair where `multiplication` is one of two factors. A fused
/// operation is both.
bool MultiplyAddFinder::add(Operation *multiplication, Operation *addition) {
  Value a = multiplication->getOperand(0), b = multiplication->getOperand(1);
  if (!areFactors(a, b))
    return false;
  std::string type =
      matrixTypeName(widerOf(multiplierType(a), multiplierType(b)), dims);
  found.types[multiplication] = found.types[addition] = type;
  return true;
}

void MultiplyAddFinder::addProduct(Operation *addition, Value product) {
  Operation *multiplication = skipCasts(product).getDefiningOp();
  if (!isa_and_present<arith::MulFOp, arith::MulIOp, complex::MulOp>(
          multiplication) ||
      multiplication->getBlock() != block)
    return;
  if (isa<arith::MulFOp>(multiplication))
    for (Value factor : multiplication->getOperands())
      if (auto integers = skipCasts(factor).getDefiningOp<arith::MulIOp>())
        if (add(integers, addition))
          return;
  add(multiplication, addition);
}

/// Follows what is added to `accumulator`, from the last addition to the first.
void MultiplyAddFinder::followSum(Value sum, Value accumulator) {
  while (true) {
    Operation *addition = skipCasts(sum).getDefiningOp();
    if (!addition || addition->getBlock() != block)
      return;
    if (isa<math::FmaOp>(addition)) {
      // What multiplies the accumulator adds nothing to it.
      if (!sourcesOf(addition->getOperand(2)).contains(accumulator) ||
          sourcesOf(addition->getOperand(0)).contains(accumulator) ||
          sourcesOf(addition->getOperand(1)).contains(accumulator))
        return;
      add(addition, addition);
      sum = addition->getOperand(2);
      continue;
    }
    if (!isa<arith::AddFOp, arith::AddIOp, complex::AddOp>(addition))
      return;
    bool isLeft = sourcesOf(addition->getOperand(0)).contains(accumulator);
    bool isRight = sourcesOf(addition->getOperand(1)).contains(accumulator);
    if (isLeft == isRight)
      return;
    addProduct(addition, addition->getOperand(isLeft ? 1 : 0));
    sum = addition->getOperand(isLeft ? 0 : 1);
  }
}

/// Casts and zero points that nothing but the products take, or that only yield
/// a sum. Users come later in the block.
void MultiplyAddFinder::findAdapters() {
  Operation *yield = block->getTerminator();
  for (Operation &op : llvm::reverse(*block)) {
    if (!isNumericCast(&op) && !isZeroPoint(&op))
      continue;
    bool isOfSum =
        found.types.contains(skipCasts(op.getResult(0)).getDefiningOp());
    bool isOfProducts = llvm::all_of(op.getUsers(), [&](Operation *user) {
      return found.types.contains(user) || found.adapters.contains(user) ||
             (isOfSum && user == yield);
    });
    if (isOfProducts)
      found.adapters.insert(&op);
  }
}

MatrixOps MultiplyAddFinder::find() {
  if (reductions.empty())
    return MatrixOps();
  Operation *yield = block->getTerminator();
  for (auto [value, init] :
       llvm::zip(yield->getOperands(), op.getDpsInitsMutable()))
    if (Value accumulator = op.getMatchingBlockArgument(&init);
        sourcesOf(value).contains(accumulator))
      followSum(value, accumulator);
  if (!found.types.empty())
    findAdapters();
  return std::move(found);
}

MatrixOps roofline::findMultiplyAdds(linalg::LinalgOp op,
                                     const BodyCounter &body,
                                     const DimQuery &dims) {
  return MultiplyAddFinder(op, body, dims).find();
}
