//===- OutputPlace.cpp - What an output's path leads to -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/OutputPlace.h"

#include <charconv>
#include <filesystem>
#include <unistd.h>

namespace fs = std::filesystem;

namespace roofline {

static std::error_code codeOf(std::errc error) {
  return std::make_error_code(error);
}

namespace {
/// To the system it is a file that is not there.
struct EmptyName : std::error_category {
  const char *name() const noexcept override { return "empty name"; }
  std::string message(int) const override {
    return "expected a name, or '-' for the standard output, but it is empty";
  }
};
} // namespace

static std::error_code emptyName() {
  static const EmptyName category;
  return std::error_code(1, category);
}

/// The number of `path` in this process's folder of descriptors.
static std::optional<int> descriptorOf(const fs::path &path) {
  std::error_code none;
  fs::path folder = fs::canonical("/proc/self/fd", none);
  if (none || path.parent_path() != folder)
    return std::nullopt;
  std::string name = path.filename();
  int number = 0;
  auto [end, code] =
      std::from_chars(name.data(), name.data() + name.size(), number);
  if (code != std::errc() || end != name.data() + name.size())
    return std::nullopt;
  return number;
}

/// Follows links one by one: the last may lead to what is not there, and one
/// of a descriptor is followed no further.
static fs::path followLinks(fs::path path, std::error_code &error) {
  constexpr int kMostLinks = 40;
  for (int i = 0; i < kMostLinks; ++i) {
    fs::path folder =
        fs::canonical(path.has_parent_path() ? path.parent_path() : ".", error);
    if (error)
      return path;
    path = folder / path.filename();
    std::error_code none;
    if (descriptorOf(path) || !fs::is_symlink(path, none))
      return path;
    path = folder / fs::read_symlink(path, error);
    if (error)
      return path;
  }
  error = codeOf(std::errc::too_many_symbolic_link_levels);
  return path;
}

OutputPlace findOutputPlace(const std::string &path, std::error_code &error) {
  OutputPlace place;
  error.clear();
  if (path == "-") {
    place.descriptor = STDOUT_FILENO;
    return place;
  }
  if (path.empty()) {
    error = emptyName();
    return place;
  }
  fs::path target = followLinks(path, error);
  place.path = target;
  place.descriptor = descriptorOf(target);
  if (error || place.descriptor)
    return place;
  std::error_code unknown;
  fs::file_status status = fs::status(target, unknown);
  if (status.type() == fs::file_type::not_found) {
    place.isReplaceable = target.has_filename();
    if (!place.isReplaceable)
      error = unknown; // a file's name, as if it were a folder
    return place;
  }
  error = unknown;
  if (!error && fs::is_directory(status))
    error = codeOf(std::errc::is_a_directory);
  // To move another file here takes no permission to write to this one.
  if (!error && access(target.c_str(), W_OK) != 0)
    error = std::error_code(errno, std::generic_category());
  place.isReplaceable = fs::is_regular_file(status);
  if (place.isReplaceable)
    place.mode = static_cast<unsigned>(status.permissions() & fs::perms::all);
  return place;
}

} // namespace roofline
