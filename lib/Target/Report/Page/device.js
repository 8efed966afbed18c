// device.js - Peaks and bandwidths of a device
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// What the model asks of a device, in base units.
class Device {
  constructor(data) {
    this.data = data;
    this.name = data.name;
    this.title = data.title;
    const dram = data.memory.find((level) => level.name === 'dram');
    this.bandwidth = exact(dram.bandwidth);
    this.capacity = exact(dram.capacity);
    this.latency = data.launch_latency_ns === null ? null
        : Number(data.launch_latency_ns) / 1e9;
    this.rates = new Map();
    for (const {unit, type, rate} of data.peaks)
      this.rates.set(`${unit}/${type}`, exact(rate));
    // f32 products without a unit of their own run where f32 vectors do.
    const vector = this.rates.get('vector/f32');
    this.sharesVectors = vector !== undefined && !this.rates.has('matrix/f32');
    if (this.sharesVectors)
      this.rates.set('matrix/f32', vector);
  }

  // The peak that is the rate of `limiter`.
  peakName(limiter) {
    return this.sharesVectors && limiter === 'matrix/f32' ? 'vector/f32' : limiter;
  }

  sixteenBitPeak() {
    for (const name of ['matrix/f16', 'matrix/bf16'])
      if (this.rates.has(name))
        return {name, rate: Number(this.rates.get(name))};
    return null;
  }

  // What it is known for: 16-bit products, or else the highest there is.
  mainPeak() {
    let highest = this.sixteenBitPeak();
    if (highest)
      return highest;
    for (const [name, rate] of this.rates)
      if (highest === null || Number(rate) > highest.rate)
        highest = {name, rate: Number(rate)};
    return highest;
  }
}
