//===- PageData.cpp - What the page computes with -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PageData.h"
#include "JsonStream.h"
#include "SvgStyle.h"

#include <algorithm>

namespace roofline {

//===----------------------------------------------------------------------===//
// Devices
//===----------------------------------------------------------------------===//

llvm::json::Value exactInteger(std::optional<int64_t> value) {
  constexpr int64_t kMaxExact = (int64_t(1) << 53) - 1;
  if (!value)
    return nullptr;
  if (*value >= -kMaxExact && *value <= kMaxExact)
    return *value;
  return std::to_string(*value);
}

void writePageDevice(const Device &device, llvm::json::OStream &json) {
  json.attribute("name", validUtf8(device.name));
  json.attribute("title", validUtf8(device.title));
  json.attributeArray("peaks", [&] {
    for (const Peak &peak : device.peaks)
      json.object([&] {
        json.attribute("unit", llvm::StringRef(toString(peak.unit)));
        json.attribute("type", validUtf8(peak.type));
        json.attribute("rate", exactInteger(peak.rate));
      });
  });
  json.attributeArray("memory", [&] {
    for (const MemoryLevel &level : device.memory)
      json.object([&] {
        json.attribute("name", validUtf8(level.name));
        json.attribute("bandwidth", exactInteger(level.bandwidth));
        json.attribute("capacity", exactInteger(level.capacity));
      });
  });
  json.attribute("launch_latency_ns", exactInteger(device.launchLatencyNs));
  json.attribute("compute_units", exactInteger(device.computeUnits));
  json.attribute("source", validUtf8(device.source));
}

/// Those of the reports, each once, then the other known ones.
static std::vector<const Device *> listDevices(llvm::ArrayRef<Report> reports) {
  std::vector<const Device *> devices;
  auto add = [&](const Device &device) {
    auto isEqual = [&](const Device *other) { return *other == device; };
    if (std::none_of(devices.begin(), devices.end(), isEqual))
      devices.push_back(&device);
  };
  for (const Report &report : reports)
    add(report.device);
  for (const Device &device : knownDevices())
    add(device);
  return devices;
}

static size_t indexOf(const Device &device,
                      const std::vector<const Device *> &devices) {
  auto it = std::find_if(
      devices.begin(), devices.end(),
      [&](const Device *candidate) { return *candidate == device; });
  return static_cast<size_t>(it - devices.begin());
}

//===----------------------------------------------------------------------===//
// All
//===----------------------------------------------------------------------===//

static llvm::StringRef ref(std::string_view text) {
  return {text.data(), text.size()};
}

/// As the SVG has them.
static void writeLooks(ChartStyle style, llvm::json::OStream &json) {
  StyleTable table = styleTable(style);
  auto list = [&](llvm::StringRef key, llvm::ArrayRef<std::string_view> texts) {
    json.attributeArray(key, [&] {
      for (std::string_view text : texts)
        json.value(ref(text));
    });
  };
  list("colors", table.colors);
  list("markers", table.markers);
  json.attribute("strokes", llvm::json::Array(table.strokes));
  json.attribute("hollow", ref(hollowMarker()));
  json.attribute("filled", ref(filledMarker()));
  json.attribute("star", ref(libraryMarker()));
}

static void writeChartOptions(const ChartOptions &options,
                              llvm::json::OStream &json) {
  json.attribute("style",
                 options.style == ChartStyle::Seed ? "seed" : "default");
  json.attributeArray("series", [&] {
    for (const std::string &name : options.chosenSeries())
      json.value(validUtf8(name));
  });
  json.attributeObject("looks", [&] { writeLooks(options.style, json); });
}

/// Writes `json` so that no name in it can end the script element around it.
static void writeForScript(llvm::StringRef json, llvm::raw_ostream &os) {
  while (!json.empty()) {
    // U+2028 and U+2029 end a line for some readers of scripts.
    size_t next = json.find_first_of("<\xE2");
    os << json.take_front(next);
    json = json.substr(next);
    if (json.starts_with("<")) {
      os << "\\u003c";
      json = json.drop_front();
    } else if (json.starts_with("\xE2\x80\xA8") ||
               json.starts_with("\xE2\x80\xA9")) {
      os << (json[2] == '\xA8' ? "\\u2028" : "\\u2029");
      json = json.drop_front(3);
    } else if (!json.empty()) {
      os << json.front();
      json = json.drop_front();
    }
  }
}

void writePageData(llvm::ArrayRef<Report> reports, const ChartOptions &options,
                   llvm::raw_ostream &os) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::json::OStream json(stream);
  std::vector<const Device *> devices = listDevices(reports);
  json.object([&] {
    json.attribute("producer", producer());
    json.attributeObject("chart", [&] { writeChartOptions(options, json); });
    json.attributeArray("devices", [&] {
      for (const Device *device : devices)
        json.object([&] { writePageDevice(*device, json); });
    });
    json.attributeArray("reports", [&] {
      for (const Report &report : reports)
        json.object([&] {
          writePageReport(report, indexOf(report.device, devices), json);
        });
    });
  });
  writeForScript(text, os);
}

} // namespace roofline
