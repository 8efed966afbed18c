//===- ModuleSettings.cpp - A device and values of dims -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModuleSettings.h"

#include "Roofline/Dialect/Roofline/IR/BindingsAttribute.h"
#include "Roofline/Dialect/Roofline/IR/RangesAttribute.h"
#include "Roofline/Support/DimSpec.h"

using namespace mlir;
using namespace roofline;

static FailureOr<Device> requestDevice(ModuleOp module, StringRef name,
                                       StringRef file) {
  DeviceRequest request;
  if (!name.empty())
    request.names.push_back(name.str());
  request.file = file.str();
  auto devices = lookupDevices(module, request);
  if (failed(devices))
    return failure();
  if (devices->size() > 1)
    return emitError(module.getLoc())
           << "options 'device' and 'device-file' name two "
              "devices, expected one of them";
  return std::move(devices->front());
}

static FailureOr<Bindings> parseBind(ModuleOp module, StringRef bind) {
  std::string error;
  std::optional<Bindings> given = parseBindings(bind.str(), error);
  if (!given)
    return emitError(module.getLoc()) << "option 'bind': " << error;
  return *given;
}

FailureOr<ModuleSettings> roofline::requestSettings(ModuleOp module,
                                                    StringRef device,
                                                    StringRef deviceFile,
                                                    StringRef bind) {
  FailureOr<Device> found = requestDevice(module, device, deviceFile);
  if (failed(found))
    return failure();
  FailureOr<Bindings> given = parseBind(module, bind);
  if (failed(given))
    return failure();
  Bindings bindings = *given;
  bindings.merge(getBindings(module)); // keeps what it has
  return ModuleSettings{std::move(*found), std::move(bindings),
                        std::move(*given)};
}

LogicalResult roofline::verifyGiven(ModuleOp module,
                                    const ModuleSettings &settings,
                                    std::set<std::string> dims) {
  for (const auto &[dim, range] : getRanges(module))
    if (dims.count(dim)) {
      dims.merge(range.first.symbols());
      dims.merge(range.second.symbols());
    }
  std::string error =
      findUnknownDim("bind", settings.given, dims, getBindings(module));
  if (error.empty())
    return success();
  return emitError(module.getLoc()) << error;
}

/// Whether `attribute`, a module's, stands for `device`.
static bool names(Attribute attribute, const Device &device) {
  if (auto typed = dyn_cast_or_null<DeviceAttr>(attribute))
    return typed.getValue() == device;
  auto name = dyn_cast_or_null<StringAttr>(attribute);
  const Device *known = name ? findDevice(name.getValue()) : nullptr;
  return known && *known == device;
}

void roofline::keepSettings(ModuleOp module, const ModuleSettings &settings) {
  MLIRContext *context = module.getContext();
  if (!names(module->getAttr(attr::kDevice), settings.device)) {
    Attribute name = StringAttr::get(context, settings.device.name);
    module->setAttr(attr::kDevice,
                    names(name, settings.device)
                        ? name
                        : DeviceAttr::get(context, settings.device));
  }
  if (settings.bindings != getBindings(module))
    setBindings(module, settings.bindings);
}
