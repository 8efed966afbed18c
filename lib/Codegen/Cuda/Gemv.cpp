//===- Gemv.cpp - Products with few rows, bound by bandwidth --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Gemv.h"

#include "Roofline/Codegen/Cuda/Nvvm.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

/// Beyond, f32 arithmetic takes longer than reading the weights.
static constexpr int64_t maxVectors = 16;

/// Offsets of all combinations of m.
static SmallVector<GemvVector> vectorsOf(ArrayRef<ContractedDim> dims,
                                         size_t numOthers) {
  GemvVector first;
  first.others.assign(numOthers, 0);
  SmallVector<GemvVector> all{first};
  for (const ContractedDim &dim : dims) {
    SmallVector<GemvVector> next;
    for (const GemvVector &vector : all)
      for (int64_t i = 0; i < dim.extent; ++i) {
        GemvVector &moved = next.emplace_back(vector);
        moved.x += i * dim.x;
        moved.y += i * dim.y;
        for (auto [other, stride] : llvm::zip_equal(moved.others, dim.others))
          other += i * stride;
      }
    all = std::move(next);
  }
  return all;
}

static std::optional<GemvProblem> matchGemv(func::FuncOp kernel) {
  std::optional<FusedContraction> fused = matchFusedContraction(kernel);
  if (!fused || extentOf(fused->contraction.m) > maxVectors)
    return std::nullopt;
  const Contraction *contraction = &fused->contraction;
  GemvProblem problem{*contraction,
                      fused->chain,
                      {},
                      vectorsOf(contraction->m, fused->chain.operands.size())};
  for (Type type : kernel.getArgumentTypes())
    problem.buffers.push_back(flatBuffer(cast<ShapedType>(type)));
  auto isStored = [&](unsigned argument) {
    Type type = problem.buffers[argument].getElementType();
    return type.isF16() || type.isBF16() || type.isF32();
  };
  if (!isStored(contraction->x) || !isStored(contraction->w) ||
      !isStored(contraction->y) ||
      !llvm::all_of(fused->chain.operands,
                    [&](const ElementwiseChain::Operand &operand) {
                      return isStored(operand.argument);
                    }))
    return std::nullopt;
  if (!canReadRows(problem) && !canReadColumns(problem))
    return std::nullopt;
  return problem;
}

static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  return target.isCuda() && matchGemv(kernel).has_value();
}

/// Few vectors: many rows or chunks in flight. More of them: more rows per
/// group, so that what is read of x serves more.
static SmallVector<GemvRows> rowConfigs(const GemvProblem &problem) {
  int64_t k = problem.contraction.k.front().extent;
  int64_t chunks = k / gemvVector;
  if (chunks < 32) {
    int64_t threads = llvm::bit_floor(uint64_t(chunks));
    return {{threads, 4, 128, 1}, {threads, 8, 128, 1}, {threads, 2, 256, 1}};
  }
  size_t vectors = problem.vectors.size();
  if (vectors <= 2)
    return {{32, 1, 128, 8}, {32, 2, 128, 4},  {32, 4, 128, 2},
            {32, 1, 64, 13}, {128, 2, 128, 2}, {256, 1, 256, 4}};
  if (vectors <= 4)
    return {{32, 2, 128, 4}, {32, 4, 128, 2}, {128, 2, 128, 2}};
  return {{32, 2, 128, 2}, {32, 4, 128, 1}};
}

/// Whether each of the chain's operands lies as y does. What adds up the parts
/// knows of elements only where they are in y.
static bool chainIsFlat(const GemvProblem &problem) {
  const Contraction &c = problem.contraction;
  return llvm::all_of(ArrayRef{&c.batch, &c.m, &c.n}, [](const auto *dims) {
    return llvm::all_of(*dims, [](const ContractedDim &dim) {
      return llvm::all_of(dim.others,
                          [&](int64_t stride) { return stride == dim.y; });
    });
  });
}

static SmallVector<GemvColumns> columnConfigs(const GemvProblem &problem) {
  const Contraction &c = problem.contraction;
  int64_t width = c.n.back().extent / gemvVector;
  int64_t most = std::min<int64_t>(16, width & -width);
  int64_t threads = problem.vectors.size() > 4 ? 256 : 512;
  SmallVector<GemvColumns> configs = {{most, threads, 1}};
  if (most >= 8)
    configs.push_back({most / 2, threads, 1});
  if (c.k.front().extent >= 512 && chainIsFlat(problem)) {
    configs.push_back({most, 256, 4});
    configs.push_back({most, 256, 8});
  }
  return configs;
}

static runtime::Variant describe(StringRef name, int64_t numArguments,
                                 StringRef entry, runtime::Launch launch) {
  runtime::Variant variant;
  variant.name = name.str();
  variant.family = "gemv";
  variant.instructions = "fma";
  runtime::Step step{entry.str(), launch, {}, {}};
  for (int64_t i = 0; i < numArguments; ++i)
    step.arguments.push_back(i);
  variant.steps.push_back(step);
  return variant;
}

static FailureOr<CompiledKernel> compileRows(func::FuncOp kernel,
                                             const KernelTarget &target,
                                             const GemvProblem &problem,
                                             const GemvRows &config) {
  OwningOpRef<ModuleOp> module = makeDeviceModule(kernel.getLoc());
  runtime::Launch launch{
      {gridOf(problem, config), 1, 1}, {config.threads, 1, 1}, 0};
  std::string entry = entryName(kernel);
  emitGemvRows(*module, entry, launch, problem, config);
  std::string name =
      llvm::formatv("rows{0}x{1}-t{2}-u{3}", config.rows, config.threadsPerRow,
                    config.threads, config.unroll);
  runtime::Variant variant =
      describe(name, problem.buffers.size(), entry, launch);
  variant.config = {{"rows", config.rows},
                    {"threads_per_row", config.threadsPerRow},
                    {"threads", config.threads},
                    {"unroll", config.unroll}};
  return compileVariant(*module, std::move(variant), target);
}

static void addSumStep(runtime::Variant &variant, ModuleOp module,
                       func::FuncOp kernel, const GemvProblem &problem,
                       int64_t splits) {
  int64_t size = problem.buffers[problem.contraction.y].getNumElements();
  runtime::Launch launch{
      {int64_t(llvm::divideCeil(size, 256)), 1, 1}, {256, 1, 1}, 0};
  std::string entry = entryName(kernel, "_sum");
  emitSumOfParts(module, entry, launch, problem, splits);
  runtime::Step &product = variant.steps.front();
  product.arguments.push_back(problem.buffers.size());
  variant.steps.push_back({entry, launch, product.arguments, {}});
  variant.workspaceBytes = size * splits * 4;
}

static FailureOr<CompiledKernel> compileColumns(func::FuncOp kernel,
                                                const KernelTarget &target,
                                                const GemvProblem &problem,
                                                const GemvColumns &config) {
  OwningOpRef<ModuleOp> module = makeDeviceModule(kernel.getLoc());
  runtime::Launch launch{
      {gridOf(problem, config), 1, 1}, {config.threads, 1, 1}, 0};
  std::string entry = entryName(kernel);
  emitGemvColumns(*module, entry, launch, problem, config);
  std::string name = llvm::formatv("columns{0}-t{1}-k{2}", config.columnThreads,
                                   config.threads, config.splits);
  runtime::Variant variant =
      describe(name, problem.buffers.size(), entry, launch);
  variant.config = {{"column_threads", config.columnThreads},
                    {"threads", config.threads},
                    {"splits", config.splits}};
  if (config.splits > 1)
    addSumStep(variant, *module, kernel, problem, config.splits);
  return compileVariant(*module, std::move(variant), target);
}

static FailureOr<std::vector<CompiledKernel>>
compile(func::FuncOp kernel, const KernelTarget &target) {
  std::optional<GemvProblem> problem = matchGemv(kernel);
  if (!problem)
    return kernel.emitError("not a product of a matrix and a few vectors");
  std::vector<CompiledKernel> variants;
  auto keep = [&](FailureOr<CompiledKernel> variant) {
    if (succeeded(variant))
      variants.push_back(std::move(*variant));
    return variant;
  };
  if (canReadRows(*problem)) {
    for (const GemvRows &config : rowConfigs(*problem))
      if (failed(keep(compileRows(kernel, target, *problem, config))))
        return failure();
  } else {
    for (const GemvColumns &config : columnConfigs(*problem))
      if (failed(keep(compileColumns(kernel, target, *problem, config))))
        return failure();
  }
  return variants;
}

const KernelFamily &cuda::gemvFamily() {
  static const KernelFamily family{"gemv", matches, compile};
  return family;
}
