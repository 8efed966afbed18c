//===- BundleWriter.h - The folder of a bundle ------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_BUNDLEWRITER_H
#define ROOFLINE_CODEGEN_BUNDLEWRITER_H

#include "Roofline/Codegen/KernelFamily.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

namespace roofline {

/// A manifest in the making, and the files that it names.
class BundleWriter {
public:
  explicit BundleWriter(runtime::Manifest manifest)
      : manifest_(std::move(manifest)) {}

  /// Adds `kernel`, with `variants` as its variants and their files.
  void add(runtime::Kernel kernel, std::vector<CompiledKernel> variants);

  /// Adds what a reader of the manifest should know.
  void addNote(std::string note) { manifest_.notes.push_back(std::move(note)); }

  /// Writes everything into a folder beside `path`, which then takes the place
  /// of `path`. What stands there must be an older bundle or an empty folder;
  /// after an error, or a signal to end, it is as it was.
  llvm::Error write(llvm::StringRef path) const;
  /// What of that can be told before there is anything to write: whether a
  /// bundle may stand there, and the folder around it can be written to.
  static llvm::Error checkPlace(llvm::StringRef path);

private:
  void addFile(const std::string &contents, const std::string &path,
               std::string &pathField, std::string &hashField);

  runtime::Manifest manifest_;
  /// Contents by path.
  llvm::StringMap<std::string> files_;
};

} // namespace roofline

#endif // ROOFLINE_CODEGEN_BUNDLEWRITER_H
