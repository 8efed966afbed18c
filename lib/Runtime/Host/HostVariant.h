//===- HostVariant.h - A variant of a kernel, loaded ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_HOST_HOSTVARIANT_H
#define ROOFLINE_LIB_RUNTIME_HOST_HOSTVARIANT_H

#include "Roofline/Runtime/Backend.h"
#include "Roofline/Runtime/SharedLibrary.h"

namespace roofline::runtime::host {

/// The shared object of a variant and the entries of its steps.
class HostVariant : public LoadedVariantBase {
public:
  /// An entry takes at most so many pointers.
  static constexpr size_t mostArguments = 8;

  /// Throws `Error` where the file is missing, altered, or lacks an entry.
  HostVariant(const Bundle &bundle, const Variant &variant);

  /// Runs all steps; `arguments` are the kernel's.
  void launch(const std::vector<void *> &arguments, void *workspace) const;
  /// Threads that the variant says it uses.
  int64_t threads() const;

private:
  std::unique_ptr<SharedLibrary> library_;
  std::vector<void *> entries_;
};

} // namespace roofline::runtime::host

#endif // ROOFLINE_LIB_RUNTIME_HOST_HOSTVARIANT_H
