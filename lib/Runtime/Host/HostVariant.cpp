//===- HostVariant.cpp - A variant of a kernel, loaded --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostVariant.h"

#include "Roofline/Runtime/Error.h"

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
  // For its hash: the loader reads the file itself.
  bundle.file(variant.binary, variant.binaryHash);
  library_ = std::make_unique<SharedLibrary>(
      std::vector<std::string>{bundle.path(variant.binary)},
      "write the bundle on this machine");
  for (const Step &step : variant.steps) {
    if (step.arguments.size() > mostArguments)
      throw Error(fmt::format("'{}' takes {} pointers, and this runner gives "
                              "at most {}; update it",
                              step.entry, step.arguments.size(),
                              mostArguments));
    void *entry = library_->find(step.entry.c_str());
    if (!entry)
      throw Error(fmt::format("'{}' has no '{}'; write the bundle anew",
                              variant.binary, step.entry));
    entries_.push_back(entry);
  }
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

void HostVariant::launch(const std::vector<void *> &arguments,
                         void *workspace) const {
  for (size_t i = 0; i < entries_.size(); ++i) {
    std::array<void *, mostArguments> pointers;
    size_t count = 0;
    for (int64_t argument : variant().steps[i].arguments)
      pointers[count++] = static_cast<size_t>(argument) == arguments.size()
                              ? workspace
                              : arguments[argument];
    callWith<mostArguments>(entries_[i], pointers.data(), count);
  }
}

int64_t HostVariant::threads() const {
  auto it = variant().config.find("threads");
  return it == variant().config.end() ? 1 : it->second;
}
