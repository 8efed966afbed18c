//===- HostTest.cpp - Kernels for the host, run in this process -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels for the host, in all types: each variant is loaded into this process,
// run and compared with the reference.
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Host/HostTarget.h"
#include "Roofline/Codegen/KernelFacts.h"
#include "Roofline/Codegen/KernelFamily.h"
#include "Roofline/Codegen/ReferenceProgram.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
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
#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <dlfcn.h>
#include <numeric>
#include <regex>

using namespace mlir;
using namespace roofline;

namespace {
/// A kernel whose last argument is written; `$T` is the type that is tested,
/// `$INF` its lowest value, `%t0`, `%t1` ... are the arguments as tensors, `%r`
/// is what is written.
struct Case {
  std::string name;
  std::vector<std::string> types;
  std::string body;
};

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

void call(void *entry, ArrayRef<void *> p) {
  using P = void *;
  switch (p.size()) {
  case 2:
    return reinterpret_cast<void (*)(P, P)>(entry)(p[0], p[1]);
  case 3:
    return reinterpret_cast<void (*)(P, P, P)>(entry)(p[0], p[1], p[2]);
  case 4:
    return reinterpret_cast<void (*)(P, P, P, P)>(entry)(p[0], p[1], p[2],
                                                         p[3]);
  case 5:
    return reinterpret_cast<void (*)(P, P, P, P, P)>(entry)(p[0], p[1], p[2],
                                                            p[3], p[4]);
  }
  ADD_FAILURE() << "no call with so many arguments";
}

class Host : public testing::Test {
protected:
  Host() {
    context.loadDialect<arith::ArithDialect,
                        bufferization::BufferizationDialect, func::FuncDialect,
                        linalg::LinalgDialect, math::MathDialect,
                        tensor::TensorDialect, RooflineDialect>();
  }

  void check(const Case &kernel, StringRef family) {
    for (const char *type : {"f32", "f16", "bf16"}) {
      SCOPED_TRACE(kernel.name + " " + type);
      check(kernel, type, family);
    }
  }

private:
  void check(const Case &kernel, const std::string &type, StringRef family);
  void run(const CompiledKernel &variant, const runtime::Kernel &facts,
           const std::string &reference);
  MLIRContext context;
};

void Host::check(const Case &kernel, const std::string &type,
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

void Host::run(const CompiledKernel &variant, const runtime::Kernel &facts,
               const std::string &reference) {
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
  std::vector<Buffer> buffers;
  for (const runtime::Argument &argument : facts.arguments)
    buffers.push_back(fill(argument));
  buffers.emplace_back(variant.facts.workspaceBytes);
  for (const runtime::Step &step : variant.facts.steps) {
    void *entry = dlsym(library, step.entry.c_str());
    ASSERT_TRUE(entry) << step.entry;
    SmallVector<void *> pointers;
    for (int64_t argument : step.arguments)
      pointers.push_back(buffers[argument].data);
    call(entry, pointers);
  }
  for (const Buffer &buffer : buffers)
    EXPECT_TRUE(buffer.isIntact());
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

const char *kZero = "%zero = arith.constant 0.0 : $T\n";

std::string filled(const std::string &type) {
  return kZero + ("%e = tensor.empty() : tensor<" + type + ">\n") +
         "%init = linalg.fill ins(%zero : $T) outs(%e : tensor<" + type +
         ">) -> tensor<" + type + ">\n";
}

Case contraction(const std::string &name, std::vector<std::string> types,
                 const std::string &dims, ArrayRef<const char *> maps) {
  std::string body =
      filled(types[2]) + "%r = linalg.contract indexing_maps = [";
  for (auto [i, map] : llvm::enumerate(maps))
    body += llvm::formatv("{0}affine_map<({1}) -> ({2})>", i ? ", " : "", dims,
                          map);
  body += llvm::formatv("] ins(%t0, %t1 : tensor<{0}>, tensor<{1}>) outs(%init "
                        ": tensor<{2}>) -> tensor<{2}>",
                        types[0], types[1], types[2]);
  return {name, types, body};
}

/// y = x * W^T.
Case linear(int64_t m, int64_t n, int64_t k) {
  auto shape = [](int64_t a, int64_t b) {
    return llvm::formatv("{0}x{1}x$T", a, b).str();
  };
  return contraction("linear", {shape(m, k), shape(n, k), shape(m, n)},
                     "m, n, k", {"m, k", "n, k", "m, n"});
}

/// Queries by keys [b, s, h, d].
Case scores(int64_t b, int64_t s, int64_t c, int64_t h, int64_t d) {
  return contraction("scores",
                     {llvm::formatv("{0}x{1}x{2}x{3}x$T", b, s, h, d),
                      llvm::formatv("{0}x{1}x{2}x{3}x$T", b, c, h, d),
                      llvm::formatv("{0}x{1}x{2}x{3}x$T", b, h, s, c)},
                     "b, h, s, c, d",
                     {"b, s, h, d", "b, c, h, d", "b, h, s, c"});
}

/// Probabilities by values [b, c, h, d].
Case weighted(int64_t b, int64_t s, int64_t c, int64_t h, int64_t d) {
  return contraction("weighted",
                     {llvm::formatv("{0}x{1}x{2}x{3}x$T", b, h, s, c),
                      llvm::formatv("{0}x{1}x{2}x{3}x$T", b, c, h, d),
                      llvm::formatv("{0}x{1}x{2}x{3}x$T", b, s, h, d)},
                     "b, h, s, d, c",
                     {"b, h, s, c", "b, c, h, d", "b, s, h, d"});
}

Case generic(const std::string &name, std::vector<std::string> types,
             const std::string &dims, ArrayRef<std::string> maps,
             const std::string &body) {
  std::string text = llvm::formatv(
      "%e = tensor.empty() : tensor<{0}>\n%r = linalg.generic {{indexing_maps "
      "= [",
      types.back());
  for (auto [i, map] : llvm::enumerate(maps))
    text += llvm::formatv("{0}affine_map<({1}) -> ({2})>", i ? ", " : "", dims,
                          map);
  text += "], iterator_types = [";
  for (int64_t i = 0, e = llvm::count(dims, ',') + 1; i < e; ++i)
    text += i ? ", \"parallel\"" : "\"parallel\"";
  std::string ins, inTypes, arguments;
  for (size_t i = 0; i + 1 < types.size(); ++i) {
    std::string separator = i ? ", " : "";
    ins += separator + "%t" + std::to_string(i);
    inTypes += separator + "tensor<" + types[i] + ">";
    arguments += "%i" + std::to_string(i) + ": $T, ";
  }
  text += llvm::formatv("]} ins({0} : {1}) outs(%e : tensor<{2}>) {{\n^bb0("
                        "{3}%o: $T):\n{4}} -> tensor<{2}>",
                        ins, inTypes, types.back(), arguments, body);
  return {name, types, text};
}

Case residual(const std::string &shape) {
  std::string type = shape + "x$T";
  return generic("residual", {type, type, type}, "i, j",
                 {"i, j", "i, j", "i, j"},
                 "%s = arith.addf %i0, %i1 : $T\nlinalg.yield %s : $T\n");
}

Case swiglu(const std::string &shape) {
  std::string type = shape + "x$T";
  return generic("swiglu", {type, type, type}, "i, j", {"i, j", "i, j", "i, j"},
                 "%one = arith.constant 1.0 : $T\n"
                 "%n = arith.negf %i0 : $T\n%x = math.exp %n : $T\n"
                 "%d = arith.addf %x, %one : $T\n"
                 "%s = arith.divf %i0, %d : $T\n"
                 "%p = arith.mulf %s, %i1 : $T\nlinalg.yield %p : $T\n");
}

Case softmax(int64_t rows, int64_t columns) {
  std::string type = llvm::formatv("{0}x{1}x$T", rows, columns);
  std::string body = llvm::formatv(R"(
    %e = tensor.empty() : tensor<{0}>
    %m = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>,
        affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel",
        "parallel"]} ins(%t0 : tensor<{0}>) outs(%e : tensor<{0}>) {{
    ^bb0(%x: $T, %o: $T):
      %i = linalg.index 0 : index
      %j = linalg.index 1 : index
      %c = arith.cmpi ule, %j, %i : index
      %none = arith.constant $INF : $T
      %v = arith.select %c, %x, %none : $T
      linalg.yield %v : $T
    } -> tensor<{0}>
    %f = tensor.empty() : tensor<{0}>
    %r = linalg.softmax dimension(1) ins(%m : tensor<{0}>)
        outs(%f : tensor<{0}>) -> tensor<{0}>)",
                                   type);
  return {"softmax", {type, type}, body};
}

Case rmsNorm(int64_t rows, int64_t columns) {
  std::string type = llvm::formatv("{0}x{1}x$T", rows, columns);
  std::string body = llvm::formatv(R"(
    %zero = arith.constant 0.0 : f32
    %n = arith.constant {1}.0 : f32
    %eps = arith.constant 1.0e-5 : f32
    %e = tensor.empty() : tensor<{0}xf32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<{0}xf32>) -> tensor<{0}xf32>
    %s = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>,
        affine_map<(i, j) -> (i)>], iterator_types = ["parallel",
        "reduction"]} ins(%t0 : tensor<{0}x{1}x$T>) outs(%f : tensor<{0}xf32>) {{
    ^bb0(%x: $T, %o: f32):
      %w = arith.extf %x : $T to f32
      %q = arith.mulf %w, %w : f32
      %a = arith.addf %q, %o : f32
      linalg.yield %a : f32
    } -> tensor<{0}xf32>
    %e1 = tensor.empty() : tensor<{0}xf32>
    %i = linalg.generic {{indexing_maps = [affine_map<(i) -> (i)>,
        affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
        ins(%s : tensor<{0}xf32>) outs(%e1 : tensor<{0}xf32>) {{
    ^bb0(%x: f32, %o: f32):
      %m = arith.divf %x, %n : f32
      %p = arith.addf %m, %eps : f32
      %v = math.rsqrt %p : f32
      linalg.yield %v : f32
    } -> tensor<{0}xf32>
    %e2 = tensor.empty() : tensor<{0}x{1}x$T>
    %r = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>,
        affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>,
        affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel",
        "parallel"]} ins(%t0, %i, %t1 : tensor<{0}x{1}x$T>, tensor<{0}xf32>,
        tensor<{1}x$T>) outs(%e2 : tensor<{0}x{1}x$T>) {{
    ^bb0(%x: $T, %k: f32, %g: $T, %o: $T):
      %w = arith.extf %x : $T to f32
      %u = arith.extf %g : $T to f32
      %m = arith.mulf %w, %k : f32
      %p = arith.mulf %m, %u : f32
      %z = arith.truncf %p : f32 to $T
      linalg.yield %z : $T
    } -> tensor<{0}x{1}x$T>)",
                                   rows, columns);
  return {"rms_norm", {type, llvm::formatv("{0}x$T", columns), type}, body};
}

/// Rotates pairs of halves of heads.
Case rope(int64_t s, int64_t h, int64_t d) {
  std::string whole = llvm::formatv("{0}x{1}x2x{2}x$T", s, h, d),
              half = llvm::formatv("{0}x{1}x{2}x$T", s, h, d),
              table = llvm::formatv("{0}x{1}x$T", s, d);
  std::string body = llvm::formatv(
      R"(%x0 = tensor.extract_slice %t0[0, 0, 0, 0] [{3}, {4}, 1, {5}] [1, 1, 1, 1] : tensor<{0}> to tensor<{1}>
    %x1 = tensor.extract_slice %t0[0, 0, 1, 0] [{3}, {4}, 1, {5}] [1, 1, 1, 1] : tensor<{0}> to tensor<{1}>
    %e0 = tensor.empty() : tensor<{1}>
    %e1 = tensor.empty() : tensor<{1}>
    %y:2 = linalg.generic {{indexing_maps = [affine_map<(s, h, d) -> (s, h, d)>,
        affine_map<(s, h, d) -> (s, h, d)>, affine_map<(s, h, d) -> (s, d)>,
        affine_map<(s, h, d) -> (s, d)>, affine_map<(s, h, d) -> (s, h, d)>,
        affine_map<(s, h, d) -> (s, h, d)>],
        iterator_types = ["parallel", "parallel", "parallel"]}
        ins(%x0, %x1, %t1, %t2 : tensor<{1}>, tensor<{1}>, tensor<{2}>, tensor<{2}>)
        outs(%e0, %e1 : tensor<{1}>, tensor<{1}>) {{
    ^bb0(%a: $T, %b: $T, %c: $T, %s: $T, %o0: $T, %o1: $T):
      %p = arith.mulf %a, %c : $T
      %q = arith.mulf %b, %s : $T
      %u = arith.mulf %b, %c : $T
      %v = arith.mulf %a, %s : $T
      %m = arith.subf %p, %q : $T
      %n = arith.addf %u, %v : $T
      linalg.yield %m, %n : $T, $T
    } -> (tensor<{1}>, tensor<{1}>)
    %w = tensor.empty() : tensor<{0}>
    %w0 = tensor.insert_slice %y#0 into %w[0, 0, 0, 0] [{3}, {4}, 1, {5}] [1, 1, 1, 1] : tensor<{1}> into tensor<{0}>
    %r = tensor.insert_slice %y#1 into %w0[0, 0, 1, 0] [{3}, {4}, 1, {5}] [1, 1, 1, 1] : tensor<{1}> into tensor<{0}>)",
      whole, half, table, s, h, d);
  return {"rope", {whole, table, table, whole}, body};
}

Case gather(int64_t tokens, int64_t width) {
  std::string result = llvm::formatv("{0}x{1}x$T", tokens, width);
  std::string body = llvm::formatv(R"(%e = tensor.empty() : tensor<{0}>
    %r = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i)>,
        affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel",
        "parallel"]} ins(%t0 : tensor<{1}xi32>) outs(%e : tensor<{0}>) {{
    ^bb0(%x: i32, %o: $T):
      %i = arith.index_cast %x : i32 to index
      %j = linalg.index 1 : index
      %v = tensor.extract %t1[%i, %j] : tensor<5x{2}x$T>
      linalg.yield %v : $T
    } -> tensor<{0}>)",
                                   result, tokens, width);
  return {"gather",
          {llvm::formatv("{0}xi32", tokens), llvm::formatv("5x{0}x$T", width),
           result},
          body};
}

Case append(int64_t b, int64_t c, int64_t d) {
  std::string row = llvm::formatv("{0}x1x{1}x$T", b, d),
              cache = llvm::formatv("{0}x{1}x{2}x$T", b, c, d);
  return {
      "append",
      {row, cache},
      llvm::formatv("%r = tensor.insert_slice %t0 into %t1[0, {3}, 0] [{2}, "
                    "1, {4}] [1, 1, 1] : tensor<{0}> into tensor<{1}>",
                    row, cache, b, c - 1, d)};
}
} // namespace

TEST_F(Host, Elementwise) {
  check(residual("3x33"), "elementwise");
  check(swiglu("5x100"), "elementwise");
  check(rope(3, 2, 20), "elementwise");
  check(gather(7, 33), "elementwise");
  check(append(2, 5, 24), "elementwise");
}

TEST_F(Host, Rows) {
  check(softmax(4, 70), "row");
  check(softmax(3, 1), "row");
  check(rmsNorm(3, 100), "row");
}

/// Few rows: along w's rows and across them, with and without remainders.
TEST_F(Host, Gemv) {
  check(linear(1, 33, 100), "gemv");
  check(linear(1, 1, 7), "gemv");
  check(linear(11, 1, 3), "gemv");
  check(linear(4, 9, 64), "gemv");
  check(linear(8, 5, 40), "gemv");
  check(scores(2, 1, 7, 3, 16), "gemv");
  check(weighted(2, 1, 7, 3, 40), "gemv");
  check(weighted(1, 2, 9, 2, 131), "gemv");
}

TEST_F(Host, Gemm) {
  check(linear(100, 33, 40), "gemm");
  check(linear(9, 17, 33), "gemm");
  check(linear(24, 48, 64), "gemm");
  check(linear(11, 10, 3), "gemm");
  check(scores(2, 12, 13, 3, 16), "gemm");
  check(weighted(2, 13, 12, 3, 40), "gemm");
}

TEST_F(Host, BadObject) {
  MLIRContext context;
  std::string message;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    message = diagnostic.str();
    return success();
  });
  auto linked =
      host::linkSharedObject("not an object", UnknownLoc::get(&context));
  EXPECT_TRUE(failed(linked));
  EXPECT_THAT(message, testing::HasSubstr("no shared object can be linked"));
}
