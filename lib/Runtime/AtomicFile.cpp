//===- AtomicFile.cpp - Files that are whole or not there -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/AtomicFile.h"

#include "Roofline/Runtime/Error.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <unistd.h>

using namespace roofline::runtime;

static Error failure(const char *what, const std::string &path) {
  return Error(
      fmt::format("cannot {} '{}': {}", what, path, std::strerror(errno)));
}

std::optional<std::string>
roofline::runtime::readFile(const std::string &path) {
  namespace fs = std::filesystem;
  std::error_code none;
  // A folder cannot be read, a device perhaps without end.
  if (fs::exists(path, none) && !fs::is_regular_file(path, none))
    throw Error(fmt::format("cannot read '{}': no regular file", path));
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    if (errno == ENOENT)
      return std::nullopt;
    throw failure("read", path);
  }
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

static bool writeTo(const std::string &path, const std::string &content) {
  std::ofstream stream(path, std::ios::binary);
  stream << content;
  stream.close();
  return bool(stream);
}

void roofline::runtime::writeFile(const std::string &path,
                                  const std::string &content) {
  namespace fs = std::filesystem;
  std::error_code none;
  // A pipe or device must not be replaced.
  if (fs::exists(path, none) && !fs::is_regular_file(path, none)) {
    if (!writeTo(path, content))
      throw failure("write", path);
    return;
  }
  // Through a link, to the file that it leads to.
  fs::path target = fs::canonical(path, none);
  if (none)
    target = path;
  std::string beside = fmt::format("{}.{}.tmp", target.string(), getpid());
  if (writeTo(beside, content) &&
      std::rename(beside.c_str(), target.c_str()) == 0)
    return;
  Error error = failure("write", path);
  std::remove(beside.c_str());
  throw error;
}
