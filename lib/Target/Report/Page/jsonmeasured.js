// jsonmeasured.js - Measurements in the shape of the JSON report
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

function jsonRates(result, point) {
  const {time, flops, bytes, roof, measuredRoof, baseline} = point;
  const ratio = roof.time / time, reason = reasonAboveRoof(result, point);
  return {
    achieved: Number(flops) / time, achieved_bytes: Number(bytes) / time, ratio,
    ...(measuredRoof ? {measured_roof_ratio: measuredRoof.time / time} : {}),
    error: ratio - 1, ...(reason ? {above_roof: reason} : {}),
    ...(baseline ? {baseline} : {}),
  };
}

function jsonMeasuredOp(result, op) {
  const {model, measured} = result;
  const point = measured.ofOp.get(op);
  if (!point)
    return {};
  const together = launchOf(point, op).map((each) => model.report.ops.id[each]);
  return {measured: {time: point.time, ...jsonRates(result, point),
                     ...(point.region_ops > 1 ? {together} : {})}};
}

function jsonMeasuredPoint(result, point) {
  const {model} = result;
  return {
    kernel: point.kernel, ...(point.title ? {title: point.title} : {}),
    group: orNull(point.group), phase: orNull(point.phase),
    bindings: point.bindings, flops: point.flops, bytes_read: point.bytesRead,
    bytes_written: point.bytesWritten, time: point.time, roof_time: point.roof.time,
    ...jsonRates(result, point),
    ...(Object.keys(point.predicted).length ? {predicted: point.predicted} : {}),
    ...(point.limiter ? {limiter: point.limiter} : {}),
    ...(point.slow_path ? {slow_path: point.slow_path} : {}),
    ...(point.region_ops > 1 ? {region_ops: point.region_ops} : {}),
    ops: point.ops.map((op) => model.report.ops.id[op]),
  };
}

function jsonErrorsOf(errors) {
  return {
    count: errors.count, mean_absolute: errors.meanAbsolute, bias: errors.bias,
    median_measured_over_roof: errors.medianRatio, rank_correlation: errors.rank,
    ...(errors.measuredRoofMeanAbsolute === null ? {}
      : {measured_roof_mean_absolute: errors.measuredRoofMeanAbsolute}),
  };
}

function jsonErrors({all, longKernels, shortKernels, series, worst}) {
  return {
    all: jsonErrorsOf(all),
    ...(longKernels ? {roof_above_50_us: jsonErrorsOf(longKernels)} : {}),
    ...(shortKernels ? {others: jsonErrorsOf(shortKernels)} : {}),
    series: series.map(({group, phase, errors}) => ({
      group, phase: orNull(phase), ...jsonErrorsOf(errors),
    })),
    worst: worst.map((point) => ({kernel: point.kernel, bindings: point.bindings,
                                  error: errorOf(point)})),
  };
}

function jsonLadder({longKernels, shortKernels}) {
  const rungs = (list) => list.map(({rung, errors, worst, worstError, before}) => ({
    rung, count: errors.count, mean_absolute: errors.meanAbsolute, bias: errors.bias,
    median_measured_over_predicted: errors.medianRatio,
    ...(before === null ? {} : {mean_absolute_of_r5: before}),
    worst: {kernel: worst.kernel, bindings: worst.bindings, error: worstError},
  }));
  return {took_20_us_or_more: rungs(longKernels), others: rungs(shortKernels)};
}

function jsonLibraryPoint(point) {
  const {time, roofTime, measuredRoofTime} = point;
  return {
    group: point.group, phase: orNull(point.phase), bindings: point.bindings,
    flops: point.flops, bytes: point.bytes, time, roof_time: roofTime,
    achieved: Number(point.flops) / time, achieved_bytes: Number(point.bytes) / time,
    ratio: roofTime / time,
    ...(measuredRoofTime === null ? {} : {measured_roof_ratio: measuredRoofTime / time}),
  };
}

function jsonMeasured(result) {
  const {model, measured} = result, {data, roof} = model.measurements;
  return {
    device: data.device, ...(data.date ? {date: data.date} : {}),
    ...(roof ? {roof: jsonDevice(result, roof)} : {}),
    points: measured.points.map((point) => jsonMeasuredPoint(result, point)),
    ...(data.untimed ? {untimed: data.untimed} : {}),
    ...(measured.errors ? {errors: jsonErrors(measured.errors)} : {}),
    ...(measured.ladder ? {ladder: jsonLadder(measured.ladder)} : {}),
    ...(data.fits.length ? {fits: data.fits} : {}),
    ...(data.libraries ? {libraries: data.libraries} : {}),
    ...(measured.libraryPoints.length ? {library: measured.libraryPoints.map(jsonLibraryPoint)} : {}),
    ...(data.library_left_out ? {library_left_out: data.library_left_out} : {}),
  };
}
