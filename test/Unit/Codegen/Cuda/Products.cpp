//===- Products.cpp - Products in kernel form, compiled and run -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"

#include "Ptx/Half.h"
#include "Ptx/Mutants.h"
#include "Roofline/Codegen/Cuda/Nvvm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/SetOperations.h"

#include <numeric>

using namespace mlir;
using namespace roofline;
using namespace roofline::test;

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

static DialectRegistry gemmRegistry() {
  DialectRegistry registry;
  cuda::registerNvvmLowering(registry);
  registry.insert<arith::ArithDialect, bufferization::BufferizationDialect,
                  func::FuncDialect, linalg::LinalgDialect, math::MathDialect,
                  tensor::TensorDialect>();
  return registry;
}

GemmTest::GemmTest() : context(gemmRegistry()) {}

func::FuncOp GemmTest::parse(const Product &product) {
  module = parseSourceString<ModuleOp>(kernelForm(product), &context);
  EXPECT_TRUE(module) << kernelForm(product);
  return *module->getOps<func::FuncOp>().begin();
}

FailureOr<cuda::ContractionForm> GemmTest::match(const Product &product) {
  return cuda::matchContractionForm(parse(product));
}

CompiledKernel GemmTest::compile(const Product &product,
                                 const cuda::GemmConfig &config,
                                 StringRef chip) {
  func::FuncOp kernel = parse(product);
  FailureOr<cuda::ContractionForm> form = cuda::matchContractionForm(kernel);
  EXPECT_TRUE(succeeded(form) && applies(config, *form)) << config.name();
  FailureOr<CompiledKernel> compiled =
      cuda::compileGemm(kernel, *form, config, {chip.str()});
  EXPECT_TRUE(succeeded(compiled));
  return *compiled;
}

//===----------------------------------------------------------------------===//
// Execution
//===----------------------------------------------------------------------===//

static int64_t sizeOf(ArrayRef<int64_t> shape) {
  return std::accumulate(shape.begin(), shape.end(), int64_t(1),
                         std::multiplies<>());
}

/// Multiples of 1/4: sums of products are exact in any order.
static SmallVector<float> numbers(int64_t count, unsigned seed) {
  SmallVector<float> values;
  for (int64_t i = 0; i < count; ++i)
    values.push_back(float(int(uint32_t(i + seed) * 2654435761u >> 28) - 8) /
                     4);
  return values;
}

namespace {
struct Buffers {
  SmallVector<float> x, w;
  SmallVector<SmallVector<float>> others;
  /// Before and after.
  SmallVector<float> old, y;
};
} // namespace

/// What the chain makes of each element of y.
static void continueWith(const Product &product, Buffers &buffers) {
  int64_t columns = product.shapes[2].back(), size = sizeOf(product.shapes[2]);
  for (int64_t i = 0; i < size; ++i) {
    if (!product.addend.empty())
      buffers.y[i] +=
          product.addend == "%y" ? buffers.old[i] : buffers.others.front()[i];
    if (product.chain.ops.empty())
      continue;
    SmallVector<float> operands;
    for (auto [shape, values] :
         llvm::zip_equal(product.chain.shapes, buffers.others))
      operands.push_back(values[sizeOf(shape) == size     ? i
                                : shape.back() == columns ? i % columns
                                                          : i / columns]);
    operands.push_back(buffers.old[i]);
    buffers.y[i] = product.chain.value(buffers.y[i], operands);
  }
}

/// Walks all iterations of the loops.
static Buffers expected(const Product &product) {
  Buffers buffers{numbers(sizeOf(product.shapes[0]), 0),
                  numbers(sizeOf(product.shapes[1]), 7777),
                  {},
                  numbers(sizeOf(product.shapes[2]), 4242),
                  {}};
  buffers.y.assign(sizeOf(product.shapes[2]), 0);
  unsigned depth = product.numLoops();
  SmallVector<int64_t> sizes(depth, 1);
  SmallVector<std::array<int64_t, 3>> strides(depth, {0, 0, 0});
  for (unsigned operand = 0; operand < 3; ++operand) {
    int64_t stride = 1;
    for (unsigned i = product.shapes[operand].size(); i-- > 0;) {
      unsigned loop = product.loops[operand][i];
      sizes[loop] = product.shapes[operand][i];
      strides[loop][operand] = stride;
      stride *= sizes[loop];
    }
  }
  std::function<void(unsigned, std::array<int64_t, 3>)> walk =
      [&](unsigned loop, std::array<int64_t, 3> at) {
        if (loop == depth) {
          buffers.y[at[2]] += buffers.x[at[0]] * buffers.w[at[1]];
          return;
        }
        for (int64_t i = 0; i < sizes[loop]; ++i) {
          walk(loop + 1, at);
          for (unsigned operand = 0; operand < 3; ++operand)
            at[operand] += strides[loop][operand];
        }
      };
  walk(0, {0, 0, 0});
  for (ArrayRef<int64_t> shape : product.chain.shapes)
    buffers.others.push_back(numbers(sizeOf(shape), 999));
  continueWith(product, buffers);
  return buffers;
}

static int64_t bytesOf(StringRef type) { return type == "f32" ? 4 : 2; }

/// Words of 16 or 32 bits.
static uint32_t encode(float value, StringRef type) {
  return type == "f16"    ? ptx::toHalf(value)
         : type == "bf16" ? ptx::toBFloat(value)
                          : ptx::bitCast<uint32_t>(value);
}
static float decode(uint32_t word, StringRef type) {
  return type == "f16"    ? ptx::fromHalf(word)
         : type == "bf16" ? ptx::fromBFloat(word)
                          : ptx::bitCast<float>(word);
}

static void write(ptx::Memory &memory, ptx::Address to, ArrayRef<float> values,
                  StringRef type) {
  for (float value : values) {
    uint32_t word = encode(value, type);
    memory.write(to, &word, bytesOf(type));
    to += bytesOf(type);
  }
}
static SmallVector<float> read(ptx::Memory &memory, ptx::Address from,
                               size_t count, StringRef type) {
  SmallVector<float> values;
  for (size_t i = 0; i < count; ++i) {
    uint32_t word = 0;
    memory.read(from + i * bytesOf(type), &word, bytesOf(type));
    values.push_back(decode(word, type));
  }
  return values;
}

static ptx::LaunchConfig launchOf(const runtime::Launch &launch) {
  ptx::LaunchConfig config;
  for (unsigned i = 0; i < 3; ++i) {
    config.grid[i] = launch.grid[i];
    config.block[i] = launch.block[i];
  }
  config.dynamicShared = launch.dynamicShared;
  return config;
}

/// Elements that are further off than the chain's approximations allow.
static size_t countWrong(ArrayRef<float> wanted, ArrayRef<float> got,
                         const Product &product) {
  size_t wrong = 0;
  for (auto [exact, value] : llvm::zip_equal(wanted, got)) {
    float want = decode(encode(exact, product.type), product.type);
    float error = std::abs(value - want);
    // Also of a NaN.
    wrong += !(error <= product.chain.tolerance * std::abs(want));
  }
  return wrong;
}

namespace {
struct Outcome {
  /// Empty where all is right that the interpreter looks for.
  std::string problem;
  /// Of tensor cores, or of lanes for f32, of all steps.
  uint64_t flops = 0;
};
} // namespace

/// Executes `text` in place of a kernel's PTX.
static Outcome execute(const CompiledKernel &kernel, const std::string &text,
                       const Buffers &buffers, const Product &product,
                       const ptx::Options &options) {
  Outcome outcome;
  auto module = ptx::parseModule(text, outcome.problem);
  if (!module)
    return outcome;
  ptx::Memory memory;
  SmallVector<ptx::Address> arguments;
  SmallVector<ArrayRef<float>> inputs{buffers.x, buffers.w};
  inputs.append(buffers.others.begin(), buffers.others.end());
  for (ArrayRef<float> input : inputs) {
    arguments.push_back(memory.allocate(bytesOf(product.type) * input.size()));
    write(memory, arguments.back(), input, product.type);
  }
  ptx::Address y = memory.allocate(bytesOf(product.type) * buffers.y.size());
  if (product.readsResult())
    write(memory, y, buffers.old, product.type);
  arguments.push_back(y);
  arguments.push_back(
      memory.allocate(std::max<int64_t>(kernel.facts.workspaceBytes, 16)));
  SmallVector<uint32_t> counts(kernel.facts.counterBytes / 4 + 1, 0);
  arguments.push_back(memory.allocate(4 * counts.size()));
  memory.write(arguments.back(), counts.data(), 4 * counts.size());
  for (const runtime::Step &step : kernel.facts.steps) {
    ptx::Arguments values;
    for (int64_t argument : step.arguments)
      values.add(arguments[argument]);
    ptx::LaunchResult result =
        ptx::LoadedModule(module, memory)
            .launch(step.entry, launchOf(step.launch), values, options);
    if (!result.ok())
      return {result.error};
    if (result.conflictDegree != 1)
      return {"bank conflicts"};
    outcome.flops +=
        product.type == "f32" ? result.flops.fused : result.flops.matrix;
  }
  memory.read(arguments.back(), counts.data(), 4 * counts.size());
  if (!llvm::all_of(counts, [](uint32_t count) { return count == 0; }))
    return {"counters are left"};
  SmallVector<float> got = read(memory, y, buffers.y.size(), product.type);
  if (size_t wrong = countWrong(buffers.y, got, product))
    outcome.problem = std::to_string(wrong) + " elements are wrong";
  return outcome;
}

void GemmTest::check(const Product &product, const cuda::GemmConfig &config,
                     bool allModes) {
  SCOPED_TRACE(config.name());
  CompiledKernel kernel = compile(product, config);
  Buffers buffers = expected(product);
  std::vector<ptx::Options> modes = ptx::adversarialOptions();
  if (!allModes)
    modes.resize(1);
  for (const ptx::Options &mode : modes) {
    SCOPED_TRACE(ptx::describe(mode));
    Outcome outcome = execute(kernel, kernel.ptx, buffers, product, mode);
    EXPECT_EQ(outcome.problem, "");
    EXPECT_LE(outcome.flops, uint64_t(*kernel.facts.paddedFlops));
  }
}

std::string
GemmTest::problemOf(const Product &product, const cuda::GemmConfig &config,
                    std::function<std::string(std::string)> change) {
  CompiledKernel kernel = compile(product, config);
  std::string text = change(kernel.ptx), problem;
  Buffers buffers = expected(product);
  for (const ptx::Options &mode : ptx::adversarialOptions())
    if (problem.empty())
      problem = execute(kernel, text, buffers, product, mode).problem;
  return problem;
}

std::set<std::string> GemmTest::survivors(const Product &product,
                                          const cuda::GemmConfig &config) {
  CompiledKernel kernel = compile(product, config);
  Buffers buffers = expected(product);
  std::set<std::string> kinds, caught;
  for (const ptx::Mutant &mutant : ptx::mutantsOf(kernel.ptx, 2)) {
    auto isCaught = [&](const ptx::Options &mode) {
      return !execute(kernel, mutant.text, buffers, product, mode)
                  .problem.empty();
    };
    kinds.insert(mutant.kind);
    if (llvm::any_of(ptx::adversarialOptions(), isCaught))
      caught.insert(mutant.kind);
  }
  llvm::set_subtract(kinds, caught);
  return kinds;
}
