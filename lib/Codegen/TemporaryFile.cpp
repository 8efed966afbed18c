//===- TemporaryFile.cpp - A file for another program ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TemporaryFile.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Signals.h"

using namespace roofline;

TemporaryFile::TemporaryFile(llvm::StringRef extension) {
  if (llvm::sys::fs::createTemporaryFile("roofline", extension, path_))
    path_.clear();
  else
    llvm::sys::RemoveFileOnSignal(path_);
}

TemporaryFile::~TemporaryFile() {
  if (!isThere())
    return;
  llvm::sys::fs::remove(path_);
  llvm::sys::DontRemoveFileOnSignal(path_);
}

std::string TemporaryFile::read() const {
  auto buffer = llvm::MemoryBuffer::getFile(path_);
  return buffer ? (*buffer)->getBuffer().str() : std::string();
}
