//===- MatrixTest.cpp - ldmatrix and mma ----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Snippet.h"

#include <gmock/gmock.h>

#include <random>

using namespace roofline::ptx;
using testing::HasSubstr;

namespace {

/// Rows of 8 halves, as `ldmatrix` takes them: element c of row r of matrix i
/// is 100 i + 8 r + c. Each lane stores one row.
const char *const fillTile = R"(
  mov.u32 %r0, tile;
  mad.lo.u32 %r9, %tid, 16, %r0;
  shr.u32 %r1, %tid, 3;
  mul.lo.u32 %r1, %r1, 100;
  and.b32 %r2, %tid, 7;
  mad.lo.u32 %r1, %r2, 8, %r1;
  mad.lo.u32 %r1, %r1, 0x10001, 0x10000;
  add.u32 %r2, %r1, 0x20002;
  add.u32 %r3, %r1, 0x40004;
  add.u32 %r4, %r1, 0x60006;
  st.shared.v4.b32 [%r9], {%r1, %r2, %r3, %r4};
  bar.warp.sync -1;
)";

TEST(PtxMatrixTest, LoadsFragments) {
  for (bool transposed : {false, true}) {
    Snippet snippet;
    snippet.threads = 32;
    snippet.statements = std::string(fillTile) +
                         "ldmatrix.sync.aligned.m8n8.x4" +
                         (transposed ? ".trans" : "") +
                         ".shared.b16 {%r5, %r6, %r7, %r8}, [%r9];"
                         "st.global.v4.b32 [%out], {%r5, %r6, %r7, %r8};";
    LaunchResult result = snippet.run();
    ASSERT_EQ(result.error, "");
    EXPECT_EQ(result.conflictDegree, 1);
    for (unsigned lane = 0; lane < 32; ++lane)
      for (unsigned matrix = 0; matrix < 4; ++matrix)
        for (unsigned e = 0; e < 2; ++e) {
          unsigned r = lane / 4, c = 2 * (lane % 4) + e;
          EXPECT_EQ(snippet.out<uint16_t>(lane, 4 * matrix + 2 * e),
                    100 * matrix + (transposed ? 8 * c + r : 8 * r + c));
        }
  }
}

TEST(PtxMatrixTest, StoresWhatItLoads) {
  Snippet snippet;
  snippet.threads = 32;
  snippet.statements =
      std::string(fillTile) +
      "ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%r5, %r6}, [%r9];"
      "stmatrix.sync.aligned.m8n8.x2.shared.b16 [%r9 + 1024], {%r6, %r5};"
      "bar.warp.sync -1; setp.lt.u32 %p0, %tid, 16; @!%p0 ret;"
      "ld.shared.b32 %r1, [%r9 + 1024]; st.global.b32 [%out], %r1;";
  ASSERT_EQ(snippet.run().error, "");
  EXPECT_EQ(snippet.out<uint16_t>(3), 124);
  EXPECT_EQ(snippet.out<uint16_t>(11), 24);
}

TEST(PtxMatrixTest, RowsAreAligned) {
  Snippet snippet;
  snippet.threads = 32;
  snippet.statements = std::string(fillTile) +
                       "ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%r5}, "
                       "[%r9 + 8];";
  EXPECT_THAT(snippet.run().error, HasSubstr("is not aligned to 16 bytes"));
}

TEST(PtxMatrixTest, ConflictsOfRows) {
  Snippet snippet;
  snippet.threads = 32;
  // Rows 128 bytes apart begin in the same bank.
  snippet.statements =
      "mov.u32 %r0, tile; mad.lo.u32 %r1, %tid, 128, %r0;"
      "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r5, %r6, %r7, %r8}, [%r1];";
  LaunchResult result = snippet.run();
  EXPECT_EQ(result.error, "");
  EXPECT_EQ(result.conflictDegree, 8);
}

using Matrix = std::vector<std::vector<float>>;

Matrix randomMatrix(unsigned rows, unsigned columns, std::mt19937 &random) {
  Matrix matrix(rows, std::vector<float>(columns));
  for (auto &row : matrix)
    for (float &value : row)
      value = float(int(random() % 33) - 16) / 4;
  return matrix;
}

/// One mma of random matrices. Fragments are filled as the PTX manual says.
struct Mma {
  std::string shape, type;
  unsigned k;
  uint16_t (*encode)(float);

  Matrix a, b, c;
  std::vector<std::vector<uint32_t>> in;

  void fill() {
    std::mt19937 random(7);
    a = randomMatrix(16, k, random);
    b = randomMatrix(k, 8, random);
    c = randomMatrix(16, 8, random);
    in.assign(32, {});
    for (unsigned lane = 0; lane < 32; ++lane)
      fill(lane);
  }
  void fill(unsigned lane) {
    unsigned group = lane / 4, thread = lane % 4;
    auto pair = [&](float low, float high) {
      in[lane].push_back(encode(low) | uint32_t(encode(high)) << 16);
    };
    for (unsigned i = 0; i < k / 4; ++i) {
      unsigned row = i == 0 || i == 2 ? group : group + 8,
               column = 2 * thread + (i >= 2 ? 8 : 0);
      pair(a[row][column], a[row][column + 1]);
    }
    for (unsigned i = 0; i < k / 8; ++i) {
      unsigned row = 2 * thread + 8 * i;
      pair(b[row][group], b[row + 1][group]);
    }
  }
  float expected(unsigned m, unsigned n) const {
    float sum = c[m][n];
    for (unsigned i = 0; i < k; ++i)
      sum += a[m][i] * b[i][n];
    return sum;
  }
};

/// Registers `%r<first>` onwards, in braces.
std::string registers(unsigned first, unsigned count) {
  std::string text = "{";
  for (unsigned i = 0; i < count; ++i)
    text += (i ? ", %r" : "%r") + std::to_string(first + i);
  return text + "}";
}

TEST(PtxMatrixTest, MultipliesToSingle) {
  for (Mma mma : {Mma{"m16n8k16", "f16", 16, toHalf, {}, {}, {}, {}},
                  Mma{"m16n8k8", "f16", 8, toHalf, {}, {}, {}, {}},
                  Mma{"m16n8k16", "bf16", 16, toBFloat, {}, {}, {}, {}},
                  Mma{"m16n8k8", "bf16", 8, toBFloat, {}, {}, {}, {}}}) {
    mma.fill();
    // Each thread has 8 inputs of 32 bits: A and B first, then two of C.
    unsigned numA = mma.k / 4, numB = mma.k / 8;
    std::vector<uint32_t> in(32 * 8);
    for (unsigned lane = 0; lane < 32; ++lane)
      std::copy(mma.in[lane].begin(), mma.in[lane].end(), &in[8 * lane]);
    for (auto &row : mma.c)
      row.assign(8, 1.5f);
    Snippet snippet;
    snippet.threads = 32;
    snippet.statements = "ld.global.v4.b32 {%r0, %r1, %r2, %r3}, [%in];"
                         "ld.global.v4.b32 {%r4, %r5, %r6, %r7}, [%in + 16];"
                         "mov.b32 %r12, 0f3FC00000; mma.sync.aligned." +
                         mma.shape + ".row.col.f32." + mma.type + "." +
                         mma.type + ".f32 {%r8, %r9, %r10, %r11}, " +
                         registers(0, numA) + ", " + registers(numA, numB) +
                         ", {%r12, %r12, %r12, %r12};"
                         "st.global.v4.b32 [%out], {%r8, %r9, %r10, %r11};";
    LaunchResult result = snippet.run(in);
    ASSERT_EQ(result.error, "");
    EXPECT_EQ(result.flops.matrix, 2u * 16 * 8 * mma.k);
    for (unsigned lane = 0; lane < 32; ++lane)
      for (unsigned i = 0; i < 4; ++i)
        EXPECT_EQ(snippet.out<float>(lane, 4 * i),
                  mma.expected(lane / 4 + 8 * (i / 2), 2 * (lane % 4) + i % 2));
  }
}

TEST(PtxMatrixTest, MultipliesToHalf) {
  Mma mma{"m16n8k16", "f16", 16, toHalf, {}, {}, {}, {}};
  mma.fill();
  std::vector<uint32_t> in(32 * 8);
  for (unsigned lane = 0; lane < 32; ++lane) {
    std::copy(mma.in[lane].begin(), mma.in[lane].end(), &in[8 * lane]);
    for (unsigned i = 0; i < 2; ++i) {
      const auto &row = mma.c[lane / 4 + 8 * i];
      in[8 * lane + 6 + i] =
          toHalf(row[2 * (lane % 4)]) | toHalf(row[2 * (lane % 4) + 1]) << 16;
    }
  }
  Snippet snippet;
  snippet.threads = 32;
  snippet.statements =
      "ld.global.v4.b32 {%r0, %r1, %r2, %r3}, [%in];"
      "ld.global.v4.b32 {%r4, %r5, %r6, %r7}, [%in + 16];"
      "mma.sync.aligned.m16n8k16.row.col.f16.f16.f16.f16 {%r8, %r9}, {%r0, "
      "%r1, %r2, %r3}, {%r4, %r5}, {%r6, %r7};"
      "st.global.v2.b32 [%out], {%r8, %r9};";
  ASSERT_EQ(snippet.run(in).error, "");
  for (unsigned lane = 0; lane < 32; ++lane)
    for (unsigned i = 0; i < 4; ++i)
      EXPECT_EQ(
          snippet.out<uint16_t>(lane, 2 * i),
          toHalf(mma.expected(lane / 4 + 8 * (i / 2), 2 * (lane % 4) + i % 2)));
}

TEST(PtxMatrixTest, UndefinedRowsStayApart) {
  // Lane 0 lacks its A: rows 0 is undefined, the others are not.
  const char *statements =
      "mov.u32 %r1, 0; setp.ne.u32 %p0, %tid, 0; @%p0 mov.u32 %r0, 0;"
      "mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32 {%r4, %r5, %r6, %r7}, "
      "{%r0, %r1}, {%r1}, {%r1, %r1, %r1, %r1};";
  for (auto [reg, fails] : {std::pair("%r6", false), std::pair("%r4", true)}) {
    Snippet snippet;
    snippet.threads = 32;
    snippet.statements =
        statements + std::string("st.global.b32 [%out], ") + reg + ";";
    EXPECT_EQ(!snippet.run().ok(), fails);
  }
}

} // namespace
