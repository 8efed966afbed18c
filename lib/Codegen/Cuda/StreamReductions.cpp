//===- StreamReductions.cpp - Results that are fewer than what is read ----===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Contraction.h"
#include "../InPlace.h"
#include "../ScalarOps.h"
#include "GroupReduction.h"
#include "Stream.h"

#include "Roofline/Codegen/Cuda/Nvvm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

/// Reductions that one kernel may hold: each has its own places in shared
/// memory, so that one barrier each is enough.
static constexpr int64_t maxReductions = 2;
/// Elements that a thread has under way.
static constexpr int64_t unroll = 4;

namespace {
struct ReductionConfig {
  /// Neighbours that a thread reads at once: of what is reduced, or of results.
  int64_t width;
  /// Threads that share a result, or `width` neighbouring ones. Neighbours
  /// where elements of one result are neighbours in memory: at most 32, a power
  /// of 2, or the block. Else threads that are a row of threads apart.
  int64_t sharing;
  int64_t threads;
  bool ofColumns;

  int64_t groups() const { return threads / sharing; }
};

class ReductionEmitter {
public:
  ReductionEmitter(EntryBuilder &entry, const StreamKernel &kernel,
                   const ReductionConfig &config)
      : e(entry), kernel(kernel), config(config),
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
    if (updatesBuffers(kernel))
      e.barrier();
    bool isStored = true;
    Value first = e.isLess(member, 1);
    if (isInside)
      first = arith::AndIOp::create(e.b, first, isInside);
    e.when(first, [&] {
      for (auto [piece, value] : llvm::zip(kernel.pieces, values))
        isStored = evaluator.store(piece, value, at) && isStored;
    });
    e.finish();
    return isStored;
  }

private:
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
    Value group = e.add(e.mul(e.block, config.groups()), inBlock);
    if (groups % config.groups() != 0) {
      isInside = e.isLess(group, groups);
      group = arith::MinUIOp::create(e.b, group, e.index(groups - 1));
    }
    at = unflatten(e, group, shape);
    if (config.ofColumns && config.width > 1)
      at.back() = {e.mul(at.back().at, config.width), true};
    evaluator.addSpace(kernel.shape(), at,
                       e.mul(group, config.ofColumns ? config.width : 1));
  }

  StreamEvaluator::Elements reduce(linalg::LinalgOp op, const Coordinates &of) {
    std::optional<Reduction> reduction = matchReduction(op);
    // What is computed again for each element, or for each of those that share
    // a sum, belongs into loops of its own.
    auto results = cast<ShapedType>(op->getResult(0).getType());
    if (isReducing || !reduction || numReductions == maxReductions ||
        results.getNumElements() !=
            ShapedType::getNumElements(kernel.shape()) ||
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
    Value total = ofThread(op, *reduction, group, identity, of);
    if (!total)
      return {};
    int64_t place = numReductions++;
    if (config.ofColumns)
      return {group.combine(group.asVector(initial),
                            ofSlices(group, total, place))};
    total = group.ofThreads(group.ofVector(total),
                            place * GroupReduction::maxWarps);
    return {group.combine(initial, total)};
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
    int64_t together = config.sharing * unroll, trips = count / together;
    SmallVector<Value> totals(unroll, group.asVector(identity));
    if (trips > 0)
      totals = e.loop(trips, totals, [&](Value trip, ValueRange carried) {
        SmallVector<Value> next;
        Value first = e.add(e.mul(trip, together), member);
        for (auto [i, total] : llvm::enumerate(carried))
          next.push_back(add(total, e.add(first, i * config.sharing), Value()));
        return next;
      });
    int64_t done = trips * together;
    for (Value &total : totals) {
      if (done >= count)
        break;
      Value number = e.add(member, done), isThere;
      done += config.sharing;
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
  StreamEvaluator evaluator;
  Coordinates at;
  /// The thread's number among those that share its results.
  Value member;
  Value isInside;
  bool isReducing = false;
  int64_t numReductions = 0;
};
} // namespace

static runtime::Launch launchOf(const StreamKernel &kernel,
                                const ReductionConfig &config) {
  int64_t groups = ShapedType::getNumElements(kernel.shape());
  if (config.ofColumns)
    groups /= config.width;
  int64_t blocks = llvm::divideCeil(groups, config.groups());
  return {{blocks, 1, 1}, {config.threads, 1, 1}, 0};
}

static bool emit(ModuleOp module, StringRef name, const StreamKernel &kernel,
                 const ReductionConfig &config) {
  int64_t places = config.ofColumns ? config.threads * config.width
                                    : GroupReduction::maxWarps;
  SmallVector<MemRefType> shared;
  if (config.sharing > (config.ofColumns ? 1 : 32))
    shared.push_back(MemRefType::get({maxReductions * places},
                                     Float32Type::get(module.getContext())));
  EntryBuilder entry(module, name, kernel.buffers, launchOf(kernel, config),
                     shared);
  return ReductionEmitter(entry, kernel, config).emit();
}

/// The first reduction whose result the kernel writes or computes with.
static linalg::LinalgOp firstReduction(const StreamKernel &kernel) {
  func::FuncOp function = kernel.function;
  for (auto op : function.getOps<linalg::LinalgOp>())
    if (op.getNumReductionLoops() > 0)
      return op;
  return nullptr;
}

/// Elements of each result.
static int64_t reducedElements(linalg::LinalgOp op) {
  SmallVector<unsigned> dims;
  op.getReductionDims(dims);
  int64_t count = 1;
  for (unsigned dim : dims)
    count *= op.getStaticLoopRanges()[dim];
  return count;
}

/// Whether neighbours in memory, of what is read, are of neighbouring results.
static bool readsNeighbouringResults(linalg::LinalgOp op) {
  SmallVector<unsigned> dims;
  op.getReductionDims(dims);
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInputOperand(0));
  if (map.getNumResults() == 0)
    return false;
  AffineExpr last = map.getResult(map.getNumResults() - 1);
  return llvm::none_of(dims,
                       [&](unsigned dim) { return last.isFunctionOfDim(dim); });
}

/// Few results take many threads each.
static SmallVector<ReductionConfig>
configs(const StreamKernel &kernel, linalg::LinalgOp op, int64_t width) {
  int64_t results = ShapedType::getNumElements(kernel.shape());
  int64_t elements = reducedElements(op);
  SmallVector<ReductionConfig> found;
  if (readsNeighbouringResults(op)) {
    for (int64_t narrow = width; narrow > 0; narrow /= 4)
      for (int64_t sharing : {8, 32})
        if (sharing == 8 || elements >= 32)
          found.push_back({narrow, sharing, 32 * sharing, true});
    return found;
  }
  int64_t vectors = elements / width;
  if (vectors < 32) {
    int64_t sharing = int64_t(llvm::bit_floor(uint64_t(vectors)));
    return {{width, sharing, 128, false}};
  }
  for (int64_t sharing : {32, 128, 256, 1024})
    if (sharing == 32 || (vectors >= sharing && results < (1 << 16)))
      found.push_back({width, sharing, std::max<int64_t>(sharing, 128), false});
  return found;
}

/// The most that every access allows; 0 if none does.
static int64_t widthOf(const StreamKernel &kernel, linalg::LinalgOp op) {
  bool ofColumns = readsNeighbouringResults(op);
  for (int64_t width : {8, 4, 2, 1}) {
    // Of columns, a thread has so many sums.
    if (ofColumns && (width > 4 || kernel.shape().empty() ||
                      kernel.shape().back() % width != 0))
      continue;
    OwningOpRef<ModuleOp> module = makeDeviceModule(kernel.location);
    if (emit(*module, "attempt", kernel,
             ofColumns ? ReductionConfig{width, 8, 256, true}
                       : ReductionConfig{width, 32, 128, false}))
      return width;
  }
  return 0;
}

static std::optional<StreamKernel> match(func::FuncOp kernel) {
  std::optional<StreamKernel> stream = makeStreamKernel(kernel);
  if (!stream || !haveOneShape(*stream) || matchFusedContraction(kernel))
    return std::nullopt;
  linalg::LinalgOp op = firstReduction(*stream);
  // Operands of a product are read again and again.
  if (!op || op.getNumDpsInputs() == 0 || linalg::isaContractionOpInterface(op))
    return std::nullopt;
  // Results are written when all of what they are made of is read, but not of
  // what others are made of.
  StreamOrder order{/*piecesAreTogether=*/true,
                    [](OpOperand &) { return false; }};
  if (!overwrittenReads(*stream, order).empty())
    return std::nullopt;
  return stream;
}

static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  if (!target.isCuda())
    return false;
  std::optional<StreamKernel> stream = match(kernel);
  return stream && widthOf(*stream, firstReduction(*stream)) > 0;
}

static FailureOr<std::vector<CompiledKernel>>
compile(func::FuncOp kernel, const KernelTarget &target) {
  std::optional<StreamKernel> stream = match(kernel);
  linalg::LinalgOp op = stream ? firstReduction(*stream) : linalg::LinalgOp();
  int64_t width = stream ? widthOf(*stream, op) : 0;
  if (width == 0)
    return kernel.emitError("no reduction of one kind of results");
  return compileConfigs<ReductionConfig>(
      kernel, target, configs(*stream, op, width),
      [&](ModuleOp module, StringRef entry, const ReductionConfig &config) {
        emit(module, entry, *stream, config);
        std::string name = llvm::formatv("v{0}-{1}{2}-t{3}", config.width,
                                         config.ofColumns ? "s" : "r",
                                         config.sharing, config.threads);
        runtime::Variant variant = oneStep("reduction", name, kernel, entry,
                                           launchOf(*stream, config));
        variant.config = {{"vector", config.width},
                          {"sharing", config.sharing},
                          {"threads", config.threads}};
        return variant;
      });
}

const KernelFamily &cuda::reductionFamily() {
  static const KernelFamily family{"reduction", matches, compile};
  return family;
}
