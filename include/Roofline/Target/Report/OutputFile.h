//===- OutputFile.h - Files that appear when complete -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_OUTPUTFILE_H
#define ROOFLINE_TARGET_REPORT_OUTPUTFILE_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace roofline {

/// Calls `write` with a stream to the file `path`; `-` is the standard output.
/// A regular file is written under another name and moved to `path` when it is
/// complete, with the permissions of the one that was there: through a link, to
/// the file that it leads to. A pipe, a device or a descriptor such as
/// /dev/stdout is written straight into. An error does not say the path.
llvm::Error
writeFile(llvm::StringRef path,
          llvm::function_ref<llvm::Error(llvm::raw_ostream &)> write);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_OUTPUTFILE_H
