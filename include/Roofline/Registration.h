//===- Registration.h - One place that registers everything -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_REGISTRATION_H
#define ROOFLINE_REGISTRATION_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace roofline {

/// Our dialects, and the cost models of everybody's.
void registerAllDialects(mlir::DialectRegistry &registry);
/// Our passes and pipelines.
void registerAllPasses();

} // namespace roofline

#endif // ROOFLINE_REGISTRATION_H
