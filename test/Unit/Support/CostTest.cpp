//===- CostTest.cpp - Sums of work and traffic ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Cost.h"

#include "RandomExpr.h"

#include <gtest/gtest.h>

using namespace roofline;
using Direction = Traffic::Direction;
using Place = Traffic::Place;

namespace {

const SymbolicExpr B = SymbolicExpr::symbol("B"), S = SymbolicExpr::symbol("S");

TEST(UnitTest, NamesRoundTrip) {
  for (Unit unit : {Unit::Matrix, Unit::Vector, Unit::Transcendental,
                    Unit::Integer, Unit::Misc})
    EXPECT_EQ(parseUnit(toString(unit)), unit);
  EXPECT_EQ(toString(Unit::Transcendental), "transcendental");
  EXPECT_EQ(parseUnit("Matrix"), std::nullopt);
  EXPECT_EQ(parseUnit(""), std::nullopt);
}

TEST(UnitTest, FloatTypesByTheirMlirNames) {
  for (const char *type : {"f16", "bf16", "f32", "f64", "f80", "f128", "tf32",
                           "f8E4M3FN", "f8E5M2FNUZ", "f6E2M3FN", "f4E2M1FN"})
    EXPECT_TRUE(isFloatType(type)) << type;
  for (const char *type : {"i1", "i4", "i8", "i32", "si8", "ui64", "index", "f",
                           "bf", "float", "", "complex<f32>"})
    EXPECT_FALSE(isFloatType(type)) << type;
}

TEST(CostTest, MergesWorkOfOneUnitAndType) {
  Cost cost;
  cost.addWork(Unit::Vector, "f16", S);
  cost.addWork(Unit::Matrix, "f16", 2 * B);
  cost.addWork(Unit::Vector, "f16", 3 * S);
  cost.addWork(Unit::Vector, "bf16", 1);
  std::vector<Work> expected = {{Unit::Matrix, "f16", 2 * B},
                                {Unit::Vector, "bf16", 1},
                                {Unit::Vector, "f16", 4 * S}};
  EXPECT_EQ(cost.work(), expected);
}

TEST(CostTest, OrderOfWorkDoesNotMatter) {
  Random random(1);
  for (int i = 0; i < 200; ++i) {
    std::vector<Work> parts;
    for (int j = 0; j < 8; ++j)
      parts.push_back({static_cast<Unit>(random.between(0, 4)),
                       random.between(0, 1) ? "f16" : "f32",
                       randomPolynomial(random, 2).expr()});
    Cost cost, shuffled;
    for (const Work &part : parts)
      cost.addWork(part.unit, part.type, part.amount);
    random.shuffle(parts);
    for (const Work &part : parts)
      shuffled.addWork(part.unit, part.type, part.amount);
    EXPECT_EQ(cost, shuffled);
    EXPECT_EQ(cost.hash(), shuffled.hash());
  }
}

TEST(CostTest, DropsZero) {
  Cost cost;
  cost.addWork(Unit::Matrix, "f16", 0);
  cost.addRead(Place::Operand, 0, B - B);
  EXPECT_TRUE(cost.isZero());
  cost.addWork(Unit::Matrix, "f16", B);
  EXPECT_FALSE(cost.isZero());
  cost.addWork(Unit::Matrix, "f16", -B);
  EXPECT_TRUE(cost.isZero());
}

TEST(CostTest, KeepsOverflow) {
  Cost cost;
  SymbolicExpr huge = SymbolicExpr(Int128(1) << 126);
  cost.addWork(Unit::Matrix, "f16", 2 * huge);
  cost.addRead(Place::Operand, 0, huge);
  cost.addWrite(Place::Result, 0, huge);
  EXPECT_TRUE(cost.flops().overflowed());
  EXPECT_FALSE(cost.bytesRead().overflowed());
  EXPECT_TRUE(cost.bytes().overflowed());
}

TEST(CostTest, VectorWorkAndMatrixWorkOnFloatsAreFlops) {
  Cost cost;
  cost.addWork(Unit::Matrix, "f16", 1);
  cost.addWork(Unit::Matrix, "i8", 10);
  cost.addWork(Unit::Vector, "bf16", 100);
  cost.addWork(Unit::Transcendental, "f32", 1000);
  cost.addWork(Unit::Integer, "i32", 10000);
  cost.addWork(Unit::Misc, "f32", 100000);
  EXPECT_EQ(cost.flops().constant(), Int128(101));
  EXPECT_EQ(integers(cost.work()).constant(), Int128(10010));
  cost.addWork(Unit::Vector, "i32", 1000000);
  EXPECT_EQ(cost.flops().constant(), Int128(1000101));
  EXPECT_EQ(integers(cost.work()).constant(), Int128(10010));
  EXPECT_EQ(cost.amount(Unit::Matrix).constant(), Int128(11));
  EXPECT_EQ(cost.amount(Unit::Transcendental).constant(), Int128(1000));
  EXPECT_EQ(cost.amount(Unit::Integer).constant(), Int128(10000));
  EXPECT_EQ(cost.amount(Unit::Misc).constant(), Int128(100000));
}

TEST(CostTest, SumsTrafficByDirection) {
  Cost cost;
  cost.addRead(Place::Operand, 0, 2 * B);
  cost.addRead(Place::Captured, 0, 10);
  cost.addWrite(Place::Result, 0, 4 * S);
  cost.addRead(Place::Operand, 0, B);
  EXPECT_EQ(cost.bytesRead(), 3 * B + 10);
  EXPECT_EQ(cost.bytesWritten(), 4 * S);
  EXPECT_EQ(cost.bytes(), 3 * B + 4 * S + 10);
  EXPECT_EQ(cost.traffic().size(), 4u);
}

TEST(CostTest, DiffersWhereAnyPartDiffers) {
  auto make = [](Unit unit, Direction direction, Place place, unsigned index,
                 const SymbolicExpr &bytes) {
    Cost cost;
    cost.addWork(unit, "f16", 8);
    cost.addTraffic(direction, place, index, bytes);
    return cost;
  };
  Cost cost = make(Unit::Matrix, Direction::Read, Place::Operand, 0, S);
  for (const Cost &other :
       {make(Unit::Vector, Direction::Read, Place::Operand, 0, S),
        make(Unit::Matrix, Direction::Write, Place::Operand, 0, S),
        make(Unit::Matrix, Direction::Read, Place::Result, 0, S),
        make(Unit::Matrix, Direction::Read, Place::Operand, 1, S),
        make(Unit::Matrix, Direction::Read, Place::Operand, 0, B), Cost()}) {
    EXPECT_FALSE(cost == other);
    EXPECT_NE(cost.hash(), other.hash());
  }
}

TEST(CostTest, AddsTheWorkOfAnother) {
  Cost body, loop;
  body.addWork(Unit::Vector, "f32", 3);
  body.addRead(Place::Operand, 0, 4);
  loop.addWork(Unit::Vector, "f32", 5);
  loop.addWorkOf(body, B * S);
  EXPECT_EQ(loop.flops(), 3 * B * S + 5);
  EXPECT_TRUE(loop.bytes().isZero());
}

TEST(TotalsTest, AddsWithMultiplicity) {
  Totals layer, model;
  addWork(layer.work, Unit::Matrix, "f16", 2 * B);
  layer.bytesRead = 10 * B;
  layer.bytesWritten = 4;
  layer.bytesFused = 8 * B;
  layer.bytesFloor = 6 * B;
  model.add(layer, 60);
  model.add(layer);
  EXPECT_EQ(flops(model.work), 122 * B);
  EXPECT_EQ(amount(model.work, Unit::Matrix), 122 * B);
  EXPECT_EQ(model.bytesRead, 610 * B);
  EXPECT_EQ(model.bytesWritten, SymbolicExpr(244));
  EXPECT_EQ(model.bytesFused, 488 * B);
  // A function's arguments are no sum over its ops.
  EXPECT_TRUE(model.bytesFloor.isZero());
}

TEST(TotalsTest, LowerBoundsAreContagious) {
  Totals known, unknown, sum;
  unknown.atLeast = true;
  sum.add(known);
  EXPECT_FALSE(sum.atLeast);
  sum.add(unknown);
  sum.add(known);
  EXPECT_TRUE(sum.atLeast);
  EXPECT_FALSE(known == unknown);
  EXPECT_NE(known.hash(), unknown.hash());
}

// Counts of a whole model summed in float32 drift; these are exact.
TEST(TotalsTest, SmallAddendsAreNotLost) {
  Totals sum, product, norm;
  addWork(product.work, Unit::Matrix, "f16", 139'062'987'980'800);
  addWork(norm.work, Unit::Vector, "f16", 54'530'048);
  sum.add(product);
  sum.add(norm);
  EXPECT_EQ(flops(sum.work).constant(), Int128(139'063'042'510'848));
}

} // namespace
