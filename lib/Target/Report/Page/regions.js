// regions.js - What fusion saves
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

const plusTime = (a, b) => (a === null || b === null ? null : a + b);

// Roof time of all executions of op `i`, s.
function totalTime(result, i) {
  const {figures, bound} = result.costs[result.model.report.ops.cost[i]];
  const count = result.counts[i];
  return count === null || !figures.known ? null : bound.time * Number(count);
}

// Work and bytes of all executions of the ops, as sums.
function sumOfOps(result, ops) {
  const sums = new Map();
  let bytes = 0;
  for (const i of ops) {
    const {figures} = result.costs[result.model.report.ops.cost[i]];
    for (const {name, amount} of figures.work)
      sums.set(name, plus(sums.get(name) ?? 0, times(amount, result.counts[i])));
    bytes = plus(bytes, times(figures.bytes, result.counts[i]));
  }
  return {names: [...sums.keys()], amounts: [...sums.values()], bytes};
}

function evaluateRegion(result, evaluator, region) {
  const bytes = evaluator.count(
      region.bytes, 'bytes', () => `the fused region of ${result.model.nameOfOp(region.ops[0])}`);
  const timeUnfused = region.ops.reduce(
      (sum, i) => plusTime(sum, totalTime(result, i)), 0);
  const evaluated = {ops: region.ops, bytes, formulas: region,
                     bytesUnfused: null, time: null, timeUnfused};
  if (bytes === null || timeUnfused === null)
    return evaluated;
  const sum = sumOfOps(result, region.ops);
  evaluated.bytesUnfused = isCount(sum.bytes) ? sum.bytes : null;
  evaluated.time = roofTime(sum.names, sum.amounts, bytes, result.device).seconds;
  return evaluated;
}

// Roof time of a function that is one kernel and moves its floor.
function floorTime({figures, bytesFloor, time}, device) {
  if (!figures.known || bytesFloor === null)
    return null;
  const floor = roofTime(figures.work.map(({name}) => name),
                         figures.work.map(({amount}) => amount), bytesFloor, device);
  // Arguments are counted for callees too, whose times are their own.
  return Math.min(floor.seconds, time ?? floor.seconds);
}

// `owners` are the functions of the ops, and the totals.
function addRegions(result, evaluator, ownersOf) {
  const {model} = result;
  result.regions = model.regions.map(
      (region) => evaluateRegion(result, evaluator, region));
  const regionOf = new Map();
  for (const region of result.regions)
    for (const i of region.ops)
      regionOf.set(i, region);
  for (let i = 0; i < model.size; ++i) {
    const region = regionOf.get(i);
    if (region && region.ops[0] !== i)
      continue;
    const time = region ? region.time : totalTime(result, i);
    for (const owner of ownersOf(i))
      owner.timeFused = plusTime(owner.timeFused, time);
  }
}
