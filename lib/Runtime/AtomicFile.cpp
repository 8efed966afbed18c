//===- AtomicFile.cpp - Files that are whole or not there -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/AtomicFile.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Support/Draft.h"
#include "Roofline/Support/HeldSignals.h"
#include "Roofline/Support/OutputPlace.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

using namespace roofline::runtime;

static std::error_code lastError() {
  return std::error_code(errno, std::generic_category());
}

static Error failure(const char *what, const std::string &path,
                     const std::error_code &code) {
  return Error(fmt::format("cannot {} '{}': {}", what, path, code.message()));
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
    throw failure("read", path, lastError());
  }
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// Nothing where all of `content` went to `file`.
static std::error_code writeAll(int file, std::string_view content) {
  while (!content.empty()) {
    ssize_t written = write(file, content.data(), content.size());
    if (written < 0 && errno != EINTR)
      return lastError();
    if (written > 0)
      content.remove_prefix(static_cast<size_t>(written));
  }
  return {};
}

/// Of a pipe or device.
static std::error_code writeStraight(const std::string &path,
                                     const std::string &content) {
  int file = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0)
    return lastError();
  std::error_code error = writeAll(file, content);
  if (close(file) != 0 && !error)
    error = lastError();
  return error;
}

static std::error_code replaceFile(const roofline::OutputPlace &place,
                                   const std::string &content) {
  roofline::HeldSignals held;
  std::error_code error;
  roofline::Draft draft(roofline::Draft::Kind::File, place.path, error);
  if (!error)
    error = writeAll(draft.descriptor(), content);
  if (!error && place.mode && fchmod(draft.descriptor(), *place.mode) != 0)
    error = lastError();
  return error ? error : draft.putInPlace();
}

bool roofline::runtime::isReplaceable(const std::string &path) {
  std::error_code error;
  OutputPlace place = findOutputPlace(path, error);
  if (error)
    throw failure("write", path, error);
  return place.isReplaceable;
}

void roofline::runtime::writeFile(const std::string &path,
                                  const std::string &content) {
  std::error_code error;
  OutputPlace place = findOutputPlace(path, error);
  if (!error && place.descriptor)
    error = writeAll(*place.descriptor, content);
  else if (!error)
    error = place.isReplaceable ? replaceFile(place, content)
                                : writeStraight(place.path, content);
  if (error)
    throw failure("write", path, error);
}
