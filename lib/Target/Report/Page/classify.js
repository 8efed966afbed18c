// classify.js - What bounds an op
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Times are fractions, amount over rate, so that a tie is a tie at any size.

function isShorter(a, b) {
  const x = Number(a.amount) / Number(a.rate);
  const y = Number(b.amount) / Number(b.rate);
  // Doubles err by some 1e-16; beyond that they settle it.
  if (Math.abs(x - y) > 1e-14 * Math.max(x, y))
    return x < y;
  return BigInt(a.amount) * BigInt(b.rate) < BigInt(b.amount) * BigInt(a.rate);
}

function longestWork(work, device) {
  let longest = {amount: 0, rate: 1, limiter: null};
  for (const {name, amount} of work) {
    const rate = device.rates.get(name);
    if (rate !== undefined && isShorter(longest, {amount, rate}))
      longest = {amount, rate, limiter: name};
  }
  return longest;
}

// `figures` are known. A tie is compute; work of no known peak cannot bound.
// The operations are those of the tool in its order: results are the same bits.
function classify(figures, device) {
  const compute = longestWork(figures.work, device);
  const memory = {amount: figures.bytes, rate: device.bandwidth};
  const isCompute = compute.limiter !== null && !isShorter(compute, memory);
  const {amount, rate} = isCompute ? compute : memory;
  const flops = Number(figures.flops);
  const time = Number(amount) / Number(rate);
  const moves = figures.bytes > 0;
  return {
    kind: !moves ? null : isCompute ? 'compute' : 'memory',
    limiter: isCompute ? compute.limiter : moves ? 'dram' : null,
    intensity: moves ? flops / Number(figures.bytes) : null,
    attainable: amount > 0 ? flops / Number(amount) * Number(rate) : 0,
    time,
    latencyLimited: device.latency !== null && time > 0 &&
        time < device.latency,
  };
}

const NO_BOUND = {
  kind: null, limiter: null, intensity: null, attainable: null, time: null,
  latencyLimited: null,
};
