//===- Jit.cpp - Llama ops as functions to call ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Jit.h"

#include "LowerToLLVM.h"

#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

#include <algorithm>
#include <cstdlib>

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

/// This machine, without optimisation: tests run a few hundred elements, and
/// what takes time is to compile.
static llvm::Expected<std::unique_ptr<llvm::TargetMachine>> hostMachine() {
  [[maybe_unused]] static bool initialized =
      llvm::InitializeNativeTarget() ||
      llvm::InitializeNativeTargetAsmPrinter();
  auto host = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!host)
    return host.takeError();
  host->setCodeGenOptLevel(llvm::CodeGenOptLevel::None);
  return host->createTargetMachine();
}

static llvm::Expected<std::unique_ptr<ExecutionEngine>>
makeEngine(ModuleOp module) {
  auto machine = hostMachine();
  if (!machine)
    return machine.takeError();
  return ExecutionEngine::create(module, {}, std::move(*machine));
}

std::unique_ptr<Jit> Jit::compile(ModuleOp module) {
  auto jit = std::make_unique<Jit>();
  module.walk([&](func::FuncOp function) {
    jit->functions[function.getName()] = function.getFunctionType();
  });
  if (failed(lowerToLLVM(module)))
    return nullptr;
  auto engine = makeEngine(module);
  if (!engine) {
    module.emitError() << llvm::toString(engine.takeError());
    return nullptr;
  }
  jit->engine = std::move(*engine);
  return jit;
}

//===----------------------------------------------------------------------===//
// Descriptors: allocated pointer, aligned pointer, offset, sizes, strides
//===----------------------------------------------------------------------===//

using Descriptor = std::vector<int64_t>;

static size_t descriptorSize(Type type) {
  return 3 + 2 * static_cast<size_t>(cast<RankedTensorType>(type).getRank());
}

static Descriptor describe(const Argument &argument) {
  size_t rank = argument.shape.size();
  auto address =
      static_cast<int64_t>(reinterpret_cast<intptr_t>(argument.data));
  Descriptor result(3 + 2 * rank);
  result[0] = result[1] = address;
  int64_t stride = 1;
  for (size_t dim = rank; dim-- > 0;) {
    result[3 + dim] = argument.shape[dim];
    result[3 + rank + dim] = stride;
    stride *= argument.shape[dim];
  }
  return result;
}

/// The tensor in the dense buffer that `words` describe, which is freed.
static Tensor take(ArrayRef<int64_t> words) {
  size_t rank = (words.size() - 3) / 2;
  Tensor result(Shape(words.begin() + 3, words.begin() + 3 + rank));
  auto data = reinterpret_cast<const float *>(words[1]) + words[2];
  std::copy_n(data, result.values.size(), result.values.begin());
  std::free(reinterpret_cast<void *>(words[0]));
  return result;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static bool fits(Type type, const Argument &argument) {
  auto tensor = cast<RankedTensorType>(type);
  return succeeded(verifyCompatibleShape(tensor.getShape(), argument.shape));
}

/// The C interface takes pointers to descriptors, the first to those of the
/// results; the engine takes pointers to what is passed.
static llvm::Error invoke(ExecutionEngine &engine, StringRef function,
                          std::vector<int64_t> &results,
                          std::vector<Descriptor> &arguments) {
  std::vector<void *> passed = {results.data()};
  for (Descriptor &argument : arguments)
    passed.push_back(argument.data());
  llvm::SmallVector<void *> packed;
  for (void *&pointer : passed)
    packed.push_back(&pointer);
  return engine.invokePacked("_mlir_ciface_" + function.str(), packed);
}

std::vector<Tensor> Jit::run(StringRef function, ArrayRef<Argument> arguments) {
  FunctionType type = functions.lookup(function);
  if (!type || !llvm::equal(type.getInputs(), arguments, fits)) {
    ADD_FAILURE() << "no function '" << function.str()
                  << "' takes arguments of these shapes";
    return {};
  }
  std::vector<Descriptor> descriptors(arguments.size());
  llvm::transform(arguments, descriptors.begin(), describe);
  size_t words = 0;
  for (Type result : type.getResults())
    words += descriptorSize(result);
  std::vector<int64_t> results(words);
  if (llvm::Error error = invoke(*engine, function, results, descriptors)) {
    ADD_FAILURE() << llvm::toString(std::move(error));
    return {};
  }
  std::vector<Tensor> tensors;
  ArrayRef<int64_t> rest = results;
  for (Type result : type.getResults()) {
    tensors.push_back(take(rest.take_front(descriptorSize(result))));
    rest = rest.drop_front(descriptorSize(result));
  }
  return tensors;
}
