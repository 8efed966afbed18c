//===- RemoveOps.h - A module without what does not matter ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TOOLS_ROOFLINE_REDUCE_REMOVEOPS_H
#define ROOFLINE_TOOLS_ROOFLINE_REDUCE_REMOVEOPS_H

/// Registers the pass `remove-ops`, beside upstream's `reduction-tree`. That
/// one cannot remove an op whose results are used, and folds as it goes, which
/// may be what makes a module uninteresting.
void registerRemoveOps();

#endif // ROOFLINE_TOOLS_ROOFLINE_REDUCE_REMOVEOPS_H
