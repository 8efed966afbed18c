//===- LinalgRelayout.cpp - How pack and unpack are counted ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Data movement: no work. Packing writes its padding as well; unpacking does
// not read it.
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"
#include "LinalgModels.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace roofline;

/// The dim of the plain tensor that outer dim `outer` of the packed one goes
/// over.
template <typename OpTy> static int64_t plainDim(OpTy op, int64_t outer) {
  llvm::ArrayRef<int64_t> permutation = op.getOuterDimsPerm();
  return permutation.empty() ? outer : permutation[outer];
}

/// Size `dim` of the packed tensor, from those of the plain one and the tiles.
static std::optional<SymbolicExpr> packedSize(linalg::PackOp pack, unsigned dim,
                                              DimQuery &dims) {
  unsigned numOuter = pack.getSourceRank();
  if (dim >= numOuter)
    return dims.index(pack.getMixedTiles()[dim - numOuter]);
  int64_t plain = plainDim(pack, dim);
  SymbolicExpr size = dims.dim(pack.getSource(), plain);
  for (auto [position, tile] :
       llvm::zip_equal(pack.getInnerDimsPos(), pack.getMixedTiles())) {
    if (position != plain)
      continue;
    std::optional<SymbolicExpr> tileSize = dims.index(tile);
    if (!tileSize || tileSize->constant().value_or(1) <= 0)
      return std::nullopt;
    return ceilDiv(size, *tileSize);
  }
  return size;
}

/// Size `dim` of the plain tensor where it is not tiled.
static std::optional<SymbolicExpr> unpackedSize(linalg::UnPackOp unpack,
                                                unsigned dim, DimQuery &dims) {
  if (llvm::is_contained(unpack.getInnerDimsPos(), dim))
    return std::nullopt; // padding may have been dropped
  for (unsigned outer = 0; outer < unpack.getDestRank(); ++outer)
    if (plainDim(unpack, outer) == dim)
      return dims.dim(unpack.getSource(), outer);
  return std::nullopt;
}

namespace {

/// The size that says most: from the source, or of the destination.
struct PackShape
    : SymbolicShapeOpInterface::ExternalModel<PackShape, linalg::PackOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    auto pack = cast<linalg::PackOp>(op);
    SymbolicExpr size = dims.dim(pack.getDest(), dim);
    std::optional<SymbolicExpr> packed = packedSize(pack, dim, dims);
    return packed ? moreTelling(size, *packed, dims) : size;
  }
};

struct UnpackShape
    : SymbolicShapeOpInterface::ExternalModel<UnpackShape, linalg::UnPackOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    auto unpack = cast<linalg::UnPackOp>(op);
    SymbolicExpr size = dims.dim(unpack.getDest(), dim);
    std::optional<SymbolicExpr> plain = unpackedSize(unpack, dim, dims);
    return plain ? moreTelling(size, *plain, dims) : size;
  }
};

struct PackModel
    : CostModelOpInterface::ExternalModel<PackModel, linalg::PackOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Cost cost;
    cost.addRead(Traffic::Place::Operand, 0, dims.bytes(op->getOperand(0)));
    cost.addWrite(Traffic::Place::Result, 0, dims.bytes(op->getResult(0)));
    return std::optional<Cost>(std::move(cost));
  }
};

struct UnpackModel
    : CostModelOpInterface::ExternalModel<UnpackModel, linalg::UnPackOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    return std::optional<Cost>(
        copyCost(op, 0, 1, dims.bytes(op->getResult(0))));
  }
};

} // namespace

void roofline::attachLinalgRelayouts(MLIRContext *context) {
  linalg::PackOp::attachInterface<PackModel, PackShape>(*context);
  linalg::UnPackOp::attachInterface<UnpackModel, UnpackShape>(*context);
}
