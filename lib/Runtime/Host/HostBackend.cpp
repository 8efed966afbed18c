//===- HostBackend.cpp - Kernels on this CPU ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/HostBackend.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Host/HostVariant.h"
#include "Roofline/Runtime/Host/Memory.h"
#include "Roofline/Runtime/UtcTime.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

namespace {

/// Where a variant runs while it is timed, and by which clock.
struct Placement {
  Placement(const Team *team, const CpuFacts &cpu) {
    if (team)
      clock = Clock::Wall;
    else
      pinned.emplace(cpu.processors.back());
  }

  Clock clock = Clock::Thread;
  std::optional<Pinned> pinned;
};

class HostKernel : public PreparedKernel {
public:
  HostKernel(Arena &arena, const CpuFacts &cpu, const Effort &effort,
             Team *team, const Bundle &bundle, const Kernel &kernel,
             uint64_t seed, bool cold)
      : cpu_(cpu), effort_(effort), team_(team), bundle_(bundle), mark_(arena),
        arguments_(argumentsOf(kernel, seed)),
        preparedBytes_(preparedBytesOf(kernel)) {
    SetBytes bytes = {kernel.bytesRead + kernel.bytesWritten, 0};
    touched_ = bytes.touched;
    int64_t shared = 0;
    for (const Argument &argument : arguments_)
      (isShared(argument) ? shared : bytes.allocated) +=
          Arena::roomFor(bytesOf(argument), argument.alignment);
    if (preparedBytes_ > 0)
      bytes.allocated += Arena::roomFor(preparedBytes_);
    int64_t scratch = workspaceOf(kernel);
    for (int64_t i = 0; i < (team ? team->size() : 1); ++i)
      workspaces_.push_back(scratch > 0 ? arena.take(scratch) : nullptr);
    int64_t room = arena.capacity() - arena.used() - shared;
    // Far beyond the cache, whose replacement may keep part of a rotation.
    int64_t rotation =
        std::max<int64_t>(int64_t(64) << 20, 4 * cpu.lastLevel());
    // Where a launch touches little of much, filling it would take minutes.
    room = std::min(room, std::max(8 * rotation, bytes.allocated));
    int64_t count = cold ? setsFor(rotation, bytes, room) : 1;
    for (int64_t i = 0; i < count; ++i)
      addSet(arena);
  }

  int64_t sets() const override { return static_cast<int64_t>(sets_.size()); }

  std::unique_ptr<LoadedVariantBase> load(const Variant &variant) override {
    return std::make_unique<HostVariant>(bundle_, variant);
  }

  std::unique_ptr<ResultSource> run(const LoadedVariantBase &variant) override {
    fillSet(0);
    prepareSet(variant, 0);
    start(variant, 0);
    return std::make_unique<MemoryResults>(arguments_, sets_.front().arguments);
  }

  double quickTime(const LoadedVariantBase &variant) override {
    prepareAll(variant);
    Placement placement(team_, cpu_);
    return host::quickTime(workOf(variant), placement.clock, effort_,
                           launchesBefore());
  }

  void time(const LoadedVariantBase &variant, KernelResult &result) override {
    prepareAll(variant);
    Placement placement(team_, cpu_);
    result.isolated =
        timeWork(workOf(variant), placement.clock, effort_, launchesBefore());
  }

private:
  /// Is it a table of which a launch reads a few rows, in each set other ones?
  /// Then one will do.
  bool isShared(const Argument &argument) const {
    return argument.access == "r" && bytesOf(argument) > touched_;
  }

  void addSet(Arena &arena) {
    LaunchMemory memory;
    for (const Argument &argument : arguments_)
      memory.arguments.push_back(
          sets() > 0 && isShared(argument)
              ? sets_.front().arguments[memory.arguments.size()]
              : arena.take(bytesOf(argument), argument.alignment));
    memory.workspaces = workspaces_;
    if (preparedBytes_ > 0)
      memory.prepared = arena.take(preparedBytes_);
    sets_.push_back(std::move(memory));
    fillSet(sets() - 1);
  }

  void fillSet(int64_t set) {
    host::fillSet(arguments_, set, sets_.front().arguments,
                  sets_[set].arguments);
  }

  static const HostVariant &hostVariant(const LoadedVariantBase &variant) {
    return static_cast<const HostVariant &>(variant);
  }

  void prepareSet(const LoadedVariantBase &variant, int64_t set) const {
    hostVariant(variant).prepare(sets_[set]);
  }

  void prepareAll(const LoadedVariantBase &variant) const {
    for (int64_t i = 0; i < sets(); ++i)
      prepareSet(variant, i);
  }

  void start(const LoadedVariantBase &variant, int64_t set) const {
    hostVariant(variant).launch(sets_[set], team_);
  }

  /// Launches that rotate through the sets, and go on where those of another
  /// variant ended, whose operands a cache may still hold.
  Work workOf(const LoadedVariantBase &variant) {
    return [&](int64_t) { start(variant, next_++ % sets()); };
  }

  /// So many launches come before those that are timed: what was written when
  /// operands were filled and prepared lies in the caches, and each line that
  /// takes its place must first wait for it to be written back.
  int64_t launchesBefore() const { return sets() > 1 ? sets() : 0; }

  const CpuFacts &cpu_;
  const Effort &effort_;
  Team *team_;
  const Bundle &bundle_;
  ArenaMark mark_;
  std::vector<Argument> arguments_;
  int64_t preparedBytes_;
  int64_t touched_ = 0;
  std::vector<void *> workspaces_;
  std::vector<LaunchMemory> sets_;
  int64_t next_ = 0;
};

} // namespace

void HostBackend::accept(const Manifest &manifest) {
  if (manifest.target != "host")
    throw Error(fmt::format("the bundle is for '{}', not for the host; write "
                            "one with target=host",
                            manifest.target));
  std::string names;
  for (const std::string &name : missingFeatures(cpu_, manifest.features))
    names += (names.empty() ? "" : ", ") + name;
  if (!names.empty())
    throw Error(fmt::format("the bundle needs features that this CPU, {}, does "
                            "not have: {}; write the bundle on this machine",
                            cpu_.name, names));
}

std::unique_ptr<PreparedKernel> HostBackend::prepare(const Bundle &bundle,
                                                     const Kernel &kernel,
                                                     uint64_t seed, bool cold) {
  return std::make_unique<HostKernel>(arena_, cpu_, effort_, team_, bundle,
                                      kernel, seed, cold);
}

DeviceState HostBackend::state(const std::string &after) {
  DeviceState state;
  state.after = after;
  state.time = timeNow();
  return state;
}
