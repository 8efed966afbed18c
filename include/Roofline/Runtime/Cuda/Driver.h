//===- Driver.h - The CUDA driver, loaded at run time -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_DRIVER_H
#define ROOFLINE_RUNTIME_CUDA_DRIVER_H

#include "Roofline/Runtime/SharedLibrary.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace roofline::runtime::cuda {

using DevicePtr = uint64_t;
using Context = struct ContextTag *;
using Stream = struct StreamTag *;
using Event = struct EventTag *;
using Graph = struct GraphTag *;
using GraphExec = struct GraphExecTag *;
using ModuleHandle = struct ModuleTag *;
using Function = struct FunctionTag *;

/// Calls of the driver API that the runner needs: member, symbol, parameters.
/// The symbols carry the version of their ABI; the plain names of some are an
/// older one.
#define ROOFLINE_CUDA_DRIVER_CALLS(CALL)                                       \
  CALL(init, cuInit, (unsigned flags))                                         \
  CALL(driverGetVersion, cuDriverGetVersion, (int *version))                   \
  CALL(getErrorName, cuGetErrorName, (int error, const char **name))           \
  CALL(getErrorString, cuGetErrorString, (int error, const char **text))       \
  CALL(deviceGetCount, cuDeviceGetCount, (int *count))                         \
  CALL(deviceGet, cuDeviceGet, (int *device, int ordinal))                     \
  CALL(deviceGetName, cuDeviceGetName, (char *name, int length, int device))   \
  CALL(deviceGetUuid, cuDeviceGetUuid, (char *uuid, int device))               \
  CALL(deviceGetAttribute, cuDeviceGetAttribute,                               \
       (int *value, int attribute, int device))                                \
  CALL(primaryCtxRetain, cuDevicePrimaryCtxRetain,                             \
       (Context * context, int device))                                        \
  CALL(primaryCtxRelease, cuDevicePrimaryCtxRelease_v2, (int device))          \
  CALL(ctxSetCurrent, cuCtxSetCurrent, (Context context))                      \
  CALL(memGetInfo, cuMemGetInfo_v2, (size_t *free, size_t *total))             \
  CALL(memAlloc, cuMemAlloc_v2, (DevicePtr * pointer, size_t bytes))           \
  CALL(memFree, cuMemFree_v2, (DevicePtr pointer))                             \
  CALL(memcpyHtoD, cuMemcpyHtoD_v2,                                            \
       (DevicePtr to, const void *from, size_t bytes))                         \
  CALL(memcpyDtoH, cuMemcpyDtoH_v2, (void *to, DevicePtr from, size_t bytes))  \
  CALL(memcpyDtoDAsync, cuMemcpyDtoDAsync_v2,                                  \
       (DevicePtr to, DevicePtr from, size_t bytes, Stream stream))            \
  CALL(memsetD8Async, cuMemsetD8Async,                                         \
       (DevicePtr to, unsigned char value, size_t count, Stream stream))       \
  CALL(moduleLoadDataEx, cuModuleLoadDataEx,                                   \
       (ModuleHandle * module, const void *image, unsigned count,              \
        int *options, void **values))                                          \
  CALL(moduleUnload, cuModuleUnload, (ModuleHandle module))                    \
  CALL(moduleGetFunction, cuModuleGetFunction,                                 \
       (Function * function, ModuleHandle module, const char *name))           \
  CALL(funcSetAttribute, cuFuncSetAttribute,                                   \
       (Function function, int attribute, int value))                          \
  CALL(launchKernel, cuLaunchKernel,                                           \
       (Function function, unsigned gridX, unsigned gridY, unsigned gridZ,     \
        unsigned blockX, unsigned blockY, unsigned blockZ,                     \
        unsigned sharedBytes, Stream stream, void **parameters, void **extra)) \
  CALL(streamCreate, cuStreamCreate, (Stream * stream, unsigned flags))        \
  CALL(streamDestroy, cuStreamDestroy_v2, (Stream stream))                     \
  CALL(streamSynchronize, cuStreamSynchronize, (Stream stream))                \
  CALL(streamBeginCapture, cuStreamBeginCapture_v2, (Stream stream, int mode)) \
  CALL(streamEndCapture, cuStreamEndCapture, (Stream stream, Graph * graph))   \
  CALL(graphInstantiate, cuGraphInstantiateWithFlags,                          \
       (GraphExec * exec, Graph graph, unsigned long long flags))              \
  CALL(graphLaunch, cuGraphLaunch, (GraphExec exec, Stream stream))            \
  CALL(graphExecDestroy, cuGraphExecDestroy, (GraphExec exec))                 \
  CALL(graphDestroy, cuGraphDestroy, (Graph graph))                            \
  CALL(eventCreate, cuEventCreate, (Event * event, unsigned flags))            \
  CALL(eventDestroy, cuEventDestroy_v2, (Event event))                         \
  CALL(eventRecord, cuEventRecord, (Event event, Stream stream))               \
  CALL(eventSynchronize, cuEventSynchronize, (Event event))                    \
  CALL(eventElapsedTime, cuEventElapsedTime,                                   \
       (float *milliseconds, Event start, Event end))

/// The driver library and its calls. Every call returns 0 or an error number,
/// which `check` turns into an `Error`.
class Driver {
public:
  /// Loads `library`, e.g. `libcuda.so.1`, and initialises it. Throws `Error`
  /// where there is no driver or no device.
  explicit Driver(const std::string &library);

#define ROOFLINE_DECLARE(MEMBER, SYMBOL, PARAMETERS)                           \
  int(*MEMBER) PARAMETERS = nullptr;
  ROOFLINE_CUDA_DRIVER_CALLS(ROOFLINE_DECLARE)
#undef ROOFLINE_DECLARE

  /// Throws `Error` "cannot WHAT: ..." unless `result` is 0; `DeviceLost` where
  /// every later call would fail, too.
  void check(int result, const std::string &what) const;

private:
  SharedLibrary library_;
};

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_DRIVER_H
