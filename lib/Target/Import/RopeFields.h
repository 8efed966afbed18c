//===- RopeFields.h - Rotary embeddings in a config.json --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_IMPORT_ROPEFIELDS_H
#define ROOFLINE_LIB_TARGET_IMPORT_ROPEFIELDS_H

#include "FieldReader.h"

namespace roofline {

/// Sets theta and scaling of `config`, in either spelling: `rope_theta` beside
/// `rope_scaling`, or both in `rope_parameters`.
void readRope(const FieldReader &fields, HFConfig &config);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_IMPORT_ROPEFIELDS_H
