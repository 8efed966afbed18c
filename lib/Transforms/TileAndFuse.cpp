//===- TileAndFuse.cpp - Ops in one loop over tiles -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionRewrites.h"

using namespace mlir;
using namespace roofline;

FailureOr<KernelOps> roofline::tileAndFuse(RewriterBase &,
                                           ArrayRef<Operation *>,
                                           ArrayRef<int64_t>, std::string &) {
  return failure();
}
