//===- AtomicFile.h - Files that are whole or not there ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_ATOMICFILE_H
#define ROOFLINE_RUNTIME_ATOMICFILE_H

#include <optional>
#include <string>

namespace roofline::runtime {

/// The content of `path`; nothing where there is no such file. Throws `Error`
/// where it cannot be read.
std::optional<std::string> readFile(const std::string &path);

/// Puts `content` at `path`, all of it or nothing: it is written beside it and
/// renamed, and has the permissions of the file that was there; through a link,
/// to the file that it leads to. A pipe, a device or a descriptor (`-`,
/// /dev/stdout) is written straight into. Throws `Error`.
void writeFile(const std::string &path, const std::string &content);

/// Whether `path` can be written again and again: what went to a pipe or device
/// is out of reach. Throws `Error` where it cannot be written at all.
bool isReplaceable(const std::string &path);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_ATOMICFILE_H
