//===- EvenRuns.cpp - Work that blocks share evenly -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EvenRuns.h"

using namespace mlir;
using namespace roofline::cuda;

Value EvenRuns::begin(DeviceBuilder &b, Value block) const {
  Value even = b.div(b.mul(block, groups * pieces), blocks);
  Value inGroup = b.rem(even, pieces);
  Value toNext = b.sub(b.i32(pieces), inGroup);
  Value atStart = b.sub(even, inGroup), atEnd = b.add(even, toNext);
  Value up = b.select(b.less(toNext, b.i32(least)), atEnd, even);
  return b.select(b.less(inGroup, b.i32(least)), atStart, up);
}
