//===- OutputPlace.h - What an output's path leads to -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_OUTPUTPLACE_H
#define ROOFLINE_SUPPORT_OUTPUTPLACE_H

#include <optional>
#include <string>
#include <system_error>

namespace roofline {

/// Where that goes which is written to a path, links followed.
struct OutputPlace {
  /// Absolute, without links; the last link's target need not be there.
  std::string path;
  /// An open descriptor of this process, where the path is one of its names:
  /// `-`, `/dev/stdout`, `/dev/fd/3`. What it writes to has an offset of its
  /// own, and may be a file that others append to.
  std::optional<int> descriptor;
  /// A regular file, or nothing as yet: it can be written beside and moved
  /// here. A pipe or device must not be replaced.
  bool isReplaceable = false;
  /// Permissions of the file that is there, such as 0644.
  std::optional<unsigned> mode;
};

/// What `path` leads to. `error` is set where nothing can be written there: a
/// folder, a file without permission, links that go round in a circle.
OutputPlace findOutputPlace(const std::string &path, std::error_code &error);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_OUTPUTPLACE_H
