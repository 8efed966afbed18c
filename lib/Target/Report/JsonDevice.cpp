//===- JsonDevice.cpp - A device for programs -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JsonParts.h"
#include "JsonStream.h"
#include "MainPeak.h"

namespace roofline {
namespace {

class DeviceWriter : JsonStream {
public:
  using JsonStream::JsonStream;

  void write(const Report &report, const Device &device) {
    text("name", device.name);
    text("title", device.title);
    integer("memory_bandwidth", device.dramBandwidth());
    integer("memory_capacity", device.dramCapacity());
    std::optional<double> latency;
    if (device.launchLatencyNs)
      // Division rounds once: 2500 ns is exactly the double 2.5e-06.
      latency = static_cast<double>(*device.launchLatencyNs) / 1e9;
    number("launch_latency", latency);
    number("ridge", sixteenBitRidge(report, device));
    integer("compute_units", device.computeUnits);
    objects("peaks", device.peaks);
    objects("memory", device.memory);
    text("source", device.source);
  }

private:
  template <typename T>
  void objects(llvm::StringRef key, const std::vector<T> &list) {
    json_.attributeArray(key, [&] {
      for (const T &each : list)
        json_.object([&] { attributes(each); });
    });
  }

  void attributes(const Peak &peak) {
    text("unit", toString(peak.unit));
    text("type", peak.type);
    integer("rate", peak.rate);
  }

  void attributes(const MemoryLevel &level) {
    text("name", level.name);
    integer("bandwidth", level.bandwidth);
    integer("capacity", level.capacity);
  }
};

} // namespace

void writeDevice(const Report &report, const Device &device,
                 llvm::json::OStream &json) {
  DeviceWriter(json).write(report, device);
}

} // namespace roofline
