//===- StreamElementwise.cpp - Chains of elementwise ops ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../InPlace.h"
#include "Stream.h"

#include "Roofline/Codegen/Cuda/Nvvm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

namespace {
struct ElementwiseConfig {
  int64_t width;
  int64_t threads;
  /// Vectors of each thread, a block's threads apart; all loads come first.
  int64_t unroll;
};
} // namespace

static runtime::Launch launchOf(const StreamKernel &kernel,
                                const ElementwiseConfig &config) {
  int64_t vectors = ShapedType::getNumElements(kernel.shape()) / config.width;
  int64_t blocks = llvm::divideCeil(vectors, config.threads * config.unroll);
  return {{blocks, 1, 1}, {config.threads, 1, 1}, 0};
}

namespace {
/// A vector of every piece, at the same place of each.
struct Point {
  Coordinates at;
  Value isInside;
  SmallVector<Value> values;
};
} // namespace

/// The thread's vector number `number`. One past the end computes the last
/// vector and does not write.
static Point locate(StreamEvaluator &evaluator, const StreamKernel &kernel,
                    const ElementwiseConfig &config, int64_t number) {
  EntryBuilder &e = evaluator.e;
  int64_t vectors = ShapedType::getNumElements(kernel.shape()) / config.width;
  int64_t perBlock = config.threads * config.unroll;
  Value vector =
      e.add(e.add(e.mul(e.block, perBlock), e.thread), number * config.threads);
  Point point;
  if (vectors % perBlock != 0) {
    point.isInside = e.isLess(vector, vectors);
    vector = arith::MinUIOp::create(e.b, vector, e.index(vectors - 1));
  }
  SmallVector<int64_t> shape(kernel.shape());
  if (!shape.empty())
    shape.back() /= config.width;
  point.at = unflatten(e, vector, shape);
  if (config.width > 1)
    point.at.back() = {e.mul(point.at.back().at, config.width), true};
  evaluator.addSpace(kernel.shape(), point.at, e.mul(vector, config.width));
  return point;
}

static bool emit(ModuleOp module, StringRef name, const StreamKernel &kernel,
                 const ElementwiseConfig &config) {
  EntryBuilder e(module, name, kernel.buffers, launchOf(kernel, config));
  StreamEvaluator evaluator(e, config.width);
  addArguments(evaluator, kernel);
  SmallVector<Point> points;
  for (int64_t i = 0; i < config.unroll; ++i) {
    points.push_back(locate(evaluator, kernel, config, i));
    for (const Piece &piece : kernel.pieces)
      points.back().values.push_back(
          evaluator.evaluate(piece.tensor, points.back().at));
    if (llvm::is_contained(points.back().values, Value()))
      return false;
  }
  // Threads that repeat the last vector have read what it was.
  if (updatesBuffers(kernel) && points.back().isInside)
    e.barrier();
  bool isStored = true;
  for (const Point &point : points) {
    auto store = [&] {
      for (auto [piece, value] : llvm::zip(kernel.pieces, point.values))
        isStored = evaluator.store(piece, value, point.at) && isStored;
    };
    if (point.isInside)
      e.when(point.isInside, store);
    else
      store();
  }
  e.finish();
  return isStored;
}

static bool hasReduction(func::FuncOp kernel) {
  return llvm::any_of(kernel.getOps<linalg::LinalgOp>(),
                      [](auto op) { return op.getNumReductionLoops() > 0; });
}

/// Elements per vector: the most that every access allows; 0 if none does.
static int64_t widthOf(const StreamKernel &kernel) {
  for (int64_t width : {8, 4, 2, 1}) {
    if (width > 1 &&
        (kernel.shape().empty() || kernel.shape().back() % width != 0))
      continue;
    OwningOpRef<ModuleOp> module = makeDeviceModule(kernel.location);
    if (emit(*module, "attempt", kernel, {width, 256, 1}))
      return width;
  }
  return 0;
}

static std::optional<StreamKernel> match(func::FuncOp kernel) {
  std::optional<StreamKernel> stream = makeStreamKernel(kernel);
  if (!stream || hasReduction(stream->function) || !haveOneShape(*stream))
    return std::nullopt;
  if (!overwrittenReads(*stream, rowByRow(*stream)).empty())
    return std::nullopt;
  return stream;
}

static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  if (!target.isCuda())
    return false;
  std::optional<StreamKernel> stream = match(kernel);
  return stream && widthOf(*stream) > 0;
}

/// Few vectors per thread hide the launch of many blocks, more of them hide
/// the memory's latency.
static SmallVector<ElementwiseConfig> configs(int64_t width, int64_t vectors) {
  if (vectors < 132 * 1024)
    return {{width, 128, 1}, {width, 256, 1}, {width, 64, 1}};
  return {{width, 256, 2}, {width, 256, 1}, {width, 256, 4}, {width, 512, 1}};
}

static FailureOr<std::vector<CompiledKernel>>
compile(func::FuncOp kernel, const KernelTarget &target) {
  std::optional<StreamKernel> stream = match(kernel);
  int64_t width = stream ? widthOf(*stream) : 0;
  if (width == 0)
    return kernel.emitError("not a chain of elementwise ops");
  int64_t vectors = ShapedType::getNumElements(stream->shape()) / width;
  return compileConfigs<ElementwiseConfig>(
      kernel, target, configs(width, vectors),
      [&](ModuleOp module, StringRef entry, const ElementwiseConfig &config) {
        emit(module, entry, *stream, config);
        std::string name = llvm::formatv("v{0}-t{1}-u{2}", width,
                                         config.threads, config.unroll);
        runtime::Variant variant = oneStep("elementwise", name, kernel, entry,
                                           launchOf(*stream, config));
        variant.config = {{"vector", width},
                          {"threads", config.threads},
                          {"unroll", config.unroll}};
        return variant;
      });
}

const KernelFamily &cuda::elementwiseFamily() {
  static const KernelFamily family{"elementwise", matches, compile};
  return family;
}
