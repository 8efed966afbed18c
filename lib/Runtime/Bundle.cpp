//===- Bundle.cpp - A bundle on disk --------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Bundle.h"

#include "Roofline/Runtime/AtomicFile.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Sha256.h"

#include <fmt/format.h>

using namespace roofline::runtime;

Bundle::Bundle(const std::string &folder) : folder_(folder) {
  std::string path = folder + "/manifest.json";
  std::optional<std::string> text = readFile(path);
  if (!text)
    throw Error(fmt::format("'{}' is no bundle: it has no manifest.json; "
                            "write one with --roofline-emit-bundle",
                            folder));
  hash_ = sha256(*text);
  try {
    manifest_ = readManifest(*text);
  } catch (const Error &error) {
    throw Error(fmt::format("{}: {}", path, error.what()));
  }
}

std::string Bundle::file(const std::string &path,
                         const std::string &hash) const {
  std::optional<std::string> text = readFile(folder_ + "/" + path);
  if (!text)
    throw Error(fmt::format("the bundle lacks '{}': copy it whole", path));
  if (sha256(*text) != hash)
    throw Error(fmt::format("'{}' is not what the bundle was written with: "
                            "its SHA-256 is another; copy or write it again",
                            path));
  return *text;
}
