//===- Link.cpp - Shared objects by LLD -----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Host/HostTarget.h"

#ifdef ROOFLINE_HAS_LLD
#include "../TemporaryFile.h"
#include "lld/Common/Driver.h"
#include <mutex>

LLD_HAS_DRIVER(elf)
#endif

using namespace mlir;
using namespace roofline;

#ifdef ROOFLINE_HAS_LLD

LogicalResult host::verifyLinker(Location) { return success(); }

/// LLD's messages, empty if it succeeds.
static std::string runLinker(ArrayRef<const char *> arguments) {
  // The linker keeps its state in globals.
  static std::mutex mutex;
  static bool isUsable = true;
  std::lock_guard<std::mutex> lock(mutex);
  if (!isUsable)
    return "LLD cannot be used again after a crash";
  std::string messages;
  llvm::raw_string_ostream stream(messages);
  lld::Result result =
      lld::lldMain(arguments, stream, stream, {{lld::Gnu, &lld::elf::link}});
  isUsable = result.canRunAgain;
  if (result.retCode == 0)
    return "";
  return messages.empty() ? "LLD fails" : messages;
}

/// Kernels call nothing, but LLVM calls what converts f16 where the CPU cannot.
static bool callsConversionsOfF16(StringRef messages) {
  return messages.contains("__extendhfsf2") ||
         messages.contains("__truncsfhf2") || messages.contains("__truncdfhf2");
}

FailureOr<std::string> host::linkSharedObject(StringRef object,
                                              Location location) {
  TemporaryFile input("o"), output("so");
  if (!input.isThere() || !output.isThere())
    return emitError(location, "no temporary file can be made for LLD");
  {
    std::error_code error;
    llvm::raw_fd_ostream stream(input.path(), error);
    stream << object;
    stream.close();
    if (error || stream.has_error()) {
      stream.clear_error();
      return emitError(location, "the object file cannot be written");
    }
  }
  std::string messages =
      runLinker({"ld.lld", "-shared", "--threads=1", "--no-undefined", "-s",
                 "--hash-style=gnu", "-o", output.path(), input.path()});
  if (callsConversionsOfF16(messages))
    return emitError(location,
                     "f16 needs a CPU that converts it (on x86-64 one "
                     "with F16C), which this one does not");
  if (!messages.empty())
    return emitError(location, "no shared object can be linked: ")
           << StringRef(messages).trim();
  std::string library = output.read();
  if (library.empty())
    return emitError(location, "no shared object has been linked");
  return library;
}

#else

LogicalResult host::verifyLinker(Location location) {
  return emitError(location,
                   "this roofline-opt was built without LLD, which "
                   "links kernels for the host: install liblld-22-dev "
                   "and build it again");
}

FailureOr<std::string> host::linkSharedObject(StringRef, Location location) {
  return verifyLinker(location);
}

#endif
