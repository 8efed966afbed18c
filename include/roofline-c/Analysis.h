//===- Analysis.h - C API: costs, bounds and reports --------------*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One call analyses a module; everything else asks its result.
//
//   MlirStringRef options =
//       mlirStringRefCreateFromCString("device=h200-sxm bind=B=4,S=1024");
//   RooflineAnalysis analysis = rooflineAnalyse(module, options);
//   if (rooflineAnalysisIsNull(analysis))
//     return; // the context's diagnostic handlers were told why
//   rooflineAnalysisPrint(analysis, RooflineFormatJson, callback, userData);
//   rooflineAnalysisDestroy(analysis);
//
// Ownership: the caller owns the RooflineAnalysis, and nothing else. Handles
// and strings that are got from it live as long as it does; strings are not
// terminated by zero. It keeps its figures when the module changes or is
// destroyed; only where MlirOperations go in or out, the module must be as it
// was analysed. The context must outlive the analysis.
//
// Threads: queries change nothing, so several threads may ask at a time. While
// rooflineAnalyse runs, nobody else may use the module or load dialects into
// its context; modules of different contexts may be analysed at a time.
//
// Indices count from 0 and must be in range, and handles must not be null but
// where that is said. Handles are pointers in a struct, which other languages
// can pass as pointers. Strings are as in the module, UTF-8 where that is.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_C_ANALYSIS_H
#define ROOFLINE_C_ANALYSIS_H

#include "mlir-c/IR.h"
#include "roofline-c/Device.h"

#ifdef __cplusplus
extern "C" {
#endif

/// What was found about a module, for one or more devices.
typedef struct RooflineAnalysis {
  void *ptr;
} RooflineAnalysis;
/// The part of it that is about one device.
typedef struct RooflineReport {
  const void *ptr;
} RooflineReport;
/// An op that does work or moves bytes. Figures are per execution.
typedef struct RooflineRow {
  const void *ptr;
} RooflineRow;
/// All executions of a function, callees left out; or of the module.
typedef struct RooflineTotals {
  const void *ptr;
} RooflineTotals;
/// What is done and moved, by a row or in total.
typedef struct RooflineFigures {
  const void *ptr;
} RooflineFigures;
/// An exact number, or an expression over dims without a value.
typedef struct RooflineQuantity {
  const void *ptr;
} RooflineQuantity;
/// What limits an op on a device.
typedef struct RooflineBound {
  const void *ptr;
} RooflineBound;

static inline bool rooflineBoundIsNull(RooflineBound bound) {
  return !bound.ptr;
}

enum RooflineFormat {
  RooflineFormatText = 0,
  /// Schema `roofline-report/1`.
  RooflineFormatJson = 1,
  RooflineFormatCsv = 2,
  /// The chart.
  RooflineFormatSvg = 3,
  /// A page that needs nothing else.
  RooflineFormatHtml = 4
};
typedef enum RooflineFormat RooflineFormat;

enum RooflineBoundKind {
  /// A dim has no value, or nothing is moved.
  RooflineBoundNone = 0,
  RooflineBoundCompute = 1,
  RooflineBoundMemory = 2
};
typedef enum RooflineBoundKind RooflineBoundKind;

//===----------------------------------------------------------------------===//
// Analysis
//===----------------------------------------------------------------------===//

/// Counts `module` and classifies its ops. `options` is what the pass
/// `roofline-report` takes, separated by blanks: `device=a100-80gb-pcie,l4
/// bind=B=4,S=1024 causal=half strict=true`, without `format` and
/// `output-file`. The module is not changed; with `llama` ops, unless
/// `lower=false`, a lowered copy is counted, and it is that copy's ops that
/// rows have. Null after an error, which is a diagnostic in the module's
/// context, and for a null module.
MLIR_CAPI_EXPORTED RooflineAnalysis rooflineAnalyse(MlirModule module,
                                                    MlirStringRef options);
/// Null is let pass.
MLIR_CAPI_EXPORTED void rooflineAnalysisDestroy(RooflineAnalysis analysis);

static inline bool rooflineAnalysisIsNull(RooflineAnalysis analysis) {
  return !analysis.ptr;
}

/// Writes the report as the pass does; several devices as several reports, in
/// JSON a list. The callback is called with parts of it, in order, which live
/// as long as the call. False, and no call, where there is no such format.
MLIR_CAPI_EXPORTED bool rooflineAnalysisPrint(RooflineAnalysis analysis,
                                              RooflineFormat format,
                                              MlirStringCallback callback,
                                              void *userData);

/// One for each device, in the order of the option; at least one.
MLIR_CAPI_EXPORTED intptr_t
rooflineAnalysisGetNumReports(RooflineAnalysis analysis);
MLIR_CAPI_EXPORTED RooflineReport
rooflineAnalysisGetReport(RooflineAnalysis analysis, intptr_t index);

/// The op that the row at `row` of every report is about.
MLIR_CAPI_EXPORTED MlirOperation
rooflineAnalysisGetOperation(RooflineAnalysis analysis, intptr_t row);
/// How many rows are about `op`: 0 for views, constants, what is part of
/// another op's row, and ops of unknown cost; several where it runs with
/// several sizes.
MLIR_CAPI_EXPORTED intptr_t
rooflineAnalysisGetNumRowsOf(RooflineAnalysis analysis, MlirOperation op);
/// Their indices, ascending.
MLIR_CAPI_EXPORTED intptr_t rooflineAnalysisGetRowOf(RooflineAnalysis analysis,
                                                     MlirOperation op,
                                                     intptr_t index);

/// Ops of unknown cost. Where there are any, totals are lower bounds.
MLIR_CAPI_EXPORTED intptr_t
rooflineAnalysisGetNumUnknown(RooflineAnalysis analysis);
MLIR_CAPI_EXPORTED MlirOperation
rooflineAnalysisGetUnknown(RooflineAnalysis analysis, intptr_t index);
/// Why it is unknown, and what to do about it.
MLIR_CAPI_EXPORTED MlirStringRef
rooflineAnalysisGetUnknownReason(RooflineAnalysis analysis, intptr_t index);
MLIR_CAPI_EXPORTED MlirStringRef
rooflineAnalysisGetUnknownAdvice(RooflineAnalysis analysis, intptr_t index);

//===----------------------------------------------------------------------===//
// Report
//===----------------------------------------------------------------------===//

MLIR_CAPI_EXPORTED RooflineDevice
rooflineReportGetDevice(RooflineReport report);

/// In program order.
MLIR_CAPI_EXPORTED intptr_t rooflineReportGetNumRows(RooflineReport report);
MLIR_CAPI_EXPORTED RooflineRow rooflineReportGetRow(RooflineReport report,
                                                    intptr_t index);

/// In program order.
MLIR_CAPI_EXPORTED intptr_t
rooflineReportGetNumFunctions(RooflineReport report);
MLIR_CAPI_EXPORTED RooflineTotals
rooflineReportGetFunction(RooflineReport report, intptr_t index);
/// The module's.
MLIR_CAPI_EXPORTED RooflineTotals
rooflineReportGetTotals(RooflineReport report);

//===----------------------------------------------------------------------===//
// Row
//===----------------------------------------------------------------------===//

/// Unique in the module: `prefill.17`.
MLIR_CAPI_EXPORTED MlirStringRef rooflineRowGetId(RooflineRow row);
/// Name of the op: `linalg.contract`.
MLIR_CAPI_EXPORTED MlirStringRef rooflineRowGetName(RooflineRow row);
/// Where it comes from, for people.
MLIR_CAPI_EXPORTED MlirStringRef rooflineRowGetLocation(RooflineRow row);
MLIR_CAPI_EXPORTED MlirStringRef rooflineRowGetFunction(RooflineRow row);
/// `qkv mlp` and the like; empty where it has none.
MLIR_CAPI_EXPORTED MlirStringRef rooflineRowGetGroup(RooflineRow row);
/// `init` (prefill), `ar` (decode), or empty.
MLIR_CAPI_EXPORTED MlirStringRef rooflineRowGetPhase(RooflineRow row);

/// Number of executions.
MLIR_CAPI_EXPORTED RooflineQuantity rooflineRowGetCount(RooflineRow row);
MLIR_CAPI_EXPORTED RooflineFigures rooflineRowGetFigures(RooflineRow row);
MLIR_CAPI_EXPORTED RooflineBound rooflineRowGetBound(RooflineRow row);
/// The least that one execution takes, s. False where a dim has no value.
MLIR_CAPI_EXPORTED bool rooflineRowGetTime(RooflineRow row, double *time);

//===----------------------------------------------------------------------===//
// Totals
//===----------------------------------------------------------------------===//

/// Of the function; empty for the module.
MLIR_CAPI_EXPORTED MlirStringRef rooflineTotalsGetName(RooflineTotals totals);
MLIR_CAPI_EXPORTED MlirStringRef rooflineTotalsGetPhase(RooflineTotals totals);

MLIR_CAPI_EXPORTED RooflineFigures
rooflineTotalsGetFigures(RooflineTotals totals);
/// What is moved if every fused region is one kernel, B.
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineTotalsGetBytesFused(RooflineTotals totals);
/// What must come from arguments and go to results, B.
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineTotalsGetBytesFloor(RooflineTotals totals);
/// Some op is of unknown cost, so that all figures are lower bounds.
MLIR_CAPI_EXPORTED bool rooflineTotalsIsAtLeast(RooflineTotals totals);

/// Sum of the ops' times, s; the same with every fused region as one kernel;
/// and with each function as one that moves its floor. False where a dim has no
/// value.
MLIR_CAPI_EXPORTED bool rooflineTotalsGetTime(RooflineTotals totals,
                                              double *time);
MLIR_CAPI_EXPORTED bool rooflineTotalsGetTimeFused(RooflineTotals totals,
                                                   double *time);
MLIR_CAPI_EXPORTED bool rooflineTotalsGetTimeFloor(RooflineTotals totals,
                                                   double *time);

//===----------------------------------------------------------------------===//
// Figures
//===----------------------------------------------------------------------===//

/// Matrix and vector work on floats; a fused multiply-add is 2.
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineFiguresGetFlops(RooflineFigures figures);
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineFiguresGetTranscendentals(RooflineFigures figures);
/// Arithmetic on integers.
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineFiguresGetInteger(RooflineFigures figures);
/// Compares, selects, casts.
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineFiguresGetMisc(RooflineFigures figures);
/// Compulsory traffic of every op by itself, B.
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineFiguresGetBytesRead(RooflineFigures figures);
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineFiguresGetBytesWritten(RooflineFigures figures);
/// Some figure is an upper bound, e.g. because one of two branches runs.
MLIR_CAPI_EXPORTED bool rooflineFiguresIsAtMost(RooflineFigures figures);

/// The work by unit and element type.
MLIR_CAPI_EXPORTED intptr_t rooflineFiguresGetNumWork(RooflineFigures figures);
MLIR_CAPI_EXPORTED MlirStringRef
rooflineFiguresGetWorkUnit(RooflineFigures figures, intptr_t index);
MLIR_CAPI_EXPORTED MlirStringRef
rooflineFiguresGetWorkType(RooflineFigures figures, intptr_t index);
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineFiguresGetWorkAmount(RooflineFigures figures, intptr_t index);

//===----------------------------------------------------------------------===//
// Quantity
//===----------------------------------------------------------------------===//

/// Its exact value; false where a dim has none, and `*value` stays.
MLIR_CAPI_EXPORTED bool rooflineQuantityGetValue(RooflineQuantity quantity,
                                                 int64_t *value);
/// Writes it over the dims, whether they have values or not: `88604672*B*S`, or
/// a number where it depends on none.
MLIR_CAPI_EXPORTED void rooflineQuantityPrint(RooflineQuantity quantity,
                                              MlirStringCallback callback,
                                              void *userData);

//===----------------------------------------------------------------------===//
// Bound
//===----------------------------------------------------------------------===//

MLIR_CAPI_EXPORTED RooflineBoundKind rooflineBoundGetKind(RooflineBound bound);
/// `matrix/f16`, or a memory level such as `dram`; empty without a kind.
MLIR_CAPI_EXPORTED MlirStringRef rooflineBoundGetLimiter(RooflineBound bound);
/// The time is below the device's launch latency.
MLIR_CAPI_EXPORTED bool rooflineBoundIsLatencyLimited(RooflineBound bound);
/// FLOP/B; false where no bytes are moved, or a dim has no value.
MLIR_CAPI_EXPORTED bool rooflineBoundGetIntensity(RooflineBound bound,
                                                  double *intensity);
/// The most FLOP/s, and the least time in s; false without a kind.
MLIR_CAPI_EXPORTED bool rooflineBoundGetAttainable(RooflineBound bound,
                                                   double *attainable);
MLIR_CAPI_EXPORTED bool rooflineBoundGetTime(RooflineBound bound, double *time);
/// Where a symbolic cost turns compute-bound: `B*S >= 170`, `always`, `never`,
/// `none in closed form`; empty for a constant one.
MLIR_CAPI_EXPORTED MlirStringRef rooflineBoundGetCrossover(RooflineBound bound);

#ifdef __cplusplus
}
#endif

#endif // ROOFLINE_C_ANALYSIS_H
