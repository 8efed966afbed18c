//===- DeviceBuilder.h - Shorthand for device code --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_CUDA_DEVICEBUILDER_H
#define ROOFLINE_CODEGEN_CUDA_DEVICEBUILDER_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

namespace roofline::cuda {

/// Builds a kernel out of ops of `llvm` and `nvvm`. Integers are i32 unless
/// said otherwise; offsets of pointers are in bytes.
class DeviceBuilder {
public:
  /// An empty kernel at the end of `module`, whose arguments are pointers to
  /// global memory; blocks have `threads` threads.
  DeviceBuilder(mlir::gpu::GPUModuleOp module, llvm::StringRef entry,
                unsigned numArguments, int64_t threads);

  /// Ends the kernel.
  void finish();

  mlir::Value argument(unsigned index) const;
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
  mlir::Value min(mlir::Value a, mlir::Value b);
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
  /// Runs `body` `trips` times, at least once; it maps the values that an
  /// iteration starts with to those that the next one does. Never unrolled.
  llvm::SmallVector<mlir::Value>
  loop(mlir::Value trips, mlir::ValueRange initial,
       llvm::function_ref<llvm::SmallVector<mlir::Value>(mlir::ValueRange)>
           body);

  mlir::Value thread();
  mlir::Value block(unsigned dimension);
  void barrier();
  void warpBarrier();

  mlir::OpBuilder &ops() { return builder; }
  mlir::Location loc() const { return location; }
  mlir::Type globalPointer() const;
  mlir::Type sharedPointer() const;

private:
  mlir::Block *appendBlock();

  mlir::OpBuilder builder;
  mlir::Location location;
  mlir::LLVM::LLVMFuncOp function;
};

} // namespace roofline::cuda

#endif // ROOFLINE_CODEGEN_CUDA_DEVICEBUILDER_H
