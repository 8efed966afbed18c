//===- LoadedVariant.h - A variant of a kernel, ready to start --*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_CUDA_LOADEDVARIANT_H
#define ROOFLINE_LIB_RUNTIME_CUDA_LOADEDVARIANT_H

#include "Roofline/Runtime/Backend.h"
#include "Roofline/Runtime/Cuda/Device.h"

#include <memory>
#include <vector>

namespace roofline::runtime::cuda {

/// The module of a variant and the entries of its steps.
class LoadedVariant : public LoadedVariantBase {
public:
  /// Loads the cubin where it is of this device's architecture, else the PTX
  /// where the driver may compile that. Throws `Error` where neither is there.
  LoadedVariant(const Device &device, const Bundle &bundle,
                const Variant &variant);

  /// Starts all steps on the stream; `arguments` are the kernel's, `scratch`
  /// what entries take after them.
  void launch(const std::vector<DevicePtr> &arguments,
              const std::vector<DevicePtr> &scratch) const;

private:
  const Device &device_;
  std::unique_ptr<Module> module_;
  std::vector<Function> functions_;
};

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_LIB_RUNTIME_CUDA_LOADEDVARIANT_H
