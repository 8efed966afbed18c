//===- CollectKernels.cpp - From a module to its kernels ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CollectKernels.h"

#include "EqualSizes.h"
#include "LoweredCopy.h"
#include "Roofline/Dialect/Roofline/IR/DeviceLookup.h"
#include "Roofline/Pipelines/BuildProfile.h"
#include "Roofline/Target/Report/ReportRequest.h"
#include "Roofline/Target/Report/ShapeText.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace roofline;

/// No device anywhere is no error here: then there are no roof times.
static FailureOr<std::optional<Device>>
requestDevice(ModuleOp module, const KernelRequest &request) {
  DeviceRequest devices;
  if (!request.device.empty())
    devices.names.push_back(request.device);
  devices.file = request.deviceFile;
  if (devices.names.empty() && devices.file.empty() &&
      !(request.usesModuleDevice && module->hasAttr(attr::kDevice)))
    return std::optional<Device>();
  auto found = lookupDevices(module, devices);
  if (failed(found))
    return failure();
  return std::optional<Device>(found->front());
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

namespace {
/// Turns counts into numbers, and remembers whether one was none.
struct Numbers {
  const Bindings &bindings;
  runtime::Kernel &facts;
  bool ok = true;

  int64_t operator()(const SymbolicExpr &expr) {
    for (const std::string &dim : expr.symbols())
      if (auto binding = bindings.find(dim); binding != bindings.end())
        facts.bindings.insert(*binding);
    std::optional<Int128> value = expr.evaluate(bindings);
    std::optional<int64_t> number = value ? toInt64(*value) : std::nullopt;
    ok &= number && *number >= 0;
    return number.value_or(0);
  }
};
} // namespace

/// What the report's row `op` says; nothing where a count is no number.
static std::optional<runtime::Kernel> factsOf(const ProfileOp &op,
                                              const Bindings &bindings) {
  auto named = [](const std::string &name) {
    return name.empty() ? std::nullopt : std::optional(name);
  };
  runtime::Kernel facts;
  facts.title = op.location;
  facts.op = op.op;
  facts.group = named(op.group);
  facts.phase = named(op.phase);
  Numbers number{bindings, facts};
  facts.ops = {{op.id, number(op.count)}};
  facts.shapes = {shapeAt(*op.shape, bindings).value_or("")};
  facts.flops = number(op.cost->flops());
  facts.bytesRead = number(op.cost->bytesRead());
  facts.bytesWritten = number(op.cost->bytesWritten());
  for (const Work &work : op.cost->work())
    facts.work.push_back(
        {std::string(toString(work.unit)), work.type, number(work.amount)});
  return number.ok ? std::optional(facts) : std::nullopt;
}

/// The rows at one setting. Those that run in a loop with other sizes in each
/// trip have no numbers, and no kernel.
static KernelRows rowsAt(const Bindings &bindings, const CostAnalysis &costs,
                         const ModuleProfile &profile, size_t &leftOut) {
  KernelRows result{costs, bindings, {}};
  for (auto [i, op] : llvm::enumerate(profile.profile.ops)) {
    std::optional<runtime::Kernel> facts = factsOf(op, bindings);
    if (!facts)
      ++leftOut;
    else
      result.rows.push_back({profile.ops[i],
                             &costs.instances()[profile.instances[i]],
                             std::move(*facts)});
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Settings
//===----------------------------------------------------------------------===//

/// The bindings to extract at, at least one; every dim must have a value.
static FailureOr<std::vector<Bindings>>
requestSettings(ModuleOp module, const KernelRequest &request,
                const Profile &profile, const CostAnalysis &costs) {
  std::string error;
  auto bindings = requestBindings(request.bind, profile, error);
  if (!bindings)
    return emitError(module.getLoc()) << error;
  auto points = requestPoints(request.sweep, profile, error);
  if (!points)
    return emitError(module.getLoc()) << error;
  if (points->empty())
    points->emplace_back();
  std::vector<EqualSizes> equalSizes = findEqualSizes(costs);
  for (Bindings &point : *points) {
    point.insert(bindings->begin(), bindings->end()); // keeps what it has
    std::vector<std::string> unbound;
    for (const std::string &dim : profile.dims())
      if (!point.count(dim))
        unbound.push_back(dim);
    if (!unbound.empty())
      return emitError(module.getLoc())
             << "kernels have static sizes, but these dims have no value: "
             << llvm::join(unbound, ", ") << "; give them by the option 'bind'";
    if (failed(verifyEqualSizes(equalSizes, point)))
      return failure();
  }
  return *points;
}

static runtime::Manifest describeModule(const Profile &profile,
                                        const std::optional<Device> &device,
                                        const Bindings &bindings) {
  runtime::Manifest manifest;
  manifest.module = profile.module;
  manifest.device = device ? device->name : "";
  manifest.bindings = {bindings.begin(), bindings.end()};
  manifest.conventions = {profile.conventions.begin(),
                          profile.conventions.end()};
  return manifest;
}

FailureOr<CollectedKernels>
roofline::collectKernels(ModuleOp original, const KernelRequest &request,
                         KernelExtractor::RefusesRegion refusesRegion) {
  auto device = requestDevice(original, request);
  if (failed(device))
    return failure();
  auto conventions = requestConventions(original, request.conventions);
  if (failed(conventions))
    return failure();
  auto lowered = LoweredCopy::of(original, /*lower=*/true);
  if (failed(lowered))
    return failure();
  ModuleOp module = lowered->module();
  CostAnalysis costs(module, *conventions);
  ModuleProfile profile = buildProfile(module, costs);
  auto settings = requestSettings(module, request, profile.profile, costs);
  if (failed(settings))
    return failure();

  CollectedKernels result;
  result.module = ModuleOp::create(original.getLoc());
  result.manifest = describeModule(profile.profile, *device, settings->front());
  KernelExtractor extractor(*result.module, *device);
  size_t leftOut = 0;
  for (const Bindings &setting : *settings)
    extractor.add(rowsAt(setting, costs, profile, leftOut), refusesRegion);
  extractor.finish();
  std::set<std::string> notes = extractor.notes();
  if (leftOut)
    notes.insert(std::to_string(leftOut) +
                 " rows of loops have no single size and no kernel");
  for (const std::string &note : notes)
    emitRemark(original.getLoc()) << note;
  result.manifest.notes.assign(notes.begin(), notes.end());
  return result;
}
