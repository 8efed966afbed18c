//===- ManifestFuzz.cpp - Bundles' manifests from any JSON ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Manifest.h"

using namespace roofline::fuzz;
using namespace roofline::runtime;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  Manifest manifest;
  try {
    manifest = readManifest(std::string(textOf(data, size)));
  } catch (const Error &error) {
    require(error.what() != std::string(), "an error says what is wrong");
    return 0;
  }
  std::string written = writeManifest(manifest);
  try {
    require(writeManifest(readManifest(written)) == written,
            "writes what it read", written);
  } catch (const Error &error) {
    fail("reads what it writes", error.what() + ("\n" + written));
  }
  return 0;
}
