//===- tables.c - Groups, regions, ranges, sweeps, asked from C ---*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// RUN: roofline-capi-tables-test 2>&1 | FileCheck %s

#include "roofline-c/Tables.h"
#include "Support.h"

#include <inttypes.h>

// S rows of 100 numbers: one op of a series, and two that are one kernel.
static const char kModule[] =
    "module attributes {roofline.ranges = {S = \"2..min(8, 2*B)\"}} {\n"
    "  func.func @main(%x: tensor<?x100xf32> {roofline.dims = [\"S\", \"\"]})\n"
    "      -> tensor<?x100xf32> {\n"
    "    %0 = arith.addf %x, %x {roofline.group = \"mine\"}\n"
    "           : tensor<?x100xf32>\n"
    "    %1 = arith.negf %0 {roofline.fused = 1} : tensor<?x100xf32>\n"
    "    %2 = arith.negf %1 {roofline.fused = 1} : tensor<?x100xf32>\n"
    "    return %2 : tensor<?x100xf32>\n"
    "  }\n"
    "}\n";

static void printString(const char *name, MlirStringRef value) {
  printf("%s: '%.*s'\n", name, (int)value.length, value.data);
}

static int64_t valueOf(RooflineQuantity quantity) {
  int64_t value = -1;
  rooflineQuantityGetValue(quantity, &value);
  return value;
}

static void printGroup(RooflineGroup group) {
  double time = 0;
  printString("group", rooflineGroupGetName(group));
  printString("key", rooflineGroupGetKey(group));
  printString("phase", rooflineGroupGetPhase(group));
  printf("count: %" PRId64 "\n", valueOf(rooflineGroupGetCount(group)));
  printf("flops: %" PRId64 "\n",
         valueOf(rooflineFiguresGetFlops(rooflineGroupGetFigures(group))));
  if (rooflineBoundGetTime(rooflineGroupGetBound(group), &time))
    printf("time: %.6g\n", time);
}

static void printRegion(RooflineRegion region) {
  int64_t bytes = 0;
  double time = 0, unfused = 0;
  printf("rows:");
  for (intptr_t i = 0; i < rooflineRegionGetNumRows(region); ++i)
    printf(" %d", (int)rooflineRegionGetRow(region, i));
  printf("\nbytes: %" PRId64 " = ", valueOf(rooflineRegionGetBytes(region)));
  rooflineQuantityPrint(rooflineRegionGetBytes(region), append, stdout);
  if (!rooflineRegionGetBytesUnfused(region, &bytes) ||
      !rooflineRegionGetTime(region, &time) ||
      !rooflineRegionGetTimeUnfused(region, &unfused)) {
    printf("\nunknown\n");
    return;
  }
  printf("\nunfused: %" PRId64 "\n", bytes);
  printf("time over unfused: %.3f\n", time / unfused);
}

// CHECK-LABEL: == known sizes
// CHECK-NEXT: ranges: 0
// CHECK-NEXT: least: 1 1
// CHECK-NEXT: points: 0
// CHECK-NEXT: group: 'mine'
// CHECK-NEXT: key: ''
// CHECK-NEXT: phase: ''
// CHECK-NEXT: count: 1
// CHECK-NEXT: flops: 400
// 4 rows: 400 numbers read and written, 3200 B at 4.8 TB/s.
// CHECK-NEXT: time: 6.66667e-10
// CHECK-NEXT: group: ''
// CHECK-NEXT: key: 'arith.negf'
// CHECK-NEXT: phase: ''
// CHECK-NEXT: count: 2
// CHECK-NEXT: flops: 800
// CHECK-NEXT: time: 1.33333e-09
// CHECK-NEXT: rows: 1 2
// CHECK-NEXT: bytes: 3200 = 800*S
// CHECK-NEXT: unfused: 6400
// CHECK-NEXT: time over unfused: 0.500
static void testKnownSizes(MlirModule module) {
  printf("== known sizes\n");
  RooflineAnalysis analysis =
      rooflineAnalyse(module, text("device=h200-sxm bind=S=4"));
  RooflineReport report = rooflineAnalysisGetReport(analysis, 0);
  printf("ranges: %d\n", (int)rooflineReportGetNumRanges(report));
  printf("least: %d %d\n",
         rooflineTotalsIsNull(rooflineReportGetLeastFunction(report, 0)),
         rooflineTotalsIsNull(rooflineReportGetLeastTotals(report)));
  printf("points: %d\n", (int)rooflineReportGetNumPoints(report));
  for (intptr_t i = 0; i < rooflineReportGetNumGroups(report); ++i)
    printGroup(rooflineReportGetGroup(report, i));
  for (intptr_t i = 0; i < rooflineReportGetNumRegions(report); ++i)
    printRegion(rooflineReportGetRegion(report, i));
  rooflineAnalysisDestroy(analysis);
}

// Of three ops one FLOP a number.
// CHECK-LABEL: == a range
// CHECK-NEXT: 'S': 2 to 6
// CHECK-NEXT: most: 1800
// CHECK-NEXT: least of 'main': 600
// CHECK-NEXT: least of '': 600
static void testRange(MlirModule module) {
  printf("== a range\n");
  RooflineAnalysis analysis =
      rooflineAnalyse(module, text("device=h200-sxm bind=B=3"));
  RooflineReport report = rooflineAnalysisGetReport(analysis, 0);
  for (intptr_t i = 0; i < rooflineReportGetNumRanges(report); ++i) {
    MlirStringRef dim = rooflineReportGetRangeDim(report, i);
    printf("'%.*s': %" PRId64 " to %" PRId64 "\n", (int)dim.length, dim.data,
           rooflineReportGetRangeLeast(report, i),
           rooflineReportGetRangeMost(report, i));
  }
  RooflineTotals most = rooflineReportGetTotals(report);
  printf("most: %" PRId64 "\n",
         valueOf(rooflineFiguresGetFlops(rooflineTotalsGetFigures(most))));
  RooflineTotals least[] = {rooflineReportGetLeastFunction(report, 0),
                            rooflineReportGetLeastTotals(report)};
  for (int i = 0; i < 2; ++i) {
    MlirStringRef name = rooflineTotalsGetName(least[i]);
    RooflineFigures figures = rooflineTotalsGetFigures(least[i]);
    printf("least of '%.*s': %" PRId64 "\n", (int)name.length, name.data,
           valueOf(rooflineFiguresGetFlops(figures)));
  }
  rooflineAnalysisDestroy(analysis);
}

static void printPoint(RooflinePoint point) {
  int64_t rows = 0, other = 7;
  bool isSwept = rooflinePointGetValue(point, text("S"), &rows);
  bool isOther = rooflinePointGetValue(point, text("T"), &other);
  printf("S: %d %" PRId64 ", T: %d %" PRId64 "\n", isSwept, rows, isOther,
         other);
  RooflinePointFigures figures = rooflinePointGetFigures(point, 0);
  printf("known: %d, fits: %d %d, kind: %d, count: %" PRId64 "\n",
         rooflinePointFiguresIsKnown(figures), rooflinePointFitsMemory(point),
         rooflinePointFiguresFitsMemory(figures),
         (int)rooflinePointFiguresGetKind(figures),
         rooflinePointFiguresGetCount(figures));
  double intensity = 0;
  bool moves = rooflinePointFiguresGetIntensity(figures, &intensity);
  printf("intensity: %d %.4g, %" PRId64 " FLOP, %" PRId64 " + %" PRId64
         " B, %.4g s, %.4g FLOP/s\n",
         moves, intensity, rooflinePointFiguresGetFlops(figures),
         rooflinePointFiguresGetBytesRead(figures),
         rooflinePointFiguresGetBytesWritten(figures),
         rooflinePointFiguresGetTime(figures),
         rooflinePointFiguresGetAttainable(figures));
}

// CHECK-LABEL: == a sweep
// CHECK-NEXT: series: 'mine'
// CHECK-NEXT: phase: ''
// CHECK-NEXT: at most: 0
// CHECK-NEXT: S: 1 1000, T: 0 7
// CHECK-NEXT: known: 1, fits: 1 1, kind: 2, count: 1
// CHECK-NEXT: intensity: 1 0.125, 100000 FLOP, 400000 + 400000 B,
// CHECK-SAME: 1.667e-07 s, 6e+11 FLOP/s
// CHECK-NEXT: S: 1 1000000000, T: 0 7
// The operand alone is 400 GB, and does not fit.
// CHECK-NEXT: known: 1, fits: 0 0, kind: 2, count: 1
// CHECK-NEXT: intensity: 1 0.125, 100000000000 FLOP,
static void testSweep(MlirModule module) {
  printf("== a sweep\n");
  RooflineAnalysis analysis = rooflineAnalyse(
      module, text("device=h200-sxm sweep=S=1000..1000000000*1000000"));
  RooflineReport report = rooflineAnalysisGetReport(analysis, 0);
  for (intptr_t i = 0; i < rooflineReportGetNumSeries(report) && i < 1; ++i) {
    printString("series", rooflineReportGetSeriesGroup(report, i));
    printString("phase", rooflineReportGetSeriesPhase(report, i));
    printf("at most: %d\n", rooflineReportIsSeriesAtMost(report, i));
  }
  for (intptr_t i = 0; i < rooflineReportGetNumPoints(report); ++i)
    printPoint(rooflineReportGetPoint(report, i));
  rooflineAnalysisDestroy(analysis);
}

int main(void) {
  MlirContext context = createContext();
  MlirOperation parsed =
      mlirOperationCreateParse(context, text(kModule), text("m.mlir"));
  if (mlirOperationIsNull(parsed))
    return 1;
  MlirModule module = mlirModuleFromOperation(parsed);
  testKnownSizes(module);
  testRange(module);
  testSweep(module);
  mlirModuleDestroy(module);
  mlirContextDestroy(context);
  return 0;
}
