//===- Product.h - Products of matrices on the host ----------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_PRODUCT_H
#define ROOFLINE_LIB_CODEGEN_HOST_PRODUCT_H

#include "../Contraction.h"
#include "../EntryBuilder.h"
#include "Lowering.h"
#include "Roofline/Codegen/KernelFamily.h"

namespace roofline::host {

/// Few rows of x: each weight is read once, and used where it is.
const KernelFamily &gemvFamily();

/// Many rows: panels of weights are packed, tiles of y stay in registers.
const KernelFamily &gemmFamily();

/// y[m, n] = sum over k of x[m, k] * w[n, k], for each point of the batch dims.
/// Strides that an operand does not have are 0.
struct Product {
  unsigned x, w, y;
  llvm::SmallVector<ContractedDim> batch;
  ContractedDim m, n, k;
};

/// The same with x and w, and with m and n, in each other's place.
Product transposed(Product product);

/// The product that a kernel is, nothing else in it.
std::optional<Product> matchProduct(mlir::func::FuncOp kernel);

/// Writes the code of a product.
class ProductBuilder {
public:
  ProductBuilder(EntryBuilder &entry, const Product &product);

  /// Where each operand begins at a point of the batch dims.
  struct Place {
    mlir::Value x, w, y;
  };
  void forEachBatch(llvm::function_ref<void(const Place &)> body);
  /// At each point of some dims, from `place` on.
  void nest(llvm::ArrayRef<ContractedDim> dims, const Place &place,
            llvm::function_ref<void(const Place &)> body);

  /// A loop over whole tiles of an extent, then what is left, as a smaller
  /// tile. `body` takes the first index and the size of a tile.
  void tiles(int64_t extent, int64_t size,
             llvm::function_ref<void(mlir::Value, int64_t)> body);

  /// Over the tiles of an extent from number `from` up to `to`; the last one
  /// is smaller if they do not divide it. `body` takes a tile's number.
  void tiles(mlir::Value from, mlir::Value to, int64_t extent, int64_t size,
             llvm::function_ref<void(mlir::Value, int64_t)> body);

  mlir::Value at(mlir::Value base, mlir::Value i, int64_t stride);
  /// In f32.
  mlir::Value read(unsigned buffer, mlir::Value at, int64_t count);
  /// Asks for the line of an element, which may be beyond the buffer.
  void prefetch(mlir::Value buffer, mlir::Value at);
  mlir::Value zeros(int64_t count);
  /// As many copies of a scalar.
  mlir::Value splat(mlir::Value scalar, int64_t count);
  mlir::Value multiplyAdd(mlir::Value a, mlir::Value b, mlir::Value c);
  /// The first `count` elements of a vector, into y from `at` on.
  void writeRow(mlir::Value vector, mlir::Value at, int64_t count);

  EntryBuilder &e;
  const Product &p;
  /// Reals in a vector register.
  int64_t lanes;
};

/// Compiles one variant of a product, which `emit` writes. The workspace is the
/// last buffer, of reals in f32; numbers follow where the variant has tiles.
mlir::FailureOr<CompiledKernel>
compileProduct(mlir::func::FuncOp kernel, const Product &product,
               runtime::Variant variant, int64_t workspaceElements,
               llvm::function_ref<void(ProductBuilder &)> emit,
               Unrolling unrolling = Unrolling::Allowed);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_PRODUCT_H
