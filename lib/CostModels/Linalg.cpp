//===- Linalg.cpp - How linalg ops are counted ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Structured ops are all counted alike, through their indexing maps and bodies:
// never by name.
//
//===----------------------------------------------------------------------===//

#include "Body.h"
#include "Fills.h"
#include "LinalgModels.h"
#include "MultiplyAdds.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/Footprint.h"
#include "Roofline/CostModels/ScalarModel.h"
#include "Roofline/CostModels/StructuredWork.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/OperationSupport.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace roofline;

namespace {

/// Counts one structured op.
class StructuredOpCounter {
public:
  StructuredOpCounter(linalg::LinalgOp op, DimQuery &dims)
      : op(op), dims(dims), maps(op.getIndexingMapsArray()),
        isCausal(getCausalLoops(op).has_value()) {}

  FailureOr<Cost> count();

private:
  LogicalResult computeSizes();
  LogicalResult countBody();
  SymbolicExpr countedWork(const Work &perIteration);
  void leaveOutFirstCombines();
  LogicalResult countReads();
  LogicalResult countWrites();
  std::optional<SymbolicExpr> unionElements(Value value,
                                            llvm::ArrayRef<AffineMap> maps);

  AffineMap mapOf(OpOperand &operand) const {
    return maps[operand.getOperandNumber()];
  }

  linalg::LinalgOp op;
  DimQuery &dims;
  /// By operand. A named op makes them anew whenever it is asked for one.
  llvm::SmallVector<AffineMap> maps;
  bool isCausal;
  llvm::SmallVector<SymbolicExpr> sizes;
  SymbolicExpr iterations = 1;
  Cost cost;
};

} // namespace

FailureOr<Cost> StructuredOpCounter::count() {
  if (failed(computeSizes()))
    return failure();
  if (iterations.isZero())
    return cost; // nothing runs, nothing is touched
  if (failed(countReads()) || failed(countWrites()) || failed(countBody()))
    return failure();
  return isCausal ? halveWork(cost, dims) : cost;
}

/// Size of `loop` of `op`, from the operands that are indexed by the bare loop.
/// Where several are, a static size says most, and a name that the user gave
/// more than a generated one. Two static sizes are no program.
static FailureOr<SymbolicExpr> sizeOfLoop(linalg::LinalgOp op,
                                          llvm::ArrayRef<AffineMap> maps,
                                          unsigned loop, DimQuery &dims) {
  std::optional<SymbolicExpr> best;
  for (auto [operand, map] : llvm::zip(op->getOpOperands(), maps)) {
    for (auto [position, result] : llvm::enumerate(map.getResults())) {
      auto indexedBy = dyn_cast<AffineDimExpr>(result);
      if (!indexedBy || indexedBy.getPosition() != loop)
        continue;
      SymbolicExpr size = dims.dim(operand.get(), position);
      if (best && best->constant() && size.constant() && *best != size)
        return failure();
      if (!best || dims.saysMore(size, *best))
        best = size;
    }
  }
  if (!best)
    return failure();
  return *best;
}

LogicalResult StructuredOpCounter::computeSizes() {
  unsigned numLoops = maps.empty() ? 0 : maps.front().getNumDims();
  for (unsigned loop = 0; loop < numLoops; ++loop) {
    FailureOr<SymbolicExpr> size = sizeOfLoop(op, maps, loop, dims);
    if (failed(size))
      return failure();
    sizes.push_back(*size);
    iterations *= *size;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Work
//===----------------------------------------------------------------------===//

/// What of `perIteration`, which every iteration does, counts: under a causal
/// mask all, over padding the products.
SymbolicExpr StructuredOpCounter::countedWork(const Work &perIteration) {
  if (isCausal)
    return causalWork(op, perIteration.amount, sizes, dims);
  if (perIteration.unit != Unit::Matrix ||
      dims.conventions().padding == Conventions::Padding::Executed)
    return perIteration.amount * iterations;
  std::optional<SymbolicExpr> useful = usefulIterations(op, sizes, dims);
  cost.markAtMost(!useful);
  return perIteration.amount * useful.value_or(iterations);
}

/// By the preset `xla`, the first element of a reduction is taken as it is:
/// takes back what combining it with the init, once per output, was counted.
void StructuredOpCounter::leaveOutFirstCombines() {
  if (dims.conventions().preset != Conventions::Preset::Xla ||
      op.getNumReductionLoops() == 0)
    return;
  Cost combines;
  for (Operation &bodyOp : op.getBlock()->without_terminator())
    if (isCombine(&bodyOp, op))
      if (auto cost = cast<CostModelOpInterface>(bodyOp).getCost(dims);
          succeeded(cost) && *cost)
        combines.addWorkOf(**cost);
  cost.addWorkOf(combines,
                 -countResults(op, sizes, op.getIteratorTypesArray(), dims));
}

LogicalResult StructuredOpCounter::countBody() {
  auto loopsOf = [&](BlockArgument argument) {
    llvm::SmallBitVector loops(sizes.size());
    AffineMap map = mapOf(*op.getMatchingOpOperand(argument));
    for (unsigned loop = 0; loop < sizes.size(); ++loop)
      if (map.isFunctionOfDim(loop))
        loops.set(loop);
    return loops;
  };
  BodyCounter body(*op.getBlock(), sizes, loopsOf, dims);
  MatrixOps multiplyAdds = findMultiplyAdds(op, body, dims);
  auto work = [&](const Work &perIteration) {
    return countedWork(perIteration);
  };
  if (failed(body.count(iterations, cost, multiplyAdds, work)))
    return failure();
  if (multiplyAdds.types.empty())
    leaveOutFirstCombines();
  return success();
}

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

/// Elements of `value` that are touched by any of `maps`.
std::optional<SymbolicExpr>
StructuredOpCounter::unionElements(Value value,
                                   llvm::ArrayRef<AffineMap> maps) {
  // Bare loops touch all there is.
  auto whole = llvm::find_if(
      maps, [](AffineMap map) { return map.isProjectedPermutation(); });
  if (whole != maps.end())
    return footprint(*whole, sizes);
  if (std::optional<SymbolicExpr> elements = footprint(maps, sizes))
    return elements;
  SymbolicExpr sum;
  for (AffineMap map : maps) {
    std::optional<SymbolicExpr> elements = footprint(map, sizes);
    if (!elements)
      return std::nullopt;
    sum += *elements;
  }
  cost.markAtMost(); // what several maps touch is counted several times
  return min(sum, dims.elements(value));
}

/// The same value, or equal slices of one, as tiling makes them.
static bool isSameValue(Value a, Value b) {
  if (a == b)
    return true;
  auto x = a.getDefiningOp<tensor::ExtractSliceOp>();
  auto y = b.getDefiningOp<tensor::ExtractSliceOp>();
  return x && y &&
         OperationEquivalence::isEquivalentTo(
             x, y, OperationEquivalence::IgnoreLocations);
}

/// Every value once, however many operands it is.
LogicalResult StructuredOpCounter::countReads() {
  struct Read {
    unsigned operand;
    llvm::SmallVector<AffineMap> maps;
  };
  llvm::MapVector<Value, Read> reads;
  for (OpOperand &operand : op->getOpOperands()) {
    Value value = operand.get();
    if (!isa<ShapedType>(value.getType()) || !usesElements(op, operand) ||
        (op.isDpsInit(&operand) && !isLiveAt(value, op)))
      continue;
    auto same = llvm::find_if(reads, [&](const auto &read) {
      return isSameValue(read.first, value);
    });
    Read &read = same != reads.end()
                     ? same->second
                     : reads.insert({value, {operand.getOperandNumber(), {}}})
                           .first->second;
    read.maps.push_back(mapOf(operand));
  }
  for (const auto &[value, read] : reads) {
    std::optional<SymbolicExpr> elements = unionElements(value, read.maps);
    if (!elements)
      return failure();
    cost.addRead(Traffic::Place::Operand, read.operand,
                 dims.packedBytes(*elements, value.getType()));
  }
  return success();
}

LogicalResult StructuredOpCounter::countWrites() {
  for (OpOperand &init : op.getDpsInitsMutable()) {
    Type type = init.get().getType();
    std::optional<SymbolicExpr> elements = footprint(mapOf(init), sizes);
    if (!elements)
      return failure();
    SymbolicExpr bytes = dims.packedBytes(*elements, type);
    if (isa<TensorType>(type))
      cost.addWrite(Traffic::Place::Result,
                    op.getTiedOpResult(&init).getResultNumber(), bytes);
    else
      cost.addWrite(Traffic::Place::Operand, init.getOperandNumber(), bytes);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

namespace {

template <typename OpTy>
struct StructuredModel
    : CostModelOpInterface::ExternalModel<StructuredModel<OpTy>, OpTy> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    if (initialisesAccumulatorsOnly(op))
      return std::optional<Cost>();
    FailureOr<Cost> cost =
        StructuredOpCounter(cast<linalg::LinalgOp>(op), dims).count();
    if (failed(cost))
      return failure();
    return std::optional<Cost>(std::move(*cost));
  }
};

/// Sizes of a result are those of the loops that index it, which other operands
/// than its init may tell.
template <typename OpTy>
struct StructuredShape
    : SymbolicShapeOpInterface::ExternalModel<StructuredShape<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned result,
                                       unsigned dim, DimQuery &dims) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    llvm::SmallVector<AffineMap> maps = linalgOp.getIndexingMapsArray();
    OpOperand *init = linalgOp.getDpsInitOperand(result);
    auto loop =
        dyn_cast<AffineDimExpr>(maps[init->getOperandNumber()].getResult(dim));
    if (!loop)
      return std::nullopt;
    FailureOr<SymbolicExpr> size =
        sizeOfLoop(linalgOp, maps, loop.getPosition(), dims);
    return succeeded(size) ? std::optional(*size) : std::nullopt;
  }
};

template <typename... Ops> void attachStructured(MLIRContext *context) {
  (Ops::template attachInterface<StructuredModel<Ops>, StructuredShape<Ops>>(
       *context),
   ...);
}

} // namespace

void roofline::registerLinalgCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachStructured<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(context);
    attachFreeModels<linalg::IndexOp, linalg::YieldOp>(context);
    attachLinalgAggregates(context);
    attachLinalgRelayouts(context);
  });
}
