//===- LoopEmitter.cpp - The code of loops over elements ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"

#include "FetchAhead.h"
#include "LaneReduction.h"
#include "Roofline/Codegen/Host/HostTarget.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

namespace {
class LoopEmitter {
public:
  LoopEmitter(EntryBuilder &entry, const StreamKernel &kernel,
              const LoopPlan &plan)
      : e(entry), kernel(kernel), reductions(plan.reductions),
        keptRows(plan.keptRows), tiledDim(plan.tiledDim), rows(plan.rows),
        width(plan.width), evaluator(entry, /*width=*/1) {
    // A Xeon stores whole lines that its second cache has faster when the first
    // one has got them before; with AVX2 that was not measured.
    if (plan.fetchesAhead)
      ahead.emplace(entry, kernel, FetchAhead::What::Operands,
                    /*elementsAhead=*/1024);
    else if (reductions == Reductions::OnRows && hostTarget().vectorBits == 512)
      ahead.emplace(entry, kernel, FetchAhead::What::Results,
                    /*elementsAhead=*/128);
    addArguments(evaluator, kernel);
    evaluator.beginsAnywhere = true;
    if (reductions == Reductions::OnRows)
      evaluator.reduce = [this](linalg::LinalgOp op, const Coordinates &at) {
        return reduceOnRow(op, at);
      };
    if (reductions == Reductions::InWorkspace)
      evaluator.reduce = [this](linalg::LinalgOp op, const Coordinates &at) {
        return reduce(op, at);
      };
  }

  bool store(ArrayRef<StoredTensor> stored) {
    for (const StoredTensor &each : stored) {
      ArrayRef<int64_t> shape =
          cast<ShapedType>(each.tensors.front().getType()).getShape();
      SmallVector<Value> buffers;
      for (auto [tensor, first] : llvm::zip(each.tensors, each.bytes))
        buffers.push_back(e.view(e.buffer(kernel.buffers.size()), first,
                                 workspaceBuffer(tensor)));
      bool isDone = true;
      nest(shape, Coordinates(), [&](ArrayRef<Coordinates> points) {
        const Coordinates &at = points.front();
        for (auto [tensor, buffer] : llvm::zip(each.tensors, buffers)) {
          Value value = evaluator.evaluate(tensor, at);
          isDone = isDone && value;
          if (value)
            e.store(value, buffer, flatten(shape, at));
        }
      });
      if (!isDone)
        return false;
      for (auto [tensor, buffer] : llvm::zip(each.tensors, buffers))
        evaluator.addSource(tensor, {buffer, 0});
    }
    return true;
  }

  /// Pieces of one shape share their loops.
  bool write() {
    if (haveOneShape(kernel))
      return write(kernel.pieces);
    return llvm::all_of(kernel.pieces,
                        [&](const Piece &piece) { return write(piece); });
  }

private:
  using Elements = StreamEvaluator::Elements;

  struct Row {
    Coordinates at;
    /// What is inserted here is computed once for the row.
    Operation *start = nullptr;
    llvm::DenseMap<Operation *, Elements> reduced;
  };

  /// Of one point, or of those of rows that are done at a time.
  using Body = llvm::function_ref<void(ArrayRef<Coordinates>)>;

  /// Loops over the dims of `shape` that `points` do not have yet.
  void nest(ArrayRef<int64_t> shape, ArrayRef<Coordinates> points, Body body) {
    size_t dim = points.front().size();
    if (dim == shape.size())
      return body(points);
    auto inside = [&](const Coordinate &coordinate) {
      SmallVector<Coordinates> next(points);
      for (Coordinates &at : next)
        at.push_back(coordinate);
      nest(shape, next, body);
    };
    if (dim + 1 == shape.size()) {
      if (reductions == Reductions::OnRows)
        beginRows(points);
      return alongRow(shape[dim], inside);
    }
    if (shape[dim] == 1)
      return inside({e.index(0), false});
    Value first = e.index(0), end = e.index(shape[dim]);
    if (dim == tiledDim) {
      first = e.number(0);
      end = e.number(1);
    }
    auto isOne = [](int64_t size) { return size == 1; };
    if (rows > 1 && llvm::all_of(shape.drop_front(dim + 1).drop_back(), isOne))
      first = groups(shape, points.front(), first, end, body);
    e.loop(first, end, {}, [&](Value i, ValueRange) {
      StreamEvaluator::Scope scope(evaluator);
      inside({i, false});
      return SmallVector<Value>();
    });
  }

  /// As many at a time as `rows`, from `first` on; the first row that is left.
  Value groups(ArrayRef<int64_t> shape, const Coordinates &at, Value first,
               Value end, Body body) {
    Value left = arith::SubIOp::create(e.b, end, first);
    Value count = e.div(left, rows);
    e.loop(e.index(0), count, {}, [&](Value group, ValueRange) {
      StreamEvaluator::Scope scope(evaluator);
      SmallVector<Coordinates> points(rows, at);
      for (auto [i, point] : llvm::enumerate(points))
        point.push_back({e.add(e.add(first, e.mul(group, rows)), i), false});
      nest(shape, points, body);
      return SmallVector<Value>();
    });
    return e.add(first, e.mul(count, rows));
  }

  /// `step` in vectors and then, one by one, in what is left.
  void alongRow(int64_t trips, llvm::function_ref<void(Coordinate)> step) {
    auto carriesNothing = [&](const Coordinate &i, ValueRange) {
      step(i);
      return SmallVector<Value>();
    };
    inVectors(trips, {}, carriesNothing);
    oneByOne(trips, {}, carriesNothing);
  }

  using Step = llvm::function_ref<SmallVector<Value>(const Coordinate &,
                                                     ValueRange carried)>;

  /// Over the whole vectors of `trips` elements.
  SmallVector<Value> inVectors(int64_t trips, ValueRange initial, Step step) {
    if (trips < width || width == 1)
      return initial;
    llvm::SaveAndRestore wide(evaluator.width, width);
    return e.loop(trips / width, initial, [&](Value i, ValueRange carried) {
      StreamEvaluator::Scope scope(evaluator);
      return step({e.mul(i, width), true}, carried);
    });
  }

  /// Over the elements that `inVectors` leaves.
  SmallVector<Value> oneByOne(int64_t trips, ValueRange initial, Step step) {
    int64_t first = width == 1 ? 0 : trips / width * width;
    if (first == trips)
      return initial;
    llvm::SaveAndRestore narrow(evaluator.width, int64_t(1));
    return e.loop(e.index(first), e.index(trips), initial,
                  [&](Value i, ValueRange carried) {
                    StreamEvaluator::Scope scope(evaluator);
                    return step({i, false}, carried);
                  });
  }

  /// Reductions of a row come before all else: what they keep of it is then
  /// known to be kept.
  void beginRows(ArrayRef<Coordinates> points) {
    begun.assign(points.size(), Row());
    for (auto [row, at] : llvm::zip(begun, points)) {
      row.start = e.index(0).getDefiningOp();
      row.at = at;
      reduceRow(row);
    }
  }

  void reduceRow(Row &row) {
    llvm::SaveAndRestore ofThis(current, &row);
    func::FuncOp function = kernel.function;
    for (auto op : function.getOps<linalg::LinalgOp>()) {
      if (op.getNumReductionLoops() == 0)
        continue;
      auto shape = cast<ShapedType>(op->getResult(0).getType()).getShape();
      Coordinates ofResult(row.at);
      if (shape.size() == row.at.size() + 1)
        ofResult.push_back({e.index(0), false});
      if (shape.take_front(row.at.size()) == kernel.shape().drop_back() &&
          shape.size() == ofResult.size())
        reduceOnRow(op, ofResult);
    }
  }

  Value flatten(ArrayRef<int64_t> shape, const Coordinates &at) {
    Value flat = e.index(0);
    for (auto [size, coordinate] : llvm::zip(shape, at))
      flat = e.add(e.mul(flat, size), coordinate.at);
    return flat;
  }

  bool write(ArrayRef<Piece> pieces) {
    bool isDone = true;
    nest(pieces.front().shape(), Coordinates(),
         [&](ArrayRef<Coordinates> points) {
           for (auto [i, at] : llvm::enumerate(points)) {
             llvm::SaveAndRestore ofThis(current, i < begun.size() ? &begun[i]
                                                                   : nullptr);
             isDone = isDone && write(pieces, at);
           }
         });
    return isDone;
  }

  /// What is read of a point of all pieces comes before what is written.
  bool write(ArrayRef<Piece> pieces, const Coordinates &at) {
    SmallVector<Value> values;
    for (const Piece &piece : pieces)
      values.push_back(evaluator.evaluate(piece.tensor, at));
    if (llvm::is_contained(values, Value()))
      return false;
    if (ahead && at.back().isVector)
      ahead->fetch(flatten(kernel.shape(), at), width);
    bool isDone = true;
    for (auto [piece, value] : llvm::zip(pieces, values))
      isDone = evaluator.store(piece, value, at) && isDone;
    return isDone;
  }

  Elements reduceAlong(linalg::LinalgOp op, Coordinates loops,
                       ArrayRef<unsigned> dims, Elements carried) {
    if (dims.empty())
      return evaluator.evaluateStep(op, loops, carried);
    int64_t trips = op.getStaticLoopRanges()[dims.front()];
    if (dims.size() == 1 && width > 1 && trips >= width) {
      Value inLanes = reduceVectors(op, loops, dims.front(), carried.front());
      if (!inLanes)
        return {};
      carried = {inLanes};
    }
    bool isKnown = true;
    auto step = [&](const Coordinate &i, ValueRange soFar) -> Elements {
      loops[dims.front()] = i;
      Elements next =
          reduceAlong(op, loops, dims.drop_front(), Elements(soFar));
      if (!next.empty() && reductions == Reductions::OnRows)
        keepRows(op, loops);
      isKnown = isKnown && !next.empty();
      return next.empty() ? Elements(soFar) : next;
    };
    Elements total = dims.size() == 1
                         ? oneByOne(trips, carried, step)
                         : e.loop(trips, carried, [&](Value i, ValueRange sum) {
                             StreamEvaluator::Scope scope(evaluator);
                             return step({i, false}, sum);
                           });
    return isKnown ? total : Elements();
  }

  /// The whole vectors along a dim; null where that cannot be done.
  Value reduceVectors(linalg::LinalgOp op, Coordinates loops, unsigned dim,
                      Value carried) {
    std::optional<LaneReduction> reduction = LaneReduction::match(op);
    if (!reduction)
      return nullptr;
    llvm::SaveAndRestore wide(evaluator.width, width);
    bool isKnown = true;
    SmallVector<Value> lanes =
        inVectors(op.getStaticLoopRanges()[dim], reduction->begin(evaluator),
                  [&](const Coordinate &i, ValueRange sum) {
                    loops[dim] = i;
                    Value element = reduction->element(evaluator, loops);
                    isKnown = isKnown && element;
                    if (!element)
                      return SmallVector<Value>(sum);
                    keepRows(op, loops);
                    return SmallVector<Value>{
                        reduction->combine(evaluator, sum.front(), element)};
                  });
    return isKnown ? reduction->end(evaluator, lanes.front(), carried)
                   : Value();
  }

  /// Stores elements that `op` has just taken in.
  void keepRows(linalg::LinalgOp op, const Coordinates &loops) {
    for (Value input : op.getDpsInputs())
      if (std::optional<int64_t> offset = keptRows.offsetOf(input))
        e.store(evaluator.evaluate(input, loops),
                e.buffer(kernel.buffers.size()),
                e.add(loops.back().at, *offset));
  }

  Elements reduce(linalg::LinalgOp op, const Coordinates &at) {
    Elements initial = evaluator.evaluateInits(op, at);
    SmallVector<unsigned> dims;
    op.getReductionDims(dims);
    return initial.empty()
               ? initial
               : reduceAlong(op, evaluator.loopsAt(op, at), dims, initial);
  }

  /// Before the row's loop; none where it depends on that loop.
  Elements reduceOnRow(linalg::LinalgOp op, const Coordinates &at) {
    auto type = cast<ShapedType>(op->getResult(0).getType());
    int64_t inAll = ShapedType::getNumElements(kernel.shape().drop_back());
    if (!current || type.getNumElements() != inAll ||
        !isOfRow(kernel, op->getResult(0), at, current->at))
      return {};
    OpBuilder::InsertionGuard guard(e.b);
    e.b.setInsertionPoint(current->start);
    Coordinates ofStart;
    for (const Coordinate &coordinate : at) {
      if (auto constant = getConstantIntValue(coordinate.at))
        ofStart.push_back({e.index(*constant), false});
      else if (llvm::is_contained(current->at, coordinate))
        ofStart.push_back(coordinate);
      else
        return {};
    }
    auto known = current->reduced.find(op);
    if (known != current->reduced.end())
      return known->second;
    StreamEvaluator::Memory fresh;
    evaluator.swapMemory(fresh);
    llvm::SaveAndRestore narrow(evaluator.width, int64_t(1));
    Elements values = reduce(op, ofStart);
    evaluator.swapMemory(fresh);
    if (values.empty())
      return {};
    current->reduced[op] = values;
    for (Value input : op.getDpsInputs())
      if (std::optional<int64_t> offset = keptRows.offsetOf(input))
        evaluator.addSource(input, {e.buffer(kernel.buffers.size()), *offset,
                                    /*isRow=*/true});
    return values;
  }

  EntryBuilder &e;
  const StreamKernel &kernel;
  Reductions reductions;
  const KeptRows &keptRows;
  /// Of what is written; its loop is over the tiles that the entry is given.
  std::optional<size_t> tiledDim;
  /// Of the rows, so many at a time.
  int64_t rows;
  /// Elements of a vector along a row.
  int64_t width;
  std::optional<FetchAhead> ahead;
  StreamEvaluator evaluator;
  /// Those that the loop along a row is about, and the one that is written.
  SmallVector<Row> begun;
  Row *current = nullptr;
};
} // namespace

bool host::emitLoops(EntryBuilder &entry, const StreamKernel &kernel,
                     const LoopPlan &plan) {
  LoopEmitter emitter(entry, kernel, plan);
  return (plan.stored.empty() || emitter.store(plan.stored)) && emitter.write();
}
