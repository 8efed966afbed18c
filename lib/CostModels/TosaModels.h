//===- TosaModels.h - Parts of the models of tosa ops -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tosa op costs the work that is left of its lowering to linalg (passes
// tosa-to-linalg-named, tosa-to-linalg, tosa-to-arith and tosa-to-tensor) once
// constants are folded, and the bytes of that lowering as one kernel: operands
// in, results out. Constants of one element (zero points, shifts, padding) are
// part of the code and not read. A test holds op and lowering together.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_TOSAMODELS_H
#define ROOFLINE_LIB_COSTMODELS_TOSAMODELS_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/TypeUtilities.h"

namespace roofline {

void attachTosaContractionModels(mlir::MLIRContext *context);
void attachTosaDataModels(mlir::MLIRContext *context);
void attachTosaElementwiseModels(mlir::MLIRContext *context);
void attachTosaFixedPointModels(mlir::MLIRContext *context);
void attachTosaReductionModels(mlir::MLIRContext *context);
void attachTosaResizeModel(mlir::MLIRContext *context);
void attachTosaTransformModels(mlir::MLIRContext *context);
void attachTosaShapes(mlir::MLIRContext *context);
void attachTosaSpatialShapes(mlir::MLIRContext *context);

/// True if all tensors of `op` have a rank.
bool hasRankedTypes(mlir::Operation *op);

inline bool isFloat(mlir::Value value) {
  return llvm::isa<mlir::FloatType>(mlir::getElementTypeOrSelf(value));
}

/// Add, multiply and the like on elements of `value`: vector work on floats,
/// integer work on others.
inline Unit arithmeticUnit(mlir::Value value) {
  return isFloat(value) ? Unit::Vector : Unit::Integer;
}

/// The integers of a constant; nothing for other values.
std::optional<llvm::SmallVector<int64_t>> constantIntegers(mlir::Value value);

/// The integers of a `!tosa.shape`, over the dims that `dims` knows.
std::optional<llvm::SmallVector<SymbolicExpr>> shapeValues(mlir::Value shape,
                                                           DimQuery &dims);

/// True for what can be divided by.
inline bool isDivisor(const SymbolicExpr &size) {
  return size.constant().value_or(1) > 0;
}

/// The one of several equal sizes that says most.
SymbolicExpr
bestDim(llvm::ArrayRef<std::pair<mlir::Value, unsigned>> candidates,
        DimQuery &dims);

/// Reads `numInputs` operands, the first ones, and writes all results; equal
/// operands enter once.
void addDataTraffic(mlir::Operation *op, unsigned numInputs, DimQuery &dims,
                    Cost &cost);

/// The work of `one` for each element of the result, and the traffic above.
Cost forEachElement(mlir::Operation *op, const Cost &one, unsigned numInputs,
                    DimQuery &dims);

/// Work of tosa.apply_scale on an element of `valueType` by a multiplier and a
/// shift, where known ones fold; that of widening the element is left out.
Cost applyScaleWork(llvm::StringRef valueType, bool roundsTwice,
                    bool isMultiplierKnown, std::optional<int64_t> shift);

/// A window that slides over one dim of the input.
struct Window {
  int64_t stride, dilation, padBefore, padAfter;
};

/// Result size of a window of `kernel` elements.
SymbolicExpr windowPositions(const SymbolicExpr &input,
                             const SymbolicExpr &kernel, const Window &window);

/// How many of the `input` elements are in the window at some of its
/// `positions`. Nothing where windows that leave gaps are padded and slide over
/// a symbolic size.
std::optional<SymbolicExpr> touchedElements(const SymbolicExpr &input,
                                            const SymbolicExpr &positions,
                                            const SymbolicExpr &kernel,
                                            const Window &window,
                                            mlir::MLIRContext *context);

/// Window number `i` of an op with these attributes.
inline Window windowAt(unsigned i, llvm::ArrayRef<int64_t> strides,
                       llvm::ArrayRef<int64_t> dilations,
                       llvm::ArrayRef<int64_t> pads) {
  return {strides[i], dilations.empty() ? 1 : dilations[i], pads[2 * i],
          pads[2 * i + 1]};
}

/// CostModelOpInterface of an op whose cost `count` tells.
template <typename OpTy, mlir::FailureOr<Cost> (*count)(OpTy, DimQuery &)>
struct TosaModel
    : CostModelOpInterface::ExternalModel<TosaModel<OpTy, count>, OpTy> {
  mlir::FailureOr<std::optional<Cost>> getCost(mlir::Operation *op,
                                               DimQuery &dims) const {
    if (!hasRankedTypes(op))
      return mlir::failure();
    mlir::FailureOr<Cost> cost = count(llvm::cast<OpTy>(op), dims);
    if (mlir::failed(cost))
      return mlir::failure();
    return std::optional<Cost>(std::move(*cost));
  }
};

/// SymbolicShapeOpInterface of an op whose result sizes `infer` tells.
template <typename OpTy,
          std::optional<SymbolicExpr> (*infer)(OpTy, unsigned, DimQuery &)>
struct TosaShape
    : SymbolicShapeOpInterface::ExternalModel<TosaShape<OpTy, infer>, OpTy> {
  std::optional<SymbolicExpr> inferDim(mlir::Operation *op, unsigned,
                                       unsigned dim, DimQuery &dims) const {
    if (!hasRankedTypes(op))
      return std::nullopt;
    return infer(llvm::cast<OpTy>(op), dim, dims);
  }
};

template <typename OpTy, mlir::FailureOr<Cost> (*count)(OpTy, DimQuery &)>
void attachTosaModel(mlir::MLIRContext *context) {
  OpTy::template attachInterface<TosaModel<OpTy, count>>(*context);
}

template <typename OpTy,
          std::optional<SymbolicExpr> (*infer)(OpTy, unsigned, DimQuery &)>
void attachTosaShape(mlir::MLIRContext *context) {
  OpTy::template attachInterface<TosaShape<OpTy, infer>>(*context);
}

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_TOSAMODELS_H
