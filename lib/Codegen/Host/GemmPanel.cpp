//===- GemmPanel.cpp - Packed columns of weights --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmPanel.h"

#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

/// Elements of both, in turn: of their first halves, or of their second ones.
static Value interleave(ProductBuilder &b, Value first, Value second,
                        bool ofSecondHalves) {
  int64_t half = b.lanes / 2;
  SmallVector<int64_t> order;
  for (int64_t i = 0; i < half; ++i) {
    int64_t from = i + (ofSecondHalves ? half : 0);
    order.push_back(from);
    order.push_back(from + b.lanes);
  }
  return vector::ShuffleOp::create(b.e.b, first, second, order);
}

/// By perfect shuffles: each moves the highest bit of an element's row number
/// to the low end of its column number.
SmallVector<Value> host::transpose(ProductBuilder &b, SmallVector<Value> rows) {
  for (int64_t i = 1; i < b.lanes; i *= 2) {
    SmallVector<Value> next;
    for (int64_t j = 0; j < b.lanes / 2; ++j)
      for (bool ofSecondHalves : {false, true})
        next.push_back(
            interleave(b, rows[j], rows[j + b.lanes / 2], ofSecondHalves));
    rows = std::move(next);
  }
  return rows;
}

static Value firstOf(ProductBuilder &b, Value vector, int64_t count) {
  if (count == b.lanes)
    return vector;
  return vector::ExtractStridedSliceOp::create(b.e.b, vector, 0, count, 1);
}

/// Of words, from rows along k.
static int64_t squaresOf(const Product &p, int64_t lanes) {
  bool isAlongK = p.k.w == 1 && p.n.w != 1;
  return isAlongK ? p.k.extent / (lanes * p.perWord) : 0;
}

/// Square by square.
static void packRows(ProductBuilder &b, const Panel &panel, Value place,
                     int64_t columns) {
  const Product &p = b.p;
  b.e.loop(squaresOf(p, b.lanes), {}, [&](Value square, ValueRange) {
    Value word = b.e.mul(square, b.lanes), k = b.e.mul(word, p.perWord);
    Value to = b.at(panel.start, word, panel.width);
    for (int64_t first = 0; first < panel.width; first += b.lanes) {
      SmallVector<Value> rows;
      int64_t count = std::min(b.lanes, panel.width - first);
      for (int64_t j = first; j < first + b.lanes; ++j)
        rows.push_back(j < columns
                           ? b.readWords(p.w,
                                         b.e.add(b.e.add(place, k), j * p.n.w),
                                         b.lanes)
                           : b.zeros(b.lanes));
      for (auto [i, row] : llvm::enumerate(transpose(b, std::move(rows))))
        b.e.store(firstOf(b, row, count), panel.buffer,
                  b.e.add(to, int64_t(i) * panel.width + first));
    }
    return SmallVector<Value>();
  });
}

/// From a word on: a vector at a time where neighbours along n are ones in
/// memory, else one by one.
static void packColumns(ProductBuilder &b, const Panel &panel, Value place,
                        int64_t columns, int64_t firstWord) {
  const Product &p = b.p;
  b.forEachWord(firstWord, [&](Value word, bool isWhole) {
    Value to = b.at(panel.start, word, panel.width);
    Value from = b.at(place, word, p.perWord * p.k.w);
    auto read = [&](int64_t column, int64_t count) {
      Value at = b.e.add(from, column * p.n.w);
      return b.gatherWords(p.w, at, count, p.k.w, isWhole);
    };
    int64_t whole = p.n.w == 1 ? columns / b.lanes * b.lanes : 0;
    for (int64_t j = 0; j < whole; j += b.lanes)
      b.e.store(read(j, b.lanes), panel.buffer, b.e.add(to, j));
    for (int64_t j = whole; j < panel.width; ++j)
      b.e.store(j < columns ? read(j, 1) : b.e.real(0), panel.buffer,
                b.e.add(to, j));
  });
}

void host::packPanel(ProductBuilder &b, const Panel &panel, Value place,
                     int64_t columns) {
  int64_t squares = squaresOf(b.p, b.lanes);
  if (squares > 0)
    packRows(b, panel, place, columns);
  if (squares * b.lanes < b.p.words(b.p.k.extent))
    packColumns(b, panel, place, columns, squares * b.lanes);
}
