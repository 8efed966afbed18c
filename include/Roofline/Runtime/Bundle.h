//===- Bundle.h - A bundle on disk ------------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_BUNDLE_H
#define ROOFLINE_RUNTIME_BUNDLE_H

#include "Roofline/Runtime/Manifest.h"

#include <string>

namespace roofline::runtime {

/// A folder with a manifest and the files that it names.
class Bundle {
public:
  /// Reads the manifest. Throws `Error` where `folder` holds none.
  explicit Bundle(const std::string &folder);

  const Manifest &manifest() const { return manifest_; }
  /// SHA-256 of the manifest.
  const std::string &hash() const { return hash_; }
  /// The content of the file `path` of the bundle. Throws `Error` where it is
  /// missing or its hash is another.
  std::string file(const std::string &path, const std::string &hash) const;
  /// Where the file `path` of the bundle lies.
  std::string path(const std::string &path) const {
    return folder_ + "/" + path;
  }

private:
  std::string folder_;
  std::string hash_;
  Manifest manifest_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_BUNDLE_H
