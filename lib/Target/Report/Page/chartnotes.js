// chartnotes.js - What the chart does not say by itself
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// As the caption of the SVG says it, for the series that are shown.

// A list for people; what is beyond the first is only counted.
function joinSome(items) {
  const most = 12, shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${formatInteger(items.length - most)} more`
    : shown;
}

// Values that differ by more than rounding.
function countDistinct(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter(
      (value, i) => i === 0 || value - sorted[i - 1] > 1e-12 * value).length;
}

const setsOf = (series, kind) => series.sets.filter((set) => set.kind === kind);
const sizeOf = (sets) => sets.reduce((sum, {x}) => sum + x.length, 0);

// `49 settings of B (1 to 64), C (128 to 8192)`.
function settingsText({length, settings: {dims, values}}) {
  const ranges = dims.map((dim, column) => {
    const sizes = values[column].filter((size) => size !== null);
    const [least, most] = [(a, b) => (b < a ? b : a), (a, b) => (b > a ? b : a)]
        .map((choose) => sizes.reduce(choose));
    return `${dim} (${least}${most > least ? ` to ${most}` : ''})`;
  });
  const noun = length === 1 ? 'setting' : 'settings';
  return `${formatInteger(length)} ${noun} of ${ranges.join(', ')}`;
}

const countOf = (all, kind) =>
  all.reduce((sum, each) => sum + sizeOf(setsOf(each, kind)), 0);

// Machines, libraries and roofs of what was measured.
function machineNotes(all, sessions, roofs) {
  const library = countOf(all, 'library');
  if (library + countOf(all, 'measured') === 0)
    return [];
  const notes = sessions.flatMap(({model: {measurements}, device}) => {
    const other = otherMachineText(measurements, device), {data} = measurements;
    return [
      other && `Another machine: ${other}.`,
      library > 0 && data.library_points.length > 0 &&
        `Stars are a library's (${formatInteger(library)}), measured on ${data.device}` +
        `${data.libraries && `: ${data.libraries}`}; FLOPs as counted over its time.`,
    ];
  });
  for (const measured of roofs.flatMap((roof) => roof.measured))
    notes.push(`Thin lines, ${measured.name}: ` +
               `${formatBandwidth(measured.bandwidth)}, ` +
               `${formatPeak(measured.peak)}.`);
  return [...new Set(notes)];
}

function kindsNote(all) {
  const measured = countOf(all, 'measured');
  if (measured > 0)
    return `Filled markers are measured (${formatInteger(measured)}); light ones are ` +
      'attainable performance, as high as the roof allows.';
  return countOf(all, 'library') > 0
    ? 'Light markers are attainable performance, as high as the roof allows.'
    : 'Markers are attainable performance: predicted from counts, as high as the ' +
      'roof allows; none is measured.';
}

function positionsNote(all) {
  let coincide = false;
  const positions = all.map((series) => {
    const x = setsOf(series, 'attainable').flatMap((set) => set.x);
    const distinct = countDistinct(x);
    coincide ||= distinct < x.length;
    return `${series.label} ${formatInteger(distinct)}`;
  });
  return coincide &&
    `Settings coincide; the distinct positions are: ${joinSome(positions)}.`;
}

function misfitsNote(all, sessions) {
  const parts = all.flatMap((series) => {
    const sets = setsOf(series, 'attainable');
    const misfits = sets.reduce(
        (sum, {hollow}) => sum + hollow.filter(Boolean).length, 0);
    return misfits === 0 ? [] : [`${formatInteger(misfits)} of ` +
                                 `${formatInteger(sizeOf(sets))} of ${series.label}`];
  });
  const capacities = new Set(sessions.map(({device}) => device.capacity));
  const [capacity] = capacities;
  const whose = capacities.size === 1 && capacity !== null
    ? ` of ${formatRate(Number(capacity), 'B')}` : '';
  return parts.length && 'Rings are around points that do not fit: the operands and ' +
      `results of one op exceed the device's memory${whose} (${joinSome(parts)}).`;
}

//----------------------------------------------------------------------------
// Beside the roof
//----------------------------------------------------------------------------

// How many points of `set` are above the roof that is drawn.
function countAbove(set, {peak, bandwidth}) {
  return set.x.reduce((sum, x, i) => {
    const roof = Math.min(peak?.rate ?? Infinity, x * bandwidth);
    return sum + (set.y[i] > roof * (1 + 1e-9) ? 1 : 0);
  }, 0);
}

function countAllAbove(series, sessions, roofs, kind) {
  const {device} = sessions[series.number];
  const roof = roofs.find((each) => each.device === device);
  return setsOf(series, kind).reduce((sum, set) => sum + countAbove(set, roof), 0);
}

function aboveNote(all, sessions, roofs) {
  const names = all
      .filter((series) => countAllAbove(series, sessions, roofs, 'attainable') > 0)
      .map(({label}) => label);
  const units = [...new Set(sessions.flatMap(({result}) => result.unboundUnits))];
  return names.length && 'Attainable above the roof that is drawn, for work of other ' +
      `units, or without a known peak (${units.length ? joinSome(units) : 'here none'})` +
      `: ${joinSome(names)}.`;
}

function measuredAboveNote(all, sessions, roofs) {
  const count = all.reduce(
      (sum, series) => sum + countAllAbove(series, sessions, roofs, 'measured') +
        countAllAbove(series, sessions, roofs, 'library'), 0);
  return count && `${formatInteger(count)} measured ` +
      `${count === 1 ? 'point is' : 'points are'} above the roof: is this the machine ` +
      `${count === 1 ? 'it was' : 'they were'} measured on?`;
}

function mixedNote(all) {
  const names = all.filter(({sets}) => sets.some(({isMixed}) => isMixed))
      .map(({label}) => label);
  return names.length && 'Mixed groups lie below the roof: their ops differ in bound ' +
      `(${joinSome(names)}).`;
}

//----------------------------------------------------------------------------
// All
//----------------------------------------------------------------------------

function zerosNote(all) {
  const names = all.filter(({sets}) => sets.some(({x}) => x.includes(0)))
      .map(({label}) => label);
  return names.length && `In the strip at the left, at 0: no FLOPs, only bytes ` +
      `(${joinSome(names)}).`;
}

// Labels have no room for all of them where there are several.
function roofsNote(roofs) {
  const texts = roofs.map(({device, bandwidth, peak}) => {
    const rate = peak ? `, ${formatPeak(peak)}` : '';
    return `${device.title || device.name} ${formatBandwidth(bandwidth)}${rate}`;
  });
  return roofs.length > 1 && `Roofs: ${texts.join('; ')}.`;
}

// Sentences on `all`, the series shown, at `level`.
function chartNotes(all, sessions, roofs, level) {
  const isSweep = level === 'sweep' && sessions.some(({sweep}) => sweep.length);
  return [
    kindsNote(all), ...machineNotes(all, sessions, roofs), isSweep && positionsNote(all), misfitsNote(all, sessions),
    mixedNote(all), aboveNote(all, sessions, roofs),
    measuredAboveNote(all, sessions, roofs),
    zerosNote(all), roofsNote(roofs),
  ].filter(Boolean);
}
