//===- SvgEmitter.cpp - The chart as a vector graphic --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/SvgEmitter.h"

namespace roofline {

void emitSvg(const Chart &, llvm::raw_ostream &) {}

} // namespace roofline
