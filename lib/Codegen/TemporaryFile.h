//===- TemporaryFile.h - A file for another program -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_TEMPORARYFILE_H
#define ROOFLINE_LIB_CODEGEN_TEMPORARYFILE_H

#include "llvm/ADT/SmallString.h"

namespace roofline {

/// An empty file of its own name in the system's folder for such; gone with its
/// owner, and with the process where a signal ends that.
class TemporaryFile {
public:
  explicit TemporaryFile(llvm::StringRef extension);
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile &) = delete;
  TemporaryFile &operator=(const TemporaryFile &) = delete;

  /// False where none could be made.
  bool isThere() const { return !path_.empty(); }
  /// Ends with a zero byte.
  const char *path() { return path_.c_str(); }
  /// Empty where it cannot be read.
  std::string read() const;

private:
  llvm::SmallString<128> path_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_TEMPORARYFILE_H
