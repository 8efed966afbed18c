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
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    if (errno == ENOENT)
      return std::nullopt;
    throw failure("read", path);
  }
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

void roofline::runtime::writeFile(const std::string &path,
                                  const std::string &content) {
  std::string beside = fmt::format("{}.{}.tmp", path, getpid());
  {
    std::ofstream stream(beside, std::ios::binary);
    stream << content;
    stream.flush();
    if (!stream) {
      Error error = failure("write", path);
      std::remove(beside.c_str());
      throw error;
    }
  }
  if (std::rename(beside.c_str(), path.c_str()) != 0) {
    Error error = failure("write", path);
    std::remove(beside.c_str());
    throw error;
  }
}
