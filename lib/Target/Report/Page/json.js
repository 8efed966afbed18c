// json.js - What the page shows, in the shape of the JSON report
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

const orNull = (text) => text || null;

// The formula beside a value, where a dim is in it.
const jsonFormula = (key, formula) =>
  (formula.constant === null ? {[key]: formula.text} : {});

function jsonFigures(figures) {
  return {
    flops: figures.flops, transcendentals: figures.transcendentals,
    integer: figures.integer, misc: figures.misc,
    work: figures.work.map(({unit, type, amount}, i) => ({
      unit, type, amount,
      ...jsonFormula('amount_expr', figures.formulas.work[i].amount),
    })),
    bytes_read: figures.bytesRead, bytes_written: figures.bytesWritten,
    ...(figures.atMost ? {at_most: true} : {}),
  };
}

function jsonFormulas({formulas: {flops, bytesExpr, bytesRead, bytesWritten}}) {
  return {
    ...jsonFormula('flops_expr', flops),
    ...jsonFormula('bytes_expr', bytesExpr),
    ...jsonFormula('bytes_read_expr', bytesRead),
    ...jsonFormula('bytes_written_expr', bytesWritten),
  };
}

function jsonBound(bound) {
  return {
    intensity: bound.intensity, bound: bound.kind, limiter: bound.limiter,
    latency_limited: bound.latencyLimited, attainable: bound.attainable,
    time: bound.time,
  };
}

function jsonOp(result, i) {
  const {model} = result, cost = result.costs[model.report.ops.cost[i]];
  return {
    id: model.report.ops.id[i], op: model.text('op', i),
    location: model.text('location', i), function: model.text('function', i),
    group: orNull(model.text('group', i)), phase: orNull(model.text('phase', i)),
    ...(model.text('shape', i) ? {shape: model.text('shape', i)} : {}),
    count: result.counts[i], ...jsonFormula('count_expr', model.counts[i]),
    ...jsonFigures(cost.figures), ...jsonBound(cost.bound),
    crossover: costCrossover(result, model.report.ops.cost[i]),
    ...jsonFormulas(cost.figures), ...jsonMeasuredOp(result, i),
  };
}

function jsonGroup(result, group) {
  return {
    group: orNull(group.group), ...(group.group ? {} : {key: group.key}),
    phase: orNull(group.phase), count: group.count,
    ...jsonFormula('count_expr', group.formulas.count),
    ...jsonFigures(group.figures), ...jsonBound(group.bound),
    crossover: groupCrossover(result, group), ...jsonFormulas(group.figures),
    ops: {compute: group.ops.compute, memory: group.ops.memory,
          latency_limited: group.ops.latencyLimited},
  };
}

function jsonTotals(total) {
  return {
    ...jsonFigures(total.figures), bytes_fused: total.bytesFused,
    bytes_floor: total.bytesFloor, time: total.time,
    time_fused: total.timeFused, time_floor: total.timeFloor,
    ...(total.atLeast ? {at_least: true} : {}), ...jsonFormulas(total.figures),
    ...jsonFormula('bytes_fused_expr', total.formulas.bytesFused),
    ...jsonFormula('bytes_floor_expr', total.formulas.bytesFloor),
  };
}

function jsonRegion({report}, region) {
  return {
    ops: region.ops.map((i) => report.ops.id[i]), bytes: region.bytes,
    bytes_unfused: region.bytesUnfused, time: region.time,
    time_unfused: region.timeUnfused,
    ...jsonFormula('bytes_expr', region.formulas.bytes),
  };
}

function jsonPoint(sweep, series, i) {
  return {
    bindings: sweep.bindings(i),
    fits_memory: series.every((each) => each.fits[i]),
    groups: series.map((each) => ({
      group: each.group, phase: orNull(each.phase), count: each.count[i],
      flops: each.flops[i], bytes_read: each.bytesRead[i],
      bytes_written: each.bytesWritten[i], intensity: sweepIntensity(each, i),
      bound: each.kind[i], attainable: sweepAttainable(each, i),
      time: each.time[i], fits_memory: each.fits[i],
      ...(each.atMost ? {at_most: true} : {}),
    })),
  };
}

function jsonDevice(result, device) {
  const {data} = device;
  const integer = (value) => (value === null ? null : exact(value));
  return {
    name: data.name, title: data.title, memory_bandwidth: device.bandwidth,
    memory_capacity: device.capacity, launch_latency: device.latency,
    ridge: sixteenBitRidge(result, device),
    compute_units: integer(data.compute_units),
    peaks: data.peaks.map((each) => ({...each, rate: exact(each.rate)})),
    memory: data.memory.map((level) => ({
      name: level.name, bandwidth: integer(level.bandwidth),
      capacity: integer(level.capacity),
    })),
    source: data.source,
  };
}

function jsonRoof(result) {
  const {device} = result, peak = mainPeakOf(result, device);
  if (!peak)
    return {};
  const [unit, type] = peak.name.split('/');
  return {roof: {unit, type, rate: peak.rate, ridge: ridgeOf(peak, device)}};
}

function jsonReport(producer, result, sweep, points) {
  const {model} = result, {report} = model;
  const json = {
    schema: 'roofline-report/1', producer, module: report.module,
    title: report.title, device: jsonDevice(result, result.device), ...jsonRoof(result),
    conventions: Object.fromEntries(report.conventions.map(
        ([name, value]) => [name, /^-?\d+$/.test(value) ? exact(value) : value])),
    convention_order: report.conventions.map(([name]) => name),
    bindings: result.bindings,
    unbound_dims: result.unboundDims, unbound_units: result.unboundUnits,
    coverage: report.coverage, group_by: report.group_by,
    ops: model.counts.map((_, i) => jsonOp(result, i)),
    groups: result.groups.map((group) => jsonGroup(result, group)),
    ...(result.regions.length === 0 ? {} : {
      regions: result.regions.map((region) => jsonRegion(model, region)),
    }),
    functions: result.functions.map((each) => ({
      function: each.name, phase: orNull(each.phase), ...jsonTotals(each),
    })),
    totals: jsonTotals(result.totals),
  };
  if (sweep.length > 0)
    json.points = Array.from({length: sweep.length},
                             (_, i) => jsonPoint(sweep, points.series, i));
  if (report.measured)
    json.measured = jsonMeasured(result);
  return json;
}

// JSON text; exact integers beyond doubles are written as such.
function jsonText(value) {
  if (typeof value === 'bigint')
    return value.toString();
  if (Array.isArray(value))
    return `[${value.map(jsonText).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
        .map(([key, each]) => `${JSON.stringify(key)}:${jsonText(each)}`)
        .join(',')}}`;
  return JSON.stringify(value);
}
