//===- MeasuredFile.cpp - Measured files ----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/MeasuredFile.h"

#include "llvm/Support/JSON.h"
#include <fmt/format.h>

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
struct Kernel {
  std::string id, status;
  std::vector<std::string> ops;
  int64_t regionOps = 1;
  std::map<std::string, int64_t> bindings;
  Counted counted;
  Timing isolated, inGraph;
};
struct Machine {
  std::string name;
  bool emulated = false;
};
struct File {
  std::string schema;
  Machine device;
  std::vector<Kernel> kernels;
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

bool fromJSON(const json::Value &value, Kernel &kernel, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.map("id", kernel.id) &&
         mapper.map("status", kernel.status) && mapper.map("ops", kernel.ops) &&
         mapper.mapOptional("region_ops", kernel.regionOps) &&
         mapper.mapOptional("bindings", kernel.bindings) &&
         mapper.mapOptional("counted", kernel.counted) &&
         mapper.mapOptional("isolated", kernel.isolated) &&
         mapper.mapOptional("in_graph", kernel.inGraph);
}

bool fromJSON(const json::Value &value, Machine &machine, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.map("name", machine.name) &&
         mapper.mapOptional("emulated", machine.emulated);
}

bool fromJSON(const json::Value &value, File &file, json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper && mapper.map("device", file.device) &&
         mapper.map("kernels", file.kernels);
}

llvm::Error error(const std::string &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

llvm::Expected<MeasuredKernel> toMeasured(const Kernel &kernel) {
  std::optional<double> time =
      kernel.inGraph.median ? kernel.inGraph.median : kernel.isolated.median;
  // No kernel takes less than a cycle, or longer than anybody waits.
  constexpr double kShortest = 1e-12, kLongest = 1e9;
  if (!time || !(*time >= kShortest && *time <= kLongest))
    return error(fmt::format("kernel '{}' is ok but has no positive time: "
                             "expected 'in_graph' or 'isolated' with a "
                             "'median' in seconds",
                             kernel.id));
  if (kernel.ops.empty())
    return error(fmt::format("kernel '{}' stands for no op: 'ops' must name "
                             "rows of the report",
                             kernel.id));
  if (kernel.regionOps < 1 ||
      kernel.ops.size() % static_cast<size_t>(kernel.regionOps) != 0)
    return error(fmt::format("kernel '{}' stands for {} ops: expected groups "
                             "of its 'region_ops', {}",
                             kernel.id, kernel.ops.size(), kernel.regionOps));
  MeasuredKernel result{kernel.id,
                        kernel.ops,
                        static_cast<size_t>(kernel.regionOps),
                        {kernel.bindings.begin(), kernel.bindings.end()},
                        kernel.counted.flops,
                        kernel.counted.bytesRead,
                        kernel.counted.bytesWritten,
                        *time};
  return result;
}

} // namespace

llvm::Expected<MeasuredFile> readMeasuredFile(llvm::StringRef text) {
  constexpr llvm::StringLiteral kSchema("roofline-measured/1");
  llvm::Expected<json::Value> value = json::parse(text);
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
  MeasuredFile result{file.device.name, {}};
  for (const Kernel &kernel : file.kernels) {
    if (kernel.status != "ok")
      continue;
    llvm::Expected<MeasuredKernel> measured = toMeasured(kernel);
    if (!measured)
      return measured.takeError();
    result.kernels.push_back(std::move(*measured));
  }
  return result;
}

} // namespace roofline
