//===- OutputFile.cpp - Files that appear when complete -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/OutputFile.h"

#include "Roofline/Support/Draft.h"
#include "Roofline/Support/OutputPlace.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

namespace roofline {

using Write = llvm::function_ref<llvm::Error(llvm::raw_ostream &)>;

/// Calls `write` with `os`, and takes what stopped the writing to it, which
/// would else end the process later.
static llvm::Error writeTo(llvm::raw_fd_ostream &os, Write write) {
  llvm::Error error = write(os);
  os.flush();
  std::error_code code = os.error();
  os.clear_error();
  if (error || !code)
    return error;
  return llvm::errorCodeToError(code);
}

/// Writes beside the file and puts that in its place.
static llvm::Error replaceFile(const OutputPlace &place, Write write) {
  std::error_code code;
  Draft draft(Draft::Kind::File, place.path, code);
  if (code)
    return llvm::errorCodeToError(code);
  // What is written may take long to find: no signal waits for that.
  llvm::sys::RemoveFileOnSignal(draft.path());
  llvm::scope_exit forget(
      [path = draft.path()] { llvm::sys::DontRemoveFileOnSignal(path); });
  llvm::raw_fd_ostream os(draft.descriptor(), /*shouldClose=*/false);
  if (llvm::Error error = writeTo(os, write))
    return error;
  if (place.mode)
    code = llvm::sys::fs::setPermissions(
        draft.descriptor(), static_cast<llvm::sys::fs::perms>(*place.mode));
  return llvm::errorCodeToError(code ? code : draft.putInPlace());
}

llvm::Error writeFile(llvm::StringRef path, Write write) {
  std::error_code code;
  OutputPlace place = findOutputPlace(path.str(), code);
  if (code)
    return llvm::errorCodeToError(code);
  if (place.descriptor == 1)
    return writeTo(llvm::outs(), write);
  if (place.isReplaceable)
    return replaceFile(place, write);
  if (place.descriptor) {
    llvm::raw_fd_ostream os(*place.descriptor, /*shouldClose=*/false);
    return writeTo(os, write);
  }
  llvm::raw_fd_ostream os(place.path, code, llvm::sys::fs::CD_OpenExisting);
  return code ? llvm::errorCodeToError(code) : writeTo(os, write);
}

} // namespace roofline
