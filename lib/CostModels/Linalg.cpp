//===- Linalg.cpp - How linalg ops are counted ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Structured ops are all counted alike, through their indexing maps and bodies:
// never by name. Softmax is no structured op and has a rule of its own.
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/Footprint.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/CastInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace roofline;

namespace {

/// Counts one structured op.
class StructuredOpCounter {
public:
  StructuredOpCounter(linalg::LinalgOp op, DimQuery &dims)
      : op(op), dims(dims) {}

  FailureOr<Cost> count();

private:
  LogicalResult computeSizes();
  LogicalResult countBody();
  void countGather(Operation *bodyOp, const Traffic &read);
  void addGathers();
  SymbolicExpr iterationsBehind(Operation *bodyOp);
  LogicalResult countReads();
  LogicalResult countWrites();
  std::optional<SymbolicExpr> unionElements(Value value,
                                            llvm::ArrayRef<AffineMap> maps);

  linalg::LinalgOp op;
  DimQuery &dims;
  llvm::SmallVector<SymbolicExpr> sizes;
  SymbolicExpr iterations = 1;
  /// Values from outside that the body reads elements of, with the bytes of
  /// all those elements.
  llvm::MapVector<Value, SymbolicExpr> gathers;
  Cost cost;
};

} // namespace

FailureOr<Cost> StructuredOpCounter::count() {
  if (failed(computeSizes()))
    return failure();
  if (iterations.isZero())
    return cost; // nothing runs, nothing is touched
  if (failed(countBody()) || failed(countReads()) || failed(countWrites()))
    return failure();
  addGathers();
  return cost;
}

/// Loop sizes, from the operands that are indexed by the bare loop. Where
/// several are, a static size says most, and a name that the user gave more
/// than a generated one.
LogicalResult StructuredOpCounter::computeSizes() {
  llvm::SmallVector<std::optional<SymbolicExpr>> found(op.getNumLoops());
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [position, result] : llvm::enumerate(map.getResults())) {
      auto loop = dyn_cast<AffineDimExpr>(result);
      if (!loop)
        continue;
      SymbolicExpr size = dims.dim(operand.get(), position);
      std::optional<SymbolicExpr> &best = found[loop.getPosition()];
      if (!best || dims.saysMore(size, *best))
        best = size;
    }
  }
  for (const std::optional<SymbolicExpr> &size : found) {
    if (!size)
      return failure();
    sizes.push_back(*size);
    iterations *= *size;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Work
//===----------------------------------------------------------------------===//

static bool isMultiplyAdd(Operation *first, Operation *second) {
  return (isa<arith::MulFOp>(first) && isa<arith::AddFOp>(second)) ||
         (isa<arith::MulIOp>(first) && isa<arith::AddIOp>(second));
}

/// The multiplication and the addition of a sum of products, as contractions
/// and convolutions are: tensor cores take them. Empty for other ops. What is
/// done to a factor or to the sum besides, such as a sign, is not among them.
static llvm::SmallDenseSet<Operation *> matrixOps(linalg::LinalgOp op) {
  llvm::SmallDenseSet<Operation *> pair;
  if (op.getNumReductionLoops() == 0)
    return pair;
  bool isContraction = linalg::detail::isContractionBody(
      *op.getBlock(), [&](Operation *first, Operation *second) {
        if (!isMultiplyAdd(first, second))
          return false;
        pair = {first, second};
        return true;
      });
  if (!isContraction)
    pair.clear();
  return pair;
}

/// The wider element type of the two factors: what the multiplier takes.
static std::string matrixType(linalg::LinalgOp op) {
  Type lhs = getElementTypeOrSelf(op.getDpsInputs()[0].getType());
  Type rhs = getElementTypeOrSelf(op.getDpsInputs()[1].getType());
  return elementTypeName(elementBits(rhs) > elementBits(lhs) ? rhs : lhs);
}

LogicalResult StructuredOpCounter::countBody() {
  llvm::SmallDenseSet<Operation *> matrix = matrixOps(op);
  for (Operation &bodyOp : op.getBlock()->without_terminator()) {
    if (isa<linalg::IndexOp>(bodyOp))
      continue;
    auto model = dyn_cast<CostModelOpInterface>(bodyOp);
    FailureOr<std::optional<Cost>> one = failure();
    if (model)
      one = model.getCost(dims);
    if (failed(one))
      return failure();
    if (!*one)
      continue;
    for (const Work &entry : (*one)->work())
      if (matrix.contains(&bodyOp))
        cost.addWork(Unit::Matrix, matrixType(op), entry.amount * iterations);
      else
        cost.addWork(entry.unit, entry.type, entry.amount * iterations);
    for (const Traffic &entry : (*one)->traffic()) {
      if (entry.direction == Traffic::Direction::Write)
        return failure(); // where it writes, this op does not say
      countGather(&bodyOp, entry);
    }
  }
  return success();
}

/// `bodyOp` reads an element of a value from outside: at most one per value of
/// its indices.
void StructuredOpCounter::countGather(Operation *bodyOp, const Traffic &read) {
  gathers[bodyOp->getOperand(read.index)] +=
      read.bytes * iterationsBehind(bodyOp);
}

/// No gather touches more than there is.
void StructuredOpCounter::addGathers() {
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  for (const auto &[source, bytes] : gathers)
    cost.addRead(Traffic::Place::Captured,
                 std::distance(captured.begin(), llvm::find(captured, source)),
                 min(bytes, dims.bytes(source)));
}

/// Product of the loops that the operands of `bodyOp` depend on.
SymbolicExpr StructuredOpCounter::iterationsBehind(Operation *bodyOp) {
  llvm::SmallBitVector loops(sizes.size());
  llvm::SmallVector<Value> worklist(bodyOp->getOperands());
  llvm::SmallDenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      if (argument.getOwner() != op.getBlock())
        continue;
      AffineMap map =
          op.getMatchingIndexingMap(op.getMatchingOpOperand(argument));
      for (unsigned loop = 0; loop < sizes.size(); ++loop)
        if (map.isFunctionOfDim(loop))
          loops.set(loop);
      continue;
    }
    Operation *producer = value.getDefiningOp();
    if (producer->getBlock() != op.getBlock())
      continue;
    if (auto loop = dyn_cast<linalg::IndexOp>(producer))
      loops.set(loop.getDim());
    llvm::append_range(worklist, producer->getOperands());
  }
  SymbolicExpr product = 1;
  for (unsigned loop : loops.set_bits())
    product *= sizes[loop];
  return product;
}

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

/// True if the body uses elements of `operand`. Upstream's own answer is wrong
/// for the init of `linalg.map`, which its body may use since LLVM 22.
static bool usesElements(linalg::LinalgOp op, OpOperand &operand) {
  return !op.getMatchingBlockArgument(&operand).use_empty();
}

/// True for a structured op that writes one scalar everywhere, in any form: it
/// may cast it, but computes nothing.
static bool isFill(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp)
    return false;
  bool computes = llvm::any_of(
      linalgOp.getBlock()->without_terminator(), [](Operation &bodyOp) {
        return !isa<CastOpInterface>(bodyOp) &&
               !bodyOp.hasTrait<OpTrait::ConstantLike>();
      });
  return !computes && llvm::none_of(op->getOpOperands(), [&](OpOperand &each) {
    return isa<ShapedType>(each.get().getType()) &&
           usesElements(linalgOp, each);
  });
}

/// False for a value that nobody computed: a fill, a splat, a fresh tensor.
static bool isLive(Value value) {
  SplatElementsAttr splat;
  if (matchPattern(value, m_Constant(&splat)))
    return false;
  Operation *producer = value.getDefiningOp();
  if (!producer)
    return true;
  if (isa<tensor::EmptyOp>(producer) || isFill(producer))
    return false;
  if (auto model = dyn_cast<CostModelOpInterface>(producer))
    if (Value source =
            model.getAliasedOperand(cast<OpResult>(value).getResultNumber());
        source && !isa<DestinationStyleOpInterface>(producer))
      return isLive(source);
  return true;
}

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
        (op.isDpsInit(&operand) && !isLive(value)))
      continue;
    auto &read =
        reads.insert({value, {operand.getOperandNumber(), {}}}).first->second;
    read.maps.push_back(op.getMatchingIndexingMap(&operand));
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
    std::optional<SymbolicExpr> elements =
        footprint(op.getMatchingIndexingMap(&init), sizes);
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

/// True for a fill that only initialises accumulators: registers, not memory.
static bool initialisesAccumulatorsOnly(Operation *fill) {
  if (fill->getNumResults() == 0 || fill->use_empty() || !isFill(fill))
    return false;
  return llvm::all_of(fill->getUses(), [](OpOperand &use) {
    auto user = dyn_cast<DestinationStyleOpInterface>(use.getOwner());
    return user && user.isDpsInit(&use) &&
           isa<linalg::LinalgOp, linalg::SoftmaxOp>(use.getOwner());
  });
}

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

/// Per score: maximum, subtract, add and divide, and one exp, as
/// `decomposeOperation` writes it; the passes over the row are one kernel.
struct SoftmaxModel
    : CostModelOpInterface::ExternalModel<SoftmaxModel, linalg::SoftmaxOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto softmax = cast<linalg::SoftmaxOp>(op);
    SymbolicExpr elements = dims.elements(softmax.getInput());
    std::string type = elementTypeName(softmax.getInput().getType());
    Cost cost;
    cost.addWork(Unit::Vector, type, elements * SymbolicExpr(4));
    cost.addWork(Unit::Transcendental, type, elements);
    cost.addRead(Traffic::Place::Operand, 0, dims.bytes(softmax.getInput()));
    bool onTensors = op->getNumResults() == 1;
    cost.addWrite(onTensors ? Traffic::Place::Result : Traffic::Place::Operand,
                  onTensors ? 0 : 1, dims.bytes(softmax.getOutput()));
    return std::optional<Cost>(cost);
  }
};

template <typename... Ops> void attachStructured(MLIRContext *context) {
  (Ops::template attachInterface<StructuredModel<Ops>>(*context), ...);
}

} // namespace

void roofline::registerLinalgCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachStructured<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(context);
    linalg::SoftmaxOp::attachInterface<SoftmaxModel>(*context);
    attachFreeModels<linalg::YieldOp>(context);
  });
}
