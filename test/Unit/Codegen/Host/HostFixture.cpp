//===- HostFixture.cpp - Kernels run in this process ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFixture.h"

#include "Roofline/Codegen/KernelFacts.h"
#include "Roofline/Codegen/KernelFamily.h"
#include "Roofline/Codegen/ReferenceProgram.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "Roofline/Runtime/Host/Cpu.h"
#include "Roofline/Runtime/Random.h"
#include "Roofline/Runtime/Reference.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <dlfcn.h>
#include <numeric>
#include <regex>

using namespace mlir;
using namespace roofline;

namespace {
std::string replaceAll(std::string text, const std::string &from,
                       const std::string &to) {
  for (size_t at = 0; (at = text.find(from, at)) != std::string::npos;
       at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

/// Casts from f32 to f32 are none.
std::string withoutCasts(std::string text) {
  static const std::regex cast(
      "(%\\w+) = arith\\.(extf|truncf) (%\\w+) : f32 to f32\n");
  std::smatch match;
  while (std::regex_search(text, match, cast)) {
    std::string result = match[1], operand = match[3];
    text.erase(match.position(), match.length());
    text = std::regex_replace(text, std::regex(result + "\\b"), operand);
  }
  return text;
}

std::string kernelForm(const Case &kernel, const std::string &type) {
  std::string arguments, reads;
  for (auto [i, shape] : llvm::enumerate(kernel.types)) {
    arguments +=
        llvm::formatv("{0}%a{1}: memref<{2}>", i ? ", " : "", i, shape);
    reads += llvm::formatv("%t{0} = bufferization.to_tensor %a{0} restrict "
                           "writable : memref<{1}> to tensor<{1}>\n",
                           i, shape);
  }
  std::string text = llvm::formatv(
      "func.func @kernel({0}) attributes {{roofline.kernel = {{}} {{\n{1}{2}\n"
      "bufferization.materialize_in_destination %r in restrict writable %a{3} "
      ": (tensor<{4}>, memref<{4}>) -> ()\nreturn }",
      arguments, reads, kernel.body, kernel.types.size() - 1,
      kernel.types.back());
  text = replaceAll(text, "$INF",
                    type == "f32"   ? "0xFF800000"
                    : type == "f16" ? "0xFC00"
                                    : "0xFF80");
  return withoutCasts(replaceAll(text, "$T", type));
}

int64_t elementsOf(const runtime::Argument &argument) {
  return std::accumulate(argument.shape.begin(), argument.shape.end(),
                         int64_t(1), std::multiplies<>());
}

/// The memory of an argument, with bytes behind it that nobody may touch.
struct Buffer {
  static constexpr size_t kGuard = 64;

  Buffer(int64_t bytes) : size(bytes) {
    data = static_cast<char *>(
        std::aligned_alloc(256, llvm::alignTo(bytes + kGuard, 256)));
    std::memset(data, 0xff, bytes);
    std::memset(data + bytes, 0x5a, kGuard);
  }
  Buffer(Buffer &&other)
      : data(std::exchange(other.data, nullptr)), size(other.size) {}
  ~Buffer() { std::free(data); }

  bool isIntact() const {
    return std::all_of(data + size, data + size + kGuard,
                       [](char c) { return c == 0x5a; });
  }

  char *data;
  size_t size;
};

size_t widthOf(const std::string &type) {
  return type == "f32" || type == "i32" ? 4 : type == "i64" ? 8 : 2;
}

template <typename T> void put(Buffer &buffer, int64_t index, T value) {
  std::memcpy(buffer.data + index * sizeof(T), &value, sizeof(T));
}

Buffer fill(const runtime::Argument &argument) {
  Buffer buffer(elementsOf(argument) * widthOf(argument.type));
  runtime::InitialValues values(argument);
  if (argument.init.distribution == "poison")
    return buffer;
  for (int64_t i = 0, e = elementsOf(argument); i < e; ++i) {
    double value = values(i);
    if (argument.type == "f32")
      put(buffer, i, float(value));
    else if (argument.type == "f16")
      put(buffer, i, runtime::toF16Bits(float(value)));
    else if (argument.type == "bf16")
      put(buffer, i, runtime::toBF16Bits(float(value)));
    else
      put(buffer, i, int32_t(value));
  }
  return buffer;
}

double get(const Buffer &buffer, const std::string &type, int64_t i) {
  if (type == "f32") {
    float value;
    std::memcpy(&value, buffer.data + i * 4, 4);
    return value;
  }
  uint16_t bits;
  std::memcpy(&bits, buffer.data + i * 2, 2);
  return type == "f16" ? runtime::fromF16Bits(bits)
                       : runtime::fromBF16Bits(bits);
}

/// Numbers are passed as pointers are.
template <size_t... I>
void call(void *entry, [[maybe_unused]] ArrayRef<void *> p,
          std::index_sequence<I...>) {
  using Entry = void (*)(std::conditional_t<true, void *, decltype(I)>...);
  reinterpret_cast<Entry>(entry)(p[I]...);
}

template <size_t Count = 10> void call(void *entry, ArrayRef<void *> p) {
  if (p.size() == Count)
    return call(entry, p, std::make_index_sequence<Count>());
  if constexpr (Count > 0)
    return call<Count - 1>(entry, p);
  ADD_FAILURE() << "no call with so many arguments";
}
} // namespace

struct Host::Run {
  Run();
  void check(const Case &kernel, const std::string &type, StringRef family);
  void run(const CompiledKernel &variant, const runtime::Kernel &facts,
           const std::string &reference);
  /// Loads the variant and launches it on buffers: of the kernel's arguments,
  /// then for the workspace and for what is prepared.
  void launch(const CompiledKernel &variant, std::vector<Buffer> &buffers);
  MLIRContext context;
};

Host::Run::Run() {
  context
      .loadDialect<arith::ArithDialect, bufferization::BufferizationDialect,
                   func::FuncDialect, linalg::LinalgDialect, math::MathDialect,
                   tensor::TensorDialect, RooflineDialect>();
  // Where the CPU has it, kernels use it.
  runtime::host::allowAmx();
}

Case roofline::elementwise(const std::string &function, size_t elements,
                           const std::string &prefix,
                           const std::string &operands) {
  std::string type = std::to_string(elements) + "xf32";
  return {function,
          {type, type},
          "%e = tensor.empty() : tensor<" + type +
              ">\n%r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>,"
              " affine_map<(i) -> (i)>], iterator_types = [\"parallel\"]} "
              "ins(%t0 : tensor<" +
              type + ">) outs(%e : tensor<" + type +
              ">) {\n^bb0(%i: f32, %o: f32):\n" + prefix + "%x = math." +
              function + " " + operands +
              " : f32\nlinalg.yield %x : f32\n} -> tensor<" + type + ">"};
}

Host::Host() : run(std::make_unique<Run>()) {}
Host::~Host() = default;

void Host::check(const Case &kernel, const std::string &family,
                 const std::vector<std::string> &types) {
  for (const std::string &type : types) {
    SCOPED_TRACE(kernel.name + " " + type);
    run->check(kernel, type, family);
  }
}

void Host::Run::check(const Case &kernel, const std::string &type,
                      StringRef family) {
  std::string text = kernelForm(kernel, type);
  auto module = parseSourceString<ModuleOp>(text, &context);
  ASSERT_TRUE(module) << text;
  func::FuncOp function = *module->getOps<func::FuncOp>().begin();
  FailureOr<runtime::Kernel> facts = getKernelFacts(function);
  ASSERT_TRUE(succeeded(facts));
  for (runtime::Argument &argument : facts->arguments)
    if (argument.type == "i32")
      argument.init = {"integers", 0, 5, 7};
  if (kernel.weight) {
    facts->arguments[*kernel.weight].role = "weight";
    setKernelFacts(function, *facts);
  }
  std::string problem;
  FailureOr<std::string> reference = makeReferenceProgram(function, problem);
  ASSERT_TRUE(succeeded(reference)) << problem;
  KernelTarget target{"host"};
  for (const KernelFamily &candidate : kernelFamilies(target)) {
    if (!candidate.matches(function, target))
      continue;
    EXPECT_EQ(candidate.name, family);
    auto start = std::chrono::steady_clock::now();
    auto compiled = candidate.compile(function, target);
    std::chrono::duration<double> took =
        std::chrono::steady_clock::now() - start;
    ASSERT_TRUE(succeeded(compiled));
    RecordProperty("compile_" + kernel.name + "_" + type,
                   std::to_string(took.count()));
    for (const CompiledKernel &variant : *compiled) {
      SCOPED_TRACE(variant.facts.name);
      EXPECT_EQ(variant.facts.slowPath.empty(), !candidate.isFallback);
      run(variant, *facts, *reference);
    }
    return;
  }
  FAIL() << "no family takes the kernel";
}

/// Steps of tiles are run in two parts, the later one first, each with a
/// workspace of its own.
static void launch(const runtime::Step &step, void *entry,
                   std::vector<Buffer> &buffers, size_t workspace) {
  std::vector<std::pair<int64_t, int64_t>> parts = {{0, 0}};
  if (step.tiles > 0)
    parts = {{step.tiles / 2, step.tiles}, {0, step.tiles / 2}};
  for (auto [first, end] : parts) {
    Buffer own(buffers[workspace].size);
    SmallVector<void *> values;
    for (int64_t argument : step.arguments)
      values.push_back(size_t(argument) == workspace && step.tiles > 0
                           ? own.data
                           : buffers[argument].data);
    if (step.tiles > 0) {
      values.push_back(reinterpret_cast<void *>(first));
      values.push_back(reinterpret_cast<void *>(end));
    }
    call(entry, values);
    EXPECT_TRUE(own.isIntact());
  }
}

static std::vector<Buffer> fillAll(const CompiledKernel &variant,
                                   const runtime::Kernel &facts) {
  std::vector<Buffer> buffers;
  for (const runtime::Argument &argument : facts.arguments)
    buffers.push_back(fill(argument));
  buffers.emplace_back(variant.facts.workspaceBytes);
  buffers.emplace_back(variant.facts.preparedBytes);
  return buffers;
}

void Host::Run::launch(const CompiledKernel &variant,
                       std::vector<Buffer> &buffers) {
  SmallString<128> path;
  ASSERT_FALSE(llvm::sys::fs::createTemporaryFile("kernel", "so", path));
  llvm::scope_exit cleanup([&] { llvm::sys::fs::remove(path); });
  {
    std::error_code error;
    llvm::raw_fd_ostream(path, error) << variant.binary;
  }
  void *library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  ASSERT_TRUE(library) << dlerror();
  llvm::scope_exit close([&] { dlclose(library); });
  for (const auto &steps : {variant.facts.prepare, variant.facts.steps})
    for (const runtime::Step &step : steps) {
      void *entry = dlsym(library, step.entry.c_str());
      ASSERT_TRUE(entry) << step.entry;
      ::launch(step, entry, buffers, buffers.size() - 2);
    }
  for (const Buffer &buffer : buffers)
    EXPECT_TRUE(buffer.isIntact());
}

void Host::Run::run(const CompiledKernel &variant, const runtime::Kernel &facts,
                    const std::string &reference) {
  std::vector<Buffer> buffers = fillAll(variant, facts);
  launch(variant, buffers);
  auto expected = runtime::Reference::parse(reference, facts.arguments);
  size_t last = facts.arguments.size() - 1;
  const runtime::Argument &output = facts.arguments[last];
  double error = 0, size = 0;
  for (int64_t i = 0, e = elementsOf(output); i < e; ++i) {
    double right = expected.at(last, i);
    double got = get(buffers[last], output.type, i);
    error += std::pow(got - right, 2);
    size += right * right;
  }
  EXPECT_LT(std::sqrt(error / size), output.type == "f32" ? 1e-5 : 1e-2);
}

std::vector<std::vector<float>>
Host::results(const Case &kernel, const std::vector<float> &values) {
  auto module =
      parseSourceString<ModuleOp>(kernelForm(kernel, "f32"), &run->context);
  func::FuncOp function = *module->getOps<func::FuncOp>().begin();
  FailureOr<runtime::Kernel> facts = getKernelFacts(function);
  KernelTarget target{"host"};
  auto family = llvm::find_if(kernelFamilies(target), [&](const auto &family) {
    return family.matches(function, target);
  });
  std::vector<std::vector<float>> all;
  auto compiled = family->compile(function, target);
  for (const CompiledKernel &variant : *compiled) {
    std::vector<Buffer> buffers = fillAll(variant, *facts);
    std::memcpy(buffers.front().data, values.data(), buffers.front().size);
    run->launch(variant, buffers);
    const Buffer &written = buffers[facts->arguments.size() - 1];
    auto *first = reinterpret_cast<const float *>(written.data);
    all.emplace_back(first, first + written.size / sizeof(float));
  }
  return all;
}
