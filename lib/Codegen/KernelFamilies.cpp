//===- KernelFamilies.cpp - All ways of compiling kernels -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/KernelFamily.h"

using namespace mlir;
using namespace roofline;

ArrayRef<KernelFamily> roofline::kernelFamilies(const KernelTarget &) {
  return {};
}
