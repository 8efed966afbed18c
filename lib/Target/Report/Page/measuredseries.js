// measuredseries.js - Measured points of the chart
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// All settings beside a sweep, else the present one.
function addMeasured(session, get, level) {
  const {model, result: {measured}} = session, sets = new Map();
  measured.points.forEach((point, i) => {
    const isHere = Object.entries(point.bindings).every(
        ([dim, size]) => session.bindings[dim] === size);
    if (level !== 'sweep' && !isHere)
      return;
    const of = level === 'groups' ? model.groupOf(point.lead)
      : model.seriesOf(point.lead);
    const name = seriesName(of);
    if (!sets.has(name)) {
      sets.set(name, emptySet('measured', (at) => describeMeasured(session, at),
                              () => ''));
      get(of).sets.push(sets.get(name));
    }
    const bytes = Number(point.bytes);
    if (bytes > 0)
      addToSet(sets.get(name), Number(point.flops) / bytes,
               Number(point.flops) / point.time, false, i);
  });
}

// At the settings of the sweep, or the present ones, as far as the series depends
// on their dims.
function addLibrary(session, get, level) {
  const {model, result: {measured}, sweep} = session, sets = new Map();
  if (level !== 'sweep' && model.report.group_by !== 'group')
    return;
  const settings = level === 'sweep'
    ? Array.from({length: sweep.length}, (_, i) => sweep.bindings(i)) : [Object.create(null)];
  const shown = new ShownSettings(settings, session.bindings);
  measured.libraryPoints.forEach((point, i) => {
    if (!shown.contains(point.bindings))
      return;
    const name = seriesName(point);
    if (!sets.has(name)) {
      sets.set(name, emptySet('library', (at) => describeLibrary(session, at), () => ''));
      get(point).sets.push(sets.get(name));
    }
    addToSet(sets.get(name), Number(point.flops) / Number(point.bytes),
             Number(point.flops) / point.time, false, i);
  });
}

// Finds what is at one of `settings`, laid over `bindings`.
class ShownSettings {
  constructor(settings, bindings) {
    this.settings = settings;
    this.bindings = bindings;
    this.valuesOf = new Map();
  }

  contains(wanted) {
    const dims = Object.keys(wanted).sort(), key = dims.join();
    const textOf = (setting) =>
      dims.map((dim) => String(setting[dim] ?? this.bindings[dim])).join();
    if (!this.valuesOf.has(key))
      this.valuesOf.set(key, new Set(this.settings.map(textOf)));
    return this.valuesOf.get(key).has(textOf(wanted));
  }
}

const ratioOf = (bound, time) => (bound && bound.kind !== null ? bound.time / time : null);

function measuredRows({time, roof, measuredRoof, region_ops: size, baseline}) {
  return [
    ['measured', formatTime(time) + (size > 1 ? `, ${size} ops together` : '')],
    ['roof / measured', formatRatio(ratioOf(roof, time))],
    ...(measuredRoof ? [['measured roof / measured',
                         formatRatio(ratioOf(measuredRoof, time))]] : []),
    ...(baseline ? [[baseline.name, formatTime(baseline.time)]] : []),
  ];
}

function describeLibrary(session, i) {
  const {model, result} = session, point = result.measured.libraryPoints[i];
  const {data} = model.measurements, {flops, bytes, time, roofTime, measuredRoofTime} = point;
  const share = (roof) => formatRatio(roof > 0 ? roof / time : null);
  return {
    title: `${seriesName(point)}, by a library`,
    rows: [
      ['on', data.device],
      ['library', data.libraries],
      ...settingRows(point.bindings),
      ['FLOPs', formatSI(flops)],
      ['bytes', formatBytes(bytes)],
      ['intensity', `${formatIntensity(Number(flops) / Number(bytes))} FLOP/B`],
      ['reached', formatFlopRate(Number(flops) / time)],
      ['measured', formatTime(time)],
      ['roof / measured', share(roofTime)],
      ...(measuredRoofTime === null ? []
        : [['measured roof / measured', share(measuredRoofTime)]]),
    ].filter(([, text]) => text),
  };
}

function describeMeasured(session, i) {
  const {model, result} = session, point = result.measured.points[i];
  const bytes = Number(point.bytes);
  return {
    title: `${point.title || point.kernel}, measured`,
    rows: [
      ['on', model.measurements.data.device],
      ['op', model.text('op', point.lead)],
      ['location', model.text('location', point.lead)],
      ['shape', model.text('shape', point.lead)],
      ...settingRows(point.bindings),
      ['FLOPs', formatSI(point.flops)],
      ['bytes', formatBytes(bytes)],
      ['intensity', `${formatIntensity(Number(point.flops) / bytes)} FLOP/B`],
      ['reached', formatFlopRate(Number(point.flops) / point.time)],
      ['moved', formatSI(bytes / point.time, 'B/s')],
      ...measuredRows(point),
      ['likely', reasonAboveRoof(result, point)],
      ['slow path', point.slow_path],
    ].filter(([, text]) => text),
  };
}
