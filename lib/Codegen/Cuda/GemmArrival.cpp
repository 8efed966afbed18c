//===- GemmArrival.cpp - Parts of sums that meet in one kernel ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmArrival.h"

using namespace mlir;
using namespace roofline::cuda;

GemmArrival::GemmArrival(DeviceBuilder &b, const GemmConfig &config,
                         SharedSlabs &slabs, Value workspace, Value tile)
    : b(b), config(config), slabs(slabs), workspace(workspace), tile(tile),
      first(slabs.firstBlock(tile)), count(b.sub(slabs.endBlock(tile), first)) {
}

int64_t GemmArrival::accumulators() const {
  return config.blockM * config.blockN / config.threads();
}

Value GemmArrival::placeOf(Value block) {
  Value inPart = b.widen(b.mul(b.thread(), 16));
  return b.offset(workspace, b.add(slabs.partOffset(block, tile), inPart));
}

void GemmArrival::leave(ValueRange accumulators, Value block) {
  Value place = placeOf(block);
  for (size_t i = 0; i < accumulators.size(); i += 4)
    b.store(b.toVector(accumulators.slice(i, 4)),
            b.offset(place, i / 4 * step()), 16);
}

Value GemmArrival::isLast(Value counters) {
  // The threads' parts come before the count, the last slab's fragments before
  // what takes its place.
  b.barrier();
  Value word = b.dynamicShared();
  b.ifThen(b.equal(b.thread(), b.i32(0)), [&] {
    Value last = b.sub(count, b.i32(1));
    Value counter = b.offset(counters, b.mul(b.widen(tile), 4));
    b.store(b.arrive(counter, last), word, 4);
  });
  b.barrier();
  Value old = b.load(count.getType(), word, 4);
  return b.equal(b.add(old, 1), count);
}

SmallVector<Value> GemmArrival::sumOf(int64_t begin, int64_t size) {
  SmallVector<Value> initial(size, b.f32(0));
  initial.push_back(first);
  SmallVector<Value> sums = b.loop(count, initial, [&](ValueRange values) {
    Value place = placeOf(values.back());
    SmallVector<Value> next;
    for (int64_t i = 0; i < size; i += 4) {
      SmallVector<Value> part = b.loadReals(
          b.realType(), b.offset(place, (begin + i) / 4 * step()), 4, 16);
      for (auto [sum, term] : llvm::zip_equal(values.slice(i, 4), part))
        next.push_back(b.addReals(sum, term));
    }
    next.push_back(b.add(values.back(), 1));
    return next;
  });
  sums.pop_back();
  return sums;
}

SmallVector<Value> GemmArrival::sum() {
  // As many bytes of a thread under way as keep the cache busy; with more of
  // them, registers run out.
  constexpr int64_t most = 64;
  SmallVector<Value> sums;
  for (int64_t begin = 0; begin < accumulators(); begin += most)
    sums.append(sumOf(begin, std::min(most, accumulators() - begin)));
  return sums;
}
