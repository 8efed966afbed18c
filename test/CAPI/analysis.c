//===- analysis.c - Figures of ops and functions, asked from C ----*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// RUN: roofline-capi-analysis-test 2>&1 | FileCheck %s

#include "roofline-c/Analysis.h"
#include "Support.h"
#include "mlir-c/Diagnostics.h"

#include <inttypes.h>

static const char kModule[] =
    "module attributes {roofline.bindings = {S = 64}} {\n"
    "  func.func @main(%a: tensor<?x256xf16> {roofline.dims = [\"S\", \"\"]},\n"
    "                  %b: tensor<256x512xf16>,\n"
    "                  %c: tensor<?x512xf16> {roofline.dims = [\"S\", \"\"]})\n"
    "      -> tensor<?x512xf16> {\n"
    "    %0 = linalg.matmul\n"
    "           ins(%a, %b : tensor<?x256xf16>, tensor<256x512xf16>)\n"
    "           outs(%c : tensor<?x512xf16>) -> tensor<?x512xf16>\n"
    "    %1 = \"acme.magic\"(%0) : (tensor<?x512xf16>) -> tensor<?x512xf16>\n"
    "    return %1 : tensor<?x512xf16>\n"
    "  }\n"
    "}\n";

static void printString(const char *name, MlirStringRef value) {
  printf("%s: '%.*s'\n", name, (int)value.length, value.data);
}

/// `flops: 7 = 7*S`, or `flops: ? = 7*S`.
static void printQuantity(const char *name, RooflineQuantity quantity) {
  int64_t value;
  if (rooflineQuantityGetValue(quantity, &value))
    printf("%s: %" PRId64 " = ", name, value);
  else
    printf("%s: ? = ", name);
  rooflineQuantityPrint(quantity, append, stdout);
  printf("\n");
}

static void printSeconds(const char *name, bool known, double time) {
  if (known)
    printf("%s: %.6g s\n", name, time);
  else
    printf("%s: ?\n", name);
}

static void printFigures(RooflineFigures figures) {
  printQuantity("flops", rooflineFiguresGetFlops(figures));
  printQuantity("transcendentals", rooflineFiguresGetTranscendentals(figures));
  printQuantity("integer", rooflineFiguresGetInteger(figures));
  printQuantity("misc", rooflineFiguresGetMisc(figures));
  printQuantity("read", rooflineFiguresGetBytesRead(figures));
  printQuantity("written", rooflineFiguresGetBytesWritten(figures));
  printf("at most: %d\n", rooflineFiguresIsAtMost(figures));
  for (intptr_t i = 0; i < rooflineFiguresGetNumWork(figures); ++i) {
    printString("unit", rooflineFiguresGetWorkUnit(figures, i));
    printString("type", rooflineFiguresGetWorkType(figures, i));
    printQuantity("amount", rooflineFiguresGetWorkAmount(figures, i));
  }
}

static void printBound(RooflineBound bound) {
  double value = 0;
  printf("kind: %d\n", (int)rooflineBoundGetKind(bound));
  printString("limiter", rooflineBoundGetLimiter(bound));
  printf("latency limited: %d\n", rooflineBoundIsLatencyLimited(bound));
  if (rooflineBoundGetIntensity(bound, &value))
    printf("intensity: %.6g\n", value);
  if (rooflineBoundGetAttainable(bound, &value))
    printf("attainable: %.6g\n", value);
  bool known = rooflineBoundGetTime(bound, &value);
  printSeconds("bound's time", known, value);
  printString("crossover", rooflineBoundGetCrossover(bound));
}

static void printRow(RooflineRow row) {
  double time = 0;
  printString("id", rooflineRowGetId(row));
  printString("name", rooflineRowGetName(row));
  printString("function", rooflineRowGetFunction(row));
  printString("group", rooflineRowGetGroup(row));
  printString("phase", rooflineRowGetPhase(row));
  printString("location", rooflineRowGetLocation(row));
  printQuantity("count", rooflineRowGetCount(row));
  printFigures(rooflineRowGetFigures(row));
  printBound(rooflineRowGetBound(row));
  bool known = rooflineRowGetTime(row, &time);
  printSeconds("time", known, time);
}

static void printTotals(RooflineTotals totals) {
  double time = 0;
  printString("totals of", rooflineTotalsGetName(totals));
  printString("phase", rooflineTotalsGetPhase(totals));
  printFigures(rooflineTotalsGetFigures(totals));
  printQuantity("fused", rooflineTotalsGetBytesFused(totals));
  printQuantity("floor", rooflineTotalsGetBytesFloor(totals));
  printf("at least: %d\n", rooflineTotalsIsAtLeast(totals));
  bool known = rooflineTotalsGetTime(totals, &time);
  printSeconds("time", known, time);
  known = rooflineTotalsGetTimeFused(totals, &time);
  printSeconds("time fused", known, time);
  known = rooflineTotalsGetTimeFloor(totals, &time);
  printSeconds("time floor", known, time);
}

// CHECK-LABEL: == known sizes
// CHECK: reports: 2
// CHECK: device: 'a100-80gb-pcie'
// CHECK-NEXT: id: 'main.0'
// CHECK-NEXT: name: 'linalg.matmul'
// CHECK-NEXT: function: 'main'
// CHECK-NEXT: group: ''
// CHECK-NEXT: phase: ''
// CHECK-NEXT: location: 'm.mlir:6:10'
// CHECK-NEXT: count: 1 = 1
// S rows of 2*256*512 FLOPs.
// CHECK-NEXT: flops: 16777216 = 262144*S
// CHECK-NEXT: transcendentals: 0 = 0
// CHECK-NEXT: integer: 0 = 0
// CHECK-NEXT: misc: 0 = 0
// %a and %c, 2*(256 + 512) B a row, and %b.
// CHECK-NEXT: read: 360448 = 1536*S + 262144
// CHECK-NEXT: written: 65536 = 1024*S
// CHECK-NEXT: at most: 0
// CHECK-NEXT: unit: 'matrix'
// CHECK-NEXT: type: 'f16'
// CHECK-NEXT: amount: 16777216 = 262144*S
// CHECK-NEXT: kind: 2
// CHECK-NEXT: limiter: 'dram'
// CHECK-NEXT: latency limited: 1
// 16777216 / 425984; and 425984 B at 1935 GB/s.
// CHECK-NEXT: intensity: 39.3846
// CHECK-NEXT: attainable: 7.62092e+13
// CHECK-NEXT: bound's time: 2.20147e-07 s
// CHECK-NEXT: crossover: 'never'
// CHECK-NEXT: time: 2.20147e-07 s
// CHECK-NEXT: totals of: 'main'
// CHECK: totals of: ''
// CHECK: flops: 16777216
// CHECK: fused: 425984 =
// CHECK-NEXT: floor: 360448 =
// CHECK-NEXT: at least: 1
// CHECK-NEXT: time: 2.20147e-07 s
// CHECK-NEXT: time fused: 2.20147e-07 s
// CHECK-NEXT: time floor:
// CHECK: device: 'h200-sxm'
// CHECK: flops: 16777216
// 425984 B at 4.8 TB/s.
// CHECK: time: 8.8
static void testKnownSizes(MlirModule module) {
  printf("== known sizes\n");
  RooflineAnalysis analysis =
      rooflineAnalyse(module, text("device=a100-80gb-pcie,h200-sxm"));
  printf("reports: %d\n", (int)rooflineAnalysisGetNumReports(analysis));
  for (intptr_t i = 0; i < rooflineAnalysisGetNumReports(analysis); ++i) {
    RooflineReport report = rooflineAnalysisGetReport(analysis, i);
    printString("device",
                rooflineDeviceGetName(rooflineReportGetDevice(report)));
    for (intptr_t j = 0; j < rooflineReportGetNumRows(report); ++j)
      printRow(rooflineReportGetRow(report, j));
    for (intptr_t j = 0; j < rooflineReportGetNumFunctions(report); ++j)
      printTotals(rooflineReportGetFunction(report, j));
    printTotals(rooflineReportGetTotals(report));
  }
  rooflineAnalysisDestroy(analysis);
}

// CHECK-LABEL: == unknown sizes
// CHECK: flops: ? = 262144*S
// CHECK: kind: 0
// CHECK-NEXT: limiter: ''
// CHECK-NEXT: latency limited: 0
// CHECK-NEXT: bound's time: ?
// CHECK-NEXT: crossover:
// CHECK-NEXT: time: ?
// CHECK-NEXT: totals of: ''
// CHECK: fused: ? = 2560*S + 262144
// CHECK: time: ?
// CHECK-NEXT: time fused: ?
// CHECK-NEXT: time floor: ?
static void testUnknownSizes(MlirModule module) {
  MlirOperation op = mlirModuleGetOperation(module);
  MlirAttribute bindings =
      mlirOperationGetDiscardableAttributeByName(op, text("roofline.bindings"));
  mlirOperationRemoveDiscardableAttributeByName(op, text("roofline.bindings"));
  printf("== unknown sizes\n");
  RooflineAnalysis analysis = rooflineAnalyse(module, text("device=l4"));
  RooflineReport report = rooflineAnalysisGetReport(analysis, 0);
  printRow(rooflineReportGetRow(report, 0));
  printTotals(rooflineReportGetTotals(report));
  rooflineAnalysisDestroy(analysis);
  mlirOperationSetDiscardableAttributeByName(op, text("roofline.bindings"),
                                             bindings);
}

// CHECK-LABEL: == ops
// CHECK-NEXT: linalg.matmul: 1 rows
// CHECK-NEXT: the row is this op's
// CHECK-NEXT: acme.magic: 0 rows
// CHECK-NEXT: func.return: 0 rows
// CHECK-NEXT: unknown: 'acme.magic'
// CHECK-NEXT: reason: '{{.*}}no cost model
// CHECK-NEXT: advice: '{{.+}}'
// CHECK-NOT: unknown
static void testOps(MlirModule module) {
  printf("== ops\n");
  RooflineAnalysis analysis = rooflineAnalyse(module, text("device=l4"));
  MlirOperation function =
      mlirBlockGetFirstOperation(mlirModuleGetBody(module));
  MlirBlock body = mlirRegionGetFirstBlock(mlirOperationGetRegion(function, 0));
  for (MlirOperation op = mlirBlockGetFirstOperation(body);
       !mlirOperationIsNull(op); op = mlirOperationGetNextInBlock(op)) {
    append(mlirIdentifierStr(mlirOperationGetName(op)), stdout);
    intptr_t rows = rooflineAnalysisGetNumRowsOf(analysis, op);
    printf(": %d rows\n", (int)rows);
    for (intptr_t i = 0; i < rows; ++i)
      if (mlirOperationEqual(
              op, rooflineAnalysisGetOperation(
                      analysis, rooflineAnalysisGetRowOf(analysis, op, i))))
        printf("the row is this op's\n");
  }
  for (intptr_t i = 0; i < rooflineAnalysisGetNumUnknown(analysis); ++i) {
    printString("unknown", mlirIdentifierStr(mlirOperationGetName(
                               rooflineAnalysisGetUnknown(analysis, i))));
    printString("reason", rooflineAnalysisGetUnknownReason(analysis, i));
    printString("advice", rooflineAnalysisGetUnknownAdvice(analysis, i));
  }
  rooflineAnalysisDestroy(analysis);
}

static MlirLogicalResult printDiagnostic(MlirDiagnostic diagnostic,
                                         void *userData) {
  printf("diagnostic: ");
  mlirDiagnosticPrint(diagnostic, append, userData);
  printf("\n");
  return mlirLogicalResultSuccess();
}

static void fail(MlirModule module, const char *options) {
  printf("options '%s'\n", options);
  RooflineAnalysis analysis = rooflineAnalyse(module, text(options));
  printf("null: %d\n", rooflineAnalysisIsNull(analysis));
  rooflineAnalysisDestroy(analysis);
}

// CHECK-LABEL: == errors
// CHECK-NEXT: options ''
// CHECK-NEXT: diagnostic: {{.*}}device
// CHECK: null: 1
// CHECK-NEXT: options 'device=h2000'
// CHECK-NEXT: diagnostic: {{.*}}unknown device 'h2000'
// CHECK: null: 1
// CHECK-NEXT: options 'device=l4 bind=Q=1'
// CHECK-NEXT: diagnostic: {{.*}}'bind'
// CHECK: null: 1
// CHECK-NEXT: options 'device=l4 strict=true'
// CHECK-NEXT: diagnostic: {{.*}}'strict' demands
// CHECK: null: 1
// CHECK-NEXT: options 'device=l4 colour=blue'
// CHECK-NEXT: diagnostic: {{.*}}no such option colour
// CHECK: null: 1
// CHECK-NEXT: options 'device=l4 format=json'
// CHECK-NEXT: diagnostic: options 'format' and 'output-file' are only the
// CHECK: null: 1
// CHECK-NEXT: options ''
// CHECK-NEXT: null: 1
static void testErrors(MlirModule module) {
  printf("== errors\n");
  MlirContext context = mlirModuleGetContext(module);
  MlirDiagnosticHandlerID handler = mlirContextAttachDiagnosticHandler(
      context, printDiagnostic, stdout, NULL);
  fail(module, "");
  fail(module, "device=h2000");
  fail(module, "device=l4 bind=Q=1");
  fail(module, "device=l4 strict=true");
  fail(module, "device=l4 colour=blue");
  fail(module, "device=l4 format=json");
  fail((MlirModule){NULL}, "");
  mlirContextDetachDiagnosticHandler(context, handler);
}

// CHECK-LABEL: == no dialects of ours
// CHECK-NEXT: options 'device=l4'
// CHECK-NEXT: diagnostic: {{.*}}register the roofline dialect
// CHECK-NEXT: null: 1
static void testUnregistered(void) {
  printf("== no dialects of ours\n");
  MlirContext context = mlirContextCreate();
  mlirContextAttachDiagnosticHandler(context, printDiagnostic, stdout, NULL);
  MlirModule module = mlirModuleCreateEmpty(mlirLocationUnknownGet(context));
  fail(module, "device=l4");
  mlirModuleDestroy(module);
  mlirContextDestroy(context);
}

// CHECK-LABEL: == formats
// CHECK-NEXT: -1: 0
// CHECK-NEXT: 5: 0
// CHECK-NEXT: 42: 0
static void testFormats(MlirModule module) {
  printf("== formats\n");
  RooflineAnalysis analysis = rooflineAnalyse(module, text("device=l4"));
  const int formats[] = {-1, RooflineFormatHtml + 1, 42};
  for (int i = 0; i < 3; ++i)
    printf("%d: %d\n", formats[i],
           rooflineAnalysisPrint(analysis, (RooflineFormat)formats[i], append,
                                 stdout));
  rooflineAnalysisDestroy(analysis);
}

// CHECK-LABEL: == after the module
// CHECK-NEXT: id: 'main.0'
// CHECK: flops: 16777216
// CHECK: {{^}}main.0,linalg.matmul,
static void testAfterModule(MlirModule module) {
  printf("== after the module\n");
  RooflineAnalysis analysis = rooflineAnalyse(module, text("device=l4"));
  mlirModuleDestroy(module);
  printRow(rooflineReportGetRow(rooflineAnalysisGetReport(analysis, 0), 0));
  rooflineAnalysisPrint(analysis, RooflineFormatCsv, append, stdout);
  rooflineAnalysisDestroy(analysis);
}

// CHECK-LABEL: == devices
// CHECK: a100-80gb-pcie
// CHECK: h200-sxm
// CHECK: no such: 1
// CHECK-NEXT: title: 'A100 80GB PCIe'
// CHECK-NEXT: source: '{{.+}}'
// CHECK-NEXT: matrix/f16: 312000000000000
// CHECK-NEXT: matrix/f99: 0
// CHECK-NEXT: magic/f16: 0
// CHECK-NEXT: memory: 80000000000 B at 1935000000000 B/s
// CHECK-NEXT: launch latency: 2500 ns
static void testDevices(void) {
  printf("== devices\n");
  for (intptr_t i = 0; i < rooflineGetNumKnownDevices(); ++i) {
    append(rooflineDeviceGetName(rooflineGetKnownDevice(i)), stdout);
    printf("\n");
  }
  printf("no such: %d\n",
         rooflineDeviceIsNull(rooflineDeviceLookup(text("abacus"))));
  RooflineDevice device = rooflineDeviceLookup(text("a100-80gb-pcie"));
  printString("title", rooflineDeviceGetTitle(device));
  printString("source", rooflineDeviceGetSource(device));
  printf("matrix/f16: %" PRId64 "\n",
         rooflineDeviceGetPeak(device, text("matrix"), text("f16")));
  printf("matrix/f99: %" PRId64 "\n",
         rooflineDeviceGetPeak(device, text("matrix"), text("f99")));
  printf("magic/f16: %" PRId64 "\n",
         rooflineDeviceGetPeak(device, text("magic"), text("f16")));
  printf("memory: %" PRId64 " B at %" PRId64 " B/s\n",
         rooflineDeviceGetMemoryCapacity(device),
         rooflineDeviceGetMemoryBandwidth(device));
  printf("launch latency: %" PRId64 " ns\n",
         rooflineDeviceGetLaunchLatency(device));
}

int main(void) {
  MlirContext context = createContext();
  mlirContextSetAllowUnregisteredDialects(context, true);
  MlirOperation parsed =
      mlirOperationCreateParse(context, text(kModule), text("m.mlir"));
  if (mlirOperationIsNull(parsed))
    return 1;
  MlirModule module = mlirModuleFromOperation(parsed);
  testKnownSizes(module);
  testUnknownSizes(module);
  testOps(module);
  testErrors(module);
  testUnregistered();
  testFormats(module);
  testAfterModule(module);
  testDevices();
  mlirContextDestroy(context);
  return 0;
}
