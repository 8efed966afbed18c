//===- FakeDevice.h - The device of the fake driver -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the fake driver library keeps between calls: one device, whose kernels
// the interpreter executes. It can be told to misbehave, by the environment:
//
// ROOFLINE_FAKE_CUDA_FAIL=cuMemAlloc_v2=2:3,cuInit=100
//     these calls return these errors, from their third time on and from the
//     first;
// ROOFLINE_FAKE_CUDA_DEVICES=0
//     how many devices there are;
// ROOFLINE_FAKE_CUDA_MEMORY=2200000000
//     bytes of device memory, all of them free at first;
// ROOFLINE_FAKE_CUDA_CAPABILITY=90
//     80 without it;
// ROOFLINE_FAKE_CUDA_PTX=7.5
//     the latest version of PTX that modules may have;
// ROOFLINE_FAKE_CUDA_INSTRUCTIONS=1000000
//     a launch of more instructions of warps than that has hung;
// ROOFLINE_FAKE_CUDA_TIMED=1
//     how many of the launches that are timed, between two events or in a
//     graph, are executed, if they are equal in all arguments; the others only
//     take their time
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_FAKEDEVICE_H
#define ROOFLINE_UNITTEST_PTX_FAKEDEVICE_H

#include "Launch.h"

#include <functional>

namespace roofline::ptx {

/// Numbers of CUresult, from cuda.h.
enum CudaError {
  success = 0,
  invalidValue = 1,
  outOfMemory = 2,
  noDevice = 100,
  invalidDevice = 101,
  invalidImage = 200,
  invalidContext = 201,
  invalidPtx = 218,
  unsupportedPtxVersion = 222,
  invalidHandle = 400,
  notFound = 500,
  notReady = 600,
  illegalAddress = 700,
  launchTimeout = 702,
  misalignedAddress = 716,
  launchFailed = 719,
  notSupported = 801,
};

class FakeModule;

struct FakeFunction {
  FakeModule *module = nullptr;
  std::string name;
  int64_t maxDynamicShared = 48 * 1024;
};

class FakeModule {
public:
  FakeModule(std::shared_ptr<const Module> parsed, Memory &memory)
      : parsed(parsed), loaded(std::move(parsed), memory) {}

  std::shared_ptr<const Module> parsed;
  LoadedModule loaded;
  std::map<std::string, FakeFunction> functions;
};

/// Work that was recorded, or is done at once.
using FakeWork = std::function<void()>;

struct FakeGraph {
  std::vector<FakeWork> nodes;
};

struct FakeStream {
  /// While it records.
  std::unique_ptr<FakeGraph> recording;
};

struct FakeEvent {
  bool recorded = false;
  /// Seconds.
  double time = 0;
};

/// The only device.
class FakeDevice {
public:
  static FakeDevice &get();
  /// Forgets everything, as a new process would.
  void restart();

  /// What the environment makes the call return; 0 if it may go on.
  int failureOf(const std::string &symbol);
  /// The error of a kernel that failed: no call works after it.
  int sticky() const { return failure; }

  int count() const;
  int attribute(int number) const;
  uint64_t totalMemory() const;
  int capability() const;

  /// Loads PTX; `log` says what is wrong with it.
  int load(const std::string &image, FakeModule *&module, std::string &log);
  void unload(FakeModule *module) { modules.erase(module); }
  int launch(FakeFunction &function, const LaunchConfig &config,
             void *const *parameters, FakeStream *stream);
  /// Does the work, or records it.
  void submit(FakeStream *stream, FakeWork work);
  void replay(const FakeGraph &graph, FakeStream *stream);
  void record(FakeEvent &event);

  Memory memory;
  /// Seconds since the start, by the formula.
  double now = 0;

private:
  void execute(FakeFunction &function, const LaunchConfig &config,
               const Arguments &arguments);
  void fail(const FakeFunction &function, const std::string &message);

  /// Launches that were timed.
  struct Done {
    uint64_t times = 0;
    double seconds = 0;
  };

  std::map<FakeModule *, std::unique_ptr<FakeModule>> modules;
  std::map<std::string, int> calls;
  std::map<std::string, Done> launches;
  /// The last event began what another will end.
  bool betweenEvents = false, inGraph = false;
  int failure = success;
};

/// An unsigned number in the environment.
uint64_t fakeSetting(const char *name, uint64_t otherwise);

/// Seconds that a launch takes on the device that is emulated: those of an
/// A100's peaks and bandwidth, and the gap between launches.
double fakeSeconds(const LaunchResult &result);

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_FAKEDEVICE_H
