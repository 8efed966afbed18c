//===- Results.cpp - measured.json, written and read ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Results.h"

#include "JsonReader.h"
#include "Roofline/Runtime/Error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <type_traits>

using Json = nlohmann::ordered_json;

namespace roofline::runtime {

namespace {

/// Writes fields into an object; what is not known is left out.
class Writer {
public:
  template <typename T> void field(const char *name, const T &value) {
    json[name] = value;
  }
  template <typename T>
  void field(const char *name, const std::optional<T> &value) {
    if (value)
      json[name] = *value;
  }
  void field(const char *name, const std::string &value) {
    if (!value.empty())
      json[name] = value;
  }
  Json json = Json::object();
};

/// JSON has one kind of number: what is no integer, or one that `T` cannot
/// hold, would be converted without a word.
template <typename T> T readInteger(const Json &json) {
  bool fits = json.is_number_integer();
  if (fits && std::is_signed_v<T> && json.is_number_unsigned())
    fits = json.get<uint64_t>() <= static_cast<uint64_t>(INT64_MAX);
  if (fits && !std::is_signed_v<T>)
    fits = json.is_number_unsigned();
  if (!fits)
    throw Error(fmt::format("no measured file: expected an integer, got {:.60}",
                            json.dump()));
  return json.get<T>();
}

template <typename T> void read(const Json &json, T &value) {
  if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
    value = readInteger<T>(json);
  else
    value = json.get<T>();
}

void read(const Json &json, std::map<std::string, int64_t> &values) {
  for (const auto &[name, value] : json.get<std::map<std::string, Json>>())
    values[name] = readInteger<int64_t>(value);
}

/// Reads the same fields; what is left out keeps its default.
class Reader {
public:
  explicit Reader(const Json &json) : json(json) {}
  template <typename T> void field(const char *name, T &value) {
    auto it = json.find(name);
    if (it != json.end())
      read(*it, value);
  }
  template <typename T> void field(const char *name, std::optional<T> &value) {
    auto it = json.find(name);
    if (it != json.end() && !it->is_null())
      read(*it, value.emplace());
  }
  const Json &json;
};

} // namespace

// What nlohmann's JSON looks for, for every type below.
#define ROOFLINE_JSON(TYPE)                                                    \
  static void to_json(Json &json, const TYPE &value) {                         \
    Writer writer;                                                             \
    fields(writer, value, static_cast<TYPE *>(nullptr));                       \
    json = std::move(writer.json);                                             \
  }                                                                            \
  static void from_json(const Json &json, TYPE &value) {                       \
    Reader reader(json);                                                       \
    fields(reader, value, static_cast<TYPE *>(nullptr));                       \
  }

// One list of fields for both directions: `Value` is const when writing.

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, Spread *) {
  a.field("median", v.median);
  a.field("p20", v.p20);
  a.field("p80", v.p80);
  a.field("count", v.count);
}
ROOFLINE_JSON(Spread)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, DeviceState *) {
  a.field("after", v.after);
  a.field("time", v.time);
  a.field("clock", v.clock);
  a.field("memory_clock", v.memoryClock);
  a.field("temperature", v.temperature);
  a.field("throttle_reasons", v.throttleReasons);
  a.field("power", v.power);
}
ROOFLINE_JSON(DeviceState)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, MeasuredDevice *) {
  a.field("name", v.name);
  a.field("backend", v.backend);
  a.field("emulated", v.emulated);
  a.field("numbers", v.numbers);
  a.field("texts", v.texts);
}
ROOFLINE_JSON(MeasuredDevice)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, Ceiling *) {
  a.field("name", v.name);
  a.field("unit", v.unit);
  a.field("value", v.value);
  a.field("peak_unit", v.peakUnit);
  a.field("peak_type", v.peakType);
  a.field("level", v.level);
  a.field("how", v.how);
}
ROOFLINE_JSON(Ceiling)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, RampPoint *) {
  a.field("name", v.name);
  a.field("bytes", v.bytes);
  a.field("time", v.time);
}
ROOFLINE_JSON(RampPoint)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, BaselineTime *) {
  a.field("name", v.name);
  a.field("algorithm", v.algorithm);
  a.field("time", v.time);
  a.field("ratio", v.ratio);
}
ROOFLINE_JSON(BaselineTime)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, InstructionCeiling *) {
  a.field("name", v.name);
  a.field("rate", v.rate);
  a.field("share", v.share);
}
ROOFLINE_JSON(InstructionCeiling)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, VariantResult *) {
  a.field("name", v.name);
  a.field("status", v.status);
  a.field("reason", v.reason);
  a.field("rel_fro", v.relFro);
  a.field("quick", v.quick);
}
ROOFLINE_JSON(VariantResult)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, Counted *) {
  a.field("flops", v.flops);
  a.field("bytes_read", v.bytesRead);
  a.field("bytes_written", v.bytesWritten);
}
ROOFLINE_JSON(Counted)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, KernelResult *) {
  a.field("id", v.id);
  a.field("title", v.title);
  a.field("status", v.status);
  a.field("reason", v.reason);
  a.field("variant", v.variant);
  a.field("family", v.family);
  a.field("instructions", v.instructions);
  a.field("group", v.group);
  a.field("phase", v.phase);
  a.field("ops", v.ops);
  a.field("region_ops", v.regionOps);
  a.field("bindings", v.bindings);
  a.field("counted", v.counted);
  a.field("rel_fro", v.relFro);
  a.field("check", v.check);
  a.field("isolated", v.isolated);
  a.field("in_graph", v.inGraph);
  a.field("sets", v.sets);
  a.field("baseline", v.baseline);
  a.field("ceiling", v.ceiling);
  a.field("predicted", v.predicted);
  a.field("limiter", v.limiter);
  a.field("fit_class", v.fitClass);
  a.field("variants", v.variants);
}
ROOFLINE_JSON(KernelResult)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, Fit *) {
  a.field("family", v.family);
  a.field("efficiency", v.efficiency);
  a.field("fitted_on", v.fittedOn);
}
ROOFLINE_JSON(Fit)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, LibraryResult *) {
  a.field("id", v.id);
  a.field("status", v.status);
  a.field("reason", v.reason);
  a.field("flops", v.flops);
  a.field("bytes", v.bytes);
  a.field("rel_fro", v.relFro);
  a.field("algorithm", v.algorithm);
  a.field("isolated", v.isolated);
  a.field("in_graph", v.inGraph);
  a.field("sets", v.sets);
  a.field("candidates", v.candidates);
}
ROOFLINE_JSON(LibraryResult)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, LibraryPoint *) {
  a.field("group", v.group);
  a.field("phase", v.phase);
  a.field("bindings", v.bindings);
  a.field("flops", v.flops);
  a.field("bytes", v.bytes);
  a.field("time", v.time);
  a.field("reason", v.reason);
  a.field("products", v.products);
}
ROOFLINE_JSON(LibraryPoint)

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, Results *) {
  a.field("producer", v.producer);
  a.field("date", v.date);
  a.field("bundle", v.bundle);
  a.field("seed", v.seed);
  a.field("device", v.device);
  a.field("state", v.states);
  a.field("ceilings", v.ceilings);
  a.field("ramp", v.ramp);
  a.field("kernels", v.kernels);
  a.field("fits", v.fits);
  a.field("library", v.products);
  a.field("library_points", v.points);
  a.field("absent", v.absent);
}
ROOFLINE_JSON(Results)

std::string writeResults(const Results &results) {
  Json json = {{"schema", Results::schema}};
  json.update(Json(results));
  // Names that come from devices and files may be no UTF-8.
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Results readResults(const std::string &text) {
  checkNesting(text);
  try {
    Json json = Json::parse(text);
    std::string schema = json.value("schema", "none");
    if (schema != Results::schema)
      throw Error(fmt::format("expected the schema '{}', got '{}'",
                              Results::schema, schema));
    return json.get<Results>();
  } catch (const Json::exception &exception) {
    throw Error(fmt::format("no measured file: {}", exception.what()));
  }
}

} // namespace roofline::runtime
