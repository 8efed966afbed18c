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
  LogicalResult countOperands();
  std::optional<SymbolicExpr> footprintBytes(OpOperand &operand);
  bool isReadBefore(OpOperand &operand);
  bool readsInit(OpOperand &init);

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
  if (failed(countBody()) || failed(countOperands()))
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

/// True for sums of products, as contractions and convolutions are: tensor
/// cores take them.
static bool isMatrixWork(linalg::LinalgOp op) {
  return op.getNumReductionLoops() > 0 &&
         linalg::detail::isContractionBody(*op.getBlock(), isMultiplyAdd);
}

/// The wider element type of the two factors: what the multiplier takes.
static std::string matrixType(linalg::LinalgOp op) {
  Type lhs = getElementTypeOrSelf(op.getDpsInputs()[0].getType());
  Type rhs = getElementTypeOrSelf(op.getDpsInputs()[1].getType());
  return elementTypeName(elementBits(rhs) > elementBits(lhs) ? rhs : lhs);
}

LogicalResult StructuredOpCounter::countBody() {
  Cost body;
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
    body.addWorkOf(**one);
    for (const Traffic &entry : (*one)->traffic())
      countGather(&bodyOp, entry);
  }
  bool isMatrix = isMatrixWork(op);
  for (const Work &entry : body.work()) {
    bool multiplyAdd =
        entry.unit == Unit::Vector || entry.unit == Unit::Integer;
    if (isMatrix && multiplyAdd)
      cost.addWork(Unit::Matrix, matrixType(op), entry.amount * iterations);
    else
      cost.addWork(entry.unit, entry.type, entry.amount * iterations);
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

std::optional<SymbolicExpr>
StructuredOpCounter::footprintBytes(OpOperand &operand) {
  std::optional<SymbolicExpr> elements =
      footprint(op.getMatchingIndexingMap(&operand), sizes);
  if (!elements)
    return std::nullopt;
  return dims.packedBytes(*elements, operand.get().getType());
}

/// True if an earlier operand reads the same elements of the same value: by the
/// same map, or all of it.
bool StructuredOpCounter::isReadBefore(OpOperand &operand) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  return llvm::any_of(op->getOpOperands(), [&](OpOperand &earlier) {
    if (earlier.getOperandNumber() >= operand.getOperandNumber() ||
        earlier.get() != operand.get() ||
        !op.payloadUsesValueFromOperand(&earlier))
      return false;
    AffineMap other = op.getMatchingIndexingMap(&earlier);
    return other == map || other.isProjectedPermutation();
  });
}

/// True for a structured op that writes one scalar everywhere, in any form.
static bool isFill(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || linalgOp.hasIndexSemantics())
    return false;
  return llvm::none_of(linalgOp->getOpOperands(), [&](OpOperand &operand) {
    return isa<ShapedType>(operand.get().getType()) &&
           linalgOp.payloadUsesValueFromOperand(&operand);
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

bool StructuredOpCounter::readsInit(OpOperand &init) {
  return op.payloadUsesValueFromOperand(&init) && isLive(init.get()) &&
         !isReadBefore(init);
}

LogicalResult StructuredOpCounter::countOperands() {
  using Direction = Traffic::Direction;
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!isa<ShapedType>(input->get().getType()) ||
        !op.payloadUsesValueFromOperand(input) || isReadBefore(*input))
      continue;
    std::optional<SymbolicExpr> bytes = footprintBytes(*input);
    if (!bytes)
      return failure();
    cost.addRead(Traffic::Place::Operand, input->getOperandNumber(), *bytes);
  }
  for (OpOperand &init : op.getDpsInitsMutable()) {
    std::optional<SymbolicExpr> bytes = footprintBytes(init);
    if (!bytes)
      return failure();
    if (readsInit(init))
      cost.addRead(Traffic::Place::Operand, init.getOperandNumber(), *bytes);
    if (isa<TensorType>(init.get().getType()))
      cost.addTraffic(Direction::Write, Traffic::Place::Result,
                      op.getTiedOpResult(&init).getResultNumber(), *bytes);
    else
      cost.addTraffic(Direction::Write, Traffic::Place::Operand,
                      init.getOperandNumber(), *bytes);
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
