//===- FetchAhead.cpp - Lines of memory asked for early -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FetchAhead.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

FetchAhead::FetchAhead(EntryBuilder &entry, const StreamKernel &kernel,
                       What what, int64_t elementsAhead)
    : e(entry), elementsAhead(elementsAhead) {
  auto add = [&](BlockArgument argument) {
    if (cast<ShapedType>(argument.getType()).getShape() == kernel.shape())
      buffers.push_back(e.buffer(argument.getArgNumber()));
  };
  if (what == What::Results) {
    for (const Piece &piece : kernel.pieces)
      add(piece.destination);
    return;
  }
  func::FuncOp function = kernel.function;
  for (auto read : function.getOps<bufferization::ToTensorOp>())
    if (auto argument = dyn_cast<BlockArgument>(read.getBuffer()))
      add(argument);
}

void FetchAhead::fetch(Value flat, int64_t elements) {
  constexpr int64_t lineBits = 512;
  Value next = e.add(flat, elementsAhead);
  for (Value buffer : buffers) {
    auto type = cast<MemRefType>(buffer.getType());
    int64_t perLine = lineBits / type.getElementTypeBitWidth();
    for (int64_t i = 0; i < elements; i += perLine)
      memref::PrefetchOp::create(e.b, buffer, e.add(next, i),
                                 /*isWrite=*/false, /*localityHint=*/3,
                                 /*isDataCache=*/true);
  }
}
