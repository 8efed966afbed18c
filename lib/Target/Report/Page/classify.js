// classify.js - What bounds an op
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// A time is a fraction, amount over rate, so that a tie is a tie at any size;
// `seconds` is its double.
class RoofTime {
  constructor(amount, rate, limiter) {
    this.amount = amount;
    this.rate = rate;
    this.limiter = limiter;
    this.seconds = toDouble(amount) / toDouble(rate);
  }

  isShorterThan(other) {
    const x = this.seconds, y = other.seconds;
    // Doubles err by some 1e-16; beyond that they settle it.
    if (Math.abs(x - y) > 1e-14 * Math.max(x, y))
      return x < y;
    return BigInt(this.amount) * BigInt(other.rate) <
        BigInt(other.amount) * BigInt(this.rate);
  }
}

const NO_TIME = new RoofTime(0, 1, null);

// What takes longest: work of a known peak, or the bytes. A tie is compute; work
// of no known peak cannot bound. `amounts` are those of `names`.
function roofTime(names, amounts, bytes, device) {
  let compute = NO_TIME;
  for (let i = 0; i < names.length; ++i) {
    const rate = device.rates.get(names[i]);
    if (rate === undefined)
      continue;
    const time = new RoofTime(amounts[i], rate, names[i]);
    if (compute.isShorterThan(time))
      compute = time;
  }
  const memory = new RoofTime(bytes, device.bandwidth, null);
  return compute.limiter !== null && !compute.isShorterThan(memory) ? compute : memory;
}

// `figures` are known. The operations are those of the tool in its order, so
// that results are the same bits.
function classify(figures, device) {
  const roof = roofTime(figures.work.map(({name}) => name),
                        figures.work.map(({amount}) => amount), figures.bytes, device);
  const flops = Number(figures.flops), moves = figures.bytes > 0;
  return {
    kind: moves ? kindOf(roof) : null,
    limiter: roof.limiter ?? (moves ? 'dram' : null),
    intensity: moves ? flops / Number(figures.bytes) : null,
    attainable: roof.amount > 0 ? flops / Number(roof.amount) * Number(roof.rate) : 0,
    time: roof.seconds,
    latencyLimited: device.latency !== null && roof.seconds > 0 &&
        roof.seconds < device.latency,
  };
}

const kindOf = (roof) => (roof.limiter === null ? 'memory' : 'compute');

const NO_BOUND = {
  kind: null, limiter: null, intensity: null, attainable: null, time: null,
  latencyLimited: null,
};
