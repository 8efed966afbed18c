//===- report.c - A file's report, written by a C program ---------*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Byte for byte what roofline-opt writes, in every format.
// RUN: rm -rf %t && mkdir %t
// DEFINE: %{file} = %models/llama-33b.mlir
// DEFINE: %{of} = device=h200-sxm,l4 bind=B=2,S=512 sort=time causal=half
// RUN: roofline-capi-report-test %{file} text "%{of}" > %t/c
// RUN: roofline-opt %{file} --roofline-report="format=text %{of}" > %t/o
// RUN: diff %t/o %t/c
// RUN: roofline-capi-report-test %{file} json "%{of}" > %t/c
// RUN: roofline-opt %{file} --roofline-report="format=json %{of}" > %t/o
// RUN: diff %t/o %t/c
// RUN: roofline-capi-report-test %{file} csv "%{of}" > %t/c
// RUN: roofline-opt %{file} --roofline-report="format=csv %{of}" > %t/o
// RUN: diff %t/o %t/c
// RUN: roofline-capi-report-test %{file} svg "%{of}" > %t/c
// RUN: roofline-opt %{file} --roofline-report="format=svg %{of}" > %t/o
// RUN: diff %t/o %t/c
// RUN: roofline-capi-report-test %{file} html "%{of}" > %t/c
// RUN: roofline-opt %{file} --roofline-report="format=html %{of}" > %t/o
// RUN: diff %t/o %t/c

// As README's table has them: 139.2 T and 67.94 G.
// RUN: roofline-capi-report-test %{file} totals | FileCheck %s
// CHECK: prefill: 139150368411648 FLOP, reads 187615081472 B,
// CHECK-SAME: fused 138792449024 B, floor 68062327808 B, 0.5292 s
// CHECK: decode: 67944515826 FLOP, reads 67963510732 B,
// CHECK-SAME: fused 67941268996 B, floor 67905135364 B, 0.03515 s

#include "Support.h"
#include "roofline-c/Analysis.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char *const kFormats[] = {"text", "json", "csv", "svg", "html"};

/// The file called `path`, terminated by zero; the caller frees it.
static char *readFile(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END))
    return NULL;
  *size = (size_t)ftell(file);
  rewind(file);
  char *text = malloc(*size + 1);
  if (text && fread(text, 1, *size, file) == *size)
    text[*size] = 0;
  fclose(file);
  return text;
}

static void printTotals(RooflineAnalysis analysis) {
  RooflineReport report = rooflineAnalysisGetReport(analysis, 0);
  for (intptr_t i = 0; i < rooflineReportGetNumFunctions(report); ++i) {
    RooflineTotals totals = rooflineReportGetFunction(report, i);
    RooflineFigures figures = rooflineTotalsGetFigures(totals);
    int64_t flops = 0, read = 0, fused = 0, floor = 0;
    double time = 0;
    if (rooflineQuantityGetValue(rooflineFiguresGetFlops(figures), &flops) &&
        rooflineQuantityGetValue(rooflineFiguresGetBytesRead(figures), &read) &&
        rooflineQuantityGetValue(rooflineTotalsGetBytesFused(totals), &fused) &&
        rooflineQuantityGetValue(rooflineTotalsGetBytesFloor(totals), &floor) &&
        rooflineTotalsGetTime(totals, &time)) {
      append(rooflineTotalsGetName(totals), stdout);
      printf(": %" PRId64 " FLOP, reads %" PRId64 " B, fused %" PRId64
             " B, floor %" PRId64 " B, %.4g s\n",
             flops, read, fused, floor, time);
    }
  }
}

static int report(MlirModule module, const char *format, const char *options) {
  RooflineAnalysis analysis = rooflineAnalyse(module, text(options));
  if (rooflineAnalysisIsNull(analysis))
    return 1;
  if (!strcmp(format, "totals"))
    printTotals(analysis);
  for (int i = 0; i < 5; ++i)
    if (!strcmp(format, kFormats[i]))
      rooflineAnalysisPrint(analysis, (RooflineFormat)i, append, stdout);
  rooflineAnalysisDestroy(analysis);
  return 0;
}

int main(int argc, char **argv) {
  size_t size = 0;
  char *source = argc > 2 ? readFile(argv[1], &size) : NULL;
  if (!source) {
    fprintf(stderr, "usage: %s FILE FORMAT [OPTIONS]\n", argv[0]);
    return 2;
  }
  MlirContext context = createContext();
  MlirOperation module = mlirOperationCreateParse(
      context, mlirStringRefCreate(source, size + 1), text(argv[1]));
  int status = 1;
  if (!mlirOperationIsNull(module)) {
    // The file tells where its ops come from, and leaves the module's unknown.
    mlirOperationSetLocation(
        module, mlirLocationFileLineColGet(context, text(argv[1]), 1, 1));
    status = report(mlirModuleFromOperation(module), argv[2],
                    argc > 3 ? argv[3] : "");
    mlirOperationDestroy(module);
  }
  mlirContextDestroy(context);
  free(source);
  return status;
}
