//===- AccessTest.cpp - What loads and stores touch -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/SymbolicDims.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Parser/Parser.h"
#include <gmock/gmock.h>

using namespace mlir;
using namespace roofline;
using testing::ElementsAre;

namespace {

/// `4`, `4+8` for eight elements from there on, `4+8*2` for every second one;
/// `?` for an unknown start.
std::string print(const Access::Dim &dim) {
  std::string text = dim.start ? dim.start->str() : "?";
  if (dim.extent != SymbolicExpr(1))
    text += "+" + dim.extent.str();
  if (dim.stride != 1)
    text += "*" + std::to_string(dim.stride);
  return text;
}

/// E.g. `read [0, d0+8] at most`.
std::string print(const Access &access) {
  std::string text =
      access.direction == Traffic::Direction::Read ? "read [" : "write [";
  for (const Access::Dim &dim : access.dims)
    text += (&dim == access.dims.begin() ? "" : ", ") + print(dim);
  return text + (access.atMost ? "] at most" : "]");
}

class AccessTest : public testing::Test {
protected:
  AccessTest() {
    DialectRegistry registry;
    registry.insert<affine::AffineDialect, arith::ArithDialect,
                    func::FuncDialect, memref::MemRefDialect,
                    tensor::TensorDialect, vector::VectorDialect>();
    registerAllCostModels(registry);
    context.appendDialectRegistry(registry);
  }

  OwningOpRef<ModuleOp> parse(const std::string &body) {
    std::string text =
        "func.func @f(%i: index, %j: index, %m: memref<64x32xf32>, "
        "%t: tensor<64x32xf32>, %x: f32, %v: vector<8xf32>, "
        "%mask: vector<8xi1>, %at: vector<8xi32>) {" +
        body + "\nreturn }";
    OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
    EXPECT_TRUE(module) << text;
    return module;
  }

  static Block &bodyOf(ModuleOp module) {
    return cast<func::FuncOp>(module.getBody()->front()).getBody().front();
  }

  /// Accesses of all ops of `body`, outermost first; `none` for an op that has
  /// the interface but no access. The costs must agree.
  std::vector<std::string> accesses(const std::string &body) {
    OwningOpRef<ModuleOp> module = parse(body);
    std::vector<std::string> result;
    if (!module)
      return result;
    // The first generated names are those of the arguments.
    SymbolicDims dims(*module, Conventions());
    Block &block = bodyOf(*module);
    dims.index(block.getArgument(0));
    dims.index(block.getArgument(1));
    for (auto op : block.getOps<AccessOpInterface>())
      addAccesses(op, dims, result);
    return result;
  }

private:
  static void addAccesses(AccessOpInterface op, DimQuery &dims,
                          std::vector<std::string> &result) {
    FailureOr<SmallVector<Access, 1>> accesses = op.getAccesses(dims);
    if (failed(accesses)) {
      result.emplace_back("none");
      return;
    }
    auto cost = cast<CostModelOpInterface>(op.getOperation()).getCost(dims);
    ASSERT_TRUE(succeeded(cost) && *cost);
    bool atMost = false;
    SymbolicExpr bytes;
    for (const Access &access : *accesses) {
      result.push_back(print(access));
      SymbolicExpr elements = 1;
      for (const Access::Dim &dim : access.dims)
        elements *= dim.extent;
      bytes += dims.packedBytes(elements, access.source.getType());
      atMost |= access.atMost;
    }
    EXPECT_EQ((*cost)->bytes(), bytes);
    EXPECT_EQ((*cost)->atMost(), atMost);
  }

  MLIRContext context;
};

TEST_F(AccessTest, OfSingleElements) {
  EXPECT_THAT(accesses(R"(
      %0 = memref.load %m[%i, %j] : memref<64x32xf32>
      memref.store %x, %m[%j, %i] : memref<64x32xf32>
      %1 = tensor.extract %t[%i, %j] : tensor<64x32xf32>
      %2 = tensor.insert %x into %t[%i, %i] : tensor<64x32xf32>)"),
              ElementsAre("read [d0, d1]", "write [d1, d0]", "read [d0, d1]",
                          "write [d0, d0]"));
}

TEST_F(AccessTest, OfAtomicUpdatesGoBothWays) {
  EXPECT_THAT(accesses(R"(
      %0 = memref.atomic_rmw assign %x, %m[%i, %j] : (f32, memref<64x32xf32>) -> f32
      %1 = memref.generic_atomic_rmw %m[%j, %j] : memref<64x32xf32> {
      ^bb0(%old: f32):
        memref.atomic_yield %x : f32
      })"),
              ElementsAre("read [d0, d1]", "write [d0, d1]", "read [d1, d1]",
                          "write [d1, d1]"));
}

TEST_F(AccessTest, OfAffineOpsAreWhereTheMapSays) {
  EXPECT_THAT(accesses(R"(
      %0 = affine.load %m[symbol(%i) * 2 + symbol(%j), 3] : memref<64x32xf32>
      affine.store %x, %m[symbol(%i) floordiv 2, symbol(%j) mod 4] : memref<64x32xf32>
      %1 = affine.vector_load %m[symbol(%i), 0] : memref<64x32xf32>, vector<2x4xf32>
      affine.vector_store %v, %m[symbol(%j), symbol(%i)] : memref<64x32xf32>, vector<8xf32>)"),
              ElementsAre("read [2*d0 + d1, 3]",
                          "write [floordiv(d0, 2), d1 - 4*floordiv(d1, 4)]",
                          "read [d0+2, 0+4]", "write [d1, d0+8]"));
}

TEST_F(AccessTest, OfIndexArithmeticAreFollowed) {
  EXPECT_THAT(accesses(R"(
      %0 = affine.apply affine_map<(d) -> (d * 4)>(%i)
      %1 = affine.min affine_map<(d) -> (d, 5)>(%j)
      %2 = memref.load %m[%0, %1] : memref<64x32xf32>
      %3:2 = affine.delinearize_index %i into (64, 32) : index, index
      %4 = memref.load %m[%3#0, %3#1] : memref<64x32xf32>
      %5 = affine.linearize_index [%i, %j] by (2, 8) : index
      %6 = memref.load %m[%5, %i] : memref<64x32xf32>)"),
              ElementsAre("read [4*d0, min(d1, 5)]",
                          "read [floordiv(d0, 32), d0 - 32*floordiv(d0, 32)]",
                          "read [8*d0 + d1, d0]"));
}

TEST_F(AccessTest, OfTransfersFollowThePermutation) {
  EXPECT_THAT(accesses(R"(
      %0 = vector.transfer_read %m[%i, %j], %x {in_bounds = [true]} : memref<64x32xf32>, vector<8xf32>
      %1 = vector.transfer_read %t[%i, %j], %x {in_bounds = [true, true], permutation_map = affine_map<(d, e) -> (e, d)>} : tensor<64x32xf32>, vector<2x8xf32>
      %2 = vector.transfer_read %m[%i, %j], %x {in_bounds = [true, true], permutation_map = affine_map<(d, e) -> (d, 0)>} : memref<64x32xf32>, vector<2x8xf32>
      vector.transfer_write %v, %m[%i, %j] {in_bounds = [true], permutation_map = affine_map<(d, e) -> (d)>} : vector<8xf32>, memref<64x32xf32>)"),
              ElementsAre("read [d0, d1+8]", "read [d0+8, d1+2]",
                          "read [d0+2, d1]", "write [d0+8, d1]"));
}

TEST_F(AccessTest, OfTransfersEndWhereTheSourceDoes) {
  EXPECT_THAT(accesses(R"(
      %c0 = arith.constant 0 : index
      %c24 = arith.constant 24 : index
      %c25 = arith.constant 25 : index
      %c40 = arith.constant 40 : index
      %minus = arith.constant -2 : index
      %0 = vector.transfer_read %m[%i, %c24], %x : memref<64x32xf32>, vector<8xf32>
      %1 = vector.transfer_read %m[%i, %c25], %x : memref<64x32xf32>, vector<8xf32>
      %2 = vector.transfer_read %m[%i, %c40], %x : memref<64x32xf32>, vector<8xf32>
      %3 = vector.transfer_read %m[%i, %minus], %x : memref<64x32xf32>, vector<8xf32>
      %4 = vector.transfer_read %m[%i, %j], %x : memref<64x32xf32>, vector<40xf32>
      %5 = vector.transfer_read %m[%j, %c0], %x {in_bounds = [true, false]} : memref<64x32xf32>, vector<2x8xf32>
      vector.transfer_write %v, %m[%i, %j] : vector<8xf32>, memref<64x32xf32>
      %cast = memref.cast %m : memref<64x32xf32> to memref<?x?xf32>
      vector.transfer_write %v, %cast[%i, %c0] : vector<8xf32>, memref<?x?xf32>)"),
              ElementsAre("read [d0, 24+8]", "read [d0, 25+7]",
                          "read [d0, 40+0]", "read [d0, 0+6]",
                          "read [d0, d1+32] at most", "read [d1+2, 0+8]",
                          "write [d0, d1+8] at most",
                          "write [d0, 0+8] at most"));
}

TEST_F(AccessTest, UnderAMaskAreAnUpperBound) {
  EXPECT_THAT(accesses(R"(
      %all = vector.constant_mask [8] : vector<8xi1>
      %some = vector.constant_mask [7] : vector<8xi1>
      %ones = arith.constant dense<true> : vector<8xi1>
      %c8 = arith.constant 8 : index
      %made = vector.create_mask %c8 : vector<8xi1>
      %partly = vector.create_mask %i : vector<8xi1>
      %0 = vector.maskedload %m[%i, %j], %mask, %v : memref<64x32xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %1 = vector.maskedload %m[%i, %j], %all, %v : memref<64x32xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      vector.maskedstore %m[%i, %j], %some, %v : memref<64x32xf32>, vector<8xi1>, vector<8xf32>
      vector.maskedstore %m[%i, %j], %made, %v : memref<64x32xf32>, vector<8xi1>, vector<8xf32>
      %2 = vector.expandload %m[%i, %j], %partly, %v : memref<64x32xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      vector.compressstore %m[%i, %j], %ones, %v : memref<64x32xf32>, vector<8xi1>, vector<8xf32>
      %3 = vector.transfer_read %m[%i, %j], %x, %mask {in_bounds = [true]} : memref<64x32xf32>, vector<8xf32>)"),
              ElementsAre("read [d0, d1+8] at most", "read [d0, d1+8]",
                          "write [d0, d1+8] at most", "write [d0, d1+8]",
                          "read [d0, d1+8] at most", "write [d0, d1+8]",
                          "read [d0, d1+8] at most"));
}

TEST_F(AccessTest, ByDataStartAnywhere) {
  EXPECT_THAT(accesses(R"(
      %all = vector.constant_mask [8] : vector<8xi1>
      %0 = vector.gather %m[%i, %j] [%at], %all, %v : memref<64x32xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      vector.scatter %m[%i, %j] [%at], %all, %v : memref<64x32xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32>
      vector.scatter %m[%i, %j] [%at], %mask, %v : memref<64x32xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32>)"),
              ElementsAre("read [d0, ?+8] at most", "write [d0, ?+8]",
                          "write [d0, ?+8] at most"));
}

TEST_F(AccessTest, OfMaskedOpsAreThoseOfTheMask) {
  EXPECT_THAT(
      accesses(R"(
      %all = vector.constant_mask [8] : vector<8xi1>
      %0 = vector.mask %mask { vector.transfer_read %m[%i, %j], %x {in_bounds = [true]} : memref<64x32xf32>, vector<8xf32> } : vector<8xi1> -> vector<8xf32>
      vector.mask %all { vector.transfer_write %v, %m[%i, %j] {in_bounds = [true]} : vector<8xf32>, memref<64x32xf32> } : vector<8xi1>
      %1 = vector.mask %mask { vector.reduction <add>, %v : vector<8xf32> into f32 } : vector<8xi1> -> f32)"),
      ElementsAre("read [d0, d1+8] at most", "write [d0, d1+8]", "none"));
}

TEST_F(AccessTest, WorkUnderAMaskIsAnUpperBound) {
  OwningOpRef<ModuleOp> module = parse(R"(
      %all = vector.constant_mask [8] : vector<8xi1>
      %0 = vector.mask %mask { vector.reduction <add>, %v : vector<8xf32> into f32 } : vector<8xi1> -> f32
      %1 = vector.mask %all { vector.reduction <add>, %v : vector<8xf32> into f32 } : vector<8xi1> -> f32)");
  SymbolicDims dims(*module, Conventions());
  std::vector<bool> atMost;
  module->walk([&](vector::MaskOp mask) {
    auto model = cast<CostModelOpInterface>(mask.getOperation());
    FailureOr<std::optional<Cost>> cost = model.getCost(dims);
    ASSERT_TRUE(succeeded(cost) && *cost);
    EXPECT_EQ((*cost)->flops(), SymbolicExpr(7));
    atMost.push_back((*cost)->atMost());
  });
  EXPECT_THAT(atMost, ElementsAre(true, false));
}

TEST_F(AccessTest, UpdatesOfTensorsAreInPlace) {
  OwningOpRef<ModuleOp> module = parse(R"(
      %0 = tensor.insert %x into %t[%i, %j] : tensor<64x32xf32>
      %1 = vector.transfer_write %v, %t[%i, %j] : vector<8xf32>, tensor<64x32xf32>
      %2 = vector.scatter %t[%i, %j] [%at], %mask, %v : tensor<64x32xf32>, vector<8xi32>, vector<8xi1>, vector<8xf32> -> tensor<64x32xf32>
      %3 = vector.mask %mask { vector.transfer_write %v, %t[%i, %j] : vector<8xf32>, tensor<64x32xf32> } : vector<8xi1> -> tensor<64x32xf32>)");
  Block &body = bodyOf(*module);
  for (auto op : body.getOps<AccessOpInterface>()) {
    auto model = cast<CostModelOpInterface>(op.getOperation());
    EXPECT_EQ(model.getAliasedOperand(0), body.getArgument(3));
  }
}

TEST_F(AccessTest, ReadValuesAreFresh) {
  OwningOpRef<ModuleOp> module = parse(R"(
      %0 = tensor.extract %t[%i, %j] : tensor<64x32xf32>
      %1 = vector.transfer_read %t[%i, %j], %x : tensor<64x32xf32>, vector<8xf32>
      %2 = vector.mask %mask { vector.transfer_read %t[%i, %j], %x : tensor<64x32xf32>, vector<8xf32> } : vector<8xi1> -> vector<8xf32>)");
  Block &body = bodyOf(*module);
  for (auto op : body.getOps<AccessOpInterface>()) {
    auto model = cast<CostModelOpInterface>(op.getOperation());
    EXPECT_FALSE(model.getAliasedOperand(0));
  }
}

} // namespace
