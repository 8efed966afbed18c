//===- LoadedVariant.cpp - A variant of a kernel, ready to start ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoadedVariant.h"

#include "Roofline/Runtime/Error.h"

#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

LoadedVariant::LoadedVariant(const Device &device, const Bundle &bundle,
                             const Variant &variant)
    : device_(device), variant_(variant) {
  bool assembled = !variant.binary.empty();
  if (!assembled && variant.ptx.empty())
    throw Error(
        fmt::format("variant '{}' has neither cubin nor PTX", variant.name));
  const std::string &path = assembled ? variant.binary : variant.ptx;
  std::string image =
      bundle.file(path, assembled ? variant.binaryHash : variant.ptxHash);
  module_ = std::make_unique<Module>(device.driver(), image, path);
  for (const Step &step : variant.steps)
    functions_.push_back(
        module_->function(step.entry, step.launch.dynamicShared));
}

void LoadedVariant::launch(const std::vector<DevicePtr> &arguments,
                           DevicePtr workspace) const {
  std::vector<DevicePtr> all = arguments;
  all.push_back(workspace);
  for (size_t i = 0; i < functions_.size(); ++i) {
    const Step &step = variant_.steps[i];
    std::vector<void *> parameters;
    for (int64_t argument : step.arguments)
      parameters.push_back(&all.at(argument));
    device_.launch(functions_[i], step.launch, parameters);
  }
}
