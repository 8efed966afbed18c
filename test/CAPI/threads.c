//===- threads.c - Analyses in several threads --------------------*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// One analysis that all ask, and one of each in a context of its own: every
// report is the same, byte for byte.
// RUN: roofline-capi-threads-test | FileCheck %s
// CHECK: 8 threads of 20 rounds: 0 others

#include "Support.h"
#include "roofline-c/Analysis.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { kNumThreads = 8, kNumRounds = 20 };

static const char kModule[] =
    "func.func @f(%x: tensor<64x?xf32> {roofline.dims = [\"\", \"N\"]},\n"
    "             %y: tensor<64x?xf32> {roofline.dims = [\"\", \"N\"]})\n"
    "    -> tensor<64x?xf32> {\n"
    "  %z = linalg.add ins(%x, %x : tensor<64x?xf32>, tensor<64x?xf32>)\n"
    "                  outs(%y : tensor<64x?xf32>) -> tensor<64x?xf32>\n"
    "  return %z : tensor<64x?xf32>\n"
    "}\n";

typedef struct Text {
  char *data;
  size_t size;
} Text;

static void collect(MlirStringRef part, void *userData) {
  Text *all = userData;
  all->data = realloc(all->data, all->size + part.length);
  memcpy(all->data + all->size, part.data, part.length);
  all->size += part.length;
}

static Text print(RooflineAnalysis analysis) {
  Text all = {NULL, 0};
  for (int format = RooflineFormatText; format <= RooflineFormatCsv; ++format)
    rooflineAnalysisPrint(analysis, (RooflineFormat)format, collect, &all);
  return all;
}

static bool isSame(RooflineAnalysis analysis, Text expected) {
  Text got = print(analysis);
  bool same =
      got.size == expected.size && !memcmp(got.data, expected.data, got.size);
  free(got.data);
  return same;
}

static RooflineAnalysis analyse(MlirModule module) {
  return rooflineAnalyse(module, text("device=l4,h200-sxm bind=N=4096"));
}

typedef struct Shared {
  RooflineAnalysis analysis;
  Text expected;
} Shared;

/// How often a report was another.
static void *run(void *userData) {
  const Shared *shared = userData;
  intptr_t others = 0;
  MlirContext context = createContext();
  MlirModule module = mlirModuleCreateParse(context, text(kModule));
  for (int round = 0; round < kNumRounds; ++round) {
    RooflineAnalysis own = analyse(module);
    others += !isSame(own, shared->expected);
    others += !isSame(shared->analysis, shared->expected);
    rooflineAnalysisDestroy(own);
  }
  mlirModuleDestroy(module);
  mlirContextDestroy(context);
  return (void *)others;
}

int main(void) {
  MlirContext context = createContext();
  MlirModule module = mlirModuleCreateParse(context, text(kModule));
  Shared shared = {analyse(module), {NULL, 0}};
  shared.expected = print(shared.analysis);
  pthread_t threads[kNumThreads];
  for (int i = 0; i < kNumThreads; ++i)
    if (pthread_create(&threads[i], NULL, run, &shared))
      return 1;
  intptr_t others = 0;
  for (int i = 0; i < kNumThreads; ++i) {
    void *result = NULL;
    pthread_join(threads[i], &result);
    others += (intptr_t)result;
  }
  printf("%d threads of %d rounds: %d others\n", kNumThreads, kNumRounds,
         (int)others);
  free(shared.expected.data);
  rooflineAnalysisDestroy(shared.analysis);
  mlirModuleDestroy(module);
  mlirContextDestroy(context);
  return others != 0;
}
