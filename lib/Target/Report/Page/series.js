// series.js - What the chart shows
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// A series is {key, name, report, sets}; a set holds points in columns: x in
// FLOP/B, y in FLOP/s, hollow where operands do not fit the device's memory,
// isMixed where its ops differ in bound. Its `describe(i)` says what point `i`
// is: {title, rows: [label, text]}; its `name(i)` tells it from the others.

function emptySet(kind, describe, name) {
  return {kind, x: [], y: [], hollow: [], index: [], isMixed: false, describe, name};
}

function addToSet(set, x, y, hollow, index) {
  if (x === null || y === null)
    return;
  set.x.push(x);
  set.y.push(y);
  set.hollow.push(hollow);
  set.index.push(index);
}

// Series of one report at a level: 'groups', 'ops' or 'sweep'.
function seriesOfReport(session, level, number, prefix) {
  const shown = level === 'sweep' && session.sweep.length === 0 ? 'groups' : level;
  const makeSeries = {
    groups: seriesOfGroups, ops: seriesOfOps, sweep: seriesOfSweep,
  }[shown];
  const series = new Map();
  const get = (of) => {
    const name = seriesName(of);
    if (!series.has(name))
      series.set(name, {
        key: `${number} ${name}`, name, group: of.group, phase: of.phase, number,
        sets: [],
        label: prefix + name,
      });
    return series.get(name);
  };
  makeSeries(session, get);
  addMeasured(session, get, shown);
  addLibrary(session, get, shown);
  return [...series.values()];
}

//----------------------------------------------------------------------------
// Levels
//----------------------------------------------------------------------------

// The operands and results of one op exceed the memory.
function isTooLarge({costs, device: {capacity}}, {formulas: {parts}}) {
  return capacity !== null &&
      [...parts.keys()].some((cost) => costs[cost].figures.bytes > capacity);
}

function seriesOfGroups(session, get) {
  for (const group of session.result.groups) {
    const of = {group: group.name, phase: group.phase};
    const set = emptySet('attainable', () => ({
      title: seriesName(of),
      rows: [['ops', formatSI(group.count)], ...figureRows(group),
             ...crossoverRows(groupCrossover(session.result, group)),
             ...settingRows(session.bindings)],
    }), () => formatBindings(session.bindings));
    set.isMixed = group.ops.compute > 0 && group.ops.memory > 0;
    addToSet(set, group.bound.intensity, group.bound.attainable,
             isTooLarge(session.result, group), 0);
    get(of).sets.push(set);
  }
}

function seriesOfOps(session, get) {
  const {model, result} = session;
  const sets = new Map();
  const capacity = result.device.capacity;
  for (let i = 0; i < model.size; ++i) {
    const of = model.seriesOf(i), name = seriesName(of);
    if (!sets.has(name)) {
      sets.set(name, emptySet('attainable', (op) => describeOp(session, op),
                              (op) => model.report.ops.id[op]));
      get(of).sets.push(sets.get(name));
    }
    const {figures, bound} = result.costs[model.report.ops.cost[i]];
    const hollow = capacity !== null && figures.bytes > capacity;
    addToSet(sets.get(name), bound.intensity, bound.attainable, hollow, i);
  }
}

function seriesOfSweep(session, get) {
  for (const series of session.points().series) {
    const name = seriesName(series);
    const set = emptySet('attainable',
                         (i) => describePoint(session, series, name, i),
                         (i) => formatBindings(session.sweep.bindings(i)));
    set.isMixed = series.mixed.includes(true);
    for (let i = 0; i < session.sweep.length; ++i)
      addToSet(set, sweepIntensity(series, i), sweepAttainable(series, i),
               !series.fits[i], i);
    get(series).sets.push(set);
  }
}

//----------------------------------------------------------------------------
// Descriptions
//----------------------------------------------------------------------------

const boundText = ({kind, limiter, latencyLimited}) => {
  if (kind === null)
    return '-';
  return `${kind} (${limiter})` + (latencyLimited ? ', below launch latency' : '');
};

function figureRows({figures, bound}) {
  return [
    ['FLOPs', formatSI(figures.flops)],
    ['bytes', formatBytes(figures.bytes)],
    ['intensity', `${formatIntensity(bound.intensity)} FLOP/B`],
    ['bound', boundText(bound)],
    ['attainable', formatFlopRate(bound.attainable)],
    ['time', formatTime(bound.time)],
  ];
}

const settingRows = (bindings) => {
  const text = formatBindings(bindings);
  return text ? [['setting', text]] : [];
};

const crossoverRows = (text) => (text ? [['compute-bound where', text]] : []);

function describeOp(session, i) {
  const {model, result} = session;
  const cost = result.costs[model.report.ops.cost[i]];
  const point = result.measured.ofOp.get(i);
  return {
    title: `${model.text('op', i)} (${model.report.ops.id[i]})`,
    rows: [
      ['series', seriesName(model.seriesOf(i))],
      ['location', model.text('location', i)],
      ['shape', model.text('shape', i)],
      ['executions', formatSI(result.counts[i])],
      ...figureRows(cost),
      ...crossoverRows(costCrossover(result, model.report.ops.cost[i])),
      ...(point ? measuredRows(point) : []),
    ].filter(([, text]) => text),
  };
}

function describePoint(session, series, name, i) {
  return {
    title: name,
    rows: [
      ...settingRows(session.sweep.bindings(i)),
      ['FLOPs', formatSI(series.flops[i])],
      ['bytes', formatBytes(plus(series.bytesRead[i], series.bytesWritten[i]))],
      ['intensity', `${formatIntensity(sweepIntensity(series, i))} FLOP/B`],
      ['bound', series.kind[i] ?? '-'],
      ['attainable', formatFlopRate(sweepAttainable(series, i))],
      ['time', formatTime(series.time[i])],
      ...(series.fits[i] ? [] : [['memory', 'does not fit the device']]),
    ],
  };
}
