// measurederrors.js - How far roofs are from measured times
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// As the tool sums them up, sum by sum in its order.

const LONG_KERNEL = 50e-6;  // s of roof time
const MOST_WORST = 5;

const errorOf = ({roof, time}) => roof.time / time - 1;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// From 0; equal values share the mean of theirs.
function ranksOf(values) {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const ranks = [];
  for (let first = 0, last; first < order.length; first = last) {
    last = first + 1;
    while (last < order.length && values[order[last]] === values[order[first]])
      last += 1;
    for (let i = first; i < last; ++i)
      ranks[order[i]] = (first + last - 1) / 2;
  }
  return ranks;
}

// Spearman's; null for fewer than 3 kernels, or where all are equal.
function rankCorrelation(a, b) {
  if (a.length < 3)
    return null;
  const x = ranksOf(a), y = ranksOf(b), mean = (a.length - 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; ++i) {
    xy += (x[i] - mean) * (y[i] - mean);
    xx += (x[i] - mean) * (x[i] - mean);
    yy += (y[i] - mean) * (y[i] - mean);
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

const meanOf = (list, valueOf) =>
  list.reduce((sum, each) => sum + valueOf(each), 0) / list.length;

// Of {predicted, time}, at least one.
function predictionErrors(list) {
  const relative = ({predicted, time}) => predicted / time - 1;
  return {
    count: list.length,
    meanAbsolute: meanOf(list, (each) => Math.abs(relative(each))),
    bias: meanOf(list, relative),
    medianRatio: median(list.map(({predicted, time}) => time / predicted)),
    rank: rankCorrelation(list.map(({predicted}) => predicted), list.map(({time}) => time)),
  };
}

// Null of no points.
function errorsOf(points) {
  if (points.length === 0)
    return null;
  const hasOwnRoof = points.every(({measuredRoof}) => measuredRoof);
  return {
    ...predictionErrors(points.map(({roof, time}) => ({predicted: roof.time, time}))),
    measuredRoofMeanAbsolute: hasOwnRoof
      ? meanOf(points, ({measuredRoof, time}) => Math.abs(measuredRoof.time / time - 1)) : null,
  };
}

// Each once, though several series may have it.
function distinctKernels(points) {
  const kernels = new Map();
  for (const point of points) {
    const key = `${point.kernel}\n${formatBindings(point.bindings)}`;
    if (!kernels.has(key))
      kernels.set(key, point);
  }
  return [...kernels.values()];
}

// Null where nothing was measured. Series in order of appearance; the other sums
// take each kernel once, though several series may have it.
function summarizeErrors(model, points) {
  const series = new Map(), withRoof = points.filter(({roof}) => roof.time > 0);
  for (const point of withRoof) {
    const of = model.seriesOf(point.lead), name = `${of.group}\n${of.phase}`;
    if (!series.has(name))
      series.set(name, {...of, points: []});
    series.get(name).points.push(point);
  }
  const all = distinctKernels(withRoof);
  if (all.length === 0)
    return null;
  const isLong = ({roof}) => roof.time > LONG_KERNEL;
  return {
    all: errorsOf(all), longKernels: errorsOf(all.filter(isLong)),
    shortKernels: errorsOf(all.filter((point) => !isLong(point))),
    series: [...series.values()].map(({group, phase, points: members}) => ({
      group, phase, errors: errorsOf(members),
    })),
    worst: [...all].sort((a, b) => Math.abs(errorOf(b)) - Math.abs(errorOf(a)))
        .slice(0, MOST_WORST),
  };
}
