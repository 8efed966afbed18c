//===- MeasuredFile.cpp - Measured files ----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/MeasuredFile.h"
#include "JsonPlace.h"
#include "MeasuredRoof.h"

#include "llvm/Support/JSON.h"
#include <fmt/format.h>

#include <cmath>

namespace roofline {
namespace {

namespace json = llvm::json;

/// What a file holds, before it is checked and chosen from.
struct Timing {
  std::optional<double> median;
};
struct Counted {
  std::optional<int64_t> flops, bytesRead, bytesWritten;
};
struct Baseline {
  std::string name;
  Timing time;
};
struct Kernel {
  std::string id, title, status, reason;
  std::vector<std::string> ops;
  int64_t regionOps = 1;
  std::vector<std::string> shapes;
  std::map<std::string, int64_t> bindings;
  Counted counted;
  std::optional<Timing> isolated, inGraph;
  std::optional<Baseline> baseline;
  std::map<std::string, double> predicted;
  std::string limiter, slowPath;
};
struct Fit {
  std::string family;
  double efficiency = 0;
  std::vector<std::string> fittedOn;
};
struct CeilingEntry {
  std::string name, peakUnit, peakType, level;
  Timing value;
};
struct Library {
  std::string group, phase;
  std::map<std::string, int64_t> bindings;
  int64_t flops = 0, bytes = 0;
  std::optional<double> time;
};
struct Machine {
  std::string name;
  bool emulated = false;
  std::map<std::string, int64_t> numbers;
  std::map<std::string, std::string> texts;
};
struct File {
  std::string date;
  Machine device;
  std::vector<CeilingEntry> ceilings;
  std::vector<Kernel> kernels;
  std::vector<Fit> fits;
  std::vector<Library> libraryPoints;
};

bool fromJSON(const json::Value &value, Timing &timing, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.mapOptional("median", timing.median);
}

bool fromJSON(const json::Value &value, Counted &counted, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.mapOptional("flops", counted.flops) &&
         mapper.mapOptional("bytes_read", counted.bytesRead) &&
         mapper.mapOptional("bytes_written", counted.bytesWritten);
}

bool fromJSON(const json::Value &value, Baseline &baseline, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.map("name", baseline.name) &&
         mapper.map("time", baseline.time);
}

bool fromJSON(const json::Value &value, Kernel &kernel, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.map("id", kernel.id) &&
         mapper.mapOptional("title", kernel.title) &&
         mapper.map("status", kernel.status) &&
         mapper.mapOptional("reason", kernel.reason) &&
         mapper.map("ops", kernel.ops) &&
         mapper.mapOptional("region_ops", kernel.regionOps) &&
         mapper.mapOptional("shapes", kernel.shapes) &&
         mapper.mapOptional("bindings", kernel.bindings) &&
         mapper.mapOptional("counted", kernel.counted) &&
         mapper.mapOptional("isolated", kernel.isolated) &&
         mapper.mapOptional("in_graph", kernel.inGraph) &&
         mapper.mapOptional("baseline", kernel.baseline) &&
         mapper.mapOptional("predicted", kernel.predicted) &&
         mapper.mapOptional("limiter", kernel.limiter) &&
         mapper.mapOptional("slow_path", kernel.slowPath);
}

bool fromJSON(const json::Value &value, Fit &fit, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.map("family", fit.family) &&
         mapper.map("efficiency", fit.efficiency) &&
         mapper.map("fitted_on", fit.fittedOn);
}

bool fromJSON(const json::Value &value, CeilingEntry &ceiling,
              json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.map("name", ceiling.name) &&
         mapper.map("value", ceiling.value) &&
         mapper.mapOptional("peak_unit", ceiling.peakUnit) &&
         mapper.mapOptional("peak_type", ceiling.peakType) &&
         mapper.mapOptional("level", ceiling.level);
}

bool fromJSON(const json::Value &value, Library &point, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.map("group", point.group) &&
         mapper.mapOptional("phase", point.phase) &&
         mapper.mapOptional("bindings", point.bindings) &&
         mapper.map("flops", point.flops) && mapper.map("bytes", point.bytes) &&
         mapper.mapOptional("time", point.time);
}

bool fromJSON(const json::Value &value, Machine &machine, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.map("name", machine.name) &&
         mapper.mapOptional("emulated", machine.emulated) &&
         mapper.mapOptional("numbers", machine.numbers) &&
         mapper.mapOptional("texts", machine.texts);
}

bool fromJSON(const json::Value &value, File &file, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.mapOptional("date", file.date) &&
         mapper.map("device", file.device) &&
         mapper.mapOptional("ceilings", file.ceilings) &&
         mapper.map("kernels", file.kernels) &&
         mapper.mapOptional("fits", file.fits) &&
         mapper.mapOptional("library_points", file.libraryPoints);
}

llvm::Error error(const std::string &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

// No kernel takes less than a cycle, or longer than anybody waits.
bool isTime(const std::optional<double> &time) {
  constexpr double kShortest = 1e-12, kLongest = 1e9;
  return time && *time >= kShortest && *time <= kLongest;
}

/// A rung of 0 predicts nothing. Those that we do not know are left out.
llvm::Expected<ExpectedTimes> toExpected(const Kernel &kernel) {
  // A lower bound can be less than a cycle.
  constexpr double kShortest = 1e-18, kLongest = 1e9;
  ExpectedTimes times;
  for (size_t i = 0; i < kRungs.size(); ++i) {
    auto it = kernel.predicted.find(std::string(kRungs[i].name));
    if (it == kernel.predicted.end() || it->second == 0)
      continue;
    if (!(it->second >= kShortest && it->second <= kLongest))
      return error(fmt::format("kernel '{}' is expected to take {} s by {}: "
                               "expected a positive time in 'predicted'",
                               kernel.id, it->second, kRungs[i].name));
    times[i] = it->second;
  }
  return times;
}

/// `who` is what was measured at them.
llvm::Error checkBindings(const std::map<std::string, int64_t> &bindings,
                          const std::string &who) {
  for (const auto &[dim, value] : bindings)
    if (value < 1)
      return error(fmt::format("{} was measured at {} = {}: expected sizes of "
                               "at least 1 in 'bindings'",
                               who, dim, value));
  return llvm::Error::success();
}

llvm::Error checkOps(const Kernel &kernel) {
  if (kernel.ops.empty())
    return error(fmt::format("kernel '{}' stands for no op: 'ops' must name "
                             "rows of the report",
                             kernel.id));
  auto numOps = static_cast<int64_t>(kernel.ops.size());
  if (kernel.regionOps < 1 || numOps % kernel.regionOps != 0)
    return error(fmt::format("kernel '{}' stands for {} ops in regions of {}: "
                             "'ops' must come in groups of 'region_ops'",
                             kernel.id, numOps, kernel.regionOps));
  auto numShapes = static_cast<int64_t>(kernel.shapes.size());
  if (numShapes != 0 && numShapes != kernel.regionOps)
    return error(fmt::format("kernel '{}' has {} shapes: 'shapes' must have "
                             "one for each of its 'region_ops', which are {}",
                             kernel.id, numShapes, kernel.regionOps));
  return llvm::Error::success();
}

/// A run that only checks times nothing.
bool isOnlyChecked(const Kernel &kernel) {
  return !kernel.inGraph && !kernel.isolated;
}

llvm::Expected<MeasuredKernel> toMeasured(const Kernel &kernel) {
  std::optional<double> time;
  for (const std::optional<Timing> &timing : {kernel.inGraph, kernel.isolated})
    if (timing && !time)
      time = timing->median;
  if (!isOnlyChecked(kernel) && !isTime(time))
    return error(fmt::format("kernel '{}' is ok but has no positive time: "
                             "expected 'in_graph' or 'isolated' with a "
                             "'median' in seconds",
                             kernel.id));
  if (llvm::Error problem = checkOps(kernel))
    return problem;
  if (llvm::Error problem =
          checkBindings(kernel.bindings, "kernel '" + kernel.id + "'"))
    return problem;
  MeasuredKernel result{kernel.id,
                        kernel.title,
                        kernel.ops,
                        static_cast<size_t>(kernel.regionOps),
                        kernel.shapes,
                        {kernel.bindings.begin(), kernel.bindings.end()},
                        kernel.counted.flops,
                        kernel.counted.bytesRead,
                        kernel.counted.bytesWritten,
                        time.value_or(0),
                        std::nullopt,
                        {},
                        kernel.limiter,
                        kernel.slowPath};
  llvm::Expected<ExpectedTimes> expected = toExpected(kernel);
  if (!expected)
    return expected.takeError();
  result.expected = *expected;
  if (kernel.baseline) {
    if (!isTime(kernel.baseline->time.median))
      return error(fmt::format("the baseline '{}' of kernel '{}' has no "
                               "positive time: expected a 'median' in seconds",
                               kernel.baseline->name, kernel.id));
    result.baseline = {kernel.baseline->name, *kernel.baseline->time.median};
  }
  return result;
}

llvm::Error addFits(const std::vector<Fit> &fits,
                    std::vector<FittedEfficiency> &result) {
  for (const Fit &fit : fits) {
    // NaN is none either.
    if (!(fit.efficiency > 0 && std::isfinite(fit.efficiency)))
      return error(fmt::format("the class '{}' was fitted with an efficiency "
                               "of {}: expected a positive number",
                               fit.family, fit.efficiency));
    result.push_back({fit.family, fit.efficiency, fit.fittedOn});
  }
  return llvm::Error::success();
}

/// Points without a time were not measured.
llvm::Error addLibrary(const std::vector<Library> &points,
                       std::vector<LibraryPoint> &result) {
  for (const Library &point : points) {
    if (!point.time)
      continue;
    if (!isTime(point.time) || point.flops < 0 || point.bytes <= 0)
      return error(fmt::format(
          "the library's point for '{} {}' has {} FLOP, {} "
          "bytes and {} s: expected a positive time, and "
          "bytes that are moved",
          point.group, point.phase, point.flops, point.bytes, *point.time));
    if (llvm::Error problem = checkBindings(
            point.bindings, fmt::format("the library's point for '{} {}'",
                                        point.group, point.phase)))
      return problem;
    result.push_back({point.group,
                      point.phase,
                      {point.bindings.begin(), point.bindings.end()},
                      point.flops,
                      point.bytes,
                      *point.time});
  }
  return llvm::Error::success();
}

llvm::Expected<std::optional<Device>> toRoof(const File &file) {
  std::vector<MeasuredCeiling> ceilings;
  for (const CeilingEntry &each : file.ceilings)
    ceilings.push_back({each.name, each.peakUnit, each.peakType, each.level,
                        each.value.median.value_or(0)});
  return makeMeasuredRoof(file.device.name, ceilings, file.device.numbers);
}

} // namespace

llvm::Expected<MeasuredFile> readMeasuredFile(llvm::StringRef text) {
  constexpr llvm::StringLiteral kSchema("roofline-measured/1");
  llvm::Expected<json::Value> value = parseJson(text);
  if (!value)
    return value.takeError();
  const json::Object *object = value->getAsObject();
  std::optional<llvm::StringRef> schema =
      object ? object->getString("schema") : std::nullopt;
  if (schema != kSchema)
    return error(fmt::format("expected the schema '{}', got {}", kSchema.str(),
                             schema ? "'" + schema->str() + "'" : "none"));
  File file;
  json::Path::Root root("measured");
  if (!fromJSON(*value, file, root))
    return root.getError();
  if (file.device.emulated)
    return error(fmt::format("the times of '{}' are emulated, not measured",
                             file.device.name));
  auto roof = toRoof(file);
  if (!roof)
    return roof.takeError();
  MeasuredFile result;
  result.device = file.device.name;
  result.date = file.date;
  result.libraries = file.device.texts["library"];
  result.roof = std::move(*roof);
  if (llvm::Error problem =
          addLibrary(file.libraryPoints, result.libraryPoints))
    return problem;
  if (llvm::Error problem = addFits(file.fits, result.fits))
    return problem;
  for (const Kernel &kernel : file.kernels) {
    if (kernel.status != "ok") {
      result.untimed.push_back({kernel.id, kernel.title, kernel.reason});
      continue;
    }
    llvm::Expected<MeasuredKernel> measured = toMeasured(kernel);
    if (!measured)
      return measured.takeError();
    (isOnlyChecked(kernel) ? result.checked : result.kernels)
        .push_back(std::move(*measured));
  }
  return result;
}

} // namespace roofline
