//===- OutputFile.cpp - Files that appear when complete -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/OutputFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace roofline {

/// What stopped the writing to `os`, which would else end the process later.
static llvm::Error takeError(llvm::raw_ostream &os) {
  os.flush();
  auto *file = dynamic_cast<llvm::raw_fd_ostream *>(&os);
  if (!file || !file->has_error())
    return llvm::Error::success();
  std::error_code code = file->error();
  file->clear_error();
  return llvm::errorCodeToError(code);
}

llvm::Error
writeFile(llvm::StringRef path,
          llvm::function_ref<llvm::Error(llvm::raw_ostream &)> write) {
  namespace fs = llvm::sys::fs;
  auto writeAll = [&](llvm::raw_ostream &os) {
    llvm::Error error = write(os);
    // Taken in any case.
    llvm::Error problem = takeError(os);
    if (!error)
      return problem;
    llvm::consumeError(std::move(problem));
    return error;
  };
  fs::file_status status;
  if (path == "-" || fs::status(path, status) || fs::is_regular_file(status)) {
    llvm::SmallString<128> target;
    if (path == "-" || fs::real_path(path, target))
      target = path;
    // Without the path, which who calls says.
    return llvm::handleErrors(llvm::writeToOutput(target, writeAll),
                              [](std::unique_ptr<llvm::FileError> error) {
                                return error->takeError();
                              });
  }
  std::error_code code;
  llvm::raw_fd_ostream os(path, code, fs::CD_OpenExisting);
  if (code)
    return llvm::createStringError(code, code.message());
  if (llvm::Error error = writeAll(os))
    return error;
  os.close();
  code = os.error();
  os.clear_error();
  return code ? llvm::createStringError(code, code.message())
              : llvm::Error::success();
}

} // namespace roofline
