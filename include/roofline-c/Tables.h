//===- Tables.h - C API: a report's further tables ----------------*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a report holds beside its rows and totals: groups of ops, fused regions,
// ranges of dims, and the points of a sweep. Ownership, threads and indices are
// as in roofline-c/Analysis.h.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_C_TABLES_H
#define ROOFLINE_C_TABLES_H

#include "roofline-c/Analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Ops of one series, or of one kind, in all executions.
typedef struct RooflineGroup {
  const void *ptr;
} RooflineGroup;
/// Ops that `roofline.fused` makes one kernel, in all executions.
typedef struct RooflineRegion {
  const void *ptr;
} RooflineRegion;
/// One setting of a sweep.
typedef struct RooflinePoint {
  const void *ptr;
} RooflinePoint;
/// The figures of one series at a point.
typedef struct RooflinePointFigures {
  const void *ptr;
} RooflinePointFigures;

static inline bool rooflineTotalsIsNull(RooflineTotals totals) {
  return !totals.ptr;
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

/// In order of first appearance, by the option `group-by`.
MLIR_CAPI_EXPORTED intptr_t rooflineReportGetNumGroups(RooflineReport report);
MLIR_CAPI_EXPORTED RooflineGroup rooflineReportGetGroup(RooflineReport report,
                                                        intptr_t index);

/// `qkv mlp` and the like; empty where the ops have none.
MLIR_CAPI_EXPORTED MlirStringRef rooflineGroupGetName(RooflineGroup group);
/// What ops without a series are grouped by, such as their kind; else empty.
MLIR_CAPI_EXPORTED MlirStringRef rooflineGroupGetKey(RooflineGroup group);
MLIR_CAPI_EXPORTED MlirStringRef rooflineGroupGetPhase(RooflineGroup group);
/// Number of executions, of all ops together.
MLIR_CAPI_EXPORTED RooflineQuantity rooflineGroupGetCount(RooflineGroup group);
MLIR_CAPI_EXPORTED RooflineFigures rooflineGroupGetFigures(RooflineGroup group);
/// Of the sums, but with the time of the ops one after the other.
MLIR_CAPI_EXPORTED RooflineBound rooflineGroupGetBound(RooflineGroup group);

//===----------------------------------------------------------------------===//
// Fused regions
//===----------------------------------------------------------------------===//

/// In program order.
MLIR_CAPI_EXPORTED intptr_t rooflineReportGetNumRegions(RooflineReport report);
MLIR_CAPI_EXPORTED RooflineRegion rooflineReportGetRegion(RooflineReport report,
                                                          intptr_t index);

/// Its ops, as indices of the report's rows, ascending.
MLIR_CAPI_EXPORTED intptr_t rooflineRegionGetNumRows(RooflineRegion region);
MLIR_CAPI_EXPORTED intptr_t rooflineRegionGetRow(RooflineRegion region,
                                                 intptr_t index);
/// What enters and leaves, B.
MLIR_CAPI_EXPORTED RooflineQuantity
rooflineRegionGetBytes(RooflineRegion region);
/// The least time of the kernel, s; false where a dim has no value.
MLIR_CAPI_EXPORTED bool rooflineRegionGetTime(RooflineRegion region,
                                              double *time);
/// The same of its ops as kernels of their own.
MLIR_CAPI_EXPORTED bool rooflineRegionGetBytesUnfused(RooflineRegion region,
                                                      int64_t *bytes);
MLIR_CAPI_EXPORTED bool rooflineRegionGetTimeUnfused(RooflineRegion region,
                                                     double *time);

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

/// Dims without a value, of which the ends are known. Figures of the report are
/// the most that they can be then.
MLIR_CAPI_EXPORTED intptr_t rooflineReportGetNumRanges(RooflineReport report);
MLIR_CAPI_EXPORTED MlirStringRef
rooflineReportGetRangeDim(RooflineReport report, intptr_t index);
MLIR_CAPI_EXPORTED int64_t rooflineReportGetRangeLeast(RooflineReport report,
                                                       intptr_t index);
MLIR_CAPI_EXPORTED int64_t rooflineReportGetRangeMost(RooflineReport report,
                                                      intptr_t index);
/// The function at `index`, and the module, with the least that every figure
/// can be; null where there are no ranges.
MLIR_CAPI_EXPORTED RooflineTotals
rooflineReportGetLeastFunction(RooflineReport report, intptr_t index);
MLIR_CAPI_EXPORTED RooflineTotals
rooflineReportGetLeastTotals(RooflineReport report);

//===----------------------------------------------------------------------===//
// Sweep
//===----------------------------------------------------------------------===//

/// What the sweep follows, in order of first appearance: ops of one group and
/// phase. None without the option `sweep`.
MLIR_CAPI_EXPORTED intptr_t rooflineReportGetNumSeries(RooflineReport report);
MLIR_CAPI_EXPORTED MlirStringRef
rooflineReportGetSeriesGroup(RooflineReport report, intptr_t series);
MLIR_CAPI_EXPORTED MlirStringRef
rooflineReportGetSeriesPhase(RooflineReport report, intptr_t series);
/// Some figure is an upper bound.
MLIR_CAPI_EXPORTED bool rooflineReportIsSeriesAtMost(RooflineReport report,
                                                     intptr_t series);

MLIR_CAPI_EXPORTED intptr_t rooflineReportGetNumPoints(RooflineReport report);
MLIR_CAPI_EXPORTED RooflinePoint rooflineReportGetPoint(RooflineReport report,
                                                        intptr_t index);
/// The value of a swept dim; false for another, and `*value` stays.
MLIR_CAPI_EXPORTED bool
rooflinePointGetValue(RooflinePoint point, MlirStringRef dim, int64_t *value);
/// The operands and results of every op fit the device's memory.
MLIR_CAPI_EXPORTED bool rooflinePointFitsMemory(RooflinePoint point);
MLIR_CAPI_EXPORTED RooflinePointFigures
rooflinePointGetFigures(RooflinePoint point, intptr_t series);

/// False where a dim has no value: then all figures are 0.
MLIR_CAPI_EXPORTED bool
rooflinePointFiguresIsKnown(RooflinePointFigures figures);
/// As `rooflinePointFitsMemory`, of this series.
MLIR_CAPI_EXPORTED bool
rooflinePointFiguresFitsMemory(RooflinePointFigures figures);
MLIR_CAPI_EXPORTED RooflineBoundKind
rooflinePointFiguresGetKind(RooflinePointFigures figures);
/// Executions of its ops, and what these do and move in all.
MLIR_CAPI_EXPORTED int64_t
rooflinePointFiguresGetCount(RooflinePointFigures figures);
MLIR_CAPI_EXPORTED int64_t
rooflinePointFiguresGetFlops(RooflinePointFigures figures);
MLIR_CAPI_EXPORTED int64_t
rooflinePointFiguresGetBytesRead(RooflinePointFigures figures);
MLIR_CAPI_EXPORTED int64_t
rooflinePointFiguresGetBytesWritten(RooflinePointFigures figures);
/// Sum of the ops' least times, s.
MLIR_CAPI_EXPORTED double
rooflinePointFiguresGetTime(RooflinePointFigures figures);
/// FLOP/B; false where no bytes are moved.
MLIR_CAPI_EXPORTED bool
rooflinePointFiguresGetIntensity(RooflinePointFigures figures,
                                 double *intensity);
/// FLOP/s in that time.
MLIR_CAPI_EXPORTED double
rooflinePointFiguresGetAttainable(RooflinePointFigures figures);

#ifdef __cplusplus
}
#endif

#endif // ROOFLINE_C_TABLES_H
