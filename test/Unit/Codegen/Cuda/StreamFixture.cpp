//===- StreamFixture.cpp - Kernels bound by bandwidth, executed -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamFixture.h"

#include "Roofline/Codegen/Cuda/Nvvm.h"

#include "Ptx/Half.h"
#include "Ptx/Launch.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Parser/Parser.h"

#include <cmath>

using namespace mlir;
using namespace roofline;
using namespace roofline::test;

static int64_t sizeOf(StringRef type) {
  int64_t size = 1, extent;
  while (!type.consumeInteger(10, extent) && type.consume_front("x"))
    size *= extent;
  return size;
}

static std::string kernelForm(const StreamCase &kernel) {
  std::string arguments, reads;
  for (auto [i, type] : llvm::enumerate(kernel.types)) {
    std::string number = std::to_string(i);
    arguments += (i ? ", %a" : "%a") + number + ": memref<" + type + ">";
    reads += "%t" + number + " = bufferization.to_tensor %a" + number +
             " restrict writable : memref<" + type + "> to tensor<" + type +
             ">\n";
  }
  std::string last = kernel.types.back();
  return "func.func @kernel(" + arguments + ") {\n" + reads + kernel.body +
         "\nbufferization.materialize_in_destination %r in restrict writable "
         "%a" +
         std::to_string(kernel.types.size() - 1) + " : (tensor<" + last +
         ">, memref<" + last + ">) -> ()\nreturn }";
}

static DialectRegistry dialects() {
  DialectRegistry registry;
  cuda::registerNvvmLowering(registry);
  registry.insert<arith::ArithDialect, bufferization::BufferizationDialect,
                  func::FuncDialect, linalg::LinalgDialect, math::MathDialect,
                  tensor::TensorDialect>();
  return registry;
}

Stream::Stream() : context(dialects()) {}

std::vector<CompiledKernel> Stream::compile(const StreamCase &kernel,
                                            StringRef family, StringRef chip) {
  module = parseSourceString<ModuleOp>(kernelForm(kernel), &context);
  if (!module) {
    ADD_FAILURE() << kernelForm(kernel);
    return {};
  }
  func::FuncOp function = *module->getOps<func::FuncOp>().begin();
  KernelTarget target{chip.str()};
  for (const KernelFamily &candidate : kernelFamilies(target)) {
    if (!candidate.matches(function, target))
      continue;
    EXPECT_EQ(candidate.name, family);
    auto compiled = candidate.compile(function, target);
    EXPECT_TRUE(succeeded(compiled));
    return succeeded(compiled) ? *compiled : std::vector<CompiledKernel>();
  }
  ADD_FAILURE() << "no family takes the kernel";
  return {};
}

/// Multiples of 1/128 in [-1, 1).
static Reals inputs(int64_t count, unsigned seed) {
  Reals values;
  for (int64_t i = 0; i < count; ++i) {
    uint32_t mixed = uint32_t(i + seed) * 2654435761u;
    values.push_back((double(mixed >> 24) - 128) / 128);
  }
  return values;
}

static ptx::Address put(ptx::Memory &memory, const Reals &values) {
  std::vector<uint16_t> bits;
  for (double value : values)
    bits.push_back(ptx::toHalf(float(value)));
  ptx::Address address = memory.allocate(2 * bits.size());
  memory.write(address, bits.data(), 2 * bits.size());
  return address;
}

static Reals execute(const CompiledKernel &kernel,
                     const std::vector<Reals> &arguments,
                     const ptx::Options &options) {
  std::string error;
  auto module = ptx::parseModule(kernel.ptx, error);
  EXPECT_TRUE(module) << error;
  ptx::Memory memory;
  std::vector<ptx::Address> addresses;
  for (const Reals &argument : arguments)
    addresses.push_back(put(memory, argument));
  addresses.push_back(
      memory.allocate(std::max<int64_t>(kernel.facts.workspaceBytes, 16)));
  for (const runtime::Step &step : kernel.facts.steps) {
    ptx::Arguments values;
    for (int64_t argument : step.arguments)
      values.add(addresses[argument]);
    ptx::LaunchConfig config;
    config.grid[0] = step.launch.grid[0];
    config.block[0] = step.launch.block[0];
    ptx::LaunchResult result = ptx::LoadedModule(module, memory)
                                   .launch(step.entry, config, values, options);
    EXPECT_TRUE(result.ok()) << result.error;
  }
  std::vector<uint16_t> bits(arguments.back().size());
  memory.read(addresses[arguments.size() - 1], bits.data(), 2 * bits.size());
  Reals results;
  for (uint16_t word : bits)
    results.push_back(ptx::fromHalf(word));
  return results;
}

static double relativeError(const Reals &results, const Reals &expected) {
  double error = 0, size = 0;
  for (size_t i = 0; i < expected.size(); ++i) {
    error += std::pow(results[i] - expected[i], 2);
    size += expected[i] * expected[i];
  }
  return std::sqrt(error / size);
}

void Stream::check(const StreamCase &kernel, StringRef family) {
  std::vector<Reals> arguments;
  for (const std::string &type : kernel.types)
    arguments.push_back(inputs(sizeOf(type), 1000 * arguments.size()));
  Reals expected = kernel.expected(arguments);
  for (const CompiledKernel &variant : compile(kernel, family)) {
    SCOPED_TRACE(variant.facts.name);
    ptx::Options forward, shuffled;
    shuffled.order = ptx::Options::Order::Shuffled;
    for (const ptx::Options &options : {forward, shuffled})
      EXPECT_LT(relativeError(execute(variant, arguments, options), expected),
                1e-3);
    EXPECT_EQ(variant.facts.slowPath.empty(), family != "loops");
  }
}
