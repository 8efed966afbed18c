//===- HeldSignals.h - No half files after a signal -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_HELDSIGNALS_H
#define ROOFLINE_SUPPORT_HELDSIGNALS_H

namespace roofline {

/// While one lives, a SIGHUP, SIGINT or SIGTERM waits, whichever of the
/// process's threads it comes to: what is being written is completed or taken
/// away before the signal does what it did before, once, however often it came.
/// For short work only. Several may live at a time, in several threads.
///
/// A handler that somebody installs meanwhile stays. One that hands on to what
/// it found, as LLVM's do when they have removed their files, hands on to a
/// signal that waits, and is not covered again by the next of these.
class HeldSignals {
public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(const HeldSignals &) = delete;
  HeldSignals &operator=(const HeldSignals &) = delete;
};

} // namespace roofline

#endif // ROOFLINE_SUPPORT_HELDSIGNALS_H
