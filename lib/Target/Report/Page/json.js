// json.js - What the page shows, in the shape of the JSON report
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

const orNull = (text) => text || null;

function jsonFigures(figures) {
  return {
    flops: figures.flops, transcendentals: figures.transcendentals,
    integer: figures.integer, misc: figures.misc,
    work: figures.work.map(({unit, type, amount}) => ({unit, type, amount})),
    bytes_read: figures.bytesRead, bytes_written: figures.bytesWritten,
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
    shape: model.text('shape', i), count: result.counts[i],
    ...jsonFigures(cost.figures), ...jsonBound(cost.bound),
    crossover: costCrossover(result, model.report.ops.cost[i]),
  };
}

function jsonGroup(result, group) {
  return {
    group: orNull(group.group), ...(group.group ? {} : {key: group.key}),
    phase: orNull(group.phase), count: group.count,
    ...jsonFigures(group.figures), ...jsonBound(group.bound),
    crossover: groupCrossover(result, group),
    ops: {compute: group.ops.compute, memory: group.ops.memory,
          latency_limited: group.ops.latencyLimited},
  };
}

function jsonTotals(total) {
  return {
    ...jsonFigures(total.figures), bytes_fused: total.bytesFused,
    bytes_floor: total.bytesFloor, time: total.time,
    ...(total.atLeast ? {at_least: true} : {}),
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
    })),
  };
}

function jsonReport(result, sweep, points) {
  const {model} = result;
  const json = {
    module: model.report.module, title: model.report.title,
    device: {name: result.device.name, title: result.device.title,
             ridge: result.device.ridge()},
    bindings: result.bindings,
    unbound_dims: result.unboundDims, unbound_units: result.unboundUnits,
    ops: model.counts.map((_, i) => jsonOp(result, i)),
    groups: result.groups.map((group) => jsonGroup(result, group)),
    functions: result.functions.map((each) => ({
      function: each.name, phase: orNull(each.phase), ...jsonTotals(each),
    })),
    totals: jsonTotals(result.totals),
  };
  if (sweep.length > 0)
    json.points = Array.from({length: sweep.length},
                             (_, i) => jsonPoint(sweep, points.series, i));
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
