//===- DeviceMathTest.cpp - Errors of functions on the device -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The error that DeviceMath.h states is that of an instruction, which the PTX
// ISA bounds, and of what the lowering puts around it. The interpreter's
// instructions are exact but for rounding: what is off beyond that is ours, and
// has to leave room for the instruction's.
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/Nvvm.h"

#include "Ptx/Launch.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

#include <cmath>
#include <limits>
#include <regex>

using namespace mlir;
using namespace roofline;

namespace {
constexpr int numElements = 4096;

struct Function {
  StringRef name;
  double (*exact)(double);
  double low, high;
  /// Stated, at an argument; relative unless `isAbsolute`.
  double (*stated)(double);
  /// The instruction's, by the PTX ISA.
  double instruction;
  bool isAbsolute = false;
};

double rsqrtOf(double x) { return 1 / std::sqrt(x); }
double twoTo22(double) { return std::exp2(-22); }
double twoTo20(double) { return std::exp2(-20); }
double twoTo19(double) { return std::exp2(-19); }
double roundOf(double x) { return std::round(x); }
double ofExp2(double) { return std::exp2(-21); }
double ofExp(double x) { return std::exp2(-21) + std::exp2(-23) * std::abs(x); }
double twoTo18(double) { return std::exp2(-18); }
double ofPowers(double x) {
  return std::exp2(-20) + std::exp2(-23) * std::abs(x);
}
} // namespace

/// Relative errors of ex2 are 2^-22, of lg2 2^-22 away from 1, where they are
/// absolute, of rsqrt 2^-22.9, of divisions 2^-22.
static const Function functions[] = {
    {"exp", std::exp, -80, 80, ofExp, std::exp2(-22)},
    {"exp2", std::exp2, -120, 120, ofExp2, std::exp2(-22)},
    {"rsqrt", rsqrtOf, 1e-6, 1e6, twoTo22, std::exp2(-22.9)},
    {"sin", std::sin, -4096, 4096, twoTo22, 0, true},
    {"cos", std::cos, -4096, 4096, twoTo22, 0, true},
    {"tanh", std::tanh, -20, 20, twoTo20, std::exp2(-22)},
    {"log10", std::log10, 1e-3, 1e3, twoTo20, std::exp2(-22), true},
    // By formulas and polynomials of upstream.
    {"erf", std::erf, -6, 6, twoTo20, std::exp2(-22), true},
    {"erfc", std::erfc, -6, 6, twoTo20, std::exp2(-22), true},
    {"log1p", std::log1p, -0.9, 50, twoTo19, std::exp2(-21)},
    {"atan", std::atan, -50, 50, twoTo18, std::exp2(-22), true},
    {"asin", std::asin, -1, 1, twoTo19, std::exp2(-22), true},
    {"acos", std::acos, -1, 1, twoTo19, std::exp2(-22), true},
    {"cosh", std::cosh, -8, 8, ofExp, std::exp2(-22)},
    {"acosh", std::acosh, 1, 50, twoTo19, std::exp2(-22), true},
    {"cbrt", std::cbrt, -50, 50, twoTo19, std::exp2(-22)},
    {"round", roundOf, -50, 50, twoTo20, 0},
};

/// Of sizes from `low` to `high`: errors are relative to results however small.
/// Instructions' are of divisions, and of powers where results are less than
/// those; logarithms are given theirs.
static const Function oddFunctions[] = {
    {"sin", std::sin, 1e-30, 100, twoTo20, 0},
    {"tan", std::tan, 1e-30, 100, twoTo19, std::exp2(-22)},
    {"sinh", std::sinh, 1e-30, 80, ofPowers, std::exp2(-21.6)},
    {"tanh", std::tanh, 1e-30, 20, twoTo20, std::exp2(-22)},
    {"expm1", std::expm1, 1e-30, 80, ofPowers, std::exp2(-21.3)},
    {"asinh", std::asinh, 1e-30, 3e38, twoTo19, std::exp2(-21.6)},
    {"atanh", std::atanh, 1e-30, 0.9999, twoTo19, std::exp2(-21)},
    {"log1p", std::log1p, 1e-30, 0.99, twoTo19, std::exp2(-22)},
};

/// Adds 2^-22 to every logarithm, the error that one near 1 may have, which is
/// large beside a small result.
static std::string withWorstLogarithms(const std::string &ptx) {
  return std::regex_replace(
      ptx, std::regex("lg2\\.approx\\.ftz\\.f32\\s+(%\\w+),.*;"),
      "$&\n\tadd.f32 $1, $1, 0f34800000;");
}

static std::vector<float> linear(const Function &function) {
  std::vector<float> values;
  for (int i = 0; i < numElements; ++i)
    values.push_back(float(function.low + (function.high - function.low) *
                                              (i + 0.37) / numElements));
  return values;
}

/// Of both signs, and 0.
static std::vector<float> logarithmic(const Function &function) {
  std::vector<float> values = {0, 0};
  for (int i = 2; i < numElements; ++i) {
    double size = function.low * std::pow(function.high / function.low,
                                          double(i / 2) / (numElements / 2));
    values.push_back(float(i % 2 == 0 ? size : -size));
  }
  return values;
}

static std::string lowered(StringRef function) {
  DialectRegistry registry;
  cuda::registerNvvmLowering(registry);
  MLIRContext context(registry);
  std::string text =
      ("gpu.module @device { gpu.func @entry(%x: memref<4096xf32>) kernel "
       "attributes {known_block_size = array<i32: 128, 1, 1>} {\n"
       "%t = gpu.thread_id x\n%b = gpu.block_id x\n%c = arith.constant 128 : "
       "index\n%o = arith.muli %b, %c : index\n%i = arith.addi %o, %t : index\n"
       "%v = memref.load %x[%i] : memref<4096xf32>\n%w = math." +
       function +
       " %v : f32\nmemref.store %w, %x[%i] : memref<4096xf32>\ngpu.return } }")
          .str();
  auto module = parseSourceString<ModuleOp>(text, &context);
  EXPECT_TRUE(module);
  FailureOr<std::string> ptx = cuda::lowerToPtx(*module, "sm_80");
  EXPECT_TRUE(succeeded(ptx));
  return succeeded(ptx) ? *ptx : "";
}

static std::vector<float> execute(const std::string &ptx,
                                  const std::vector<float> &values) {
  std::string error;
  auto module = ptx::parseModule(ptx, error);
  EXPECT_TRUE(module) << error;
  ptx::Memory memory;
  ptx::Address address = memory.allocate(4 * values.size());
  memory.write(address, values.data(), 4 * values.size());
  ptx::LaunchConfig config;
  config.grid[0] = numElements / 128;
  config.block[0] = 128;
  ptx::Arguments launched;
  launched.add(address);
  ptx::LaunchResult result =
      ptx::LoadedModule(module, memory).launch("entry", config, launched);
  EXPECT_TRUE(result.ok()) << result.error;
  std::vector<float> results(values.size());
  memory.read(address, results.data(), 4 * results.size());
  return results;
}

static void expectStated(const Function &function, const std::string &ptx,
                         const std::vector<float> &values) {
  SCOPED_TRACE(function.name.str());
  std::vector<float> results = execute(ptx, values);
  int wrong = 0;
  double worst = 0;
  for (auto [value, result] : llvm::zip_equal(values, results)) {
    double exact = function.exact(value);
    double error = std::abs(result - exact);
    double size = function.isAbsolute ? 1 : std::abs(exact);
    worst = std::max(worst, size > 0 ? error / size : 0);
    wrong += !(error <= (function.stated(value) - function.instruction) * size);
  }
  EXPECT_EQ(wrong, 0) << "worst error 2^" << std::log2(worst);
}

TEST(DeviceMath, ErrorsAreThoseThatAreStated) {
  for (const Function &function : functions)
    expectStated(function, lowered(function.name), linear(function));
}

TEST(DeviceMath, OddFunctionsKeepSmallArguments) {
  for (const Function &function : oddFunctions)
    expectStated(function, withWorstLogarithms(lowered(function.name)),
                 logarithmic(function));
}

TEST(DeviceMath, OddFunctionsOfWhatIsNotFinite) {
  constexpr float inf = std::numeric_limits<float>::infinity();
  std::vector<float> values = {inf, -inf, NAN, 1, -1, 2};
  values.resize(numElements);
  for (const Function &function : oddFunctions) {
    SCOPED_TRACE(function.name.str());
    std::vector<float> results = execute(lowered(function.name), values);
    for (auto [value, result] : llvm::zip_equal(values, results)) {
      double right = function.exact(value);
      if (std::isfinite(right))
        EXPECT_NEAR(result, right, 1e-5) << value;
      else if (std::isnan(right))
        EXPECT_TRUE(std::isnan(result)) << value;
      else
        EXPECT_EQ(result, right) << value;
    }
  }
}
