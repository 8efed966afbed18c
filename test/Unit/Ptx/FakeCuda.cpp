//===- FakeCuda.cpp - A driver without a device ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The symbols of the driver API that the runner asks for, and some that tests
// of other programs need. Handles are addresses of our own objects.
//
//===----------------------------------------------------------------------===//

#include "FakeDevice.h"

#include "Roofline/Runtime/Cuda/Driver.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace roofline::ptx;
using namespace roofline::runtime::cuda;

// The header says what their types are.
#define ROOFLINE_DECLARE(MEMBER, SYMBOL, PARAMETERS)                           \
  extern "C" int SYMBOL PARAMETERS;
ROOFLINE_CUDA_DRIVER_CALLS(ROOFLINE_DECLARE)
#undef ROOFLINE_DECLARE

// What a call returns before it does anything.
#define ROOFLINE_ENTER(SYMBOL)                                                 \
  FakeDevice &device = FakeDevice::get();                                      \
  if (int error = device.failureOf(#SYMBOL))                                   \
    return error;

namespace {

FakeStream *streamOf(Stream stream) {
  return reinterpret_cast<FakeStream *>(stream);
}

} // namespace

//===----------------------------------------------------------------------===//
// Devices and contexts
//===----------------------------------------------------------------------===//

int cuInit(unsigned) {
  FakeDevice::get().restart();
  ROOFLINE_ENTER(cuInit)
  return device.count() ? success : noDevice;
}

int cuDriverGetVersion(int *version) {
  ROOFLINE_ENTER(cuDriverGetVersion)
  *version = 13000;
  return success;
}

int cuGetErrorName(int error, const char **name) {
  const std::pair<int, const char *> names[] = {
      {success, "CUDA_SUCCESS"},
      {invalidValue, "CUDA_ERROR_INVALID_VALUE"},
      {outOfMemory, "CUDA_ERROR_OUT_OF_MEMORY"},
      {noDevice, "CUDA_ERROR_NO_DEVICE"},
      {invalidDevice, "CUDA_ERROR_INVALID_DEVICE"},
      {invalidImage, "CUDA_ERROR_INVALID_IMAGE"},
      {invalidPtx, "CUDA_ERROR_INVALID_PTX"},
      {unsupportedPtxVersion, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION"},
      {invalidHandle, "CUDA_ERROR_INVALID_HANDLE"},
      {notFound, "CUDA_ERROR_NOT_FOUND"},
      {illegalAddress, "CUDA_ERROR_ILLEGAL_ADDRESS"},
      {launchTimeout, "CUDA_ERROR_LAUNCH_TIMEOUT"},
      {misalignedAddress, "CUDA_ERROR_MISALIGNED_ADDRESS"},
      {launchFailed, "CUDA_ERROR_LAUNCH_FAILED"}};
  for (auto [number, text] : names)
    if (number == error) {
      *name = text;
      return success;
    }
  *name = nullptr;
  return invalidValue;
}

int cuGetErrorString(int error, const char **text) {
  return cuGetErrorName(error, text);
}

int cuDeviceGetCount(int *count) {
  ROOFLINE_ENTER(cuDeviceGetCount)
  *count = device.count();
  return success;
}

int cuDeviceGet(int *handle, int ordinal) {
  ROOFLINE_ENTER(cuDeviceGet)
  *handle = ordinal;
  return ordinal >= 0 && ordinal < device.count() ? success : invalidDevice;
}

int cuDeviceGetName(char *name, int length, int) {
  ROOFLINE_ENTER(cuDeviceGetName)
  std::snprintf(name, size_t(length), "emulated-sm_%d", device.capability());
  return success;
}

int cuDeviceGetUuid(char *uuid, int) {
  ROOFLINE_ENTER(cuDeviceGetUuid)
  std::memset(uuid, 0, 16);
  return success;
}

int cuDeviceGetAttribute(int *value, int attribute, int) {
  ROOFLINE_ENTER(cuDeviceGetAttribute)
  *value = device.attribute(attribute);
  return success;
}

int cuDevicePrimaryCtxRetain(Context *context, int) {
  ROOFLINE_ENTER(cuDevicePrimaryCtxRetain)
  *context = reinterpret_cast<Context>(&device);
  return success;
}

int cuDevicePrimaryCtxRelease_v2(int) {
  ROOFLINE_ENTER(cuDevicePrimaryCtxRelease_v2)
  return success;
}

int cuCtxSetCurrent(Context context) {
  ROOFLINE_ENTER(cuCtxSetCurrent)
  bool known = !context || context == reinterpret_cast<Context>(&device);
  return known ? success : invalidContext;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

int cuMemGetInfo_v2(size_t *free, size_t *total) {
  ROOFLINE_ENTER(cuMemGetInfo_v2)
  *total = device.totalMemory();
  *free = *total - std::min<uint64_t>(*total, device.memory.used());
  return success;
}

int cuMemAlloc_v2(DevicePtr *pointer, size_t bytes) {
  ROOFLINE_ENTER(cuMemAlloc_v2)
  if (!bytes)
    return invalidValue;
  if (bytes > device.totalMemory() - device.memory.used())
    return outOfMemory;
  *pointer = device.memory.allocate(bytes, "", 256, Memory::Content::Zeros);
  return success;
}

int cuMemFree_v2(DevicePtr pointer) {
  ROOFLINE_ENTER(cuMemFree_v2)
  return !pointer || device.memory.release(pointer) ? success : invalidValue;
}

int cuMemcpyHtoD_v2(DevicePtr to, const void *from, size_t bytes) {
  ROOFLINE_ENTER(cuMemcpyHtoD_v2)
  return device.memory.write(to, from, bytes) ? success : invalidValue;
}

int cuMemcpyDtoH_v2(void *to, DevicePtr from, size_t bytes) {
  ROOFLINE_ENTER(cuMemcpyDtoH_v2)
  return device.memory.read(from, to, bytes) ? success : invalidValue;
}

int cuMemcpyDtoDAsync_v2(DevicePtr to, DevicePtr from, size_t bytes,
                         Stream stream) {
  ROOFLINE_ENTER(cuMemcpyDtoDAsync_v2)
  uint8_t *target = device.memory.at(to, bytes);
  const uint8_t *source = device.memory.at(from, bytes);
  if (!target || !source)
    return invalidValue;
  device.submit(streamOf(stream), [target, source, bytes] {
    std::memmove(target, source, bytes);
  });
  return success;
}

int cuMemsetD8Async(DevicePtr to, unsigned char value, size_t count,
                    Stream stream) {
  ROOFLINE_ENTER(cuMemsetD8Async)
  uint8_t *bytes = device.memory.at(to, count);
  if (!bytes)
    return invalidValue;
  device.submit(streamOf(stream),
                [bytes, value, count] { std::memset(bytes, value, count); });
  return success;
}

//===----------------------------------------------------------------------===//
// Modules and kernels
//===----------------------------------------------------------------------===//

int cuModuleLoadDataEx(ModuleHandle *module, const void *image, unsigned count,
                       int *options, void **values) {
  ROOFLINE_ENTER(cuModuleLoadDataEx)
  // Numbers of CUjit_option.
  const int errorLog = 5, errorLogSize = 6;
  char *text = nullptr;
  size_t size = 0;
  for (unsigned i = 0; i < count; ++i) {
    if (options[i] == errorLog)
      text = static_cast<char *>(values[i]);
    if (options[i] == errorLogSize)
      size = reinterpret_cast<size_t>(values[i]);
  }
  std::string log;
  FakeModule *loaded = nullptr;
  int result = device.load(static_cast<const char *>(image), loaded, log);
  if (text && size)
    std::snprintf(text, size, "%s", log.c_str());
  *module = reinterpret_cast<ModuleHandle>(loaded);
  return result;
}

int cuModuleUnload(ModuleHandle module) {
  ROOFLINE_ENTER(cuModuleUnload)
  device.unload(reinterpret_cast<FakeModule *>(module));
  return success;
}

int cuModuleGetFunction(Function *function, ModuleHandle module,
                        const char *name) {
  ROOFLINE_ENTER(cuModuleGetFunction)
  auto &functions = reinterpret_cast<FakeModule *>(module)->functions;
  auto found = functions.find(name);
  if (found == functions.end())
    return notFound;
  *function = reinterpret_cast<Function>(&found->second);
  return success;
}

int cuFuncSetAttribute(Function function, int attribute, int value) {
  ROOFLINE_ENTER(cuFuncSetAttribute)
  const int maxDynamicShared = 8, sharedOptin = 97;
  if (attribute != maxDynamicShared)
    return success;
  if (value > device.attribute(sharedOptin))
    return invalidValue;
  reinterpret_cast<FakeFunction *>(function)->maxDynamicShared = value;
  return success;
}

int cuLaunchKernel(Function function, unsigned gridX, unsigned gridY,
                   unsigned gridZ, unsigned blockX, unsigned blockY,
                   unsigned blockZ, unsigned sharedBytes, Stream stream,
                   void **parameters, void **) {
  ROOFLINE_ENTER(cuLaunchKernel)
  LaunchConfig config;
  config.grid = {gridX, gridY, gridZ};
  config.block = {blockX, blockY, blockZ};
  config.dynamicShared = sharedBytes;
  return device.launch(*reinterpret_cast<FakeFunction *>(function), config,
                       parameters, streamOf(stream));
}

//===----------------------------------------------------------------------===//
// Streams, graphs, events
//===----------------------------------------------------------------------===//

int cuStreamCreate(Stream *stream, unsigned) {
  ROOFLINE_ENTER(cuStreamCreate)
  *stream = reinterpret_cast<Stream>(new FakeStream);
  return success;
}

int cuStreamDestroy_v2(Stream stream) {
  delete streamOf(stream);
  return success;
}

int cuStreamSynchronize(Stream stream) {
  ROOFLINE_ENTER(cuStreamSynchronize)
  const int captureUnsupported = 900;
  bool records = stream && streamOf(stream)->recording;
  return records ? captureUnsupported : success;
}

int cuStreamBeginCapture_v2(Stream stream, int) {
  ROOFLINE_ENTER(cuStreamBeginCapture_v2)
  if (!stream || streamOf(stream)->recording)
    return invalidValue;
  streamOf(stream)->recording = std::make_unique<FakeGraph>();
  return success;
}

int cuStreamEndCapture(Stream stream, Graph *graph) {
  ROOFLINE_ENTER(cuStreamEndCapture)
  if (!stream || !streamOf(stream)->recording)
    return invalidValue;
  *graph = reinterpret_cast<Graph>(streamOf(stream)->recording.release());
  return success;
}

int cuGraphInstantiateWithFlags(GraphExec *exec, Graph graph,
                                unsigned long long) {
  ROOFLINE_ENTER(cuGraphInstantiateWithFlags)
  *exec = reinterpret_cast<GraphExec>(
      new FakeGraph(*reinterpret_cast<FakeGraph *>(graph)));
  return success;
}

int cuGraphLaunch(GraphExec exec, Stream stream) {
  ROOFLINE_ENTER(cuGraphLaunch)
  device.replay(*reinterpret_cast<FakeGraph *>(exec), streamOf(stream));
  return success;
}

int cuGraphExecDestroy(GraphExec exec) {
  delete reinterpret_cast<FakeGraph *>(exec);
  return success;
}

int cuGraphDestroy(Graph graph) {
  delete reinterpret_cast<FakeGraph *>(graph);
  return success;
}

int cuEventCreate(Event *event, unsigned) {
  ROOFLINE_ENTER(cuEventCreate)
  *event = reinterpret_cast<Event>(new FakeEvent);
  return success;
}

int cuEventDestroy_v2(Event event) {
  delete reinterpret_cast<FakeEvent *>(event);
  return success;
}

int cuEventRecord(Event event, Stream stream) {
  ROOFLINE_ENTER(cuEventRecord)
  FakeEvent *recorded = reinterpret_cast<FakeEvent *>(event);
  device.submit(streamOf(stream),
                [&device, recorded] { device.record(*recorded); });
  return success;
}

int cuEventSynchronize(Event) {
  ROOFLINE_ENTER(cuEventSynchronize)
  return success;
}

int cuEventElapsedTime(float *milliseconds, Event start, Event end) {
  ROOFLINE_ENTER(cuEventElapsedTime)
  const FakeEvent &from = *reinterpret_cast<FakeEvent *>(start),
                  &to = *reinterpret_cast<FakeEvent *>(end);
  if (!from.recorded || !to.recorded)
    return invalidHandle;
  *milliseconds = float((to.time - from.time) * 1e3);
  return success;
}
