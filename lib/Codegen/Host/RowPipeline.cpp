//===- RowPipeline.cpp - Several rows of a kernel at a time ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowPipeline.h"

#include "FetchAhead.h"
#include "LaneReduction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

/// How many reductions come one after the other before `tensor` is known.
static int64_t depthOf(Value tensor,
                       llvm::DenseMap<Operation *, int64_t> &known) {
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return 0;
  auto found = known.find(op);
  if (found != known.end())
    return found->second;
  int64_t depth = 0;
  for (Value operand : op->getOperands())
    depth = std::max(depth, depthOf(operand, known));
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  depth += linalgOp && linalgOp.getNumReductionLoops() > 0;
  known[op] = depth;
  return depth;
}

/// Does it reduce each row of the kernel to one element, in lanes?
static bool isOfRows(linalg::LinalgOp op, ArrayRef<int64_t> shape) {
  auto type = cast<ShapedType>(op->getResult(0).getType());
  ArrayRef<int64_t> of = type.getShape(), rows = shape.drop_back();
  if (of.size() == shape.size() && of.back() == 1)
    of = of.drop_back();
  SmallVector<unsigned> dims;
  op.getReductionDims(dims);
  return op->getNumResults() == 1 && type.getElementType().isF32() &&
         of == rows && dims.size() == 1 &&
         op.getStaticLoopRanges()[dims.front()] == shape.back() &&
         LaneReduction::match(op);
}

std::optional<RowPipeline> RowPipeline::match(const StreamKernel &kernel,
                                              const KeptRows &keptRows,
                                              int64_t width) {
  // What waits in the second cache for its next stage.
  constexpr int64_t mostBytes = int64_t(256) << 10, fewestRows = 16;
  if (!haveOneShape(kernel) || kernel.shape().size() < 2)
    return std::nullopt;
  ArrayRef<int64_t> shape = kernel.shape();
  RowPipeline pipeline;
  pipeline.rowDim = shape.size() - 2;
  while (pipeline.rowDim > 0 && shape[pipeline.rowDim] == 1)
    --pipeline.rowDim;
  if (shape[pipeline.rowDim] < fewestRows || shape.back() < width)
    return std::nullopt;
  llvm::DenseMap<Operation *, int64_t> depths;
  int64_t last = 0;
  for (const Piece &piece : kernel.pieces)
    last = std::max(last, depthOf(piece.tensor, depths));
  if (last == 0 || (last + 1) * shape.back() * 4 > mostBytes)
    return std::nullopt;
  pipeline.stages.resize(last + 1);
  func::FuncOp function = kernel.function;
  for (auto op : function.getOps<linalg::LinalgOp>()) {
    if (op.getNumReductionLoops() == 0)
      continue;
    int64_t stage = depthOf(op->getResult(0), depths) - 1;
    if (stage >= last || !isOfRows(op, shape))
      return std::nullopt;
    // A kept row is overwritten by the next while it is read.
    for (Value input : op.getDpsInputs())
      if (keptRows.offsetOf(input) && stage + 1 != last)
        return std::nullopt;
    pipeline.stages[stage].reductions.push_back(op);
  }
  return pipeline;
}

namespace roofline::host {
class PipelineEmitter {
public:
  PipelineEmitter(EntryBuilder &entry, const StreamKernel &kernel,
                  const KeptRows &keptRows, const RowPipeline &pipeline,
                  std::optional<size_t> tiledDim, int64_t width)
      : e(entry), kernel(kernel), keptRows(keptRows), pipeline(pipeline),
        tiledDim(tiledDim), width(width),
        ahead(entry, kernel, FetchAhead::What::Operands,
              /*elementsAhead=*/256),
        rows(pipeline.stages.size()) {
    for (size_t stage = 0; stage < rows.size(); ++stage) {
      evaluators.push_back(std::make_unique<StreamEvaluator>(entry, 1));
      StreamEvaluator &evaluator = *evaluators.back();
      addArguments(evaluator, kernel);
      evaluator.beginsAnywhere = true;
      evaluator.reduce = [this, stage](linalg::LinalgOp op,
                                       const Coordinates &at) {
        return reduced(stage, op, at);
      };
    }
    int64_t last = rows.size() - 1;
    for (auto [stage, ofStage] : llvm::enumerate(pipeline.stages))
      for (linalg::LinalgOp op : ofStage.reductions) {
        all.push_back({op, *LaneReduction::match(op), int64_t(stage)});
        for (Value input : op.getDpsInputs())
          if (std::optional<int64_t> offset = keptRows.offsetOf(input))
            evaluators[last]->addSource(input, {workspace(), *offset,
                                                /*isRow=*/true});
      }
  }

  bool emit() {
    nest({});
    return isDone;
  }

private:
  struct Reduced {
    linalg::LinalgOp op;
    LaneReduction lanes;
    int64_t stage;
  };
  /// The row that a stage is at, and what is known of it by the stages before.
  struct Row {
    Coordinates at;
    llvm::DenseMap<Operation *, Value> known;
  };

  Value workspace() { return e.buffer(kernel.buffers.size()); }

  StreamEvaluator::Elements reduced(size_t stage, linalg::LinalgOp op,
                                    const Coordinates &at) {
    const Row &row = rows[stage];
    auto known = row.known.find(op);
    if (known == row.known.end() ||
        !isOfRow(kernel, op->getResult(0), at, row.at))
      return {};
    return {known->second};
  }

  void nest(const Coordinates &at) {
    int64_t dim = at.size(), trips = kernel.shape()[dim];
    Value first = e.index(0), end = e.index(trips);
    if (tiledDim == size_t(dim)) {
      first = e.number(0);
      end = e.number(1);
    }
    if (size_t(dim) == pipeline.rowDim) {
      Value isAny =
          arith::CmpIOp::create(e.b, arith::CmpIPredicate::slt, first, end);
      return e.when(isAny, [&] { overRows(at, first, end); });
    }
    e.loop(first, end, {}, [&](Value i, ValueRange) {
      Coordinates next = at;
      next.push_back({i, false});
      nest(next);
      return SmallVector<Value>();
    });
  }

  /// Of each reduction, the newest value comes first, then those that later
  /// stages than the next one need.
  int64_t carriedOf(const Reduced &reduction) const {
    return int64_t(rows.size()) - 1 - reduction.stage;
  }

  void overRows(const Coordinates &at, Value first, Value end) {
    int64_t last = rows.size() - 1, count = 0;
    for (const Reduced &reduction : all)
      count += carriedOf(reduction);
    SmallVector<Value> nothing(count, e.real(0));
    e.loop(first, e.add(end, last), nothing, [&](Value turn, ValueRange old) {
      for (int64_t stage = 0; stage <= last; ++stage)
        beginRow(rows[stage], at, rowOf(turn, stage, first, end));
      size_t from = 0;
      for (const Reduced &reduction : all)
        for (int64_t i = 0; i < carriedOf(reduction); ++i)
          rows[reduction.stage + 1 + i].known[reduction.op] = old[from++];
      SmallVector<Value> newest = alongRow(), next;
      from = 0;
      for (auto [reduction, value] : llvm::zip(all, newest)) {
        next.push_back(value);
        llvm::append_range(next, old.slice(from, carriedOf(reduction) - 1));
        from += carriedOf(reduction);
      }
      return next;
    });
  }

  /// Turn less stage, within the rows.
  Value rowOf(Value turn, int64_t stage, Value first, Value end) {
    if (stage == 0 && rows.size() == 1)
      return turn;
    Value row = e.add(turn, -stage);
    row = arith::MaxSIOp::create(e.b, row, first);
    return arith::MinSIOp::create(e.b, row, e.add(end, -1));
  }

  void beginRow(Row &row, const Coordinates &at, Value number) {
    row.at = at;
    row.at.push_back({number, false});
    while (row.at.size() + 1 < kernel.shape().size())
      row.at.push_back({e.index(0), false});
    row.known.clear();
  }

  static int64_t rankOf(const Reduced &reduction) {
    linalg::LinalgOp op = reduction.op;
    return cast<ShapedType>(op->getResult(0).getType()).getRank();
  }

  /// The point of an op's loops that gives the result of a stage's row.
  Coordinates loopsOf(const Reduced &reduction) {
    Coordinates ofResult = rows[reduction.stage].at;
    ofResult.resize(rankOf(reduction), {e.index(0), false});
    return evaluators[reduction.stage]->loopsAt(reduction.op, ofResult);
  }

  /// What comes out of the stages' reductions: vectors, then what is left.
  SmallVector<Value> alongRow() {
    int64_t trips = kernel.shape().back(), whole = trips / width * width;
    setWidth(width);
    SmallVector<Value> values;
    for (const Reduced &reduction : all)
      values.push_back(reduction.lanes.begin(*evaluators[reduction.stage]));
    values = e.loop(whole / width, values, [&](Value i, ValueRange carried) {
      return allStages({e.mul(i, width), true}, carried);
    });
    for (auto [reduction, value] : llvm::zip(all, values)) {
      StreamEvaluator &evaluator = *evaluators[reduction.stage];
      StreamEvaluator::Scope scope(evaluator);
      Coordinates at = rows[reduction.stage].at;
      at.resize(rankOf(reduction), {e.index(0), false});
      linalg::LinalgOp op = reduction.op;
      evaluator.width = 1;
      Value initial = evaluator.evaluate(op.getDpsInits().front(), at);
      evaluator.width = width;
      isDone = isDone && initial;
      if (initial)
        value = reduction.lanes.end(evaluator, value, initial);
    }
    setWidth(1);
    if (whole == trips || !isDone)
      return values;
    return e.loop(e.index(whole), e.index(trips), values,
                  [&](Value i, ValueRange carried) {
                    return allStages({i, false}, carried);
                  });
  }

  void setWidth(int64_t elements) {
    for (auto &evaluator : evaluators)
      evaluator->width = elements;
  }

  /// Of one place in all rows. Later stages come first: a kept row is read
  /// before the next one is put there.
  SmallVector<Value> allStages(const Coordinate &i, ValueRange carried) {
    if (i.isVector)
      ahead.fetch(flatten(rows[0].at, i), width);
    write(i);
    SmallVector<Value> next(carried);
    for (int64_t n = int64_t(all.size()) - 1; n >= 0; --n) {
      Value value = reduce(all[n], i, carried[n]);
      isDone = isDone && value;
      if (value)
        next[n] = value;
    }
    return next;
  }

  void write(const Coordinate &i) {
    StreamEvaluator &evaluator = *evaluators.back();
    StreamEvaluator::Scope scope(evaluator);
    Coordinates at = rows.back().at;
    at.push_back(i);
    for (const Piece &piece : kernel.pieces) {
      Value value = evaluator.evaluate(piece.tensor, at);
      isDone = isDone && value && evaluator.store(piece, value, at);
    }
  }

  Value reduce(const Reduced &reduction, const Coordinate &i, Value carried) {
    StreamEvaluator &evaluator = *evaluators[reduction.stage];
    StreamEvaluator::Scope scope(evaluator);
    linalg::LinalgOp op = reduction.op;
    Coordinates loops = loopsOf(reduction);
    SmallVector<unsigned> dims;
    op.getReductionDims(dims);
    loops[dims.front()] = i;
    Value value;
    if (i.isVector) {
      value = reduction.lanes.element(evaluator, loops);
      if (value)
        value = reduction.lanes.combine(evaluator, carried, value);
    } else {
      StreamEvaluator::Elements next =
          evaluator.evaluateStep(op, loops, carried);
      value = next.empty() ? Value() : next.front();
    }
    for (Value input : op.getDpsInputs())
      if (std::optional<int64_t> offset = keptRows.offsetOf(input))
        e.store(evaluator.evaluate(input, loops), workspace(),
                e.add(i.at, *offset));
    return value;
  }

  Value flatten(const Coordinates &row, const Coordinate &i) {
    Value flat = e.index(0);
    for (auto [size, coordinate] : llvm::zip(kernel.shape(), row))
      flat = e.add(e.mul(flat, size), coordinate.at);
    return e.add(e.mul(flat, kernel.shape().back()), i.at);
  }

  EntryBuilder &e;
  const StreamKernel &kernel;
  const KeptRows &keptRows;
  const RowPipeline &pipeline;
  std::optional<size_t> tiledDim;
  int64_t width;
  FetchAhead ahead;
  /// One for each stage, as the rows.
  SmallVector<std::unique_ptr<StreamEvaluator>> evaluators;
  SmallVector<Row> rows;
  SmallVector<Reduced> all;
  bool isDone = true;
};
} // namespace roofline::host

bool RowPipeline::emit(EntryBuilder &entry, const StreamKernel &kernel,
                       const KeptRows &keptRows, std::optional<size_t> tiledDim,
                       int64_t width) const {
  return PipelineEmitter(entry, kernel, keptRows, *this, tiledDim, width)
      .emit();
}
