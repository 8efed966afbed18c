//===- DeviceBuilder.h - Shorthand for device code --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_DEVICEBUILDER_H
#define ROOFLINE_LIB_CODEGEN_CUDA_DEVICEBUILDER_H

#include "mlir/IR/Builders.h"

namespace mlir::gpu {
class GPUModuleOp;
} // namespace mlir::gpu

namespace roofline::cuda {

/// Builds a kernel out of ops of `llvm` and `nvvm`, which nobody else needs to
/// know. Integers are i32 unless said otherwise; offsets of pointers are in
/// bytes.
class DeviceBuilder {
public:
  /// An empty kernel at the end of `module`, whose arguments are pointers to
  /// global memory; blocks have `threads` threads.
  DeviceBuilder(mlir::gpu::GPUModuleOp module, llvm::StringRef entry,
                unsigned numArguments, int64_t threads);

  /// Ends the kernel.
  void finish();

  mlir::Value argument(unsigned index);
  /// Start of the dynamic shared memory, aligned to 1024 bytes.
  mlir::Value dynamicShared();

  mlir::Value i32(int64_t value);
  mlir::Value i64(int64_t value);
  mlir::Value f32(double value);
  mlir::Value add(mlir::Value a, mlir::Value b);
  mlir::Value add(mlir::Value a, int64_t b);
  mlir::Value sub(mlir::Value a, mlir::Value b);
  mlir::Value mul(mlir::Value a, mlir::Value b);
  mlir::Value mul(mlir::Value a, int64_t b);
  mlir::Value div(mlir::Value a, mlir::Value b);
  mlir::Value div(mlir::Value a, int64_t b);
  mlir::Value rem(mlir::Value a, mlir::Value b);
  mlir::Value rem(mlir::Value a, int64_t b);
  mlir::Value bitXor(mlir::Value a, mlir::Value b);
  mlir::Value bitXor(mlir::Value a, int64_t b);
  mlir::Value bitAnd(mlir::Value a, mlir::Value b);
  mlir::Value min(mlir::Value a, mlir::Value b);
  mlir::Value max(mlir::Value a, mlir::Value b);
  mlir::Value less(mlir::Value a, mlir::Value b);
  mlir::Value atLeast(mlir::Value a, mlir::Value b);
  mlir::Value equal(mlir::Value a, mlir::Value b);
  mlir::Value select(mlir::Value condition, mlir::Value a, mlir::Value b);
  /// To i64, of what is never negative.
  mlir::Value widen(mlir::Value a);

  mlir::Value offset(mlir::Value pointer, mlir::Value bytes);
  mlir::Value offset(mlir::Value pointer, int64_t bytes);
  mlir::Value load(mlir::Type type, mlir::Value pointer, unsigned alignment);
  void store(mlir::Value value, mlir::Value pointer, unsigned alignment);

  /// Runs `body` only where `condition` holds.
  void ifThen(mlir::Value condition, llvm::function_ref<void()> body);
  void ifThenElse(mlir::Value condition, llvm::function_ref<void()> thenBody,
                  llvm::function_ref<void()> elseBody);
  /// What `thenBody` makes where `condition` holds, else what `elseBody` does.
  llvm::SmallVector<mlir::Value>
  choose(mlir::Value condition,
         llvm::function_ref<llvm::SmallVector<mlir::Value>()> thenBody,
         llvm::function_ref<llvm::SmallVector<mlir::Value>()> elseBody);
  /// Runs `body` `trips` times, at least once; it maps the values that an
  /// iteration starts with to those that the next one does. Never unrolled.
  llvm::SmallVector<mlir::Value>
  loop(mlir::Value trips, mlir::ValueRange initial,
       llvm::function_ref<llvm::SmallVector<mlir::Value>(mlir::ValueRange)>
           body);

  /// Indices along the first dimension.
  mlir::Value thread();
  mlir::Value block();
  void barrier();
  void warpBarrier();
  /// The old value of a word in global memory, which becomes the next one, or 0
  /// after `last`. What this thread knows to be written before is visible to
  /// threads that do the same to the word later, and to those that meet them at
  /// barriers.
  mlir::Value arrive(mlir::Value word, mlir::Value last);

  /// Vectors and their elements.
  mlir::Value toVector(mlir::ValueRange elements);
  llvm::SmallVector<mlir::Value> elements(mlir::Value vector);
  mlir::Value addReals(mlir::Value a, mlir::Value b);
  /// a * b + c, rounded once.
  mlir::Value multiplyAddReals(mlir::Value a, mlir::Value b, mlir::Value c);
  /// An op of arith or math, and a constant, in f32 (ScalarOps.h).
  mlir::Value compute(mlir::Operation *op, mlir::ValueRange operands);
  mlir::Value constant(mlir::Operation *op);
  /// `count` neighbours of f16, bf16 or f32 as f32, by loads of `alignment`
  /// bytes, 16 or 8, or of one element.
  llvm::SmallVector<mlir::Value> loadReals(mlir::Type type, mlir::Value pointer,
                                           int64_t count, int64_t alignment);
  /// Two reals, f32, as a word of two 16-bit ones, the first in its low half.
  mlir::Value packPair(mlir::Type type, mlir::Value first, mlir::Value second);
  mlir::Type vectorOfWords(int64_t size);
  mlir::Type realType();

  /// cp.async of 4, 8 or 16 bytes, the latter past L1. With `isValid`, bytes
  /// that are not become zero and are not read.
  void copyAsync(mlir::Value shared, mlir::Value global, int64_t bytes,
                 mlir::Value isValid = {});
  void commitCopies();
  /// All copies of this thread but the last `pending` groups have arrived.
  void awaitCopies(int64_t pending);

  /// ldmatrix.x4 of 16-bit elements: four words.
  llvm::SmallVector<mlir::Value, 4> loadMatrices(mlir::Value address,
                                                 bool transposed);
  /// mma.sync.m16n8k16 of words of f16 or bf16: A of four, B of two, and four
  /// f32 accumulators.
  llvm::SmallVector<mlir::Value, 4> multiplyAdd(mlir::Type type,
                                                mlir::ValueRange a,
                                                mlir::ValueRange b,
                                                mlir::ValueRange c);

private:
  mlir::Block *appendBlock();
  mlir::Type globalPointer();

  mlir::OpBuilder builder;
  mlir::Location location;
  mlir::Operation *module;
  mlir::Region *body;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_DEVICEBUILDER_H
