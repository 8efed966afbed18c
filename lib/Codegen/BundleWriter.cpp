//===- BundleWriter.cpp - The folder of a bundle --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/BundleWriter.h"

#include "Roofline/Runtime/Sha256.h"
#include "Roofline/Support/Draft.h"
#include "Roofline/Support/HeldSignals.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <unistd.h>

using namespace roofline;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static constexpr llvm::StringLiteral kManifest = "manifest.json";
static constexpr llvm::StringLiteral kKernels = "kernels";

void BundleWriter::addFile(const std::string &contents, const std::string &path,
                           std::string &pathField, std::string &hashField) {
  if (contents.empty())
    return;
  pathField = path;
  hashField = runtime::sha256(contents);
  files_[path] = contents;
}

void BundleWriter::add(runtime::Kernel kernel,
                       std::vector<CompiledKernel> variants) {
  bool isHost = manifest_.target == "host";
  std::map<std::string, int> taken;
  for (CompiledKernel &compiled : variants) {
    runtime::Variant variant = std::move(compiled.facts);
    // Names are those of files, whatever families call their variants.
    if (int number = ++taken[variant.name]; number > 1)
      variant.name += "-" + std::to_string(number);
    std::string stem = (kKernels + "/" + kernel.id + "-" + variant.name).str();
    addFile(compiled.ptx, stem + ".ptx", variant.ptx, variant.ptxHash);
    addFile(compiled.binary, stem + (isHost ? ".so" : ".cubin"), variant.binary,
            variant.binaryHash);
    kernel.variants.push_back(std::move(variant));
  }
  manifest_.kernels.push_back(std::move(kernel));
}

static llvm::Error fail(const llvm::Twine &path, std::error_code code) {
  return llvm::createFileError(path, code);
}

template <typename... Parts>
static std::string pathIn(llvm::StringRef folder, Parts... parts) {
  llvm::SmallString<128> result(folder);
  path::append(result, parts...);
  return std::string(result);
}

static llvm::Error writeText(const std::string &file, llvm::StringRef text) {
  std::error_code code;
  llvm::raw_fd_ostream os(file, code, fs::OF_None);
  if (code)
    return fail(file, code);
  os << text;
  os.close();
  code = os.error();
  os.clear_error();
  return code ? fail(file, code) : llvm::Error::success();
}

static llvm::Error refuse(llvm::StringRef path, const llvm::Twine &why) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "'" + path + "' " + why +
                                     ": name another folder, or move it away");
}

/// Only an older bundle, or nothing, may be lost.
static llvm::Error checkReplaceable(llvm::StringRef folder) {
  if (!fs::exists(folder))
    return llvm::Error::success();
  if (!fs::is_directory(folder))
    return refuse(folder, "is no folder");
  bool isEmpty = true;
  std::string foreign;
  std::error_code code;
  for (fs::directory_iterator it(folder, code), end; it != end && !code;
       it.increment(code)) {
    llvm::StringRef name = path::filename(it->path());
    isEmpty = false;
    if (name != kManifest && name != kKernels)
      foreign = name.str();
  }
  if (code)
    return fail(folder, code);
  if (isEmpty)
    return llvm::Error::success();
  auto manifest = llvm::MemoryBuffer::getFile(pathIn(folder, kManifest));
  if (!manifest || !(*manifest)->getBuffer().contains("\"roofline-bundle/"))
    return refuse(folder, "is neither empty nor a kernel bundle");
  if (!foreign.empty())
    return refuse(folder, "holds '" + foreign + "', which no bundle does");
  return llvm::Error::success();
}

/// The folder that is there already, in which those are made that are not.
static llvm::Error checkAround(llvm::StringRef target) {
  llvm::SmallString<128> folder(target);
  if (std::error_code code = fs::make_absolute(folder))
    return fail(target, code);
  llvm::SmallVector<std::string> names;
  do {
    names.push_back(path::filename(folder).str());
    path::remove_filename(folder);
  } while (!folder.empty() && !fs::exists(folder));
  long most = pathconf(folder.c_str(), _PC_NAME_MAX);
  for (const std::string &name : names)
    if (most > 0 && name.size() > static_cast<size_t>(most))
      return fail(name, std::make_error_code(std::errc::filename_too_long));
  if (!fs::is_directory(folder))
    return fail(folder, std::make_error_code(std::errc::not_a_directory));
  if (std::error_code code = fs::access(folder, fs::AccessMode::Write))
    return fail(folder, code);
  return llvm::Error::success();
}

/// `dir/` means `dir`; through a link, to the folder that it leads to.
static std::string placeOf(llvm::StringRef target) {
  target = target.rtrim('/');
  llvm::SmallString<128> linked;
  if (fs::is_symlink_file(target) && !fs::real_path(target, linked))
    return std::string(linked);
  return target.str();
}

llvm::Error BundleWriter::checkPlace(llvm::StringRef given) {
  std::string target = placeOf(given);
  llvm::StringRef name = path::filename(target);
  if (name.empty() || name == "." || name == "..")
    return llvm::createStringError(
        llvm::inconvertibleErrorCode(),
        "'" + given +
            "' does not say what the bundle's folder is called: it is replaced "
            "as a whole, give its name, such as '../bundle'");
  if (fs::is_symlink_file(target) && !fs::exists(target))
    return refuse(given, "is a link that leads nowhere");
  if (llvm::Error error = checkReplaceable(target))
    return error;
  return checkAround(target);
}

llvm::Error BundleWriter::write(llvm::StringRef given) const {
  if (llvm::Error error = checkPlace(given))
    return error;
  std::string target = placeOf(given);
  HeldSignals held;
  std::error_code code;
  // A bare name is in the folder of this process.
  if (llvm::StringRef parent = path::parent_path(target); !parent.empty())
    code = fs::create_directories(parent, /*IgnoreExisting=*/true, fs::all_all);
  if (code)
    return fail(target, code);
  Draft draft(Draft::Kind::Folder, target, code);
  if (!code)
    code = fs::create_directory(pathIn(draft.path(), kKernels),
                                /*IgnoreExisting=*/false, fs::all_all);
  if (code)
    return fail(target, code);
  for (const auto &file : files_)
    if (llvm::Error error =
            writeText(pathIn(draft.path(), file.getKey()), file.getValue()))
      return error;
  if (llvm::Error error = writeText(pathIn(draft.path(), kManifest),
                                    runtime::writeManifest(manifest_)))
    return error;
  code = draft.putInPlace();
  return code ? fail(target, code) : llvm::Error::success();
}
