//===- attributes.c - Results that ops carry, read from C ---------*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// RUN: roofline-capi-attributes-test | FileCheck %s

#include "roofline-c/Attributes.h"
#include "Support.h"
#include "mlir-c/BuiltinAttributes.h"
#include "mlir-c/Pass.h"

#include <inttypes.h>

static const char kModule[] =
    "func.func @f(%x: tensor<64xf32>) -> tensor<64xf32> {\n"
    "  %y = math.exp %x : tensor<64xf32>\n"
    "  %z = arith.addf %x, %y : tensor<64xf32>\n"
    "  return %z : tensor<64xf32>\n"
    "}\n"
    "func.func @g(%x: tensor<?xf32>) -> tensor<?xf32> {\n"
    "  %y = arith.addf %x, %x : tensor<?xf32>\n"
    "  return %y : tensor<?xf32>\n"
    "}\n";

static void run(MlirModule module, const char *pipeline) {
  MlirPassManager manager = mlirPassManagerCreate(mlirModuleGetContext(module));
  MlirLogicalResult result =
      mlirParsePassPipeline(mlirPassManagerGetAsOpPassManager(manager),
                            text(pipeline), append, stdout);
  if (mlirLogicalResultIsFailure(result) ||
      mlirLogicalResultIsFailure(
          mlirPassManagerRunOnOp(manager, mlirModuleGetOperation(module))))
    printf("failed: %s\n", pipeline);
  mlirPassManagerDestroy(manager);
}

static void printFigure(const char *name, bool known, int64_t value) {
  if (known)
    printf(" %s %" PRId64, name, value);
  else
    printf(" %s ?", name);
}

/// What a pass in another language does: looks at every op's results.
static MlirWalkResult visit(MlirOperation op, void *userData) {
  (void)userData;
  MlirAttribute cost =
      mlirOperationGetDiscardableAttributeByName(op, text("roofline.cost"));
  MlirAttribute bound =
      mlirOperationGetDiscardableAttributeByName(op, text("roofline.bound"));
  if (mlirAttributeIsNull(cost))
    return MlirWalkResultAdvance;
  append(mlirIdentifierStr(mlirOperationGetName(op)), stdout);
  printf(": cost %d totals %d", rooflineAttributeIsACost(cost),
         rooflineAttributeIsATotals(cost));
  int64_t value = 0;
  bool known = rooflineCostAttrGetFlops(cost, &value);
  printFigure("flops", known, value);
  known = rooflineCostAttrGetBytesRead(cost, &value);
  printFigure("read", known, value);
  known = rooflineCostAttrGetBytesWritten(cost, &value);
  printFigure("written", known, value);
  if (!mlirAttributeIsNull(bound) && rooflineAttributeIsABound(bound)) {
    RooflineBound held = rooflineBoundAttrGet(bound);
    printf(" kind %d by ", (int)rooflineBoundGetKind(held));
    append(rooflineBoundGetLimiter(held), stdout);
  }
  printf("\n");
  return MlirWalkResultAdvance;
}

int main(void) {
  rooflineRegisterAllPasses();
  rooflineRegisterAllPasses(); // once is enough, twice is no harm
  MlirContext context = createContext();
  MlirModule module = mlirModuleCreateParse(context, text(kModule));
  run(module, "builtin.module(roofline-annotate-and-classify{device=l4})");
  mlirOperationWalk(mlirModuleGetOperation(module), visit, NULL,
                    MlirWalkPreOrder);
  // clang-format off
  // CHECK: builtin.module: cost 0 totals 1 flops ? read ? written ? kind 0 by
  // CHECK-NEXT: func.func: cost 0 totals 1 flops 64 read 768 written 512 kind 2 by dram
  // CHECK-NEXT: math.exp: cost 1 totals 0 flops 0 read 256 written 256 kind 2 by dram
  // CHECK-NEXT: arith.addf: cost 1 totals 0 flops 64 read 512 written 256 kind 2 by dram
  // CHECK-NEXT: func.func: cost 0 totals 1 flops ? read ? written ?
  // CHECK-NEXT: arith.addf: cost 1 totals 0 flops ? read ? written ? kind 0 by
  // clang-format on

  MlirAttribute device = mlirAttributeParseGet(
      context, text("#roofline.device<\"mine\", title = \"Mine\", peaks = "
                    "[vector f32 1000000000000], memory = [dram bandwidth "
                    "50000000000], source = \"none\">"));
  printf("device %d cost %d\n", rooflineAttributeIsADevice(device),
         rooflineAttributeIsACost(device));
  append(rooflineDeviceGetTitle(rooflineDeviceAttrGet(device)), stdout);
  printf(": %" PRId64 " B, %" PRId64 " ns\n",
         rooflineDeviceGetMemoryCapacity(rooflineDeviceAttrGet(device)),
         rooflineDeviceGetLaunchLatency(rooflineDeviceAttrGet(device)));
  // CHECK-NEXT: device 1 cost 0
  // CHECK-NEXT: Mine: 0 B, 0 ns

  // Of others, and of none, nothing is known.
  MlirAttribute others[] = {mlirUnitAttrGet(context), mlirAttributeGetNull(),
                            device};
  for (int i = 0; i < 3; ++i) {
    int64_t value = 0;
    printf("others: %d %d %d %d\n", rooflineCostAttrGetFlops(others[i], &value),
           rooflineCostAttrGetBytesRead(others[i], &value),
           rooflineCostAttrGetBytesWritten(others[i], &value),
           rooflineBoundIsNull(rooflineBoundAttrGet(others[i])));
    printf("device: %d\n",
           rooflineDeviceIsNull(rooflineDeviceAttrGet(others[i])));
  }
  // CHECK-NEXT: others: 0 0 0 1
  // CHECK-NEXT: device: 1
  // CHECK-NEXT: others: 0 0 0 1
  // CHECK-NEXT: device: 1
  // CHECK-NEXT: others: 0 0 0 1
  // CHECK-NEXT: device: 0
  mlirModuleDestroy(module);
  mlirContextDestroy(context);
  return 0;
}
