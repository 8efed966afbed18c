//===- Judge.h - Does the analysis count what was counted? ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ORACLE_JUDGE_H
#define ROOFLINE_TEST_UNIT_ORACLE_JUDGE_H

#include "BruteForce.h"

#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Support/SymbolicExpr.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

#include <functional>

namespace roofline::oracle {

class Choices;

/// All dialects that modules are made of, with their cost models.
mlir::MLIRContext &context();
/// Null, with `problem` set, where the text is no valid module.
mlir::OwningOpRef<mlir::ModuleOp> parse(const std::string &text,
                                        std::string &problem);

/// What the analysis says of an op or of a function, evaluated.
Count evaluate(mlir::Operation *op, const Cost &cost, const Bindings &bindings);
/// Bytes of all values together, as in `Counted::total`.
Count evaluate(const Totals &totals, const Bindings &bindings);

/// Why the analysis and the brute-force count differ in `module`; empty where
/// they agree on every op and on the totals. Ops that the analysis says it does
/// not know are a difference, too.
std::string difference(mlir::ModuleOp module);

/// The first environment variable that is set: ROOFLINE_TEST_ORACLE_CASES, or
/// ROOFLINE_TEST_LONG, which stands for ten times as many cases.
int64_t numCases(int64_t usual);

/// Runs `findProblem` on the choices of each of the seeds 0, 1, ... `cases -
/// 1`, or only of ROOFLINE_TEST_ORACLE_SEED. The first that has a problem is
/// made small and fails the test, with its seed and what `describe` shows of
/// it.
void forEachSeed(int64_t cases,
                 const std::function<std::string(Choices &)> &findProblem,
                 const std::function<std::string(Choices &)> &describe);

} // namespace roofline::oracle

#endif // ROOFLINE_TEST_UNIT_ORACLE_JUDGE_H
