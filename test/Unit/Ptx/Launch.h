//===- Launch.h - Executing kernels -----------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_LAUNCH_H
#define ROOFLINE_UNITTEST_PTX_LAUNCH_H

#include "Memory.h"
#include "Module.h"

#include <array>

namespace roofline::ptx {

struct Program;

struct LaunchConfig {
  std::array<uint32_t, 3> grid = {1, 1, 1};
  std::array<uint32_t, 3> block = {1, 1, 1};
  /// Bytes of dynamic shared memory.
  uint32_t dynamicShared = 0;
};

/// What the hardware leaves open, and what is watched.
struct Options {
  /// When an asynchronous copy takes place: at its issue, when it is waited
  /// for, or either, at random.
  enum class Copies { Early, Late, Mixed };
  /// In what order warps run between barriers, and blocks after another.
  enum class Order { Forward, Reverse, Shuffled };
  Copies copies = Copies::Early;
  Order order = Order::Forward;
  /// Of what is done at random.
  uint64_t seed = 1;
  /// Whether races are looked for (Races.h, GlobalRaces.h).
  bool findRaces = true;
  /// Whether a race is put into the result instead of ending the launch.
  bool recordRaces = false;
  /// Whether distinct bytes of global memory are counted.
  bool countUniqueBytes = true;
  /// A launch of more instructions of warps than that is taken to hang; 0: no
  /// launch is.
  uint64_t maxInstructions = 0;
};

/// All options that a kernel must get right: each way of copies with each
/// order of warps.
std::vector<Options> adversarialOptions();
/// E.g. `late, reverse`.
std::string describe(const Options &options);

/// How often a statement was executed.
struct InstructionStats {
  uint64_t warps = 0, lanes = 0;
  /// Passes through shared memory that the accesses took, and how many
  /// they would have taken without bank conflicts.
  uint64_t wavefronts = 0, idealWavefronts = 0;
  /// The most that one access took, over its ideal.
  double conflictDegree = 0;
  /// 32-byte sectors of global memory that the warps' accesses touched.
  uint64_t sectors = 0;
};

/// Floating-point operations that were executed, by what does them.
struct Flops {
  uint64_t matrix = 0;
  /// Two for each fma.
  uint64_t fused = 0;
  uint64_t add = 0, multiply = 0, minmax = 0, divide = 0;
  /// ex2, lg2, rcp, rsqrt, sqrt, sin, cos, tanh
  uint64_t special = 0;
  uint64_t total() const {
    return matrix + fused + add + multiply + minmax + divide + special;
  }
};

struct LaunchResult {
  /// Why the launch ended too soon; empty where it did not.
  std::string error;
  /// With `recordRaces`: the first of each statement.
  std::vector<std::string> races;
  Flops flops;
  /// Bytes of global memory that instructions read and wrote.
  uint64_t bytesRead = 0, bytesWritten = 0;
  /// Distinct ones, of all launches since `Memory::forgetAccesses`.
  uint64_t uniqueRead = 0, uniqueWritten = 0;
  /// The worst of all shared-memory accesses; 1 without conflicts.
  double conflictDegree = 1;
  uint64_t wavefronts = 0, idealWavefronts = 0;
  uint64_t sectors = 0;
  /// Instructions of warps.
  uint64_t instructions = 0;
  /// By statement of the entry.
  std::vector<InstructionStats> statements;
  /// Instructions of warps by opcode, e.g. `mma.sync`.
  std::map<std::string, uint64_t> histogram;

  bool ok() const { return error.empty(); }
};

/// Bytes of the parameters, in the order of the ABI.
class Arguments {
public:
  template <class T> Arguments &add(T value) {
    static_assert(std::is_trivially_copyable_v<T>);
    const uint8_t *begin = reinterpret_cast<const uint8_t *>(&value);
    values.emplace_back(begin, begin + sizeof(T));
    return *this;
  }
  std::vector<std::vector<uint8_t>> values;
};

/// A module that is loaded into a memory: its variables have addresses.
class LoadedModule {
public:
  LoadedModule(std::shared_ptr<const Module> module, Memory &memory);
  ~LoadedModule();

  const Module &module() const { return *parsed; }
  /// Executes an entry. What went wrong is in the result's `error`.
  LaunchResult launch(const std::string &entry, const LaunchConfig &config,
                      const Arguments &arguments, const Options &options = {});
  /// Why an entry cannot be executed; empty where it can.
  std::string problemOf(const std::string &entry);

private:
  const Program &program(const std::string &entry);

  std::shared_ptr<const Module> parsed;
  Memory &memory;
  std::map<std::string, Address> globals;
  std::map<std::string, std::unique_ptr<Program>> programs;
};

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_LAUNCH_H
