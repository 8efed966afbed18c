//===- ReductionEmitter.cpp - The code of reductions ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReductionEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

namespace {
/// Reductions come one after the other, each as soon as those that it needs are
/// done, and then what is written.
class ReductionEmitter {
public:
  ReductionEmitter(EntryBuilder &entry, const StreamKernel &kernel,
                   ArrayRef<Reduced> reductions, const ReductionPlan &plan)
      : e(entry), kernel(kernel), reductions(reductions), plan(plan),
        evaluator(entry, /*width=*/1) {
    addArguments(evaluator, kernel);
    evaluator.beginsAnywhere = true;
    evaluator.reduce = [this](linalg::LinalgOp op, const Coordinates &of) {
      return reduced(op, of);
    };
  }

  bool emit() {
    nest();
    return isDone;
  }

private:
  using Elements = StreamEvaluator::Elements;

  /// What whole vectors come to, and the elements that they leave.
  struct Partial {
    Value vector, rest;
  };
  /// Vectors that are summed up by themselves.
  static constexpr int64_t maxStretch = 1024;

  /// Loops over the results, or over blocks of them.
  void nest() {
    size_t dim = at.size();
    if (dim == kernel.shape().size())
      return ofResult();
    int64_t size = kernel.shape()[dim];
    if (plan.block && dim + 1 == kernel.shape().size())
      return overBlocks(dim, llvm::divideCeil(size, plan.block));
    auto inside = [&](Value i) {
      at.push_back({i, false});
      nest();
      at.pop_back();
    };
    if (size == 1)
      return inside(e.index(0));
    auto [first, end] = tilesOf(dim, size);
    each(first, end, inside);
  }

  std::pair<Value, Value> tilesOf(size_t dim, int64_t count) {
    if (dim == plan.tiledDim)
      return {e.number(0), e.number(1)};
    return {e.index(0), e.index(count)};
  }

  void each(Value first, Value end, function_ref<void(Value)> body) {
    e.loop(first, end, {}, [&](Value i, ValueRange) {
      StreamEvaluator::Scope scope(evaluator);
      body(i);
      return SmallVector<Value>();
    });
  }

  //===--- Vectors along what is reduced ---===//

  void ofResult() {
    totals.clear();
    for (const Reduced &reduction : reductions) {
      Coordinates of = placeIn(reduction.result);
      Value initial = evaluator.evaluate(reduction.initial, of);
      isDone = isDone && initial;
      if (!isDone)
        return;
      totals[reduction.op] = inLanes(reduction, of, initial);
    }
    write();
  }

  Value inLanes(const Reduced &reduction, const Coordinates &of,
                Value initial) {
    Partial begin;
    begin.rest = reduction.lanes.begin(evaluator);
    llvm::SaveAndRestore wide(evaluator.width, plan.width);
    begin.vector = reduction.lanes.begin(evaluator);
    Partial sum =
        along(reduction, evaluator.loopsAt(reduction.op, of), 0, begin);
    Value total = reduction.lanes.end(evaluator, sum.vector, initial);
    return reduction.lanes.join(evaluator, total, sum.rest);
  }

  /// Over dims from number `depth` of those that are reduced. Each stretch is
  /// summed up by itself: a sum of short sums is more exact than a long one.
  Partial along(const Reduced &reduction, Coordinates loops, size_t depth,
                const Partial &begin) {
    if (depth + 1 == reduction.dims.size())
      return alongStretch(reduction, loops, begin);
    auto step = [&](Value i, ValueRange carried) {
      StreamEvaluator::Scope scope(evaluator);
      loops[reduction.dims[depth]] = {i, false};
      Partial sum = along(reduction, loops, depth + 1, begin);
      return SmallVector<Value>{
          reduction.lanes.combine(evaluator, carried[0], sum.vector),
          reduction.lanes.combine(evaluator, carried[1], sum.rest)};
    };
    SmallVector<Value> sums =
        e.loop(reduction.trips[depth], {begin.vector, begin.rest}, step);
    return {sums[0], sums[1]};
  }

  /// Of neighbours.
  Partial alongStretch(const Reduced &reduction, Coordinates loops,
                       const Partial &begin) {
    auto over = [&](Value first, Value end, Value sum) {
      auto step = [&](Value i, ValueRange carried) {
        StreamEvaluator::Scope scope(evaluator);
        loops[reduction.dims.back()] = {e.mul(i, evaluator.width),
                                        evaluator.width > 1};
        return SmallVector<Value>{combined(reduction, loops, carried.front())};
      };
      return e.loop(first, end, sum, step).front();
    };
    int64_t trips = reduction.trips.back(), vectors = trips / plan.width;
    int64_t parts = vectors / maxStretch;
    Partial sum = begin;
    if (parts > 0) {
      auto step = [&](Value i, ValueRange carried) {
        Value first = e.mul(i, maxStretch);
        Value ofPart = over(first, e.add(first, maxStretch), begin.vector);
        return SmallVector<Value>{
            reduction.lanes.combine(evaluator, carried.front(), ofPart)};
      };
      sum.vector = e.loop(parts, sum.vector, step).front();
    }
    sum.vector =
        over(e.index(parts * maxStretch), e.index(vectors), sum.vector);
    llvm::SaveAndRestore narrow(evaluator.width, int64_t(1));
    if (int64_t whole = vectors * plan.width; whole != trips)
      sum.rest = over(e.index(whole), e.index(trips), sum.rest);
    return sum;
  }

  //===--- Vectors along results ---===//

  /// As wide as they may be, of the tiles that are there.
  void overBlocks(size_t dim, int64_t tiles) {
    constexpr int64_t most = 4096;
    int64_t together = std::max<int64_t>(most / plan.block, 1);
    auto [first, end] = tilesOf(dim, tiles);
    Value count = e.div(
        e.add(arith::SubIOp::create(e.b, end, first), together - 1), together);
    each(e.index(0), count, [&, first = first, end = end](Value i) {
      block.first = e.add(first, e.mul(i, together));
      block.end =
          arith::MinUIOp::create(e.b, e.add(block.first, together), end);
      ofBlock();
    });
  }

  /// The sums of a block stay in the first cache while rows pass by.
  void ofBlock() {
    for (const Reduced &reduction : reductions) {
      overBlock([&] { storeSum(reduction, reduction.lanes.begin(evaluator)); });
      rows(reduction, {});
      done.push_back(reduction.op);
    }
    overBlock([&] { write(); });
    done.clear();
  }

  /// `body` at each vector of the block, and at what is left one by one.
  void overBlock(function_ref<void()> body) {
    int64_t columns = kernel.shape().back();
    int64_t vectors = columns / plan.width, inTile = plan.block / plan.width;
    auto over = [&](Value first, Value end, int64_t most, int64_t width) {
      llvm::SaveAndRestore wide(evaluator.width, width);
      end = arith::MinUIOp::create(e.b, end, e.index(most));
      each(first, end, [&](Value i) {
        at.push_back({e.mul(i, width), width > 1});
        body();
        at.pop_back();
      });
    };
    over(e.mul(block.first, inTile), e.mul(block.end, inTile), vectors,
         plan.width);
    if (int64_t whole = vectors * plan.width; whole != columns)
      over(e.index(whole), e.mul(block.end, plan.block), columns, 1);
  }

  /// Rows of what is reduced; `outer` are the indices of dims outside.
  void rows(const Reduced &reduction, SmallVector<Value> outer) {
    int64_t trips = reduction.trips[outer.size()];
    if (outer.size() + 1 < reduction.dims.size())
      return each(e.index(0), e.index(trips), [&](Value i) {
        outer.push_back(i);
        rows(reduction, outer);
        outer.pop_back();
      });
    // So that sums are read and stored less often.
    constexpr int64_t together = 4;
    each(e.index(0), e.index(trips / together), [&](Value i) {
      addRows(reduction, outer, e.mul(i, together), together);
    });
    if (int64_t left = trips % together)
      addRows(reduction, outer, e.index(trips - left), left);
  }

  /// So many of the innermost dim, from `first` on.
  void addRows(const Reduced &reduction, ArrayRef<Value> outer, Value first,
               int64_t count) {
    overBlock([&] {
      Coordinates loops =
          evaluator.loopsAt(reduction.op, placeIn(reduction.result));
      for (auto [dim, index] : llvm::zip(reduction.dims, outer))
        loops[dim] = {index, false};
      Value sum = reduction.lanes.begin(evaluator);
      for (int64_t i = 0; i < count; ++i) {
        loops[reduction.dims.back()] = {e.add(first, i), false};
        sum = combined(reduction, loops, sum);
      }
      storeSum(reduction,
               reduction.lanes.combine(evaluator, loadSum(reduction), sum));
    });
  }

  Value combined(const Reduced &reduction, const Coordinates &loops,
                 Value sum) {
    Value element = reduction.lanes.element(evaluator, loops);
    isDone = isDone && element;
    return element ? reduction.lanes.combine(evaluator, sum, element) : sum;
  }

  /// Where the sum at this point is in the workspace.
  Value placeOfSum(const Reduced &reduction) {
    Value flat = e.index(&reduction - reductions.begin());
    for (auto [size, coordinate] : llvm::zip(kernel.shape(), at))
      flat = e.add(e.mul(flat, size), coordinate.at);
    return flat;
  }

  Value loadSum(const Reduced &reduction) {
    return e.load(e.buffer(kernel.buffers.size()), placeOfSum(reduction),
                  evaluator.width);
  }

  void storeSum(const Reduced &reduction, Value sum) {
    e.store(sum, e.buffer(kernel.buffers.size()), placeOfSum(reduction));
  }

  //===--- What both have in common ---===//

  /// This point, in a tensor of the kernel's shape but for dims of extent 1.
  Coordinates placeIn(Value tensor) {
    Coordinates place, left;
    for (auto [size, coordinate] : llvm::zip(kernel.shape(), at))
      if (size > 1)
        left.push_back(coordinate);
    auto next = left.begin();
    for (int64_t size : cast<ShapedType>(tensor.getType()).getShape())
      place.push_back(size > 1 ? *next++ : Coordinate{e.index(0), false});
    return place;
  }

  /// What is known of the results at this point.
  Elements reduced(linalg::LinalgOp op, const Coordinates &of) {
    auto shape = cast<ShapedType>(op->getResult(0).getType()).getShape();
    for (auto [size, here, wanted] :
         llvm::zip(shape, placeIn(op->getResult(0)), of))
      if (size > 1 && !(here == wanted))
        return {};
    if (Value total = totals.lookup(op))
      return {total};
    if (!llvm::is_contained(done, op))
      return {};
    const Reduced &reduction = *llvm::find_if(
        reductions, [&](const Reduced &other) { return other.op == op; });
    Value initial = evaluator.evaluate(reduction.initial, of);
    if (!initial)
      return {};
    return {reduction.lanes.join(evaluator, initial, loadSum(reduction))};
  }

  void write() {
    SmallVector<Value> values;
    for (const Piece &piece : kernel.pieces)
      values.push_back(evaluator.evaluate(piece.tensor, at));
    isDone = isDone && !llvm::is_contained(values, Value());
    for (auto [piece, value] : llvm::zip(kernel.pieces, values))
      isDone = isDone && evaluator.store(piece, value, at);
  }

  EntryBuilder &e;
  const StreamKernel &kernel;
  ArrayRef<Reduced> reductions;
  const ReductionPlan &plan;
  StreamEvaluator evaluator;
  /// Of the result that is computed.
  Coordinates at;
  /// The tiles that are a block.
  struct {
    Value first, end;
  } block;
  /// Those of the result, or those whose sums of the block are complete.
  llvm::DenseMap<Operation *, Value> totals;
  SmallVector<Operation *> done;
  bool isDone = true;
};
} // namespace

bool host::emitReductions(EntryBuilder &entry, const StreamKernel &kernel,
                          ArrayRef<Reduced> reductions,
                          const ReductionPlan &plan) {
  return ReductionEmitter(entry, kernel, reductions, plan).emit();
}
