//===- Device.cpp - One CUDA device and its memory ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/Device.h"

#include "Roofline/Runtime/Cuda/DataKernels.h"
#include "Roofline/Runtime/ElementType.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Host/Memory.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

// Numbers of CUdevice_attribute and CUfunction_attribute, from cuda.h.
enum DeviceAttribute {
  clockRate = 13,
  multiprocessorCount = 16,
  eccEnabled = 32,
  memoryClockRate = 36,
  memoryBusWidth = 37,
  l2CacheSize = 38,
  capabilityMajor = 75,
  capabilityMinor = 76,
  sharedOptin = 97
};
static constexpr int maxDynamicSharedSize = 8;
static constexpr int errorLogBuffer = 5, errorLogBufferSize = 6;
static constexpr unsigned nonBlocking = 1;

// What libraries and the driver allocate beside the arena.
static constexpr int64_t reserve = int64_t(2) << 30;

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

Module::Module(const Driver &driver, const std::string &image,
               const std::string &what)
    : driver_(driver) {
  std::vector<char> log(1 << 14, 0);
  int options[] = {errorLogBuffer, errorLogBufferSize};
  void *values[] = {log.data(), reinterpret_cast<void *>(log.size())};
  int result =
      driver_.moduleLoadDataEx(&module_, image.c_str(), 2, options, values);
  std::string said = log.data();
  driver_.check(result, fmt::format("load {}{}", what,
                                    said.empty() ? "" : " (" + said + ")"));
}

Module::~Module() { driver_.moduleUnload(module_); }

Function Module::function(const std::string &name,
                          int64_t dynamicShared) const {
  Function function = nullptr;
  driver_.check(driver_.moduleGetFunction(&function, module_, name.c_str()),
                fmt::format("find the entry '{}'", name));
  // Above 48 KiB a kernel has to ask.
  if (dynamicShared > 48 * 1024)
    driver_.check(driver_.funcSetAttribute(function, maxDynamicSharedSize,
                                           static_cast<int>(dynamicShared)),
                  fmt::format("give '{}' {} bytes of shared memory", name,
                              dynamicShared));
  return function;
}

//===----------------------------------------------------------------------===//
// Devices
//===----------------------------------------------------------------------===//

/// A constructor that fails after another one it calls is destroyed: what it
/// has acquired so far is released.
Device::Device(const Driver &driver, int ordinal) : Device(driver) {
  int count = 0;
  driver_.check(driver_.deviceGetCount(&count), "count the CUDA devices");
  if (ordinal < 0 || ordinal >= count)
    throw Error(fmt::format("there is no CUDA device {}: the driver has {}",
                            ordinal, count));
  driver_.check(driver_.deviceGet(&handle_, ordinal), "open the CUDA device");
  // The primary context is the one that cuBLAS uses, too.
  driver_.check(driver_.primaryCtxRetain(&context_, handle_),
                "make a context on the CUDA device");
  driver_.check(driver_.ctxSetCurrent(context_), "use the device's context");
  driver_.check(driver_.streamCreate(&stream_, nonBlocking),
                "make a CUDA stream");
  readFacts();
  capacity_ = std::max<int64_t>(facts_.freeBytes - reserve, 0);
  driver_.check(driver_.memAlloc(&arena_, capacity_),
                fmt::format("allocate {} bytes of device memory", capacity_));
  data_ = std::make_unique<Module>(driver_, dataKernels(),
                                   "the kernels that fill buffers");
}

Device::~Device() {
  data_.reset();
  if (arena_)
    driver_.memFree(arena_);
  if (stream_)
    driver_.streamDestroy(stream_);
  if (context_)
    driver_.primaryCtxRelease(handle_);
}

/// FNV-1a, 64 bit.
static std::string hashOf(const char *bytes, size_t count) {
  uint64_t hash = 0xcbf29ce484222325;
  for (size_t i = 0; i < count; ++i)
    hash = (hash ^ static_cast<unsigned char>(bytes[i])) * 0x100000001b3;
  return fmt::format("{:016x}", hash);
}

void Device::readFacts() {
  auto attribute = [&](DeviceAttribute which) -> int64_t {
    int value = 0;
    driver_.check(driver_.deviceGetAttribute(&value, which, handle_),
                  "read an attribute of the device");
    return value;
  };
  char name[256] = "", uuid[16] = "";
  driver_.check(driver_.deviceGetName(name, sizeof(name), handle_),
                "read the device's name");
  driver_.check(driver_.deviceGetUuid(uuid, handle_), "read the device's UUID");
  size_t free = 0, total = 0;
  driver_.check(driver_.memGetInfo(&free, &total), "read the free memory");
  facts_.name = name;
  facts_.uuidHash = hashOf(uuid, sizeof(uuid));
  facts_.computeCapability = static_cast<int>(10 * attribute(capabilityMajor) +
                                              attribute(capabilityMinor));
  facts_.multiprocessors = static_cast<int>(attribute(multiprocessorCount));
  facts_.l2Bytes = attribute(l2CacheSize);
  facts_.memoryBytes = static_cast<int64_t>(total);
  facts_.freeBytes = static_cast<int64_t>(free);
  facts_.sharedOptinBytes = attribute(sharedOptin);
  // The driver speaks of kHz.
  facts_.clock = attribute(clockRate) * 1000;
  facts_.memoryClock = attribute(memoryClockRate) * 1000;
  facts_.memoryBusBits = static_cast<int>(attribute(memoryBusWidth));
  facts_.ecc = attribute(eccEnabled) != 0;
  driver_.check(driver_.driverGetVersion(&facts_.driverVersion),
                "read the driver's version");
}

int64_t Device::roomFor(int64_t bytes) {
  // A 256-byte line between neighbours.
  return (bytes + 255) / 256 * 256 + 256;
}

DevicePtr Device::take(int64_t bytes) {
  int64_t rounded = roomFor(bytes);
  if (used_ + rounded > capacity_)
    throw Error(fmt::format("the device has {} bytes for buffers; {} more "
                            "bytes are needed beside the {} in use",
                            capacity_, bytes, used_));
  DevicePtr pointer = arena_ + used_;
  used_ += rounded;
  return pointer;
}

void Device::launch(Function function, const Launch &launch,
                    const std::vector<void *> &parameters) const {
  driver_.check(
      driver_.launchKernel(function, static_cast<unsigned>(launch.grid[0]),
                           static_cast<unsigned>(launch.grid[1]),
                           static_cast<unsigned>(launch.grid[2]),
                           static_cast<unsigned>(launch.block[0]),
                           static_cast<unsigned>(launch.block[1]),
                           static_cast<unsigned>(launch.block[2]),
                           static_cast<unsigned>(launch.dynamicShared), stream_,
                           const_cast<void **>(parameters.data()), nullptr),
      "launch a kernel");
}

void Device::synchronize() const {
  driver_.check(driver_.streamSynchronize(stream_), "run the kernels");
}

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

static Launch stridedLaunch(const DeviceFacts &facts) {
  Launch launch;
  launch.grid[0] = int64_t(8) * facts.multiprocessors;
  launch.block[0] = 256;
  return launch;
}

void Device::fill(DevicePtr to, int64_t count, const std::string &type,
                  const Init &init) {
  if (init.distribution == "poison") {
    driver_.check(driver_.memsetD8Async(
                      to, 0xff, count * elementType(type).bytes, stream_),
                  "poison a buffer");
    return;
  }
  uint64_t seed = init.seed;
  // As Random.h has it.
  float low = static_cast<float>(init.low);
  float width = static_cast<float>(init.high - init.low);
  int64_t lowInteger = static_cast<int64_t>(init.low);
  int64_t range = static_cast<int64_t>(init.high - init.low);
  double lowF64 = init.low, widthF64 = init.high - init.low;
  void *first = &low, *extent = &width;
  if (init.distribution == "integers") {
    first = &lowInteger;
    extent = &range;
  } else if (type == "f64") {
    first = &lowF64;
    extent = &widthF64;
  }
  launch(data_->function("fill_" + type), stridedLaunch(facts_),
         {&to, &count, &seed, first, extent});
}

void Device::clear(DevicePtr to, int64_t bytes) const {
  if (bytes > 0)
    driver_.check(driver_.memsetD8Async(to, 0, bytes, stream_),
                  "clear a buffer");
}

void Device::copy(DevicePtr to, DevicePtr from, int64_t bytes) const {
  driver_.check(driver_.memcpyDtoDAsync(to, from, bytes, stream_),
                "copy on the device");
}

void Device::read(DevicePtr from, int64_t first, int64_t count,
                  const std::string &type, Scalar *to) const {
  int64_t width = elementType(type).bytes;
  std::vector<char> bytes(count * width);
  driver_.check(
      driver_.memcpyDtoH(bytes.data(), from + first * width, bytes.size()),
      "copy from the device");
  host::readElements(bytes.data(), 0, count, type, to);
}

Device::Difference Device::compare(DevicePtr a, DevicePtr b, int64_t count,
                                   const std::string &type) {
  struct {
    double error, norm;
    int64_t notNumbers;
  } sums = {0, 0, 0};
  int64_t mark = used_;
  DevicePtr buffer = take(sizeof(sums));
  driver_.check(driver_.memcpyHtoD(buffer, &sums, sizeof(sums)),
                "copy to the device");
  launch(data_->function("compare_" + type), stridedLaunch(facts_),
         {&a, &b, &count, &buffer});
  synchronize();
  driver_.check(driver_.memcpyDtoH(&sums, buffer, sizeof(sums)),
                "copy from the device");
  release(mark);
  Difference difference;
  difference.error = std::sqrt(sums.error);
  difference.norm = std::sqrt(sums.norm);
  difference.notNumbers = sums.notNumbers;
  return difference;
}
