//===- FakeDevice.cpp - The device of the fake driver ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FakeDevice.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace roofline::ptx {

// Those of an A100 with few multiprocessors: grids of a size that depends on
// their number stay small.
static constexpr double matrixPeak = 312e12, vectorPeak = 19.5e12,
                        bandwidth = 1555e9, launchGap = 2e-6;
static constexpr int multiprocessors = 4;
static constexpr int sharedOptin = 163 * 1024;

uint64_t fakeSetting(const char *name, uint64_t otherwise) {
  const char *text = std::getenv(name);
  return text && *text ? std::strtoull(text, nullptr, 10) : otherwise;
}

double fakeSeconds(const LaunchResult &result) {
  double compute =
             double(result.flops.matrix) / matrixPeak +
             double(result.flops.total() - result.flops.matrix) / vectorPeak,
         memory = double(result.bytesRead + result.bytesWritten) / bandwidth;
  return launchGap + std::max(compute, memory);
}

FakeDevice &FakeDevice::get() {
  static FakeDevice device;
  return device;
}

void FakeDevice::restart() {
  modules.clear();
  memory = Memory();
  calls.clear();
  launches.clear();
  failure = success;
  betweenEvents = false;
  now = 0;
}

int FakeDevice::failureOf(const std::string &symbol) {
  int call = ++calls[symbol];
  const char *text = std::getenv("ROOFLINE_FAKE_CUDA_FAIL");
  std::istringstream list(text ? text : "");
  for (std::string item; std::getline(list, item, ',');) {
    size_t equals = item.find('=');
    if (equals == std::string::npos || item.substr(0, equals) != symbol)
      continue;
    int error = 0, from = 1;
    std::sscanf(item.c_str() + equals, "=%d:%d", &error, &from);
    if (call >= from)
      return error;
  }
  return failure;
}

int FakeDevice::count() const {
  return int(fakeSetting("ROOFLINE_FAKE_CUDA_DEVICES", 1));
}

int FakeDevice::capability() const {
  return int(fakeSetting("ROOFLINE_FAKE_CUDA_CAPABILITY", 80));
}

uint64_t FakeDevice::totalMemory() const {
  return fakeSetting("ROOFLINE_FAKE_CUDA_MEMORY",
                     (uint64_t(2) << 30) + (uint64_t(64) << 20));
}

int FakeDevice::attribute(int number) const {
  // CUdevice_attribute of cuda.h.
  const std::map<int, int> values = {
      {1, 1024}, // threads per block
      {2, 1024}, // x, y, z of a block
      {3, 1024},
      {4, 64},
      {5, 2147483647}, // x, y, z of a grid
      {6, 65535},
      {7, 65535},
      {8, 48 * 1024}, // shared memory per block
      {10, 32},       // warp
      {13, 1410000},  // clock, kHz
      {16, multiprocessors},
      {32, 1},       // ECC
      {36, 1215000}, // memory clock, kHz
      {37, 5120},    // bus, bits
      {38, 1 << 20}, // L2
      {39, 2048},    // threads per multiprocessor
      {75, capability() / 10},
      {76, capability() % 10},
      {81, 164 * 1024}, // shared memory per multiprocessor
      {82, 65536},      // registers per multiprocessor
      {97, sharedOptin}};
  auto found = values.find(number);
  return found == values.end() ? 0 : found->second;
}

namespace {

/// `8.0` as 80.
int versionNumber(const std::string &text) {
  int major = 0, minor = 0;
  std::sscanf(text.c_str(), "%d.%d", &major, &minor);
  return 10 * major + minor;
}

/// Why the device cannot run what `target` names, e.g. `sm_90a`.
std::string targetProblem(const std::string &target, int capability) {
  int needed = 0;
  char suffix = 0;
  std::sscanf(target.c_str(), "sm_%d%c", &needed, &suffix);
  if (needed <= capability && (suffix != 'a' || needed == capability))
    return "";
  return "the module is for " + target + ", the device is sm_" +
         std::to_string(capability);
}

} // namespace

int FakeDevice::load(const std::string &image, FakeModule *&module,
                     std::string &log) {
  if (image.find(".version") == std::string::npos) {
    log = "only PTX can be executed";
    return invalidImage;
  }
  auto parsed = parseModule(image, log);
  if (!parsed)
    return invalidPtx;
  const char *latest = std::getenv("ROOFLINE_FAKE_CUDA_PTX");
  if (latest && versionNumber(parsed->version) > versionNumber(latest)) {
    log = "PTX " + parsed->version + " is newer than the driver";
    return unsupportedPtxVersion;
  }
  log = targetProblem(parsed->target, capability());
  if (log.empty() && !parsed->externFunctions.empty())
    log = "unresolved function '" + parsed->externFunctions.front() + "'";
  auto loaded = std::make_unique<FakeModule>(parsed, memory);
  for (const Entry &entry : parsed->entries) {
    if (log.empty())
      log = loaded->loaded.problemOf(entry.name);
    loaded->functions[entry.name] = {loaded.get(), entry.name};
  }
  if (!log.empty())
    return invalidPtx;
  module = loaded.get();
  modules[module] = std::move(loaded);
  return success;
}

int FakeDevice::launch(FakeFunction &function, const LaunchConfig &config,
                       void *const *parameters, FakeStream *stream) {
  const uint64_t threads =
      uint64_t(config.block[0]) * config.block[1] * config.block[2];
  if (!threads || threads > 1024 || !config.grid[0] || !config.grid[1] ||
      !config.grid[2] || config.dynamicShared > function.maxDynamicShared)
    return invalidValue;
  Arguments arguments;
  const Entry &entry = *function.module->parsed->entry(function.name);
  for (size_t i = 0; i < entry.parameters.size(); ++i) {
    const uint8_t *value = static_cast<const uint8_t *>(parameters[i]);
    arguments.values.emplace_back(value, value + entry.parameters[i].size);
  }
  submit(stream, [this, &function, config, arguments] {
    execute(function, config, arguments);
  });
  return success;
}

void FakeDevice::submit(FakeStream *stream, FakeWork work) {
  if (stream && stream->recording)
    stream->recording->nodes.push_back(std::move(work));
  else if (!failure)
    work();
}

void FakeDevice::execute(FakeFunction &function, const LaunchConfig &config,
                         const Arguments &arguments) {
  if (failure)
    return;
  std::string key = std::to_string(uintptr_t(&function));
  for (uint32_t number :
       {config.grid[0], config.grid[1], config.grid[2], config.block[0],
        config.block[1], config.block[2], config.dynamicShared})
    key += ' ' + std::to_string(number);
  for (const std::vector<uint8_t> &value : arguments.values)
    key.append(value.begin(), value.end());
  Done &done = launches[key];
  const bool timed = betweenEvents || inGraph;
  done.times += timed;
  if (timed &&
      done.times > fakeSetting("ROOFLINE_FAKE_CUDA_TIMED", UINT64_MAX)) {
    now += done.seconds;
    return;
  }
  Options options;
  options.countUniqueBytes = false;
  options.maxInstructions = fakeSetting("ROOFLINE_FAKE_CUDA_INSTRUCTIONS", 0);
  LaunchResult result =
      function.module->loaded.launch(function.name, config, arguments, options);
  if (!result.ok())
    return fail(function, result.error);
  done.seconds = fakeSeconds(result);
  now += done.seconds;
}

void FakeDevice::replay(const FakeGraph &graph, FakeStream *stream) {
  submit(stream, [this, graph] {
    inGraph = true;
    for (const FakeWork &work : graph.nodes)
      work();
    inGraph = false;
  });
}

void FakeDevice::record(FakeEvent &event) {
  event.recorded = true;
  event.time = now;
  betweenEvents = !betweenEvents;
}

void FakeDevice::fail(const FakeFunction &function,
                      const std::string &message) {
  auto says = [&](const char *text) {
    return message.find(text) != std::string::npos;
  };
  failure = says("is not aligned")      ? misalignedAddress
            : says("is outside of")     ? illegalAddress
            : says("more instructions") ? launchTimeout
                                        : launchFailed;
  std::fprintf(stderr, "emulated device: %s: %s\n", function.name.c_str(),
               message.c_str());
}

} // namespace roofline::ptx
