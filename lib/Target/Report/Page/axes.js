// axes.js - Ranges and ticks of the logarithmic axes
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// The founding figure's ranges; else those around the ridge. Wider data widens
// them.
const SEED_RANGE = {x: [0.6, 2e4], y: [5e9, 1e15]};

function leastRange(style, roofs) {
  const [{ridge, peak}] = roofs;
  if (style === 'seed' || ridge === null)
    return {x: [...SEED_RANGE.x], y: [...SEED_RANGE.y]};
  return {x: [ridge / 40, ridge * 15], y: [peak.rate / 100, peak.rate * 2]};
}

// The range of each axis that shows all of `series` and `roofs`.
function fullRange(series, roofs, style) {
  const range = leastRange(style, roofs);
  const include = (axis, value) => {
    if (value > 0) {
      range[axis][0] = Math.min(range[axis][0], value / 2);
      range[axis][1] = Math.max(range[axis][1], value * 2);
    }
  };
  for (const {sets} of series)
    for (const set of sets)
      for (let i = 0; i < set.x.length; ++i)
        if (set.x[i] > 0) {
          include('x', set.x[i]);
          include('y', set.y[i]);
        }
  for (const {peak, ridge, measured} of roofs) {
    include('y', peak?.rate);
    for (const other of measured)
      include('y', other.peak.rate);
    include('x', ridge);
  }
  return range;
}

// Decades, or every second or third of them where only `most` labels have room;
// within a narrow range 1, 2 and 5 of each.
function logTicks(min, max, most) {
  const decades = Math.log10(max / min);
  const steps = decades < 2 && decades * 3 < most ? [1, 2, 5] : [1];
  const every = Math.max(1, Math.ceil(decades / Math.max(most, 1)));
  const values = [];
  const first = Math.floor(Math.log10(min) / every) * every;
  for (let e = first; e <= Math.ceil(Math.log10(max)); e += every)
    for (const step of steps) {
      const value = Number(`${step}e${e}`);
      if (value >= min && value <= max)
        values.push(value);
    }
  return values.length > 1 ? values
    : [0.1, 0.5, 0.9].map((part) => min * (max / min) ** part);
}

// As the field writes them: 0.1, 1, 1,000; 10G, 100T.
const intensityTick = (value) =>
  (value >= 1 ? formatInteger(Number(value.toPrecision(3)))
      : String(Number(value.toPrecision(3))));
const rateTick = (value) => {
  const {digits, prefix} = scale(Number(value.toPrecision(4)));
  return withoutZeros(digits) + prefix;
};

// Zooming out goes a few decades beyond the data at most, and in until a tenth of
// a doubling fills the axis.
const BEYOND = 1e3;
const NARROWEST = 2 ** 0.1;

// `[min, max]` within what `full` allows.
function bounded([min, max], [least, most]) {
  const low = Math.max(min, least / BEYOND), high = Math.min(max, most * BEYOND);
  return high / low < NARROWEST ? null : [low, high];
}

// `range` around `center` (in parts of the axis, 0 to 1), `factor` as wide.
function zoomed([min, max], center, factor, full) {
  const [a, b] = [Math.log(min), Math.log(max)];
  const middle = a + (b - a) * center;
  const low = Math.exp(middle - (middle - a) * factor);
  const high = Math.exp(middle + (b - middle) * factor);
  return bounded([low, high], full) ?? [min, max];
}

// `range` moved by `part` of its width, or not at all where that leads nowhere.
function moved([min, max], part, [least, most]) {
  const factor = (max / min) ** part;
  const isNowhere = min * factor < least / BEYOND || max * factor > most * BEYOND;
  return isNowhere ? [min, max] : [min * factor, max * factor];
}
