//===- EntryBuilder.h - Writing one kernel entry op by op -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_ENTRYBUILDER_H
#define ROOFLINE_LIB_CODEGEN_ENTRYBUILDER_H

#include "Roofline/Runtime/Manifest.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <functional>

namespace roofline {

/// The buffer that an entry sees of a kernel's argument: its elements in
/// memory order, one dimension.
mlir::MemRefType flatBuffer(mlir::ShapedType type);

/// A name that PTX takes, made of a function's.
std::string entryName(mlir::func::FuncOp kernel, llvm::StringRef suffix = "");

/// A module with an empty `gpu.module`, where entries go.
mlir::OwningOpRef<mlir::ModuleOp> makeDeviceModule(mlir::Location location);

/// Builds a `gpu.func` on flat buffers, or a `func.func` for the host, which
/// has neither threads nor shared memory. Values are scalars or vectors of rank
/// 1, in the types that are computed in (ScalarOps.h).
class EntryBuilder {
public:
  /// `shared` lists buffers in shared memory; they come after `buffers` among
  /// the function's arguments.
  EntryBuilder(mlir::ModuleOp module, llvm::StringRef name,
               llvm::ArrayRef<mlir::MemRefType> buffers,
               const runtime::Launch &launch,
               llvm::ArrayRef<mlir::MemRefType> shared = {});
  /// An entry for the host, which takes so many indices after its buffers.
  EntryBuilder(mlir::ModuleOp module, llvm::StringRef name,
               llvm::ArrayRef<mlir::MemRefType> buffers, unsigned numbers = 0);

  /// Where ops are added.
  mlir::ImplicitLocOpBuilder b;

  /// The index of the thread in its block, of the block in its grid.
  mlir::Value thread, block;

  mlir::Value buffer(unsigned number);
  mlir::Value shared(unsigned number);
  /// An index that the host's entry takes.
  mlir::Value number(unsigned which);

  mlir::Value index(int64_t value);
  mlir::Value real(double value);
  mlir::Value add(mlir::Value left, mlir::Value right);
  mlir::Value add(mlir::Value left, int64_t right);
  mlir::Value mul(mlir::Value left, int64_t right);
  mlir::Value div(mlir::Value left, int64_t right);
  mlir::Value rem(mlir::Value left, int64_t right);
  mlir::Value isLess(mlir::Value left, int64_t right);

  /// `count` elements of a buffer as they are stored; a scalar where it is 1.
  mlir::Value load(mlir::Value buffer, mlir::Value at, int64_t count);
  /// The same in f32, where they are of a narrower float type.
  mlir::Value widen(mlir::Value value);
  /// What was loaded of a tensor of `element`, in the type that it is computed
  /// in.
  mlir::Value asComputed(mlir::Value loaded, mlir::Type element);
  /// Part of a buffer of bytes, from byte `first` on.
  mlir::Value view(mlir::Value bytes, int64_t first, mlir::MemRefType type);
  void store(mlir::Value value, mlir::Value buffer, mlir::Value at);
  mlir::Value element(mlir::Value vector, int64_t at);

  /// `combine` over groups of `width` neighbouring lanes, by shuffles; every
  /// lane gets the result.
  using Combine = llvm::function_ref<mlir::Value(mlir::Value, mlir::Value)>;
  mlir::Value reduceLanes(mlir::Value value, int64_t width, Combine combine,
                          int64_t nearest = 1);
  mlir::Value sumLanes(mlir::Value value, int64_t width, int64_t nearest = 1);

  using LoopBody = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      mlir::Value, mlir::ValueRange)>;
  /// A loop from 0 to `trips` that carries values.
  llvm::SmallVector<mlir::Value> loop(int64_t trips, mlir::ValueRange initial,
                                      LoopBody body);
  llvm::SmallVector<mlir::Value> loop(mlir::Value first, mlir::Value end,
                                      mlir::ValueRange initial, LoopBody body);
  void when(mlir::Value condition, llvm::function_ref<void()> body);
  /// `values()` where the condition holds, else `otherwise`.
  llvm::SmallVector<mlir::Value>
  choose(mlir::Value condition,
         llvm::function_ref<llvm::SmallVector<mlir::Value>()> values,
         mlir::ValueRange otherwise);
  void barrier();
  /// Ends the function. Nothing may be added after it.
  void finish();

private:
  mlir::FunctionOpInterface function;
  unsigned numBuffers;
};

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_ENTRYBUILDER_H
