//===- CompileKernelTest.cpp - Families that fail and fall back -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/CompileKernel.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Parser/Parser.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace roofline;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

static bool all(func::FuncOp, const KernelTarget &) { return true; }
static bool none(func::FuncOp, const KernelTarget &) { return false; }

static FailureOr<std::vector<CompiledKernel>> compile(func::FuncOp,
                                                      const KernelTarget &) {
  std::vector<CompiledKernel> variants(1);
  variants.front().facts.slowPath = "plain loops";
  return variants;
}

static FailureOr<std::vector<CompiledKernel>> fail(func::FuncOp kernel,
                                                   const KernelTarget &) {
  return kernel.emitError("out of luck\nand more");
}

static const KernelFamily fast{"fast", all, compile};
static const KernelFamily broken{"broken", all, fail};
static const KernelFamily picky{"picky", none, compile};
static const KernelFamily slow{"slow", all, compile, /*isFallback=*/true};

namespace {
class CompileKernelTest : public testing::Test {
protected:
  CompileKernelTest() {
    context.loadDialect<arith::ArithDialect,
                        bufferization::BufferizationDialect, func::FuncDialect,
                        linalg::LinalgDialect, tensor::TensorDialect>();
    module = parseSourceString<ModuleOp>(R"(
      func.func @kernel(%a: memref<9x20xf32>, %b: memref<30x20xf32>,
                        %c: memref<9x30xf32>) {
        %x = bufferization.to_tensor %a restrict
            : memref<9x20xf32> to tensor<9x20xf32>
        %w = bufferization.to_tensor %b restrict
            : memref<30x20xf32> to tensor<30x20xf32>
        %zero = arith.constant 0.0 : f32
        %e = tensor.empty() : tensor<9x30xf32>
        %init = linalg.fill ins(%zero : f32)
            outs(%e : tensor<9x30xf32>) -> tensor<9x30xf32>
        %y = linalg.contract indexing_maps = [
            affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
            affine_map<(m, n, k) -> (m, n)>]
            ins(%x, %w : tensor<9x20xf32>, tensor<30x20xf32>)
            outs(%init : tensor<9x30xf32>) -> tensor<9x30xf32>
        bufferization.materialize_in_destination %y in restrict writable %c
            : (tensor<9x30xf32>, memref<9x30xf32>) -> ()
        return
      })",
                                         &context);
  }

  KernelCode by(ArrayRef<KernelFamily> families) {
    return compileKernel(kernel(), {"host"}, families);
  }
  func::FuncOp kernel() { return *module->getOps<func::FuncOp>().begin(); }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};
} // namespace

TEST_F(CompileKernelTest, FallbackOnlyWhereNeeded) {
  EXPECT_EQ(by({fast, slow}).variants.size(), 1);
  KernelCode code = by({picky, slow});
  ASSERT_EQ(code.variants.size(), 1);
  EXPECT_EQ(code.variants.front().facts.slowPath, "plain loops");
  EXPECT_THAT(code.problems, IsEmpty());
  EXPECT_TRUE(isTaken(kernel(), {"host"}, {broken}));
  EXPECT_FALSE(isTaken(kernel(), {"host"}, {picky, slow}));
}

TEST_F(CompileKernelTest, FallbackAfterFailure) {
  KernelCode code = by({broken, slow});
  ASSERT_EQ(code.variants.size(), 1);
  EXPECT_EQ(code.variants.front().facts.slowPath,
            "plain loops: family 'broken' cannot compile the kernel: out of "
            "luck");
  EXPECT_THAT(code.problems, ElementsAre(Pair("broken", "out of luck")));
  // Where another family has code, there is no need.
  code = by({broken, fast, slow});
  ASSERT_EQ(code.variants.size(), 1);
  EXPECT_EQ(code.variants.front().facts.slowPath, "plain loops");
  EXPECT_THAT(by({broken}).variants, IsEmpty());
}

/// The fallbacks that there are take what the product families do.
TEST_F(CompileKernelTest, FallbacksOfProducts) {
  for (const char *target : {"host", "sm_80"}) {
    ArrayRef<KernelFamily> families = kernelFamilies({target});
    ASSERT_TRUE(families.back().isFallback);
    EXPECT_TRUE(families.back().matches(kernel(), {target})) << target;
  }
}
