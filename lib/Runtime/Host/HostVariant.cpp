//===- HostVariant.cpp - A variant of a kernel, loaded --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/HostVariant.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Host/Cpu.h"

#include <array>
#include <fmt/format.h>
#include <type_traits>
#include <utility>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

HostVariant::HostVariant(const Bundle &bundle, const Variant &variant)
    : LoadedVariantBase(variant) {
  if (variant.binary.empty())
    throw Error("the bundle holds no shared object for it; write one with "
                "target=host");
  if (variant.instructions == "amx bf16" && !allowAmx())
    throw Error("the system does not let programs use AMX, which the code "
                "needs; allow it, or write the bundle with a cpu= that has "
                "none, such as 'cooperlake'");
  // For its hash: the loader reads the file itself.
  bundle.file(variant.binary, variant.binaryHash);
  library_ = std::make_unique<SharedLibrary>(
      std::vector<std::string>{bundle.path(variant.binary)},
      "write the bundle on this machine");
  entries_ = load(variant.steps);
  preparing_ = load(variant.prepare);
}

std::vector<void *> HostVariant::load(const std::vector<Step> &steps) const {
  std::vector<void *> entries;
  for (const Step &step : steps) {
    size_t count = step.arguments.size() + (step.tiles > 0 ? 2 : 0);
    if (count > mostArguments)
      throw Error(fmt::format("'{}' takes {} arguments, and this runner gives "
                              "at most {}; update it",
                              step.entry, count, mostArguments));
    void *entry = library_->findOwn(step.entry);
    if (!entry)
      throw Error(fmt::format("'{}' has no '{}'; write the bundle anew",
                              variant().binary, step.entry));
    entries.push_back(entry);
  }
  return entries;
}

template <size_t... I>
static void call(void *entry, void *const *p, std::index_sequence<I...>) {
  using Entry = void (*)(std::conditional_t<true, void *, decltype(I)>...);
  reinterpret_cast<Entry>(entry)(p[I]...);
}

template <size_t Count>
static void callWith(void *entry, void *const *pointers, size_t count) {
  if (count == Count)
    return call(entry, pointers, std::make_index_sequence<Count>());
  if constexpr (Count > 0)
    callWith<Count - 1>(entry, pointers, count);
}

/// Tiles from `first` up to `end` of a step, by the thread number `thread`.
static void run(const Step &step, void *entry, const LaunchMemory &memory,
                int64_t thread, int64_t first, int64_t end) {
  std::array<void *, HostVariant::mostArguments> values;
  size_t count = 0;
  for (int64_t argument : step.arguments) {
    size_t number = static_cast<size_t>(argument);
    values[count++] = number < memory.arguments.size()
                          ? memory.arguments[number]
                      : number == memory.arguments.size()
                          ? memory.workspaces[static_cast<size_t>(thread)]
                          : memory.prepared;
  }
  // Numbers are passed as pointers are.
  if (step.tiles > 0) {
    values[count++] = reinterpret_cast<void *>(first);
    values[count++] = reinterpret_cast<void *>(end);
  }
  callWith<HostVariant::mostArguments>(entry, values.data(), count);
}

void HostVariant::prepare(const LaunchMemory &memory) const {
  for (size_t i = 0; i < preparing_.size(); ++i) {
    const Step &step = variant().prepare[i];
    run(step, preparing_[i], memory, 0, 0, step.tiles);
  }
}

void HostVariant::launch(const LaunchMemory &memory, Team *team) const {
  for (size_t i = 0; i < entries_.size(); ++i) {
    const Step &step = variant().steps[i];
    if (!team || step.tiles <= 1) {
      run(step, entries_[i], memory, 0, 0, step.tiles);
      continue;
    }
    team->run([&](int64_t thread) {
      int64_t first = step.tiles * thread / team->size();
      int64_t end = step.tiles * (thread + 1) / team->size();
      if (first < end)
        run(step, entries_[i], memory, thread, first, end);
    });
  }
}
