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
/// renamed; through a link, to the file that it leads to. A pipe or device is
/// written straight into, for it must not be replaced. Throws `Error`.
void writeFile(const std::string &path, const std::string &content);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_ATOMICFILE_H
