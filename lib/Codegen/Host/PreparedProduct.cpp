//===- PreparedProduct.cpp - Products by prepared weights -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PreparedProduct.h"

#include "AmxProduct.h"
#include "Loops.h"
#include "Lowering.h"
#include "PanelProduct.h"
#include "Roofline/Codegen/Host/HostTarget.h"
#include "Roofline/Codegen/KernelFacts.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

/// The fewest registers of sums that hide the latency of two multiply-adds a
/// cycle, and the most that leave room for the operands, of 16 or 32.
static int64_t fewestSums() { return 8; }
static int64_t mostSums() { return hostTarget().vectorBits == 512 ? 24 : 12; }

/// Of weights that are read at once: with these, memory was read fastest on a
/// Zen 3 with AVX2 and on a Xeon with AVX-512.
static int64_t mostStreams() { return hostTarget().vectorBits == 512 ? 4 : 8; }

/// Of weights beside so many rows: as many as leave room for them and a copy of
/// an element of x, but enough sums.
static int64_t vectorsFor(int64_t rows, int64_t widest) {
  int64_t registers = hostTarget().vectorBits == 512 ? 32 : 16;
  int64_t least = llvm::divideCeil(fewestSums(), rows);
  return std::min(
      {std::max(least, (registers - 1) / (rows + 1)), fewestSums(), widest});
}

/// Tiles of as equal heights as there can be. Few rows: each weight is read
/// once, from memory, in panels so wide that there are enough sums.
static SmallVector<PanelConfig> configs(const Product &p, int64_t lanes) {
  int64_t m = p.m.extent, k = p.k.extent, depth = 512 * p.perWord;
  int64_t widest = llvm::divideCeil(p.n.extent, lanes);
  int64_t highest = mostSums() / 2;
  SmallVector<PanelConfig> found;
  if (m <= highest) {
    constexpr int64_t ahead = 2048;
    int64_t vectors = std::min(vectorsFor(m, widest), mostStreams());
    found.push_back({m, vectors, k, ahead});
    return found;
  }
  int64_t rows = llvm::divideCeil(m, llvm::divideCeil(m, highest));
  int64_t vectors = vectorsFor(rows, widest);
  found.push_back({rows, vectors, depth});
  if (k > depth)
    found.push_back({rows, vectors, depth / 2});
  return found;
}

bool host::isWeight(func::FuncOp kernel, unsigned argument) {
  FailureOr<runtime::Kernel> facts = getKernelFacts(kernel);
  return succeeded(facts) && facts->arguments[argument].role == "weight";
}

FailureOr<CompiledKernel>
host::compilePreparedVariant(func::FuncOp kernel, const Product &product,
                             runtime::Variant variant,
                             const PreparedCode &code) {
  SmallVector<MemRefType> buffers;
  for (Type type : kernel.getArgumentTypes())
    buffers.push_back(flatBuffer(cast<ShapedType>(type)));
  MemRefType weights = buffers[product.w];
  OwningOpRef<ModuleOp> module = makeHostModule(kernel.getLoc());
  Type element = product.perWord == 1 ? weights.getElementType()
                                      : Float32Type::get(kernel.getContext());
  auto prepared = MemRefType::get({code.weights}, element);
  std::string preparing = entryName(kernel, "_prepare");
  {
    EntryBuilder entry(*module, preparing, {weights, prepared});
    // The entry's first buffer is the weights.
    Product alone = product;
    alone.w = 0;
    ProductBuilder b(entry, alone);
    code.emitWeights(b, entry.buffer(1));
    entry.finish();
  }
  buffers.push_back(
      MemRefType::get({code.workspace}, Float32Type::get(kernel.getContext())));
  buffers.push_back(prepared);
  unsigned workspace = kernel.getNumArguments();
  {
    EntryBuilder entry(*module, entryName(kernel), buffers, /*numbers=*/2);
    ProductBuilder b(entry, product);
    code.emitProduct(b, entry.buffer(workspace + 1), entry.buffer(workspace),
                     entry.number(0), entry.number(1));
    entry.finish();
  }
  variant.steps.front().arguments.push_back(workspace + 1);
  runtime::Step step;
  step.entry = preparing;
  step.arguments = {product.w, workspace + 1};
  variant.prepare.push_back(std::move(step));
  variant.preparedBytes = code.weights * element.getIntOrFloatBitWidth() / 8;
  return compileVariant(*module, std::move(variant), code.unrolling);
}

static FailureOr<CompiledKernel> compile(func::FuncOp kernel,
                                         const Product &product,
                                         const PanelConfig &config,
                                         StringRef family) {
  auto y = cast<ShapedType>(kernel.getArgumentTypes()[product.y]);
  PanelLayout layout(product, config, y.getElementType().isF32(),
                     hostTarget().vectorBits / 32);
  std::string name =
      llvm::formatv("prepared-{0}x{1}-k{2}{3}", config.rows, layout.width,
                    layout.depth, config.isSplit() ? "-split" : "");
  runtime::Variant variant =
      oneStep(family, name, kernel, layout.workspace * 4);
  describeWords(variant, product);
  variant.config = {
      {"m", config.rows}, {"n", layout.width}, {"k", layout.depth}};
  variant.paddedFlops =
      2 * product.m.extent * layout.weights() * product.perWord;
  variant.steps.front().tiles = layout.panels();
  PreparedCode code{layout.weights(), layout.workspace,
                    [&](ProductBuilder &b, Value prepared) {
                      emitPanels(b, layout, prepared);
                    },
                    [&](ProductBuilder &b, Value prepared, Value workspace,
                        Value first, Value end) {
                      emitPanelProduct(b, layout, prepared, workspace, first,
                                       end);
                    },
                    // Its loops are unrolled already.
                    Unrolling::None};
  return compilePreparedVariant(kernel, product, std::move(variant), code);
}

static FailureOr<CompiledKernel>
compileAmx(func::FuncOp kernel, const Product &product, StringRef family) {
  AmxLayout layout(product, /*isPrepared=*/true);
  runtime::Variant variant = oneStep(family, "prepared-" + layout.name(),
                                     kernel, layout.workspace * 4);
  describeAmx(variant, layout);
  variant.steps.front().tiles = layout.panels();
  PreparedCode code{layout.weights(), layout.workspace,
                    [&](ProductBuilder &b, Value prepared) {
                      emitAmxPanels(b, layout, prepared);
                    },
                    [&](ProductBuilder &b, Value prepared, Value workspace,
                        Value first, Value end) {
                      emitAmxProduct(b, layout, prepared, workspace, first,
                                     end);
                    },
                    // A step is long enough.
                    Unrolling::None};
  return compilePreparedVariant(kernel, product, std::move(variant), code);
}

FailureOr<std::vector<CompiledKernel>>
host::compilePrepared(func::FuncOp kernel, const Product &product,
                      StringRef family) {
  std::vector<CompiledKernel> variants;
  if (!product.batch.empty() || !isWeight(kernel, product.w))
    return variants;
  // One row waits for memory, not for multiply-adds.
  Product words = product.m.extent > 1 ? inPairs(kernel, product) : product;
  auto add = [&](FailureOr<CompiledKernel> compiled) {
    if (succeeded(compiled))
      variants.push_back(std::move(*compiled));
    return LogicalResult(compiled);
  };
  bool isByAmx = isForAmx(words);
  if (isByAmx && failed(add(compileAmx(kernel, words, family))))
    return failure();
  // Of few rows, panels may be read faster.
  if (isByAmx && words.m.extent > mostSums() / 2)
    return variants;
  for (const PanelConfig &config :
       configs(words, hostTarget().vectorBits / 32)) {
    if (failed(add(compile(kernel, words, config, family))))
      return failure();
  }
  return variants;
}
