//===- StreamRows.cpp - Chains with reductions along rows -----------------===//
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
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

/// Reductions across warps that one kernel may hold: each has its own place in
/// shared memory, so that one barrier each is enough.
static constexpr int64_t maxReductions = 8;
static constexpr int64_t maxWarps = GroupReduction::maxWarps;
/// Vectors of a row that a thread holds at most.
static constexpr int64_t maxChunks = 16;

namespace {
struct RowConfig {
  int64_t width;
  /// At most 32, a power of 2; or a multiple of 32: the block.
  int64_t threadsPerRow;
  int64_t threads;
};

/// A thread's vector number `i` of its row.
struct Chunk {
  Coordinates at;
  /// Null where all threads have such a vector.
  Value isInside;
};

class RowEmitter {
public:
  RowEmitter(EntryBuilder &entry, const StreamKernel &kernel,
             const RowConfig &config)
      : e(entry), kernel(kernel), config(config),
        evaluator(entry, config.width) {
    addArguments(evaluator, kernel);
    evaluator.reduce = [this](linalg::LinalgOp op, const Coordinates &at) {
      return reduce(op, at);
    };
  }

  bool emit() {
    locate();
    SmallVector<SmallVector<Value>> values;
    for (const Chunk &chunk : chunks) {
      values.emplace_back();
      for (const Piece &piece : kernel.pieces)
        values.back().push_back(evaluator.evaluate(piece.tensor, chunk.at));
      if (llvm::is_contained(values.back(), Value()))
        return false;
    }
    // Groups that repeat the last row have read what it was.
    if (updates && rowIsInside)
      e.barrier();
    bool isStored = true;
    for (auto [chunk, ofPieces] : llvm::zip(chunks, values)) {
      Value condition = both(chunk.isInside, rowIsInside);
      auto store = [&, &chunk = chunk, &ofPieces = ofPieces] {
        for (auto [piece, value] : llvm::zip(kernel.pieces, ofPieces))
          isStored = evaluator.store(piece, value, chunk.at) && isStored;
      };
      if (condition)
        e.when(condition, store);
      else
        store();
    }
    e.finish();
    return isStored;
  }

private:
  int64_t columns() const { return kernel.shape().back(); }

  Value both(Value a, Value b) {
    return a && b ? arith::AndIOp::create(e.b, a, b) : a ? a : b;
  }

  /// Rows past the last, and vectors past the end of a row, repeat the last one
  /// and are not written.
  void locate() {
    ArrayRef<int64_t> rowShape = kernel.shape().drop_back();
    int64_t rows = ShapedType::getNumElements(rowShape);
    int64_t perBlock = config.threads / config.threadsPerRow;
    Value lane = e.rem(e.thread, config.threadsPerRow);
    Value row =
        e.add(e.mul(e.block, perBlock), e.div(e.thread, config.threadsPerRow));
    if (rows % perBlock != 0) {
      rowIsInside = e.isLess(row, rows);
      row = arith::MinUIOp::create(e.b, row, e.index(rows - 1));
    }
    rowAt = unflatten(e, row, rowShape);
    int64_t vectors = columns() / config.width;
    for (int64_t i = 0; i < vectors; i += config.threadsPerRow) {
      Chunk chunk;
      Value vector = e.add(lane, i);
      if (i + config.threadsPerRow > vectors) {
        chunk.isInside = e.isLess(vector, vectors);
        vector = arith::MinUIOp::create(e.b, vector, e.index(vectors - 1));
      }
      Value column = e.mul(vector, config.width);
      chunk.at = rowAt;
      chunk.at.push_back({column, true});
      evaluator.addSpace(kernel.shape(), chunk.at,
                         e.add(e.mul(row, columns()), column));
      columnsOfChunks.push_back(chunk.at.back());
      chunks.push_back(std::move(chunk));
    }
  }

  /// Along the last dim of what the row's tensors are.
  StreamEvaluator::Elements reduce(linalg::LinalgOp op, const Coordinates &at) {
    bool isOfRow = llvm::none_of(
        at, [](const Coordinate &coordinate) { return coordinate.isVector; });
    std::optional<Reduction> reduction = matchReduction(op);
    SmallVector<unsigned> dims;
    op.getReductionDims(dims);
    if (!isOfRow || !reduction || dims.size() != 1 ||
        op.getStaticLoopRanges()[dims.front()] != columns())
      return {};
    // Another block may have overwritten another row.
    if (updates && !roofline::isOfRow(kernel, op->getResult(0), at, rowAt))
      return {};
    // Shuffles and their places are of f32.
    if (!isComputedInF32(reduction->combiner->getResult(0).getType()))
      return {};
    // Elements may need other reductions, which have places of their own.
    int64_t place = numReductions * maxWarps;
    if (config.threadsPerRow > 32 && numReductions++ == maxReductions)
      return {};
    std::optional<TypedAttr> neutral =
        arith::getNeutralElement(reduction->combiner);
    Value initial = evaluator.evaluate(op.getDpsInits().front(), at);
    if (!neutral || !initial)
      return {};
    Value identity = computedConstant(e.b, op.getLoc(), *neutral);
    GroupReduction group(evaluator, reduction->combiner, identity,
                         config.threadsPerRow);
    Coordinates loops = evaluator.loopsAt(op, at);
    llvm::DenseMap<Value, Value> known;
    known[reduction->combiner->getResult(0)] = identity;
    Value total;
    for (auto [chunk, column] : llvm::zip(chunks, columnsOfChunks)) {
      loops[dims.front()] = column;
      Value element =
          evaluator.evaluateBody(op, reduction->element, loops, known);
      if (!element)
        return {};
      element = group.asVector(element, chunk.isInside);
      total = total ? group.combine(total, element) : element;
    }
    total = group.ofThreads(group.ofVector(total), place);
    return {group.combine(initial, total)};
  }

  EntryBuilder &e;
  const StreamKernel &kernel;
  const RowConfig &config;
  StreamEvaluator evaluator;
  Coordinates rowAt;
  Value rowIsInside;
  bool updates = updatesBuffers(kernel);
  SmallVector<Chunk> chunks;
  Coordinates columnsOfChunks;
  int64_t numReductions = 0;
};
} // namespace

static runtime::Launch launchOf(const StreamKernel &kernel,
                                const RowConfig &config) {
  int64_t rows = ShapedType::getNumElements(kernel.shape().drop_back());
  int64_t blocks =
      llvm::divideCeil(rows, config.threads / config.threadsPerRow);
  return {{blocks, 1, 1}, {config.threads, 1, 1}, 0};
}

static bool emit(ModuleOp module, StringRef name, const StreamKernel &kernel,
                 const RowConfig &config) {
  SmallVector<MemRefType> shared;
  if (config.threadsPerRow > 32)
    shared.push_back(MemRefType::get({maxReductions * maxWarps},
                                     Float32Type::get(module.getContext())));
  EntryBuilder entry(module, name, kernel.buffers, launchOf(kernel, config),
                     shared);
  return RowEmitter(entry, kernel, config).emit();
}

/// Groups of threads that hold a row in few vectors each. Short rows go to a
/// warp or less, several to a block.
static SmallVector<RowConfig> configs(int64_t width, int64_t columns) {
  int64_t vectors = columns / width;
  SmallVector<RowConfig> result;
  auto add = [&](RowConfig config) {
    int64_t chunks = llvm::divideCeil(vectors, config.threadsPerRow);
    bool isNew = llvm::none_of(result, [&](const RowConfig &other) {
      return other.threadsPerRow == config.threadsPerRow;
    });
    if (chunks <= maxChunks && result.size() < 5 && isNew)
      result.push_back(config);
  };
  if (vectors <= 32) {
    add({width, int64_t(llvm::PowerOf2Ceil(vectors)), 128});
    return result;
  }
  for (int64_t chunks : {2, 1, 4, 3, 8, 6, 12, 16}) {
    int64_t threads = llvm::alignTo(llvm::divideCeil(vectors, chunks), 32);
    if (threads > 32 && threads <= 1024)
      add({width, threads, threads});
  }
  if (vectors <= 32 * 8)
    add({width, 32, 128});
  return result;
}

static int64_t widthOf(const StreamKernel &kernel) {
  for (int64_t width : {8, 4, 2, 1}) {
    if (kernel.shape().back() % width != 0)
      continue;
    auto candidates = configs(width, kernel.shape().back());
    OwningOpRef<ModuleOp> module = makeDeviceModule(kernel.location);
    if (!candidates.empty() &&
        emit(*module, "attempt", kernel, candidates.front()))
      return width;
  }
  return 0;
}

static std::optional<StreamKernel> match(func::FuncOp kernel) {
  std::optional<StreamKernel> stream = makeStreamKernel(kernel);
  if (!stream || stream->shape().empty() || !haveOneShape(*stream))
    return std::nullopt;
  if (!overwrittenReads(*stream, rowByRow(*stream)).empty())
    return std::nullopt;
  return stream;
}

static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  // A product reduces along a row, too, but its operands are read again and
  // again.
  if (!target.isCuda() || matchFusedContraction(kernel))
    return false;
  std::optional<StreamKernel> stream = match(kernel);
  return stream && widthOf(*stream) > 0;
}

static FailureOr<std::vector<CompiledKernel>>
compile(func::FuncOp kernel, const KernelTarget &target) {
  std::optional<StreamKernel> stream = match(kernel);
  int64_t width = stream ? widthOf(*stream) : 0;
  if (width == 0)
    return kernel.emitError("not a chain of ops on rows");
  return compileConfigs<RowConfig>(
      kernel, target, configs(width, stream->shape().back()),
      [&](ModuleOp module, StringRef entry, const RowConfig &config) {
        emit(module, entry, *stream, config);
        std::string name = llvm::formatv("v{0}-r{1}-t{2}", width,
                                         config.threadsPerRow, config.threads);
        runtime::Variant variant =
            oneStep("row", name, kernel, entry, launchOf(*stream, config));
        variant.config = {{"vector", width},
                          {"threads_per_row", config.threadsPerRow},
                          {"threads", config.threads}};
        return variant;
      });
}

const KernelFamily &cuda::rowFamily() {
  static const KernelFamily family{"row", matches, compile};
  return family;
}
