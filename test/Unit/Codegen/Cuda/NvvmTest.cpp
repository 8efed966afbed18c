//===- NvvmTest.cpp - PTX, cubins and their facts -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/Nvvm.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace roofline;
using testing::HasSubstr;
using testing::Not;

static DialectRegistry nvvmRegistry() {
  DialectRegistry registry;
  cuda::registerNvvmLowering(registry);
  return registry;
}

static OwningOpRef<ModuleOp> parse(MLIRContext &context, StringRef body) {
  std::string text =
      ("gpu.module @device { gpu.func @entry(%x: memref<4096xf16>, "
       "%y: memref<4096xf16>) kernel attributes {known_block_size = "
       "array<i32: 128, 1, 1>} { %t = gpu.thread_id x\n" +
       body + "gpu.return } }")
          .str();
  return parseSourceString<ModuleOp>(text, &context);
}

/// Doubles or changes 8 elements of a thread.
static std::string vectorKernel(StringRef function) {
  return (R"(
    %c8 = arith.constant 8 : index
    %i = arith.muli %t, %c8 : index
    %v = vector.load %x[%i] : memref<4096xf16>, vector<8xf16>
    %w = )" +
          function +
          R"( : vector<8xf16>
    vector.store %w, %y[%i] : memref<4096xf16>, vector<8xf16>
  )")
      .str();
}

TEST(Nvvm, VectorsMoveInWholeForAllChips) {
  MLIRContext context(nvvmRegistry());
  for (StringRef chip : {"sm_80", "sm_90a"}) {
    auto module = parse(context, vectorKernel("arith.addf %v, %v"));
    ASSERT_TRUE(module);
    FailureOr<std::string> ptx = cuda::lowerToPtx(*module, chip);
    ASSERT_TRUE(succeeded(ptx));
    EXPECT_THAT(*ptx, HasSubstr((".target " + chip).str()));
    EXPECT_THAT(*ptx, HasSubstr("ld.global.v4.b32"));
    EXPECT_THAT(*ptx, HasSubstr("st.global.v4.b32"));
  }
}

TEST(Nvvm, FunctionsNeedNoLibrary) {
  MLIRContext context(nvvmRegistry());
  for (StringRef function :
       {"exp", "exp2", "log", "log2", "rsqrt", "sin", "cos", "tan", "sinh",
        "tanh", "atanh", "sqrt", "absf"}) {
    auto module =
        parse(context, vectorKernel(("math." + function + " %v").str()));
    ASSERT_TRUE(module);
    FailureOr<std::string> ptx = cuda::lowerToPtx(*module, "sm_80");
    ASSERT_TRUE(succeeded(ptx)) << function.str();
    EXPECT_THAT(*ptx, Not(HasSubstr(".extern")));
  }
}

TEST(Nvvm, AMissingLibraryIsAnError) {
  MLIRContext context(nvvmRegistry());
  // Functions of f32 are computed without; those of f64 are not.
  auto module = parse(context, R"(
    %c8 = arith.constant 8 : index
    %i = arith.muli %t, %c8 : index
    %v = vector.load %x[%i] : memref<4096xf16>, vector<8xf16>
    %d = arith.extf %v : vector<8xf16> to vector<8xf64>
    %e = math.exp %d : vector<8xf64>
    %w = arith.truncf %e : vector<8xf64> to vector<8xf16>
    vector.store %w, %y[%i] : memref<4096xf16>, vector<8xf16>
  )");
  std::string message;
  ScopedDiagnosticHandler handler(
      &context, [&](Diagnostic &diagnostic) { message += diagnostic.str(); });
  EXPECT_TRUE(failed(cuda::lowerToPtx(*module, "sm_80")));
  EXPECT_THAT(message, HasSubstr("__nv_exp"));
}

TEST(Nvvm, TheAssemblerTellsWhatAKernelNeeds) {
  if (!cuda::findPtxas())
    GTEST_SKIP() << "no ptxas";
  MLIRContext context(nvvmRegistry());
  auto module = parse(context, vectorKernel("arith.addf %v, %v"));
  runtime::Variant variant;
  variant.steps = {{"entry", {{1, 1, 1}, {128, 1, 1}, 0}, {0, 1}, {}}};
  FailureOr<CompiledKernel> kernel =
      cuda::compileVariant(*module, variant, {"sm_90a"});
  ASSERT_TRUE(succeeded(kernel));
  const runtime::StaticFacts &facts = kernel->facts.steps[0].facts;
  EXPECT_GT(facts.registers.value_or(0), 0);
  EXPECT_EQ(facts.spillBytes, 0);
  EXPECT_EQ(facts.stackBytes, 0);
  EXPECT_EQ(facts.blocksPerMultiprocessor, 16);
  EXPECT_EQ(facts.histogram.at("LDG"), 1);
  EXPECT_EQ(facts.histogram.at("STG"), 1);
}

TEST(Nvvm, TheAssemblersComplaintsAreErrors) {
  if (!cuda::findPtxas())
    GTEST_SKIP() << "no ptxas";
  MLIRContext context;
  std::string message;
  ScopedDiagnosticHandler handler(
      &context, [&](Diagnostic &diagnostic) { message += diagnostic.str(); });
  auto cubin = cuda::assemble(".version 8.0\n.target sm_80\nnonsense", "sm_80",
                              UnknownLoc::get(&context));
  EXPECT_TRUE(failed(cubin));
  EXPECT_THAT(message, HasSubstr("ptxas refuses the kernel"));
}

TEST(Nvvm, BlocksPerMultiprocessorAreBoundByEachResource) {
  runtime::StaticFacts facts;
  facts.registers = 32;
  facts.sharedBytes = 0;
  runtime::Launch launch{{1, 1, 1}, {256, 1, 1}, 0};
  EXPECT_EQ(cuda::blocksPerMultiprocessor(facts, launch, "sm_80"), 8);
  facts.registers = 128;
  EXPECT_EQ(cuda::blocksPerMultiprocessor(facts, launch, "sm_80"), 2);
  launch.dynamicShared = 100 * 1024;
  EXPECT_EQ(cuda::blocksPerMultiprocessor(facts, launch, "sm_80"), 1);
  EXPECT_EQ(cuda::blocksPerMultiprocessor(facts, launch, "sm_90a"), 2);
}
