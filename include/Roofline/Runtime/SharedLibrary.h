//===- SharedLibrary.h - A library that may not be there --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_SHAREDLIBRARY_H
#define ROOFLINE_RUNTIME_SHAREDLIBRARY_H

#include <string>
#include <vector>

namespace roofline::runtime {

/// A shared library loaded at run time, for as long as this object lives.
class SharedLibrary {
public:
  /// Loads the first of `names` that the loader finds. Throws `Error` where it
  /// finds none; `hint` says what to do.
  SharedLibrary(const std::vector<std::string> &names, const std::string &hint);
  ~SharedLibrary();
  SharedLibrary(const SharedLibrary &) = delete;
  SharedLibrary &operator=(const SharedLibrary &) = delete;

  /// The name it was found by.
  const std::string &name() const { return name_; }
  /// Throws `Error` where the library has no such symbol.
  template <typename Pointer>
  void resolve(const char *symbol, Pointer &pointer) const {
    pointer = reinterpret_cast<Pointer>(address(symbol));
  }
  /// Null where the library has no such symbol.
  void *find(const char *symbol) const;
  /// The same, but not what a library has that this one needs: `puts`.
  void *findOwn(const std::string &symbol) const;

private:
  void *address(const char *symbol) const;

  void *handle_ = nullptr;
  std::string name_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_SHAREDLIBRARY_H
