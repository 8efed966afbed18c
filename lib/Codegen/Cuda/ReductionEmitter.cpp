//===- ReductionEmitter.cpp - Groups of threads that share results --------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReductionEmitter.h"

#include "../InPlace.h"
#include "../ScalarOps.h"
#include "GroupReduction.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

/// Reductions that one kernel may hold: each has its own places in shared
/// memory, so that one barrier each is enough.
static constexpr int64_t maxReductions = 2;
static constexpr int64_t unroll = ReductionConfig::unroll;

namespace {
/// What a kernel does: reduces and computes what follows; leaves parts of
/// reductions; or combines these and computes what follows.
enum class Stage { Whole, Parts, Combination };

class ReductionEmitter {
public:
  ReductionEmitter(EntryBuilder &entry, const StreamKernel &kernel,
                   const ReductionConfig &config, Stage stage)
      : e(entry), kernel(kernel), config(config), stage(stage),
        evaluator(entry, config.width) {
    addArguments(evaluator, kernel);
    evaluator.reduce = [this](linalg::LinalgOp op, const Coordinates &at) {
      return reduce(op, at);
    };
  }

  bool emit() {
    locate();
    SmallVector<Value> values;
    for (const Piece &piece : kernel.pieces)
      values.push_back(evaluator.evaluate(piece.tensor, at));
    if (llvm::is_contained(values, Value()))
      return false;
    // Threads that repeat the last result, or share one, read what it was.
    if (stage != Stage::Parts && updatesBuffers(kernel))
      e.barrier();
    bool isStored = true;
    Value first = e.isLess(member, 1);
    if (isInside)
      first = arith::AndIOp::create(e.b, first, isInside);
    e.when(first, [&] {
      if (stage == Stage::Parts)
        return e.store(partial, workspace(), placeOfPart(part));
      for (auto [piece, value] : llvm::zip(kernel.pieces, values))
        isStored = evaluator.store(piece, value, at) && isStored;
    });
    e.finish();
    return isStored;
  }

private:
  int64_t results() const { return ShapedType::getNumElements(kernel.shape()); }
  Value workspace() { return e.buffer(kernel.buffers.size()); }
  Value placeOfPart(Value number) {
    return e.add(e.mul(number, results()), firstResult);
  }

  /// Groups past the last repeat it and are not written.
  void locate() {
    SmallVector<int64_t> shape(kernel.shape());
    if (config.ofColumns)
      shape.back() /= config.width;
    int64_t groups = ShapedType::getNumElements(shape);
    Value inBlock;
    if (config.ofColumns) {
      inBlock = e.rem(e.thread, config.groups());
      member = e.div(e.thread, config.groups());
    } else {
      inBlock = e.div(e.thread, config.sharing);
      member = e.rem(e.thread, config.sharing);
    }
    Value block = e.block;
    if (stage == Stage::Parts) {
      part = e.rem(e.block, config.parts);
      block = e.div(e.block, config.parts);
    }
    Value group = e.add(e.mul(block, config.groups()), inBlock);
    if (groups % config.groups() != 0) {
      isInside = e.isLess(group, groups);
      group = arith::MinUIOp::create(e.b, group, e.index(groups - 1));
    }
    at = unflatten(e, group, shape);
    if (config.ofColumns && config.width > 1)
      at.back() = {e.mul(at.back().at, config.width), true};
    firstResult = e.mul(group, config.ofColumns ? config.width : 1);
    evaluator.addSpace(kernel.shape(), at, firstResult);
  }

  StreamEvaluator::Elements reduce(linalg::LinalgOp op, const Coordinates &of) {
    std::optional<Reduction> reduction = matchReduction(op);
    // What is computed again for each element, or for each of those that share
    // a sum, belongs into loops of its own.
    auto type = cast<ShapedType>(op->getResult(0).getType());
    int64_t most = stage == Stage::Whole ? maxReductions : 1;
    if (isReducing || !reduction || numReductions == most ||
        type.getNumElements() != results() ||
        !isComputedInF32(reduction->combiner->getResult(0).getType()))
      return {};
    llvm::SaveAndRestore guard(isReducing, true);
    std::optional<TypedAttr> neutral =
        arith::getNeutralElement(reduction->combiner);
    Value initial = evaluator.evaluate(op.getDpsInits().front(), of);
    if (!neutral || !initial)
      return {};
    Value identity = computedConstant(e.b, op.getLoc(), *neutral);
    GroupReduction group(evaluator, reduction->combiner, identity,
                         config.sharing);
    Value total = stage == Stage::Combination
                      ? ofParts(group, identity)
                      : ofThread(op, *reduction, group, identity, of);
    if (!total)
      return {};
    int64_t place = numReductions++;
    if (config.ofColumns) {
      total = ofSlices(group, total, place);
      initial = group.asVector(initial);
    } else {
      total = group.ofThreads(group.ofVector(total),
                              place * GroupReduction::maxWarps);
    }
    partial = total;
    return {group.combine(initial, total)};
  }

  /// What this thread combines of the parts that blocks have left.
  Value ofParts(GroupReduction &group, Value identity) {
    Value total = identity;
    for (int64_t first = 0; first < config.parts; first += config.sharing) {
      Value number = e.add(member, first), isThere;
      if (first + config.sharing > config.parts) {
        isThere = e.isLess(number, config.parts);
        number = arith::MinUIOp::create(e.b, number, e.index(config.parts - 1));
      }
      Value left = e.load(workspace(), placeOfPart(number), 1);
      total = group.combine(total, group.asVector(left, isThere));
    }
    return total;
  }

  /// What this thread combines, as a vector.
  Value ofThread(linalg::LinalgOp op, const Reduction &reduction,
                 GroupReduction &group, Value identity, const Coordinates &of) {
    SmallVector<unsigned> dims;
    op.getReductionDims(dims);
    SmallVector<int64_t> shape;
    for (unsigned dim : dims)
      shape.push_back(op.getStaticLoopRanges()[dim]);
    bool alongWidth = !config.ofColumns && config.width > 1;
    if (alongWidth && shape.back() % config.width != 0)
      return nullptr;
    if (alongWidth)
      shape.back() /= config.width;
    int64_t count = ShapedType::getNumElements(shape);
    llvm::DenseMap<Value, Value> known;
    known[reduction.combiner->getResult(0)] = identity;
    bool isKnown = true;
    auto add = [&](Value total, Value number, Value isThere) {
      StreamEvaluator::Scope scope(evaluator);
      Coordinates loops = evaluator.loopsAt(op, of);
      for (auto [dim, coordinate] :
           llvm::zip_equal(dims, unflatten(e, number, shape)))
        loops[dim] = coordinate;
      if (alongWidth)
        loops[dims.back()] = {e.mul(loops[dims.back()].at, config.width), true};
      Value element =
          evaluator.evaluateBody(op, reduction.element, loops, known);
      isKnown = isKnown && element;
      return element ? group.combine(total, group.asVector(element, isThere))
                     : total;
    };
    // Threads of all blocks that share the result read side by side.
    int64_t sharing = config.sharing * config.parts;
    Value own = part ? e.add(e.mul(part, config.sharing), member) : member;
    int64_t together = sharing * unroll, trips = count / together;
    SmallVector<Value> totals(unroll, group.asVector(identity));
    if (trips > 0)
      totals = e.loop(trips, totals, [&](Value trip, ValueRange carried) {
        SmallVector<Value> next;
        Value first = e.add(e.mul(trip, together), own);
        for (auto [i, total] : llvm::enumerate(carried))
          next.push_back(add(total, e.add(first, i * sharing), Value()));
        return next;
      });
    int64_t done = trips * together;
    for (Value &total : totals) {
      if (done >= count)
        break;
      Value number = e.add(own, done), isThere;
      done += sharing;
      if (done > count) {
        isThere = e.isLess(number, count);
        number = arith::MinUIOp::create(e.b, number, e.index(count - 1));
      }
      total = add(total, number, isThere);
    }
    Value total = totals.front();
    for (Value other : ArrayRef(totals).drop_front())
      total = group.combine(total, other);
    return isKnown ? total : Value();
  }

  /// Of the threads that are a row of threads apart.
  Value ofSlices(GroupReduction &group, Value total, int64_t place) {
    if (config.sharing == 1)
      return total;
    // Element by element: neighbouring threads lie in different banks.
    Value column = e.add(e.rem(e.thread, config.groups()),
                         place * config.threads * config.width);
    auto placeOf = [&](Value slice, int64_t i) {
      Value row = e.add(e.mul(slice, config.width), i);
      return e.add(column, e.mul(row, config.groups()));
    };
    for (int64_t i = 0; i < config.width; ++i)
      e.store(config.width == 1 ? total : e.element(total, i), e.shared(0),
              placeOf(member, i));
    e.barrier();
    SmallVector<Value> sums;
    for (int64_t i = 0; i < config.width; ++i) {
      Value sum = e.load(e.shared(0), placeOf(e.index(0), i), 1);
      for (int64_t slice = 1; slice < config.sharing; ++slice)
        sum = group.combine(sum,
                            e.load(e.shared(0), placeOf(e.index(slice), i), 1));
      sums.push_back(sum);
    }
    if (config.width == 1)
      return sums.front();
    auto type = VectorType::get({config.width}, sums.front().getType());
    return vector::FromElementsOp::create(e.b, type, sums);
  }

  EntryBuilder &e;
  const StreamKernel &kernel;
  const ReductionConfig &config;
  Stage stage;
  StreamEvaluator evaluator;
  Coordinates at;
  /// The thread's number among those of the block that share its results.
  Value member;
  /// The block's number among those that do, where there is more than one.
  Value part;
  /// The number of the thread's first result, whether it is one that others do
  /// not have too, and what the block has combined of it.
  Value firstResult, isInside, partial;
  bool isReducing = false;
  int64_t numReductions = 0;
};
} // namespace

int64_t cuda::reductionWorkspace(const StreamKernel &kernel,
                                 const ReductionConfig &config) {
  int64_t results = ShapedType::getNumElements(kernel.shape());
  return config.parts == 1 ? 0 : 4 * config.parts * results;
}

runtime::Launch cuda::reductionLaunch(const StreamKernel &kernel,
                                      const ReductionConfig &config) {
  int64_t groups = ShapedType::getNumElements(kernel.shape());
  if (config.ofColumns)
    groups /= config.width;
  int64_t blocks = llvm::divideCeil(groups, config.groups()) * config.parts;
  return {{blocks, 1, 1}, {config.threads, 1, 1}, 0};
}

static SmallVector<MemRefType> buffersOf(const StreamKernel &kernel,
                                         const ReductionConfig &config) {
  SmallVector<MemRefType> buffers(kernel.buffers);
  if (int64_t bytes = reductionWorkspace(kernel, config))
    buffers.push_back(MemRefType::get(
        {bytes / 4}, Float32Type::get(kernel.location.getContext())));
  return buffers;
}

bool cuda::emitReduction(ModuleOp module, StringRef name,
                         const StreamKernel &kernel,
                         const ReductionConfig &config) {
  int64_t places = config.ofColumns ? config.threads * config.width
                                    : GroupReduction::maxWarps;
  SmallVector<MemRefType> shared;
  if (config.sharing > (config.ofColumns ? 1 : 32))
    shared.push_back(MemRefType::get({maxReductions * places},
                                     Float32Type::get(module.getContext())));
  EntryBuilder entry(module, name, buffersOf(kernel, config),
                     reductionLaunch(kernel, config), shared);
  Stage stage = config.parts == 1 ? Stage::Whole : Stage::Parts;
  return ReductionEmitter(entry, kernel, config, stage).emit();
}

/// A warp for each result.
static ReductionConfig combinationOf(int64_t parts) {
  return {1, 32, 128, false, parts};
}

runtime::Launch cuda::combinationLaunch(const StreamKernel &kernel) {
  return reductionLaunch(kernel, combinationOf(1));
}

bool cuda::emitCombination(ModuleOp module, StringRef name,
                           const StreamKernel &kernel,
                           const ReductionConfig &config) {
  EntryBuilder entry(module, name, buffersOf(kernel, config),
                     combinationLaunch(kernel));
  ReductionConfig combination = combinationOf(config.parts);
  return ReductionEmitter(entry, kernel, combination, Stage::Combination)
      .emit();
}
