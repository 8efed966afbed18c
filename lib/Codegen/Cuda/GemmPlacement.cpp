//===- GemmPlacement.cpp - Where tiles of products are --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmPlacement.h"

using namespace mlir;
using namespace roofline::cuda;

int64_t roofline::cuda::outputBytes(const ContractionForm &form) {
  return form.outputType.getIntOrFloatBitWidth() / 8;
}

static void placeProduct(DeviceBuilder &b, const ContractionForm &form,
                         Value product, TilePlace &place) {
  place.offsetA = place.offsetB = place.offsetC = b.i64(0);
  place.others.assign(form.operands.size(), b.i64(0));
  for (const BatchDim &dim : llvm::reverse(form.batch)) {
    Value index = b.widen(b.rem(product, dim.size));
    product = b.div(product, dim.size);
    place.offsetA =
        b.add(place.offsetA, b.mul(index, dim.strideA * form.inputBytes()));
    place.offsetB =
        b.add(place.offsetB, b.mul(index, dim.strideB * form.inputBytes()));
    place.offsetC =
        b.add(place.offsetC, b.mul(index, dim.strideC * outputBytes(form)));
    for (auto [offset, stride, operand] :
         llvm::zip_equal(place.others, dim.others, form.operands))
      offset = b.add(
          offset,
          b.mul(index, stride * operand.type.getIntOrFloatBitWidth() / 8));
  }
}

/// `start` of a tile of `extent`, moved back where it reaches beyond `size`.
static Value moveInside(DeviceBuilder &b, Value start, int64_t extent,
                        int64_t size) {
  if (size % extent == 0 || size < extent)
    return start;
  return b.min(start, b.i32(size - extent));
}

TilePlace roofline::cuda::placeTile(DeviceBuilder &b,
                                    const ContractionForm &form,
                                    const GemmConfig &config, Value index) {
  int64_t tilesM = config.tilesM(form), tilesN = config.tilesN(form);
  int64_t group = config.rasterM(form);
  TilePlace place;
  placeProduct(b, form, b.div(index, tilesM * tilesN), place);
  if (form.batchSize() > 1)
    index = b.rem(index, tilesM * tilesN);
  Value first = b.mul(b.div(index, group * tilesN), group);
  Value inGroup = b.rem(index, group * tilesN);
  Value rows = tilesM % group == 0
                   ? b.i32(group)
                   : b.min(b.sub(b.i32(tilesM), first), b.i32(group));
  place.ownRow = b.mul(b.add(first, b.rem(inGroup, rows)), config.blockM);
  place.ownColumn = b.mul(b.div(inGroup, rows), config.blockN);
  place.row = moveInside(b, place.ownRow, config.blockM, form.m);
  place.column = moveInside(b, place.ownColumn, config.blockN, form.n);
  return place;
}
