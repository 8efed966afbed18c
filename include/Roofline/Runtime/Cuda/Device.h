//===- Device.h - One CUDA device and its memory ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_DEVICE_H
#define ROOFLINE_RUNTIME_CUDA_DEVICE_H

#include "Roofline/Runtime/Cuda/Driver.h"
#include "Roofline/Runtime/Manifest.h"
#include "Roofline/Runtime/Scalar.h"

#include <memory>
#include <string>
#include <vector>

namespace roofline::runtime::cuda {

/// What a device says about itself.
struct DeviceFacts {
  /// Product name, e.g. `NVIDIA H200`.
  std::string name;
  /// Hash of the UUID: tells two boards apart without naming them.
  std::string uuidHash;
  int computeCapability = 0; // 80, 90, ...
  int multiprocessors = 0;
  /// Bytes.
  int64_t l2Bytes = 0, memoryBytes = 0, freeBytes = 0, sharedOptinBytes = 0;
  /// Maxima, Hz.
  int64_t clock = 0, memoryClock = 0;
  int memoryBusBits = 0;
  bool ecc = false;
  /// CUDA version of the driver, e.g. 13000.
  int driverVersion = 0;
};

/// A module of kernels on the device; unloaded with this object.
class Module {
public:
  /// Loads a cubin or PTX. Errors hold what the driver's compiler says.
  Module(const Driver &driver, const std::string &image,
         const std::string &what);
  ~Module();
  Module(const Module &) = delete;
  Module &operator=(const Module &) = delete;

  /// The entry `name`, with room for `dynamicShared` bytes of shared memory.
  Function function(const std::string &name, int64_t dynamicShared = 0) const;

private:
  const Driver &driver_;
  ModuleHandle module_ = nullptr;
};

/// A device with its primary context, a stream, and one block of memory from
/// which buffers are cut. Clocks, modes and limits are left as they are.
class Device {
public:
  /// Opens the device number `ordinal`.
  Device(const Driver &driver, int ordinal);
  ~Device();
  Device(const Device &) = delete;
  Device &operator=(const Device &) = delete;

  const Driver &driver() const { return driver_; }
  const DeviceFacts &facts() const { return facts_; }
  Stream stream() const { return stream_; }

  /// A buffer of the arena, aligned to 256 bytes and offset a little from the
  /// last, so that buffers do not all start in the same memory channel. Throws
  /// `Error` where the arena is full.
  DevicePtr take(int64_t bytes);
  /// What a buffer of `bytes` takes from the arena.
  static int64_t roomFor(int64_t bytes);
  /// Gives back every buffer taken since `mark` was the value of `used`.
  void release(int64_t mark) { used_ = mark; }
  int64_t used() const { return used_; }
  int64_t capacity() const { return capacity_; }

  /// Starts a kernel on the stream. `parameters` point to the values.
  void launch(Function function, const Launch &launch,
              const std::vector<void *> &parameters) const;
  void synchronize() const;

  /// Fills a buffer with the values of an argument (Random.h), on the stream.
  void fill(DevicePtr to, int64_t count, const std::string &type,
            const Init &init);
  /// Makes bytes zero, on the stream.
  void clear(DevicePtr to, int64_t bytes) const;
  /// Copies between buffers, on the stream.
  void copy(DevicePtr to, DevicePtr from, int64_t bytes) const;
  /// Writes `count` elements of a buffer from the one at `first` to `to`.
  void read(DevicePtr from, int64_t first, int64_t count,
            const std::string &type, Scalar *to) const;
  /// What a comparison of two buffers of `count` elements says.
  struct Difference {
    /// ||a - b|| and ||b||, Frobenius.
    double error = 0, norm = 0;
    /// Elements of `a` that are NaN.
    int64_t notNumbers = 0;
  };
  Difference compare(DevicePtr a, DevicePtr b, int64_t count,
                     const std::string &type);

private:
  /// Nothing yet; what is destroyed then.
  explicit Device(const Driver &driver) : driver_(driver) {}
  void readFacts();

  const Driver &driver_;
  int handle_ = 0;
  Context context_ = nullptr;
  DeviceFacts facts_;
  Stream stream_ = nullptr;
  DevicePtr arena_ = 0;
  int64_t capacity_ = 0, used_ = 0;
  std::unique_ptr<Module> data_;
};

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_DEVICE_H
