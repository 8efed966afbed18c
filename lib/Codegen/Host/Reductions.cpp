//===- Reductions.cpp - Results that are fewer than what is read ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../InPlace.h"
#include "../ScalarOps.h"
#include "Loops.h"
#include "Lowering.h"
#include "ReductionEmitter.h"
#include "Roofline/Codegen/Host/HostTarget.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

static SmallVector<int64_t> longDims(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> dims(shape);
  llvm::erase(dims, 1);
  return dims;
}

/// Does each step read an element of some operand that no other does? Where
/// windows overlap, or operands of a product are read again and again, sums are
/// better kept in registers.
static bool readsForEachStep(linalg::LinalgOp op) {
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *input) {
    return op.getMatchingIndexingMap(input).isPermutation();
  });
}

/// All reductions of a kernel, each to the shape of what it writes; none where
/// there are others.
static SmallVector<Reduced> reductionsOf(const StreamKernel &kernel) {
  SmallVector<Reduced> found;
  func::FuncOp function = kernel.function;
  for (auto op : function.getOps<linalg::LinalgOp>()) {
    if (op.getNumReductionLoops() == 0)
      continue;
    auto type = cast<ShapedType>(op->getResult(0).getType());
    std::optional<LaneReduction> lanes = LaneReduction::match(op);
    if (!lanes || !isComputedInF32(type.getElementType()) ||
        longDims(type.getShape()) != longDims(kernel.shape()) ||
        !readsForEachStep(op))
      return {};
    Reduced each{op, op->getResult(0), op.getDpsInits().front(), *lanes, {},
                 {}};
    op.getReductionDims(each.dims);
    for (unsigned dim : each.dims)
      each.trips.push_back(op.getStaticLoopRanges()[dim]);
    found.push_back(std::move(each));
  }
  return found;
}

/// Four registers have enough to do while they wait for each other. 0 where so
/// few neighbours are no vector.
static int64_t widthFor(int64_t neighbours) {
  int64_t width = 4 * hostTarget().vectorBits / 32;
  while (width > neighbours)
    width /= 2;
  return width < 4 ? 0 : width;
}

static ReductionPlan alongReduced(ArrayRef<Reduced> reductions) {
  int64_t neighbours = reductions.front().trips.back();
  for (const Reduced &each : reductions)
    neighbours = std::min(neighbours, each.trips.back());
  return {widthFor(neighbours), 0, std::nullopt, 0};
}

static ReductionPlan alongResults(const StreamKernel &kernel) {
  constexpr int64_t mostOfBlock = 256;
  int64_t columns = kernel.shape().empty() ? 1 : kernel.shape().back();
  int64_t width = widthFor(columns);
  int64_t block =
      width ? llvm::alignTo(std::min(columns, mostOfBlock), width) : 0;
  return {width, block, std::nullopt, 0};
}

/// Tiles are of the first dim that has more than one index, or block.
static void findTiles(const StreamKernel &kernel, ReductionPlan &plan) {
  for (auto [dim, size] : llvm::enumerate(kernel.shape())) {
    bool isBlocks = plan.block && dim + 1 == kernel.shape().size();
    int64_t trips = isBlocks ? llvm::divideCeil(size, plan.block) : size;
    if (trips > 1) {
      plan.tiledDim = dim;
      plan.tiles = trips;
      return;
    }
  }
}

namespace {
struct ReductionFunction {
  int64_t workspaceBytes, tiles;
};
} // namespace

/// Adds a function to `module`, by the first plan by which that can be done.
static std::optional<ReductionFunction> emit(ModuleOp module, StringRef name,
                                             const StreamKernel &kernel) {
  SmallVector<Reduced> reductions = reductionsOf(kernel);
  if (reductions.empty())
    return std::nullopt;
  for (ReductionPlan plan : {alongResults(kernel), alongReduced(reductions)}) {
    if (plan.width == 0)
      continue;
    findTiles(kernel, plan);
    SmallVector<MemRefType> buffers(kernel.buffers);
    int64_t sums = plan.block ? int64_t(reductions.size()) *
                                    ShapedType::getNumElements(kernel.shape())
                              : 0;
    if (sums > 0)
      buffers.push_back(
          MemRefType::get({sums}, Float32Type::get(module.getContext())));
    EntryBuilder entry(module, name, buffers, plan.tiledDim ? 2 : 0);
    if (emitReductions(entry, kernel, reductions, plan)) {
      entry.finish();
      return ReductionFunction{sums * 4, plan.tiles};
    }
    (*module.getOps<func::FuncOp>().begin()).erase();
  }
  return std::nullopt;
}

static std::optional<ReductionFunction> emit(ModuleOp module,
                                             func::FuncOp kernel) {
  std::optional<StreamKernel> stream = makeStreamKernel(kernel);
  if (!stream || !haveOneShape(*stream) || !hasLoweredMath(kernel))
    return std::nullopt;
  // Results are written when all of what they are made of is read, but not of
  // what others are made of.
  StreamOrder order{/*piecesAreTogether=*/true,
                    [](OpOperand &) { return false; }};
  if (!overwrittenReads(*stream, order).empty())
    return std::nullopt;
  return emit(module, entryName(kernel), *stream);
}

static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  if (target.isCuda())
    return false;
  OwningOpRef<ModuleOp> module = makeHostModule(kernel.getLoc());
  return emit(*module, kernel).has_value();
}

static FailureOr<std::vector<CompiledKernel>> compile(func::FuncOp kernel,
                                                      const KernelTarget &) {
  OwningOpRef<ModuleOp> module = makeHostModule(kernel.getLoc());
  std::optional<ReductionFunction> function = emit(*module, kernel);
  if (!function)
    return kernel.emitError("no reduction of one kind of results");
  runtime::Variant variant =
      host::oneStep("reduction", "reduction", kernel, function->workspaceBytes);
  variant.steps.front().tiles = function->tiles;
  FailureOr<CompiledKernel> compiled =
      compileVariant(*module, std::move(variant));
  if (failed(compiled))
    return failure();
  return std::vector<CompiledKernel>{std::move(*compiled)};
}

const KernelFamily &host::reductionFamily() {
  static const KernelFamily family{"reduction", matches, compile};
  return family;
}
