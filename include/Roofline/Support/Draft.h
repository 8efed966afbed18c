//===- Draft.h - What is to take an output's place --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_DRAFT_H
#define ROOFLINE_SUPPORT_DRAFT_H

#include <string>
#include <system_error>

namespace roofline {

/// A file or folder in the making, beside the output whose place it is to take;
/// gone with its owner where it does not come to that. It is called
/// `.roofline-01234567.tmp`, so that the output's own name may be as long as
/// names can be.
///
/// Its lock says that the process lives which makes it. One without a lock was
/// left by a process that was killed, and goes when the next draft is made in
/// the same folder. Where a file system has no locks, it stays.
class Draft {
public:
  enum class Kind { File, Folder };

  /// An empty one in the folder of `place`, which must be there. `error` is set
  /// where none can be made.
  Draft(Kind kind, const std::string &place, std::error_code &error);
  ~Draft();
  Draft(const Draft &) = delete;
  Draft &operator=(const Draft &) = delete;

  const std::string &path() const { return path_; }
  /// Of a file, open for writing.
  int descriptor() const { return descriptor_; }

  /// Moves it to the place, in one step wherever the file system can: until
  /// then what was there is as it was, and then gone. Of several drafts for one
  /// place the last one stays.
  std::error_code putInPlace();

private:
  std::error_code replaceFolder();
  std::error_code replaceInTwoSteps();

  Kind kind_;
  std::string place_;
  /// Empty where there is nothing to take away.
  std::string path_;
  int descriptor_ = -1;
};

} // namespace roofline

#endif // ROOFLINE_SUPPORT_DRAFT_H
