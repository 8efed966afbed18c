//===- GemmStores.cpp - Elements of C to memory ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmStores.h"

#include "GemmChain.h"

using namespace mlir;
using namespace roofline::cuda;

void roofline::cuda::whereRowExists(DeviceBuilder &b,
                                    const ContractionForm &form,
                                    const GemmConfig &config, Value row,
                                    llvm::function_ref<void()> store) {
  if (form.m < config.blockM)
    b.ifThen(b.less(row, b.i32(form.m)), store);
  else
    store();
}

void roofline::cuda::storeChunk(DeviceBuilder &b, const ContractionForm &form,
                                ValueRange words, Value pointer) {
  int64_t count = form.alignC / 4;
  for (size_t i = 0; i < words.size(); i += count)
    b.store(b.toVector(words.slice(i, count)), b.offset(pointer, i * 4),
            form.alignC);
}

/// Four or eight neighbouring elements of C.
static void storeElements(DeviceBuilder &b, const ContractionForm &form,
                          ValueRange reals, Value pointer) {
  if (form.outputType.isF32()) {
    for (size_t i = 0; i < reals.size(); i += 4)
      b.store(b.toVector(reals.slice(i, 4)), b.offset(pointer, i * 4), 16);
    return;
  }
  SmallVector<Value> words;
  for (size_t i = 0; i < reals.size(); i += 2)
    words.push_back(b.packPair(form.outputType, reals[i], reals[i + 1]));
  storeChunk(b, form, words, pointer);
}

static void storeNeighbours(DeviceBuilder &b, const ContractionForm &form,
                            const TilePlace &place, ValueRange products,
                            Value row, Value column) {
  SmallVector<Value> elements(products);
  if (form.isFused())
    elements = applyChain(b, form, place, products, row, column);
  int64_t bytes = outputBytes(form);
  Value inProduct = b.add(b.mul(b.widen(row), form.strideC * bytes),
                          b.mul(b.widen(column), bytes));
  storeElements(
      b, form, elements,
      b.offset(b.argument(form.argC), b.add(place.offsetC, inProduct)));
}

void roofline::cuda::storeProducts(DeviceBuilder &b,
                                   const ContractionForm &form,
                                   const GemmConfig &config,
                                   const TilePlace &place, ValueRange products,
                                   Value row, Value column) {
  bool rowsOverlap = form.m > config.blockM && form.m % config.blockM != 0;
  bool columnsOverlap = form.n % config.blockN != 0;
  if (!form.updatesC() || (!rowsOverlap && !columnsOverlap))
    return storeNeighbours(b, form, place, products, row, column);
  // What was updated before would be once more. Where columns begin at
  // multiples of four only, so do a tile's own.
  size_t step = form.n % 8 == 0 ? 8 : 4;
  Value isRowOwn = b.atLeast(row, place.ownRow);
  for (size_t i = 0; i < products.size(); i += step) {
    Value first = b.add(column, i);
    Value isOwn = b.bitAnd(isRowOwn, b.atLeast(first, place.ownColumn));
    b.ifThen(isOwn, [&] {
      storeNeighbours(b, form, place, products.slice(i, step), row, first);
    });
  }
}
