//===- Tables.cpp - C API: a report's further tables ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "roofline-c/Tables.h"

#include "Handles.h"

DEFINE_C_API_PTR_METHODS(RooflineGroup, const roofline::ReportGroup)
DEFINE_C_API_PTR_METHODS(RooflineRegion, const roofline::ReportRegion)
DEFINE_C_API_PTR_METHODS(RooflinePoint, const roofline::SweepPoint)
DEFINE_C_API_PTR_METHODS(RooflinePointFigures,
                         const roofline::SweepPoint::Figures)

using namespace roofline;

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

intptr_t rooflineReportGetNumGroups(RooflineReport report) {
  return unwrap(report)->groups.size();
}

RooflineGroup rooflineReportGetGroup(RooflineReport report, intptr_t index) {
  return wrap(&unwrap(report)->groups[index]);
}

MlirStringRef rooflineGroupGetName(RooflineGroup group) {
  return wrap(unwrap(group)->group);
}

MlirStringRef rooflineGroupGetKey(RooflineGroup group) {
  return wrap(unwrap(group)->key);
}

MlirStringRef rooflineGroupGetPhase(RooflineGroup group) {
  return wrap(unwrap(group)->phase);
}

RooflineQuantity rooflineGroupGetCount(RooflineGroup group) {
  return wrap(&unwrap(group)->count);
}

RooflineFigures rooflineGroupGetFigures(RooflineGroup group) {
  return wrap(&unwrap(group)->figures);
}

RooflineBound rooflineGroupGetBound(RooflineGroup group) {
  return wrap(&unwrap(group)->bound);
}

//===----------------------------------------------------------------------===//
// Fused regions
//===----------------------------------------------------------------------===//

intptr_t rooflineReportGetNumRegions(RooflineReport report) {
  return unwrap(report)->regions.size();
}

RooflineRegion rooflineReportGetRegion(RooflineReport report, intptr_t index) {
  return wrap(&unwrap(report)->regions[index]);
}

intptr_t rooflineRegionGetNumRows(RooflineRegion region) {
  return unwrap(region)->ops.size();
}

intptr_t rooflineRegionGetRow(RooflineRegion region, intptr_t index) {
  return unwrap(region)->ops[index];
}

RooflineQuantity rooflineRegionGetBytes(RooflineRegion region) {
  return wrap(&unwrap(region)->bytes);
}

bool rooflineRegionGetTime(RooflineRegion region, double *time) {
  return answer(unwrap(region)->time, time);
}

bool rooflineRegionGetBytesUnfused(RooflineRegion region, int64_t *bytes) {
  return answer(unwrap(region)->bytesUnfused, bytes);
}

bool rooflineRegionGetTimeUnfused(RooflineRegion region, double *time) {
  return answer(unwrap(region)->timeUnfused, time);
}

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

intptr_t rooflineReportGetNumRanges(RooflineReport report) {
  return unwrap(report)->ranges.size();
}

MlirStringRef rooflineReportGetRangeDim(RooflineReport report, intptr_t index) {
  return wrap(unwrap(report)->ranges[index].dim);
}

int64_t rooflineReportGetRangeLeast(RooflineReport report, intptr_t index) {
  return unwrap(report)->ranges[index].least;
}

int64_t rooflineReportGetRangeMost(RooflineReport report, intptr_t index) {
  return unwrap(report)->ranges[index].most;
}

RooflineTotals rooflineReportGetLeastFunction(RooflineReport report,
                                              intptr_t index) {
  const std::vector<ReportFunction> &least = unwrap(report)->least;
  return least.empty() ? RooflineTotals{nullptr} : wrap(&least[index]);
}

RooflineTotals rooflineReportGetLeastTotals(RooflineReport report) {
  const std::vector<ReportFunction> &least = unwrap(report)->least;
  return least.empty() ? RooflineTotals{nullptr} : wrap(&least.back());
}

//===----------------------------------------------------------------------===//
// Sweep
//===----------------------------------------------------------------------===//

intptr_t rooflineReportGetNumSeries(RooflineReport report) {
  return unwrap(report)->series.size();
}

MlirStringRef rooflineReportGetSeriesGroup(RooflineReport report,
                                           intptr_t series) {
  return wrap(unwrap(report)->series[series].group);
}

MlirStringRef rooflineReportGetSeriesPhase(RooflineReport report,
                                           intptr_t series) {
  return wrap(unwrap(report)->series[series].phase);
}

bool rooflineReportIsSeriesAtMost(RooflineReport report, intptr_t series) {
  return unwrap(report)->series[series].atMost;
}

intptr_t rooflineReportGetNumPoints(RooflineReport report) {
  return unwrap(report)->points.size();
}

RooflinePoint rooflineReportGetPoint(RooflineReport report, intptr_t index) {
  return wrap(&unwrap(report)->points[index]);
}

bool rooflinePointGetValue(RooflinePoint point, MlirStringRef dim,
                           int64_t *value) {
  const Bindings &bindings = unwrap(point)->bindings;
  auto found = bindings.find(std::string_view(dim.data, dim.length));
  if (found == bindings.end())
    return false;
  *value = found->second;
  return true;
}

bool rooflinePointFitsMemory(RooflinePoint point) {
  return unwrap(point)->fitsMemory;
}

RooflinePointFigures rooflinePointGetFigures(RooflinePoint point,
                                             intptr_t series) {
  return wrap(&unwrap(point)->series[series]);
}

bool rooflinePointFiguresIsKnown(RooflinePointFigures figures) {
  return unwrap(figures)->known;
}

bool rooflinePointFiguresFitsMemory(RooflinePointFigures figures) {
  return unwrap(figures)->fitsMemory;
}

RooflineBoundKind rooflinePointFiguresGetKind(RooflinePointFigures figures) {
  return wrapKind(unwrap(figures)->kind);
}

int64_t rooflinePointFiguresGetCount(RooflinePointFigures figures) {
  return unwrap(figures)->count;
}

int64_t rooflinePointFiguresGetFlops(RooflinePointFigures figures) {
  return unwrap(figures)->flops;
}

int64_t rooflinePointFiguresGetBytesRead(RooflinePointFigures figures) {
  return unwrap(figures)->bytesRead;
}

int64_t rooflinePointFiguresGetBytesWritten(RooflinePointFigures figures) {
  return unwrap(figures)->bytesWritten;
}

double rooflinePointFiguresGetTime(RooflinePointFigures figures) {
  return unwrap(figures)->time;
}

bool rooflinePointFiguresGetIntensity(RooflinePointFigures figures,
                                      double *intensity) {
  return answer(unwrap(figures)->intensity(), intensity);
}

double rooflinePointFiguresGetAttainable(RooflinePointFigures figures) {
  const SweepPoint::Figures *known = unwrap(figures);
  return known->known ? known->attainable() : 0;
}
