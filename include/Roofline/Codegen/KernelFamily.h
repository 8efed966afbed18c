//===- KernelFamily.h - One way of compiling kernels ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_KERNELFAMILY_H
#define ROOFLINE_CODEGEN_KERNELFAMILY_H

#include "Roofline/Runtime/Manifest.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <string>
#include <vector>

namespace roofline {

/// What kernels are compiled for.
struct KernelTarget {
  /// `sm_80`, `sm_90a`, or `host`.
  std::string name;
  bool isCuda() const { return name != "host"; }
};

/// A compiled kernel: what the manifest says of it and its files' contents.
/// The paths and hashes of `facts` are filled in by the bundle writer.
struct CompiledKernel {
  runtime::Variant facts;
  /// Empty for the host.
  std::string ptx;
  /// A cubin, or a shared object; empty where no `ptxas` was found.
  std::string binary;
};

/// A kernel family compiles functions in *kernel form*:
///
///     func.func @id(%x: memref<1x2048x6656xf16>, %w: memref<6656x6656xf16>,
///                   %y: memref<1x2048x6656xf16>) {
///       %0 = bufferization.to_tensor %x restrict : ...
///       %1 = bufferization.to_tensor %w restrict : ...
///       %2 = linalg.contract ... ins(%0, %1) outs(%init)
///       bufferization.materialize_in_destination %2 in restrict writable %y
///       return
///     }
///
/// All shapes are static, inputs come first, then what is written; an argument
/// that is updated in place is read by `to_tensor restrict writable` and is
/// the destination of the result. The compiled entries take bare pointers.
struct KernelFamily {
  llvm::StringRef name;
  /// Whether the family compiles such a kernel for the target. Every family
  /// that does so adds its configurations.
  bool (*matches)(mlir::func::FuncOp kernel, const KernelTarget &target);
  /// All configurations worth trying, the likeliest first. Leaves `kernel` as
  /// it is. Emits an error where it fails.
  mlir::FailureOr<std::vector<CompiledKernel>> (*compile)(
      mlir::func::FuncOp kernel, const KernelTarget &target);
  /// Right but slow: asked only where no other family has code for a kernel.
  bool isFallback = false;
};

/// The families that compile for `target`, the most special first.
llvm::ArrayRef<KernelFamily> kernelFamilies(const KernelTarget &target);

} // namespace roofline

#endif // ROOFLINE_CODEGEN_KERNELFAMILY_H
