//===- LoopNest.cpp - Chains of ops as loops over elements ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopNest.h"

#include "../InPlace.h"
#include "LoopEmitter.h"
#include "Roofline/Codegen/Host/HostTarget.h"
#include "RowPipeline.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

/// What is read of buffers after they were overwritten, and the results of
/// reductions.
static SmallVector<StoredTensor> storedTensors(const StreamKernel &kernel,
                                               int64_t &bytes) {
  SmallVector<StoredTensor> stored;
  bytes = 0;
  auto add = [&](ValueRange tensors) {
    stored.emplace_back();
    for (Value tensor : tensors) {
      stored.back().tensors.push_back(tensor);
      stored.back().bytes.push_back(bytes);
      bytes += workspaceBytes(tensor);
    }
  };
  for (Value tensor : readTooLate(kernel, Reductions::InWorkspace))
    add(tensor);
  func::FuncOp function = kernel.function;
  for (auto op : function.getOps<linalg::LinalgOp>())
    if (op.getNumReductionLoops() > 0 &&
        llvm::any_of(op->getResults(), [&](Value result) {
          return !isOnlyWritten(kernel, result);
        }))
      add(op->getResults());
  return stored;
}

/// The first dim that is more than one row.
static std::optional<size_t> findTiledDim(const StreamKernel &kernel) {
  if (!haveOneShape(kernel))
    return std::nullopt;
  ArrayRef<int64_t> shape = kernel.shape();
  for (size_t i = 0; i + 1 < shape.size(); ++i)
    if (shape[i] > 1)
      return i;
  return std::nullopt;
}

/// Elements of so many registers; no more than a row has.
static int64_t vectorWidth(const StreamKernel &kernel, int64_t registers) {
  if (!haveOneShape(kernel) || kernel.shape().empty())
    return 1;
  int64_t lanes = hostTarget().vectorBits / 32;
  int64_t width = registers * lanes;
  while (width > kernel.shape().back())
    width /= 2;
  return width < lanes ? 1 : width;
}

/// Four registers have enough to do while they wait for each other. Functions
/// do by themselves, and what they need is in more registers than there are.
static int64_t vectorWidth(const StreamKernel &kernel) {
  func::FuncOp function = kernel.function;
  bool hasFunctions =
      function
          ->walk([](Operation *op) {
            return isa<math::ExpOp, math::TanhOp, math::ErfOp>(op)
                       ? WalkResult::interrupt()
                       : WalkResult::advance();
          })
          .wasInterrupted();
  return vectorWidth(kernel, hasFunctions ? 2 : 4);
}

namespace {
/// Bytes of one row of a kernel.
struct RowBytes {
  /// Read of the row alone, of operands that all rows share, and written.
  int64_t own = 0, shared = 0, written = 0;
};
} // namespace

static RowBytes bytesOfRow(const StreamKernel &kernel) {
  ArrayRef<int64_t> shape = kernel.shape();
  auto bytesOf = [&](Type tensor) {
    return shape.back() *
           int64_t(getElementTypeOrSelf(tensor).getIntOrFloatBitWidth()) / 8;
  };
  RowBytes bytes;
  func::FuncOp function = kernel.function;
  for (auto read : function.getOps<bufferization::ToTensorOp>()) {
    auto type = cast<ShapedType>(read.getType());
    if (type.getShape() == shape)
      bytes.own += bytesOf(type);
    else if (type.getNumElements() == shape.back())
      bytes.shared += bytesOf(type);
  }
  for (const Piece &piece : kernel.pieces)
    bytes.written += bytesOf(piece.tensor.getType());
  return bytes;
}

/// How many rows are best done at a time. Short ones wait for their reductions,
/// and several wait together, if all of them stay in the first cache. Long rows
/// leave no room there for what all rows share, such as a norm's scale, or the
/// other way round: several rows read that once.
static int64_t rowsAtATime(const StreamKernel &kernel, Reductions reductions) {
  constexpr int64_t firstCache = int64_t(32) << 10, most = 4;
  // They are read again from the second cache.
  constexpr int64_t mostBytes = 4 * firstCache;
  if (!haveOneShape(kernel) || kernel.shape().size() < 2)
    return 1;
  bool reduces = reductions == Reductions::OnRows;
  RowBytes bytes = bytesOfRow(kernel);
  auto isShort = [&](int64_t rows) {
    return reduces && rows * (bytes.own + bytes.written) + bytes.shared <=
                          firstCache * 3 / 4;
  };
  bool isLong =
      bytes.shared > 0 &&
      bytes.own + bytes.shared + (reduces ? 0 : bytes.written) > firstCache;
  int64_t inDim = 1;
  for (int64_t size : kernel.shape().drop_back())
    inDim = size == 1 ? inDim : size;
  for (int64_t rows = most; rows > 1; rows /= 2)
    if (rows <= inDim &&
        (isShort(rows) || (isLong && rows * bytes.own <= mostBytes)))
      return rows;
  return 1;
}

static std::optional<LoopFunction>
emit(ModuleOp module, StringRef name, const StreamKernel &kernel,
     const LoopPlan &plan, MemRefType workspace,
     function_ref<bool(EntryBuilder &)> emitCode) {
  SmallVector<MemRefType> buffers(kernel.buffers);
  int64_t bytes =
      workspace.getNumElements() * (workspace.getElementTypeBitWidth() / 8);
  if (bytes > 0)
    buffers.push_back(workspace);
  EntryBuilder entry(module, name, buffers, /*numbers=*/plan.tiledDim ? 2 : 0);
  auto function = *module.getOps<func::FuncOp>().begin();
  if (!emitCode(entry)) {
    function.erase();
    return std::nullopt;
  }
  entry.finish();
  return LoopFunction{function, bytes,
                      plan.tiledDim ? kernel.shape()[*plan.tiledDim] : 0};
}

static std::optional<LoopFunction> emit(ModuleOp module, StringRef name,
                                        const StreamKernel &kernel,
                                        Reductions reductions, int64_t width,
                                        bool fetchesAhead) {
  LoopPlan plan{reductions, KeptRows(kernel), {}, {}, /*rows=*/1,
                width,      fetchesAhead};
  Builder builder(module.getContext());
  MemRefType workspace = MemRefType::get({0}, builder.getI8Type());
  if (reductions == Reductions::InWorkspace) {
    int64_t bytes = 0;
    plan.stored = storedTensors(kernel, bytes);
    workspace = MemRefType::get({bytes}, builder.getI8Type());
  } else {
    plan.tiledDim = findTiledDim(kernel);
  }
  if (reductions != Reductions::InWorkspace && !plan.keptRows.elementsInAll())
    plan.rows = rowsAtATime(kernel, reductions);
  if (reductions == Reductions::OnRows)
    workspace =
        MemRefType::get({plan.keptRows.elementsInAll()}, builder.getF32Type());
  if (reductions == Reductions::OnRows && fetchesAhead) {
    auto pipeline = RowPipeline::match(kernel, plan.keptRows, width);
    auto emitRows = [&](EntryBuilder &entry) {
      return pipeline->emit(entry, kernel, plan.keptRows, plan.tiledDim, width);
    };
    if (pipeline)
      if (auto rows = emit(module, name, kernel, plan, workspace, emitRows))
        return rows;
  }
  return emit(module, name, kernel, plan, workspace, [&](EntryBuilder &entry) {
    return emitLoops(entry, kernel, plan);
  });
}

SmallVector<Value> host::readTooLate(const StreamKernel &kernel,
                                     Reductions reductions) {
  return overwrittenReads(kernel,
                          reductions == Reductions::InWorkspace
                              ? storedFirst(kernel, haveOneShape(kernel))
                              : rowByRow(kernel));
}

std::optional<LoopFunction> host::emitLoops(ModuleOp module, StringRef name,
                                            const StreamKernel &kernel,
                                            Reductions reductions,
                                            bool fetchesAhead) {
  if (reductions != Reductions::InWorkspace)
    if (int64_t width = vectorWidth(kernel); width > 1)
      if (auto loops =
              emit(module, name, kernel, reductions, width, fetchesAhead))
        return loops;
  return emit(module, name, kernel, reductions, /*width=*/1,
              /*fetchesAhead=*/false);
}
