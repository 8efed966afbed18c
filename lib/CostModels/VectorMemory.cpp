//===- VectorMemory.cpp - Vectors that are read and written ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/AccessModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/VectorMask.h"

#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace roofline;

using Direction = Traffic::Direction;

/// False for vectors with a length that only the hardware knows.
static bool isFixed(VectorType type) { return !type.isScalable(); }

//===----------------------------------------------------------------------===//
// Transfers
//===----------------------------------------------------------------------===//

/// Leaves of `dim` what lies inside of a source of `size` elements; false if
/// that cannot be told, and `dim` is at most what is touched.
static bool clip(Access::Dim &dim, int64_t size) {
  if (ShapedType::isDynamic(size))
    return false;
  std::optional<Int128> start =
      dim.start ? dim.start->constant() : std::nullopt;
  Int128 extent = *dim.extent.constant();
  if (!start) {
    dim.extent = std::min<Int128>(extent, size);
    return extent == 0;
  }
  Int128 first = std::max<Int128>(*start, 0);
  Int128 end = std::min<Int128>(*start + extent, size);
  dim.start = SymbolicExpr(first);
  dim.extent = std::max<Int128>(end - first, 0);
  return true;
}

/// The box that a transfer moves: the dims of the vector lie along those of the
/// source that the permutation map says, a broadcast one along none.
template <typename OpTy, Direction direction>
static FailureOr<Accesses> describeTransfer(OpTy op, DimQuery &dims) {
  ShapedType type = op.getShapedType();
  if (!isa<MemRefType, RankedTensorType>(type) || !isFixed(op.getVectorType()))
    return failure();
  Access access{direction, op.getBase(), {}, mayMaskOut(op.getMask())};
  for (auto [start, extent] : llvm::zip_equal(
           indexValues(op.getIndices(), dims), op.getTransferChunkAccessed()))
    access.dims.push_back({start, SymbolicExpr(extent)});
  for (auto [position, result] :
       llvm::enumerate(op.getPermutationMap().getResults())) {
    auto dim = dyn_cast<AffineDimExpr>(result);
    if (!dim || op.isDimInBounds(position))
      continue;
    unsigned sourceDim = dim.getPosition();
    access.atMost |= !clip(access.dims[sourceDim], type.getDimSize(sourceDim));
  }
  return Accesses{access};
}

//===----------------------------------------------------------------------===//
// Loads and stores
//===----------------------------------------------------------------------===//

/// A vector along the trailing dims of the memref.
template <typename OpTy, Direction direction>
static FailureOr<Accesses> describePlain(OpTy op, DimQuery &dims) {
  VectorType type = op.getVectorType();
  if (!isFixed(type))
    return failure();
  return accessBox(direction, op.getBase(), indexValues(op.getIndices(), dims),
                   type.getShape());
}

/// The same under a mask. If elements are packed without gaps, those that there
/// are come first; the rest is masked out anyway.
template <typename OpTy, Direction direction>
static FailureOr<Accesses> describeMasked(OpTy op, DimQuery &dims) {
  VectorType type = op.getVectorType();
  if (!isFixed(type))
    return failure();
  return accessBox(direction, op.getBase(), indexValues(op.getIndices(), dims),
                   type.getShape(), mayMaskOut(op.getMask()));
}

/// Elements of one row, at places that data tells: no more than the row has.
template <typename OpTy>
static FailureOr<Accesses> describeIndexed(OpTy op, Direction direction,
                                           bool atMost, DimQuery &dims) {
  if (!isFixed(op.getVectorType()))
    return failure();
  auto starts = indexValues(op.getOffsets(), dims);
  if (starts.empty())
    return failure();
  starts.back() = std::nullopt;
  int64_t number = op.getVectorType().getNumElements();
  int64_t size = op.getBaseType().getShape().back();
  if (!ShapedType::isDynamic(size))
    number = std::min(number, size);
  return accessBox(direction, op.getBase(), starts, number, atMost);
}

/// Two indices may be the same.
static FailureOr<Accesses> describeGather(vector::GatherOp op, DimQuery &dims) {
  return describeIndexed(op, Direction::Read, /*atMost=*/true, dims);
}

/// No two indices may be the same.
static FailureOr<Accesses> describeScatter(vector::ScatterOp op,
                                           DimQuery &dims) {
  return describeIndexed(op, Direction::Write, mayMaskOut(op.getMask()), dims);
}

void roofline::registerVectorAccessModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, vector::VectorDialect *) {
    using namespace vector;
    constexpr Direction read = Direction::Read, write = Direction::Write;
    attachAccessModels<TransferReadOp, describeTransfer<TransferReadOp, read>>(
        context);
    attachAccessModels<TransferWriteOp,
                       describeTransfer<TransferWriteOp, write>>(context);
    attachAccessModels<LoadOp, describePlain<LoadOp, read>>(context);
    attachAccessModels<StoreOp, describePlain<StoreOp, write>>(context);
    attachAccessModels<MaskedLoadOp, describeMasked<MaskedLoadOp, read>>(
        context);
    attachAccessModels<MaskedStoreOp, describeMasked<MaskedStoreOp, write>>(
        context);
    attachAccessModels<ExpandLoadOp, describeMasked<ExpandLoadOp, read>>(
        context);
    attachAccessModels<CompressStoreOp, describeMasked<CompressStoreOp, write>>(
        context);
    attachAccessModels<GatherOp, describeGather>(context);
    attachAccessModels<ScatterOp, describeScatter>(context);
  });
}
