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

// FLOP/B and FLOP/s beyond which nobody needs to go.
const LIMITS = {x: [1e-6, 1e9], y: [1, 1e21]};

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
  for (const {peak, ridge} of roofs) {
    include('y', peak?.rate);
    include('x', ridge);
  }
  return withRoomForZeros(series, range);
}

// Points without FLOPs stand below all others at the left.
function withRoomForZeros(series, {x, y}) {
  const anyZero = series.some(({sets}) => sets.some((set) => set.x.includes(0)));
  return {x, y: anyZero ? [y[0] / (y[1] / y[0]) ** 0.2, y[1]] : y};
}

// Decades; within a narrow range 1, 2 and 5 of each.
function logTicks(min, max) {
  const steps = Math.log10(max / min) < 2 ? [1, 2, 5] : [1];
  const values = [];
  for (let e = Math.floor(Math.log10(min)); e <= Math.ceil(Math.log10(max)); ++e)
    for (const step of steps) {
      const value = Number(`${step}e${e}`);
      if (value >= min && value <= max)
        values.push(value);
    }
  if (values.length < 2)
    values.push(min, max);
  return values;
}

// As the field writes them: 0.1, 1, 1,000; 10G, 100T.
const intensityTick = (value) =>
  (value >= 1 ? formatInteger(Number(value.toPrecision(3)))
      : String(Number(value.toPrecision(3))));
const rateTick = (value) => {
  const {digits, prefix} = scale(Number(value.toPrecision(4)));
  return withoutZeros(digits) + prefix;
};

// `range` around `center` (in parts of the axis, 0 to 1), `factor` as wide.
function zoomed([min, max], center, factor, [least, most]) {
  const [a, b] = [Math.log(min), Math.log(max)];
  const middle = a + (b - a) * center;
  const low = Math.exp(middle - (middle - a) * factor);
  const high = Math.exp(middle + (b - middle) * factor);
  if (high / low < 1.01)
    return [min, max];
  return [Math.max(low, least), Math.min(high, most)];
}

// `range` moved by `part` of its width.
function moved([min, max], part) {
  const factor = (max / min) ** part;
  return [min * factor, max * factor];
}
