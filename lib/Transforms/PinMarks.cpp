//===- PinMarks.cpp - The pass roofline-pin-marks -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/CausalMark.h"
#include "Roofline/Transforms/Passes.h"

namespace roofline {
#define GEN_PASS_DEF_PINMARKSPASS
#include "Roofline/Transforms/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

namespace {
struct PinMarksPass : roofline::impl::PinMarksPassBase<PinMarksPass> {
  using Base::Base;

  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (op->hasAttr(attr::kCausal))
        pinCausalLoops(op);
      if (auto group = op->getAttrOfType<StringAttr>(attr::kGroup))
        op->setLoc(withGroupAndPhase(op->getLoc(), group.getValue(), ""));
    });
  }
};
} // namespace
