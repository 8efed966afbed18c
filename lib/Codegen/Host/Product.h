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
#include "llvm/Support/MathExtras.h"

namespace roofline::host {

/// Few rows of x: each weight is read once, and used where it is.
const KernelFamily &gemvFamily();

/// Many rows: panels of weights are packed, tiles of y stay in registers.
const KernelFamily &gemmFamily();

/// y[m, n] = sum over k of x[m, k] * w[n, k], for each point of the batch dims,
/// and where it accumulates, plus y[m, n] as it was.
/// Strides that an operand does not have are 0.
struct Product {
  unsigned x, w, y;
  llvm::SmallVector<ContractedDim> batch;
  ContractedDim m, n, k;
  /// What is multiplied at once is a *word* of 32 bits: one element in f32, or
  /// two of bf16 that are neighbours along k. After an odd last one comes a 0.
  int64_t perWord = 1;
  bool accumulates = false;

  /// That hold so many elements along k.
  int64_t words(int64_t elements) const {
    return llvm::divideCeil(elements, perWord);
  }
};

/// The same with x and w, and with m and n, in each other's place.
Product transposed(Product product);

/// The same by pairs, where both operands are bf16 and the target multiplies
/// pairs of these.
Product inPairs(mlir::func::FuncOp kernel, Product product);

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
  /// So many words in f32's place, of elements that are neighbours along k and
  /// in memory.
  mlir::Value readWords(unsigned buffer, mlir::Value at, int64_t count);
  /// The words of an element and its neighbours in memory, which are none along
  /// k: those are `stride` apart. Without the second halves unless `isWhole`.
  mlir::Value gatherWords(unsigned buffer, mlir::Value at, int64_t count,
                          int64_t stride, bool isWhole);
  /// For each word of k from a number on; the last one may not be whole.
  void forEachWord(int64_t first,
                   llvm::function_ref<void(mlir::Value, bool isWhole)> body);
  /// Asks for the line of an element, which may be beyond the buffer.
  void prefetch(mlir::Value buffer, mlir::Value at);
  mlir::Value zeros(int64_t count);
  /// As many copies of a scalar.
  mlir::Value splat(mlir::Value scalar, int64_t count);
  /// c + a * b, for each word of a and b.
  mlir::Value multiplyAdd(mlir::Value a, mlir::Value b, mlir::Value c);
  /// Writes complete sums, of neighbours along n, into y at `at`: each element
  /// of y once.
  void write(mlir::Value sums, mlir::Value at);
  /// The same of the first `count` elements of a vector.
  void writeRow(mlir::Value sums, mlir::Value at, int64_t count);

  EntryBuilder &e;
  const Product &p;
  /// Reals in a vector register.
  int64_t lanes;
};

/// Says in `variant` by what words are multiplied.
void describeWords(runtime::Variant &variant, const Product &product);

/// Compiles one variant of a product, which `emit` writes. The workspace is the
/// last buffer, of reals in f32; numbers follow where the variant has tiles.
mlir::FailureOr<CompiledKernel>
compileProduct(mlir::func::FuncOp kernel, const Product &product,
               runtime::Variant variant, int64_t workspaceElements,
               llvm::function_ref<void(ProductBuilder &)> emit,
               Unrolling unrolling = Unrolling::Allowed);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_PRODUCT_H
