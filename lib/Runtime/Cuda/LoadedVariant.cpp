//===- LoadedVariant.cpp - A variant of a kernel, ready to start ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoadedVariant.h"

#include "Roofline/Runtime/Error.h"

#include <cstdio>
#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

/// What a target such as `sm_90a` says: 90, and whether it is of one
/// architecture only.
struct Architecture {
  int capability = 0;
  bool isSpecific = false;
};

static Architecture architectureOf(const std::string &target) {
  Architecture architecture;
  if (std::sscanf(target.c_str(), "sm_%d", &architecture.capability) != 1)
    throw Error(fmt::format("the bundle is for '{}', which is no CUDA target; "
                            "write one with target=sm_80 or sm_90a",
                            target));
  architecture.isSpecific = target.back() == 'a';
  return architecture;
}

/// Machine code runs on its own generation, from its minor version on.
static bool runsCubin(const Architecture &code, int device) {
  if (code.isSpecific)
    return code.capability == device;
  return code.capability / 10 == device / 10 && code.capability <= device;
}

/// PTX is compiled for any later device, unless it is specific.
static bool compilesPtx(const Architecture &code, int device) {
  return code.isSpecific ? code.capability == device
                         : code.capability <= device;
}

LoadedVariant::LoadedVariant(const Device &device, const Bundle &bundle,
                             const Variant &variant)
    : LoadedVariantBase(variant), device_(device) {
  const std::string &target = bundle.manifest().target;
  Architecture code = architectureOf(target);
  int here = device.facts().computeCapability;
  bool assembled = !variant.binary.empty() && runsCubin(code, here);
  if (!assembled && (variant.ptx.empty() || !compilesPtx(code, here)))
    throw Error(fmt::format("the bundle is for {}, and this device is sm_{}: "
                            "write one with target={}",
                            target, here, here >= 90 ? "sm_90a" : "sm_80"));
  const std::string &path = assembled ? variant.binary : variant.ptx;
  std::string image =
      bundle.file(path, assembled ? variant.binaryHash : variant.ptxHash);
  module_ = std::make_unique<Module>(device.driver(), image, path);
  for (const Step &step : variant.steps)
    functions_.push_back(
        module_->function(step.entry, step.launch.dynamicShared));
}

void LoadedVariant::launch(const std::vector<DevicePtr> &arguments,
                           const std::vector<DevicePtr> &scratch) const {
  std::vector<DevicePtr> all = arguments;
  all.insert(all.end(), scratch.begin(), scratch.end());
  for (size_t i = 0; i < functions_.size(); ++i) {
    const Step &step = variant().steps[i];
    std::vector<void *> parameters;
    for (int64_t argument : step.arguments)
      parameters.push_back(&all.at(argument));
    device_.launch(functions_[i], step.launch, parameters);
  }
}
