// markers.js - Points that coincide become one marker
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Points of one set that would cover each other become one marker, which knows
// how many they are. A hundred thousand points stay quick to draw and to hover.
const CELL = 3;  // pixels
// Of points that do not fit the memory, how many a marker can name.
const MOST_NAMED = 8;

function addToMarker(marker, set, i) {
  marker.count += 1;
  if (marker.hollow && marker.indices.length < MOST_NAMED)
    marker.indices.push(set.index[i]);
}

const newMarker = (set, i, place) => ({
  ...place, intensity: set.x[i], rate: set.y[i], count: 1, index: set.index[i], indices: [set.index[i]],
  hollow: set.hollow[i], set,
});

// `place` is {range, width, height}; markers are {x, y, intensity, rate, count,
// index, indices, hollow, set}.
function mergePoints(set, {range, width, height}) {
  const [x0, x1] = range.x.map(Math.log), [y0, y1] = range.y.map(Math.log);
  const cells = new Map();
  for (let i = 0; i < set.x.length; ++i) {
    if (set.x[i] === 0 || set.y[i] === 0)
      continue;
    const x = (Math.log(set.x[i]) - x0) / (x1 - x0);
    const y = (Math.log(set.y[i]) - y0) / (y1 - y0);
    if (x < 0 || x > 1 || y < 0 || y > 1)
      continue;
    const cell = (Math.floor(x * width / CELL) * 65536 +
                  Math.floor(y * height / CELL)) * 2 + (set.hollow[i] ? 1 : 0);
    const marker = cells.get(cell);
    if (marker)
      addToMarker(marker, set, i);
    else
      cells.set(cell, newMarker(set, i, {x: set.x[i], y: set.y[i]}));
  }
  return [...cells.values()];
}

// Points without FLOPs have no place on the axes: a marker stands for those that
// fit the memory, and one for those that do not.
function zeroMarkers(set) {
  const made = new Map();
  for (let i = 0; i < set.x.length; ++i) {
    if (set.x[i] !== 0)
      continue;
    const marker = made.get(set.hollow[i]);
    if (marker)
      addToMarker(marker, set, i);
    else
      made.set(set.hollow[i], newMarker(set, i, {isZero: true}));
  }
  return [...made.values()];
}
