//===- WriteManifest.cpp - manifest.json from plain data ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Manifest.h"

#include <nlohmann/json.hpp>

namespace roofline::runtime {

/// Keys in the order in which they are written.
using Json = nlohmann::ordered_json;

template <typename T> static Json orNull(const std::optional<T> &value) {
  return value ? Json(*value) : Json(nullptr);
}

/// Leaves out what is not known.
template <typename T>
static void addKnown(Json &object, const char *key,
                     const std::optional<T> &value) {
  if (value)
    object[key] = *value;
}

template <typename T, typename Write>
static Json list(const std::vector<T> &values, Write write) {
  Json array = Json::array();
  for (const T &value : values)
    array.push_back(write(value));
  return array;
}

static Json object(const Init &init) {
  return {{"distribution", init.distribution},
          {"low", init.low},
          {"high", init.high},
          {"seed", init.seed}};
}

static Json object(const Argument &argument) {
  return {{"name", argument.name},          {"type", argument.type},
          {"shape", argument.shape},        {"access", argument.access},
          {"role", argument.role},          {"init", object(argument.init)},
          {"alignment", argument.alignment}};
}

static Json object(const StaticFacts &facts) {
  Json json = Json::object();
  addKnown(json, "registers", facts.registers);
  addKnown(json, "spill_bytes", facts.spillBytes);
  addKnown(json, "stack_bytes", facts.stackBytes);
  addKnown(json, "shared_bytes", facts.sharedBytes);
  addKnown(json, "barriers", facts.barriers);
  addKnown(json, "blocks_per_multiprocessor", facts.blocksPerMultiprocessor);
  if (!facts.histogram.empty())
    json["histogram"] = facts.histogram;
  return json;
}

static Json object(const Step &step) {
  Json json = {{"entry", step.entry},
               {"launch",
                {{"grid", step.launch.grid},
                 {"block", step.launch.block},
                 {"dynamic_shared", step.launch.dynamicShared}}},
               {"arguments", step.arguments}};
  if (step.tiles > 0)
    json["tiles"] = step.tiles;
  json["static"] = object(step.facts);
  return json;
}

static void addFile(Json &json, const char *key, const std::string &path,
                    const std::string &hash) {
  if (!path.empty())
    json[key] = {{"file", path}, {"sha256", hash}};
}

static Json object(const Variant &variant) {
  Json json = {{"name", variant.name}};
  addFile(json, "binary", variant.binary, variant.binaryHash);
  addFile(json, "ptx", variant.ptx, variant.ptxHash);
  json["family"] = variant.family;
  json["instructions"] = variant.instructions;
  json["config"] = variant.config;
  json["steps"] =
      list(variant.steps, [](const Step &step) { return object(step); });
  json["workspace"] = variant.workspaceBytes;
  if (variant.counterBytes)
    json["counters"] = variant.counterBytes;
  if (!variant.prepare.empty()) {
    json["prepare"] =
        list(variant.prepare, [](const Step &step) { return object(step); });
    json["prepared"] = variant.preparedBytes;
  }
  if (!variant.slowPath.empty())
    json["slow_path"] = variant.slowPath;
  addKnown(json, "padded_flops", variant.paddedFlops);
  return json;
}

static Json counted(const Kernel &kernel) {
  auto amount = [](const WorkAmount &work) {
    return Json{
        {"unit", work.unit}, {"type", work.type}, {"amount", work.amount}};
  };
  return {{"flops", kernel.flops},
          {"work", list(kernel.work, amount)},
          {"bytes_read", kernel.bytesRead},
          {"bytes_written", kernel.bytesWritten}};
}

static Json object(const Kernel &kernel) {
  Json json = {{"id", kernel.id},
               {"title", kernel.title},
               {"op", kernel.op},
               {"group", orNull(kernel.group)},
               {"phase", orNull(kernel.phase)},
               {"bindings", kernel.bindings}};
  json["ops"] = list(kernel.ops, [](const CoveredOp &op) {
    return Json{{"id", op.id}, {"count", op.count}};
  });
  json["region_ops"] = kernel.regionOps;
  json["shapes"] = kernel.shapes;
  json["arguments"] = list(kernel.arguments, [](const Argument &argument) {
    return object(argument);
  });
  json["counted"] = counted(kernel);
  json["predicted"] = {{"R0", orNull(kernel.roofTime)}};
  json["check"] = {{"metric", "rel_fro"}, {"tolerance", kernel.tolerance}};
  json["reference"] =
      kernel.reference.empty() ? Json(nullptr) : Json::parse(kernel.reference);
  json["variants"] = list(
      kernel.variants, [](const Variant &variant) { return object(variant); });
  return json;
}

/// On one line. Names of ops and modules may be no UTF-8.
static std::string dump(const Json &json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Like `dump`, but lists of numbers and what has no list below it stand on one
/// line: a manifest is read by people, too.
static void print(const Json &json, const std::string &indent,
                  std::string &text) {
  std::string compact = dump(json);
  constexpr size_t kWidth = 120;
  if (!json.is_structured() || json.empty() ||
      compact.size() + indent.size() <= kWidth) {
    text += compact;
    return;
  }
  std::string inner = indent + "  ";
  bool isFirst = true;
  text += json.is_object() ? "{" : "[";
  for (const auto &item : json.items()) {
    text += (isFirst ? "\n" : ",\n") + inner;
    if (json.is_object())
      text += dump(Json(item.key())) + ": ";
    print(item.value(), inner, text);
    isFirst = false;
  }
  text += "\n" + indent + (json.is_object() ? "}" : "]");
}

std::string writeManifest(const Manifest &manifest) {
  Json json = {
      {"schema", Manifest::schema},    {"producer", manifest.producer},
      {"module", manifest.module},     {"target", manifest.target},
      {"features", manifest.features}, {"device", manifest.device},
      {"bindings", manifest.bindings}, {"conventions", manifest.conventions},
      {"notes", manifest.notes}};
  json["kernels"] = list(manifest.kernels,
                         [](const Kernel &kernel) { return object(kernel); });
  std::string text;
  print(json, "", text);
  return text + "\n";
}

} // namespace roofline::runtime
