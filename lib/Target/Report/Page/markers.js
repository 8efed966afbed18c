// markers.js - Points that fall together
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Points of one set that would cover each other become one marker, which knows
// how many they are. A hundred thousand points stay quick to draw and to hover.
const CELL = 3;  // pixels

// `place` is {range, width, height}; markers are {x, y, count, index, hollow}.
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
      marker.count += 1;
    else
      cells.set(cell, {x: set.x[i], y: set.y[i], count: 1,
                       index: set.index[i], hollow: set.hollow[i]});
  }
  return [...cells.values()];
}

// Points without FLOPs have no place on the axes: one marker stands for them at
// the left edge, `row` rows above the bottom.
function zeroMarker(set, {range, width, height}, row) {
  const zeros = set.x.reduce((sum, x) => sum + (x === 0 ? 1 : 0), 0);
  if (zeros === 0)
    return [];
  const at = ([min, max], part) => min * (max / min) ** part;
  return [{
    x: at(range.x, 9 / width), y: at(range.y, (12 + 16 * row) / height),
    count: zeros, index: set.index[set.x.indexOf(0)], hollow: false, isZero: true,
  }];
}
