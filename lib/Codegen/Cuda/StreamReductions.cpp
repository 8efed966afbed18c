//===- StreamReductions.cpp - Results that are fewer than what is read ----===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Contraction.h"
#include "../InPlace.h"
#include "ReductionEmitter.h"
#include "Stream.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

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
wholeConfigs(const StreamKernel &kernel, linalg::LinalgOp op, int64_t width) {
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

/// Blocks that share a result, where those of one block each would leave
/// multiprocessors idle: about two for each, or for those of the largest chip,
/// as far as every thread has something to read.
static int64_t partsOf(const StreamKernel &kernel, linalg::LinalgOp op,
                       const ReductionConfig &config) {
  constexpr int64_t multiprocessors = 132;
  int64_t blocks = reductionLaunch(kernel, config).grid[0];
  int64_t vectors = reducedElements(op) / (config.ofColumns ? 1 : config.width);
  int64_t most = vectors / (config.sharing * ReductionConfig::unroll);
  if (blocks >= multiprocessors)
    return 1;
  return std::max<int64_t>(1, std::min(2 * multiprocessors / blocks, most));
}

/// Those of one block for each result, and of several.
static SmallVector<ReductionConfig>
configs(const StreamKernel &kernel, linalg::LinalgOp op, int64_t width) {
  SmallVector<ReductionConfig> found = wholeConfigs(kernel, op, width);
  for (ReductionConfig config : SmallVector<ReductionConfig>(found)) {
    config.parts = partsOf(kernel, op, config);
    OwningOpRef<ModuleOp> module = makeDeviceModule(kernel.location);
    if (config.parts > 1 && emitReduction(*module, "attempt", kernel, config))
      found.push_back(config);
  }
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
    if (emitReduction(*module, "attempt", kernel,
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

static runtime::Variant emitVariant(ModuleOp module, StringRef entry,
                                    func::FuncOp kernel,
                                    const StreamKernel &stream,
                                    const ReductionConfig &config) {
  emitReduction(module, entry, stream, config);
  std::string name = llvm::formatv("v{0}-{1}{2}-t{3}", config.width,
                                   config.ofColumns ? "s" : "r", config.sharing,
                                   config.threads);
  if (config.parts > 1)
    name += "-k" + std::to_string(config.parts);
  runtime::Variant variant = oneStep("reduction", name, kernel, entry,
                                     reductionLaunch(stream, config));
  variant.config = {{"vector", config.width},
                    {"sharing", config.sharing},
                    {"threads", config.threads},
                    {"parts", config.parts}};
  if (config.parts == 1)
    return variant;
  std::string second = entryName(kernel, "_combine");
  emitCombination(module, second, stream, config);
  runtime::Step &first = variant.steps.front();
  first.arguments.push_back(kernel.getNumArguments());
  variant.steps.push_back(
      {second, combinationLaunch(stream), first.arguments, {}});
  variant.workspaceBytes = reductionWorkspace(stream, config);
  return variant;
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
        return emitVariant(module, entry, kernel, *stream, config);
      });
}

const KernelFamily &cuda::reductionFamily() {
  static const KernelFamily family{"reduction", matches, compile};
  return family;
}
