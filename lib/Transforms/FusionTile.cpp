//===- FusionTile.cpp - What a tile keeps on chip -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionTile.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace roofline;

int64_t roofline::largestSize(const SymbolicExpr &size,
                              const Bindings &bindings,
                              const RoofTimes &times) {
  Substitution first;
  for (const std::string &name : size.symbols())
    if (!bindings.count(name) && dependsOnTrip(SymbolicExpr::symbol(name)))
      first[name] = 0;
  return times.largest(first.empty() ? size : size.substitute(first));
}

static uint64_t bytesOf(Value value, SizeQuery sizeOf) {
  auto type = cast<RankedTensorType>(value.getType());
  uint64_t bits = elementBits(type);
  for (unsigned dim = 0, e = type.getRank(); dim < e; ++dim)
    bits = llvm::SaturatingMultiply<uint64_t>(
        bits, std::max<int64_t>(sizeOf(value, dim), 1));
  return llvm::divideCeil(bits, 8);
}

/// The last op in the block that takes `value`, a tile; null where none but the
/// loop does, which writes it to memory.
static Operation *lastTaker(Value value) {
  Operation *last = nullptr;
  for (Operation *user : value.getUsers())
    if (isa<linalg::LinalgOp>(user) && (!last || last->isBeforeInBlock(user)))
      last = user;
  return last;
}

uint64_t roofline::bytesOnChip(Operation *loop, SizeQuery sizeOf) {
  uint64_t most = 0, now = 0;
  llvm::DenseMap<Operation *, uint64_t> ending;
  for (Operation &op : loop->getRegion(0).front()) {
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (!structured || isa<linalg::FillOp>(op))
      continue;
    uint64_t made = 0, ends = ending.lookup(&op);
    for (Value result : op.getResults())
      if (Operation *taker = lastTaker(result)) {
        uint64_t bytes = bytesOf(result, sizeOf);
        ending[taker] = llvm::SaturatingAdd(ending[taker], bytes);
        made = llvm::SaturatingAdd(made, bytes);
      }
    bool isInPlace =
        structured.getNumParallelLoops() == structured.getNumLoops();
    uint64_t added = isInPlace ? made - std::min(made, ends) : made;
    most = std::max(most, llvm::SaturatingAdd(now, added));
    now = llvm::SaturatingAdd(now, made) - ends;
  }
  return most;
}
