//===- SharedLibrary.cpp - A library that may not be there ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/SharedLibrary.h"

#include "Roofline/Runtime/Error.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <link.h>

using namespace roofline::runtime;

SharedLibrary::SharedLibrary(const std::vector<std::string> &names,
                             const std::string &hint) {
  std::string reason;
  for (const std::string &name : names) {
    handle_ = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle_) {
      name_ = name;
      return;
    }
    reason = dlerror();
  }
  throw Error(
      fmt::format("cannot load '{}': {}; {}", names.front(), reason, hint));
}

SharedLibrary::~SharedLibrary() { dlclose(handle_); }

void *SharedLibrary::find(const char *symbol) const {
  return dlsym(handle_, symbol);
}

void *SharedLibrary::findOwn(const std::string &symbol) const {
  // The loader would not see what is behind a zero byte.
  if (symbol.find('\0') != std::string::npos)
    return nullptr;
  void *address = dlsym(handle_, symbol.c_str());
  Dl_info holder;
  link_map *own = nullptr, *other = nullptr;
  if (!address || dlinfo(handle_, RTLD_DI_LINKMAP, &own) != 0 ||
      dladdr1(address, &holder, reinterpret_cast<void **>(&other),
              RTLD_DL_LINKMAP) == 0)
    return nullptr;
  return own == other ? address : nullptr;
}

void *SharedLibrary::address(const char *symbol) const {
  void *address = find(symbol);
  if (!address)
    throw Error(fmt::format("'{}' has no '{}': it is older than the runner "
                            "expects; update it",
                            name_, symbol));
  return address;
}
