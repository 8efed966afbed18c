// mainpeak.js - The roof that a report shows first
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// The peak of `device` that the contractions of `result` take the longest at, as the
// tool chooses it: a dim without a value counts as 1.
function mainPeakOf(result, device) {
  const {figures} = result.totals;
  const ones = new Setting(result.model.dims, result.bindings);
  ones.values = ones.values.map((value) => value ?? 1);
  let longest = null, longestTime = 0;
  figures.work.forEach(({unit, name, amount}, i) => {
    const rate = unit === 'matrix' ? device.rates.get(name) : undefined;
    if (rate === undefined)
      return;
    const time = Number(amount ?? ones.value(figures.formulas.work[i].amount) ?? 0) / Number(rate);
    if (longest !== null && time <= longestTime)
      return;
    longest = {name, rate: Number(rate)};
    longestTime = time;
  });
  const first = device.mainPeak();
  return first && (!longest || longest.rate === first.rate) ? first : longest;
}

const isFloat = (name) => /\/(b|t)?f/.test(name);

// `312 TFLOP/s`, `ridge 161.2 FLOP/B`; integers do OP.
const formatPeak = ({name, rate}) =>
  formatRate(rate, isFloat(name) ? 'FLOP/s' : 'OP/s');
const ridgeOf = (peak, device) => peak && peak.rate / Number(device.bandwidth);
const ridgeText = (peak, device) =>
  `ridge ${formatIntensity(ridgeOf(peak, device))} ${isFloat(peak.name) ? 'FLOP' : 'OP'}/B`;

// Of 16-bit products, whatever the module computes.
function sixteenBitRidge(result, device) {
  const peak = mainPeakOf(result, device);
  return ridgeOf(peak?.name === 'matrix/bf16' ? peak : device.sixteenBitPeak(), device);
}
