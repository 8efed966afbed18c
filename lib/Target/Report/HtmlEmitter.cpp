//===- HtmlEmitter.cpp - A report to explore in a browser ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/HtmlEmitter.h"

namespace roofline {

void emitHtml(llvm::ArrayRef<Report>, const ChartOptions &,
              llvm::raw_ostream &) {}

} // namespace roofline
