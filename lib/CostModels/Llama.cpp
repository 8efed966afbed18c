//===- Llama.cpp - How llama ops are counted ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Each op costs the work of its lowering (see convert-llama-to-linalg) and the
// bytes of that lowering as one fused kernel: operands in, results out. A test
// holds the two together.
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"
#include "Roofline/CostModels/StructuredWork.h"
#include "Roofline/CostModels/Update.h"

#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::llama;

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// Reads all operands and writes all results; equal operands enter once.
static void addFusedTraffic(Operation *op, DimQuery &dims, Cost &cost) {
  for (OpOperand &operand : op->getOpOperands()) {
    unsigned index = operand.getOperandNumber();
    ValueRange before = op->getOperands().take_front(index);
    if (!llvm::is_contained(before, operand.get()))
      cost.addRead(Traffic::Place::Operand, index, dims.bytes(operand.get()));
  }
  for (OpResult result : op->getResults())
    cost.addWrite(Traffic::Place::Result, result.getResultNumber(),
                  dims.bytes(result));
}

/// `2 * M * N * K` of a projection to `result` over `weight[N, K]`.
static void addProjection(Value result, Value weight, DimQuery &dims,
                          Cost &cost) {
  cost.addWork(Unit::Matrix, matrixTypeName(weight.getType(), dims),
               SymbolicExpr(2) * dims.elements(result) * dims.dim(weight, 1));
}

/// True where a reduction of N elements combines N times, as it is executed.
static bool countsFirstCombines(const DimQuery &dims) {
  return dims.conventions().preset != Conventions::Preset::Xla;
}

//===----------------------------------------------------------------------===//
// Rules
//===----------------------------------------------------------------------===//

/// The ids, the touched rows (at most the table), and the result.
static Cost count(EmbeddingOp op, DimQuery &dims) {
  Cost cost;
  SymbolicExpr result = dims.bytes(op.getResult());
  cost.addRead(Traffic::Place::Operand, 0, dims.bytes(op.getIds()));
  cost.addRead(Traffic::Place::Operand, 1,
               min(result, dims.bytes(op.getTable())));
  cost.addWrite(Traffic::Place::Result, 0, result);
  return cost;
}

static Cost count(LinearOp op, DimQuery &dims) {
  Cost cost;
  addProjection(op.getResult(), op.getWeight(), dims, cost);
  if (op.getBias())
    cost.addWork(Unit::Vector, elementTypeName(op.getType()),
                 dims.elements(op.getResult()));
  addFusedTraffic(op, dims, cost);
  return cost;
}

static Cost count(LmHeadOp op, DimQuery &dims) {
  Cost cost;
  addProjection(op.getResult(), op.getWeight(), dims, cost);
  addFusedTraffic(op, dims, cost);
  return cost;
}

/// Per element square, accumulate, scale, weight; per row divide, add eps,
/// rsqrt; three casts in and one out where the type is narrower than f32.
static Cost count(RmsNormOp op, DimQuery &dims) {
  Type element = op.getType().getElementType();
  bool narrow = element.getIntOrFloatBitWidth() < 32;
  std::string type = narrow ? "f32" : elementTypeName(element);
  SymbolicExpr elements = dims.elements(op.getX());
  SymbolicExpr rows = dims.dim(op.getX(), 0) * dims.dim(op.getX(), 1);
  Cost cost;
  cost.addWork(Unit::Vector, type, SymbolicExpr(4) * elements + rows);
  if (countsFirstCombines(dims))
    cost.addWork(Unit::Vector, type, rows);
  cost.addWork(Unit::Transcendental, type, rows);
  if (narrow) {
    cost.addWork(Unit::Misc, elementTypeName(element),
                 SymbolicExpr(3) * elements);
    cost.addWork(Unit::Misc, type, elements);
  }
  addFusedTraffic(op, dims, cost);
  return cost;
}

/// Per element negate, add, divide, multiply, and one exp.
static Cost count(SwigluOp op, DimQuery &dims) {
  SymbolicExpr elements = dims.elements(op.getResult());
  std::string type = elementTypeName(op.getType());
  Cost cost;
  cost.addWork(Unit::Vector, type, SymbolicExpr(4) * elements);
  cost.addWork(Unit::Transcendental, type, elements);
  addFusedTraffic(op, dims, cost);
  return cost;
}

static Cost count(ResidualAddOp op, DimQuery &dims) {
  Cost cost;
  cost.addWork(Unit::Vector, elementTypeName(op.getType()),
               dims.elements(op.getResult()));
  addFusedTraffic(op, dims, cost);
  return cost;
}

/// Two multiplications and an addition per element.
static Cost count(RopeOp op, DimQuery &dims) {
  Cost cost;
  cost.addWork(Unit::Vector, elementTypeName(op.getQ().getType()),
               SymbolicExpr(3) *
                   (dims.elements(op.getQ()) + dims.elements(op.getK())));
  addFusedTraffic(op, dims, cost);
  return cost;
}

/// The new rows are read, and written in place.
static Cost count(KvAppendOp op, DimQuery &dims) {
  Cost cost;
  cost.addRead(Traffic::Place::Operand, 2, dims.bytes(op.getK()));
  cost.addRead(Traffic::Place::Operand, 3, dims.bytes(op.getV()));
  addUpdate(cost, op, /*destination=*/0, /*result=*/0, dims.bytes(op.getK()),
            dims);
  addUpdate(cost, op, /*destination=*/1, /*result=*/1, dims.bytes(op.getV()),
            dims);
  return cost;
}

/// Two products of `2 * B * N * S * C * D`; per score the scale, the mask where
/// there is one, and a softmax (4 FLOP and one exp). With a mask, all by the
/// convention `causal`.
static Cost count(AttentionOp op, DimQuery &dims) {
  Value q = op.getQ();
  std::string type = elementTypeName(q.getType());
  SymbolicExpr queries = dims.dim(q, 1), keys = dims.dim(op.getK(), 1);
  SymbolicExpr heads = dims.dim(q, 0) * dims.dim(q, 2);
  CausalRange allQueries(queries), allKeys(keys);
  auto overScores = [&](const SymbolicExpr &perScore) {
    SymbolicExpr perPair = perScore * heads;
    return op.getCausal()
               ? causalWork(perPair, allQueries, allKeys, op.getWindow(), dims)
               : perPair * queries * keys;
  };
  Cost cost;
  // Both products, and each of them a mul-add.
  cost.addWork(Unit::Matrix, matrixTypeName(q.getType(), dims),
               overScores(SymbolicExpr(4) * dims.dim(q, 3)));
  cost.addWork(Unit::Vector, type, overScores(5));
  if (!countsFirstCombines(dims) && !(queries * keys).isZero())
    cost.addWork(Unit::Vector, type,
                 SymbolicExpr(-2) * heads *
                     (op.getCausal() ? causalQueries(allQueries, allKeys, dims)
                                     : queries));
  cost.addWork(Unit::Transcendental, type, overScores(1));
  if (op.getCausal()) {
    // Compare and select; where there are older keys, the query's position
    // among them; a window adds its own end, a compare and the conjunction.
    bool hasOlderKeys = dims.dim(op.getK(), 1) != dims.dim(q, 1);
    bool hasWindow = op.getWindow().has_value();
    cost.addWork(Unit::Integer, "index", overScores(hasOlderKeys + hasWindow));
    cost.addWork(Unit::Integer, "i1", overScores(hasWindow));
    cost.addWork(Unit::Misc, "index", overScores(1 + hasWindow));
    cost.addWork(Unit::Misc, type, overScores(1));
  }
  addFusedTraffic(op, dims, cost);
  return op.getCausal() ? halveWork(cost, dims) : cost;
}

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

namespace {

template <typename OpTy>
struct CountedModel
    : CostModelOpInterface::ExternalModel<CountedModel<OpTy>, OpTy> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    return std::optional<Cost>(count(cast<OpTy>(op), dims));
  }
};

struct KvAppendModel
    : CostModelOpInterface::ExternalModel<KvAppendModel, KvAppendOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    return std::optional<Cost>(count(cast<KvAppendOp>(op), dims));
  }
  Value getAliasedOperand(Operation *op, unsigned result) const {
    return op->getOperand(result);
  }
};

/// Another view of the same elements.
template <typename OpTy>
struct HeadsViewModel
    : CostModelOpInterface::ExternalModel<HeadsViewModel<OpTy>, OpTy> {
  FailureOr<std::optional<Cost>> getCost(Operation *, DimQuery &) const {
    return std::optional<Cost>();
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return op->getOperand(0);
  }
};

template <typename OpTy>
struct ResultShape
    : SymbolicShapeOpInterface::ExternalModel<ResultShape<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned result,
                                       unsigned dim, DimQuery &dims) const {
    std::optional<DimSource> source =
        cast<DimSourceOpInterface>(op).getDimSource(result, dim);
    if (!source)
      return std::nullopt;
    return dims.dim(source->value, source->dim);
  }
};

template <typename... Ops> void attachShapes(MLIRContext *context) {
  (Ops::template attachInterface<ResultShape<Ops>>(*context), ...);
}

template <typename... Ops> void attachCounted(MLIRContext *context) {
  (Ops::template attachInterface<CountedModel<Ops>>(*context), ...);
}

} // namespace

void roofline::registerLlamaCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, LlamaDialect *) {
    attachCounted<EmbeddingOp, LinearOp, LmHeadOp, RmsNormOp, SwigluOp,
                  ResidualAddOp, RopeOp, AttentionOp>(context);
    KvAppendOp::attachInterface<KvAppendModel>(*context);
    SplitHeadsOp::attachInterface<HeadsViewModel<SplitHeadsOp>>(*context);
    MergeHeadsOp::attachInterface<HeadsViewModel<MergeHeadsOp>>(*context);
    attachShapes<
#define GET_OP_LIST
#include "Roofline/Dialect/Llama/IR/LlamaOps.cpp.inc"
        >(context);
  });
}
