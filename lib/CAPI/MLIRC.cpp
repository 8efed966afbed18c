//===- MLIRC.cpp - MLIR's C API as a shared library -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Debian has MLIR's C API as archives only; all of them are linked here, and
// this file is what CMake wants a library to have. They are not linked into
// libRooflineC.so: their objects hide the ids of C++ classes, and the linker
// would hide those of our objects with them, which then know no trait of an op.
//
//===----------------------------------------------------------------------===//

#include "mlir-c/Support.h"
