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
  template <typename T> void positive(const char *name, const T &value) {
    field(name, value);
  }
  Json json = Json::object();
};

/// Reads the same fields; what is left out keeps its default, but for what was
/// measured and numbers that must be positive, unless they are `optional`.
class Reader {
public:
  explicit Reader(const JsonReader &json) : json(json) {}
  template <typename T> void field(const char *name, T &value) {
    if (JsonReader member = json.field(name); member.isGiven())
      read(member, value);
  }
  template <typename T> void field(const char *name, std::optional<T> &value) {
    if (JsonReader member = json.field(name); member.isGiven())
      read(member, value.emplace());
  }
  /// An empty text is not written either.
  void field(const char *name, std::string &value) {
    std::string text = json.field(name).optionalString();
    if (!text.empty())
      value = text;
  }
  void field(const char *name, Spread &value) {
    JsonReader member = json.field(name);
    if (!member.isGiven())
      member.fail("expected what was measured, with 'median', 'p20' and 'p80'");
    read(member, value);
  }
  void positive(const char *name, double &value) {
    JsonReader member = json.field(name);
    value = member.number();
    if (!(value > 0))
      member.fail(fmt::format("expected a number above 0, got {}", value));
  }
  void positive(const char *name, std::optional<double> &value) {
    if (json.field(name).isGiven())
      positive(name, value.emplace());
  }

private:
  template <typename T> static void read(const JsonReader &json, T &value);

  const JsonReader &json;
};

template <typename T> struct IsList : std::false_type {};
template <typename T> struct IsList<std::vector<T>> : std::true_type {};
template <typename T> struct IsMap : std::false_type {};
template <typename T>
struct IsMap<std::map<std::string, T>> : std::true_type {};

/// Every value is of the kind that its field needs, and a problem is told with
/// the way to it.
template <typename T> void Reader::read(const JsonReader &json, T &value) {
  if constexpr (std::is_same_v<T, bool>) {
    value = json.boolean();
  } else if constexpr (std::is_same_v<T, int64_t>) {
    value = json.integer(INT64_MIN);
  } else if constexpr (std::is_same_v<T, uint64_t>) {
    value = json.unsignedInteger();
  } else if constexpr (std::is_same_v<T, double>) {
    value = json.number();
  } else if constexpr (std::is_same_v<T, std::string>) {
    value = json.string();
  } else if constexpr (IsList<T>::value) {
    for (const JsonReader &element : json.elements())
      read(element, value.emplace_back());
  } else if constexpr (IsMap<T>::value) {
    for (const auto &[name, member] : json.members())
      read(member, value[name]);
  } else {
    Reader reader(json);
    fields(reader, value, static_cast<T *>(nullptr));
  }
}

} // namespace

// What nlohmann's JSON looks for, for every type below.
#define ROOFLINE_JSON(TYPE)                                                    \
  static void to_json(Json &json, const TYPE &value) {                         \
    Writer writer;                                                             \
    fields(writer, value, static_cast<TYPE *>(nullptr));                       \
    json = std::move(writer.json);                                             \
  }

// One list of fields for both directions: `Value` is const when writing.

template <typename Archive, typename Value>
static void fields(Archive &a, Value &v, Spread *) {
  a.positive("median", v.median);
  a.positive("p20", v.p20);
  a.positive("p80", v.p80);
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
  a.field("largest_error", v.largestError);
  a.positive("quick", v.quick);
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
  a.field("slow_path", v.slowPath);
  a.field("group", v.group);
  a.field("phase", v.phase);
  a.field("ops", v.ops);
  a.field("region_ops", v.regionOps);
  a.field("shapes", v.shapes);
  a.field("bindings", v.bindings);
  a.field("counted", v.counted);
  a.field("rel_fro", v.relFro);
  a.field("largest_error", v.largestError);
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
  a.positive("time", v.time);
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
  try {
    const char *advice = "measure anew, or give another file";
    Json json = parseJson(text, advice);
    JsonReader root(json, advice);
    std::string schema = root.field("schema").optionalString();
    if (schema != Results::schema)
      throw Error(fmt::format("expected the schema '{}', got '{}'",
                              Results::schema,
                              schema.empty() ? "none" : schema));
    Results results;
    Reader reader(root);
    fields(reader, results, static_cast<Results *>(nullptr));
    return results;
  } catch (const Error &error) {
    throw Error(fmt::format("no measured file: {}", error.what()));
  }
}

} // namespace roofline::runtime
