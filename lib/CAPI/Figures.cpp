//===- Figures.cpp - C API: figures of rows and totals --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Handles.h"

using namespace roofline;

/// A name that lives as long as the process.
static MlirStringRef wrapName(std::string_view name) {
  return mlirStringRefCreate(name.data(), name.size());
}

//===----------------------------------------------------------------------===//
// Row
//===----------------------------------------------------------------------===//

MlirStringRef rooflineRowGetId(RooflineRow row) {
  return wrap(unwrap(row)->id);
}

MlirStringRef rooflineRowGetName(RooflineRow row) {
  return wrap(*unwrap(row)->op);
}

MlirStringRef rooflineRowGetLocation(RooflineRow row) {
  return wrap(unwrap(row)->location);
}

MlirStringRef rooflineRowGetFunction(RooflineRow row) {
  return wrap(*unwrap(row)->function);
}

MlirStringRef rooflineRowGetGroup(RooflineRow row) {
  return wrap(*unwrap(row)->group);
}

MlirStringRef rooflineRowGetPhase(RooflineRow row) {
  return wrap(*unwrap(row)->phase);
}

RooflineQuantity rooflineRowGetCount(RooflineRow row) {
  return wrap(&unwrap(row)->count);
}

RooflineFigures rooflineRowGetFigures(RooflineRow row) {
  return wrap(&*unwrap(row)->figures);
}

RooflineBound rooflineRowGetBound(RooflineRow row) {
  return wrap(&*unwrap(row)->bound);
}

bool rooflineRowGetTime(RooflineRow row, double *time) {
  const ReportOp *op = unwrap(row);
  return answer(op->figures->known() ? std::optional(op->bound->time)
                                     : std::nullopt,
                time);
}

//===----------------------------------------------------------------------===//
// Totals
//===----------------------------------------------------------------------===//

MlirStringRef rooflineTotalsGetName(RooflineTotals totals) {
  return wrap(unwrap(totals)->name);
}

MlirStringRef rooflineTotalsGetPhase(RooflineTotals totals) {
  return wrap(unwrap(totals)->phase);
}

RooflineFigures rooflineTotalsGetFigures(RooflineTotals totals) {
  return wrap(&unwrap(totals)->figures);
}

RooflineQuantity rooflineTotalsGetBytesFused(RooflineTotals totals) {
  return wrap(&unwrap(totals)->bytesFused);
}

RooflineQuantity rooflineTotalsGetBytesFloor(RooflineTotals totals) {
  return wrap(&unwrap(totals)->bytesFloor);
}

bool rooflineTotalsIsAtLeast(RooflineTotals totals) {
  return unwrap(totals)->atLeast;
}

bool rooflineTotalsGetTime(RooflineTotals totals, double *time) {
  return answer(unwrap(totals)->time, time);
}

bool rooflineTotalsGetTimeFused(RooflineTotals totals, double *time) {
  return answer(unwrap(totals)->timeFused, time);
}

bool rooflineTotalsGetTimeFloor(RooflineTotals totals, double *time) {
  return answer(unwrap(totals)->timeFloor, time);
}

//===----------------------------------------------------------------------===//
// Figures
//===----------------------------------------------------------------------===//

RooflineQuantity rooflineFiguresGetFlops(RooflineFigures figures) {
  return wrap(&unwrap(figures)->flops);
}

RooflineQuantity rooflineFiguresGetTranscendentals(RooflineFigures figures) {
  return wrap(&unwrap(figures)->transcendentals);
}

RooflineQuantity rooflineFiguresGetInteger(RooflineFigures figures) {
  return wrap(&unwrap(figures)->integer);
}

RooflineQuantity rooflineFiguresGetMisc(RooflineFigures figures) {
  return wrap(&unwrap(figures)->misc);
}

RooflineQuantity rooflineFiguresGetBytesRead(RooflineFigures figures) {
  return wrap(&unwrap(figures)->bytesRead);
}

RooflineQuantity rooflineFiguresGetBytesWritten(RooflineFigures figures) {
  return wrap(&unwrap(figures)->bytesWritten);
}

bool rooflineFiguresIsAtMost(RooflineFigures figures) {
  return unwrap(figures)->atMost;
}

intptr_t rooflineFiguresGetNumWork(RooflineFigures figures) {
  return unwrap(figures)->work.size();
}

MlirStringRef rooflineFiguresGetWorkUnit(RooflineFigures figures,
                                         intptr_t index) {
  return wrapName(toString(unwrap(figures)->work[index].unit));
}

MlirStringRef rooflineFiguresGetWorkType(RooflineFigures figures,
                                         intptr_t index) {
  return wrap(unwrap(figures)->work[index].type);
}

RooflineQuantity rooflineFiguresGetWorkAmount(RooflineFigures figures,
                                              intptr_t index) {
  return wrap(&unwrap(figures)->work[index].amount);
}

//===----------------------------------------------------------------------===//
// Quantity
//===----------------------------------------------------------------------===//

bool rooflineQuantityGetValue(RooflineQuantity quantity, int64_t *value) {
  return answer(unwrap(quantity)->value, value);
}

void rooflineQuantityPrint(RooflineQuantity quantity,
                           MlirStringCallback callback, void *userData) {
  callback(wrapName(unwrap(quantity)->expr.str()), userData);
}

//===----------------------------------------------------------------------===//
// Bound
//===----------------------------------------------------------------------===//

RooflineBoundKind rooflineBoundGetKind(RooflineBound bound) {
  return wrapKind(unwrap(bound)->kind);
}

MlirStringRef rooflineBoundGetLimiter(RooflineBound bound) {
  return wrap(unwrap(bound)->limiter);
}

bool rooflineBoundIsLatencyLimited(RooflineBound bound) {
  return unwrap(bound)->latencyLimited;
}

bool rooflineBoundGetIntensity(RooflineBound bound, double *intensity) {
  return answer(unwrap(bound)->intensity, intensity);
}

bool rooflineBoundGetAttainable(RooflineBound bound, double *attainable) {
  const Bound *known = unwrap(bound);
  return answer(known->kind ? std::optional(known->attainable) : std::nullopt,
                attainable);
}

bool rooflineBoundGetTime(RooflineBound bound, double *time) {
  const Bound *known = unwrap(bound);
  return answer(known->kind ? std::optional(known->time) : std::nullopt, time);
}

MlirStringRef rooflineBoundGetCrossover(RooflineBound bound) {
  return wrap(unwrap(bound)->crossover);
}
