//===- Run.h - What a run has at hand ---------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_MEASURE_RUN_H
#define ROOFLINE_MEASURE_RUN_H

#include "Options.h"
#include "Roofline/Runtime/Bundle.h"
#include "Roofline/Runtime/Progress.h"
#include "Roofline/Runtime/Results.h"
#include "Roofline/Runtime/RunControl.h"

namespace roofline::measure {

/// One try of what the user asked for.
struct Run {
  const Options &options;
  const runtime::RunControl &control;
  /// Null where none was given.
  const runtime::Bundle *bundle;
  runtime::Results &results;
  runtime::Progress progress;
};

/// Does it on a CUDA device.
void measureOnCuda(Run &run);

/// Does it on this CPU.
void measureOnHost(Run &run);

} // namespace roofline::measure

#endif // ROOFLINE_MEASURE_RUN_H
