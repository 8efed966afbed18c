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
  for (int64_t i = 0; i < 4; i += count)
    b.store(b.toVector(words.slice(i, count)), b.offset(pointer, i * 4),
            form.alignC);
}

/// Eight neighbouring elements of C.
static void storeElements(DeviceBuilder &b, const ContractionForm &form,
                          ValueRange reals, Value pointer) {
  if (form.outputType.isF32()) {
    b.store(b.toVector(reals.take_front(4)), pointer, 16);
    b.store(b.toVector(reals.drop_front(4)), b.offset(pointer, 16), 16);
    return;
  }
  SmallVector<Value> words;
  for (int64_t i = 0; i < 8; i += 2)
    words.push_back(b.packPair(form.outputType, reals[i], reals[i + 1]));
  storeChunk(b, form, words, pointer);
}

void roofline::cuda::storeProducts(DeviceBuilder &b,
                                   const ContractionForm &form,
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
