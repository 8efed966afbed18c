//===- Support.h - What the tests of the C API share --------------*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_CAPI_SUPPORT_H
#define ROOFLINE_TEST_CAPI_SUPPORT_H

#include "mlir-c/RegisterEverything.h"
#include "roofline-c/Registration.h"

#include <stdio.h>

static inline MlirStringRef text(const char *string) {
  return mlirStringRefCreateFromCString(string);
}

static inline void append(MlirStringRef part, void *file) {
  fwrite(part.data, 1, part.length, (FILE *)file);
}

/// A context that knows upstream's dialects and ours.
static inline MlirContext createContext(void) {
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  mlirRegisterAllDialects(registry);
  rooflineRegisterAllDialects(registry);
  MlirContext context =
      mlirContextCreateWithRegistry(registry, /*threadingEnabled=*/false);
  mlirDialectRegistryDestroy(registry);
  return context;
}

#endif // ROOFLINE_TEST_CAPI_SUPPORT_H
