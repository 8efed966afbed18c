// sweep.js - Series of ops at many settings
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// The figures of every series at every setting, in columns; as the tool's sweep
// does it, sum by sum in its order.

class Sweep {
  constructor(model) {
    this.model = model;
    this.settings = model.report.sweep || {points: 0, dims: [], values: []};
    this.settings.values = this.settings.values.map((column) => column.map(exact));
    this.series = [];
    const seriesOf = new Map();
    for (let i = 0; i < model.size; ++i) {
      const {group, phase} = model.seriesOf(i);
      const key = `${group}\n${phase}`;
      if (!seriesOf.has(key)) {
        seriesOf.set(key, {group, phase, entries: new Map()});
        this.series.push(seriesOf.get(key));
      }
      this.addEntry(seriesOf.get(key).entries, i);
    }
    for (const series of this.series)
      series.entries = [...series.entries.values()];
  }

  // Ops of one series with the same cost and the same executions.
  addEntry(entries, i) {
    const cost = this.model.report.ops.cost[i], count = this.model.counts[i];
    const key = `${cost}\n${count.text}`;
    let entry = entries.get(key);
    if (!entry) {
      const {work, flops, bytesRead, bytesWritten} = this.model.costs[cost];
      entry = {work, flops, bytesRead, bytesWritten, count, multiplicity: 0,
               all: [count, ...work.map(({amount}) => amount), bytesRead, bytesWritten]};
      entries.set(key, entry);
    }
    entry.multiplicity += 1;
  }

  get length() {
    return this.settings.points;
  }

  // The swept dims of point `i`.
  bindings(i) {
    const result = {};
    this.settings.dims.forEach((dim, column) => {
      const value = this.settings.values[column][i];
      if (value !== null)
        result[dim] = value;
    });
    return result;
  }

  evaluate(device, bindings) {
    const series = this.series.map(({group, phase}) => ({
      group, phase, known: [], fits: [], kind: [], count: [], flops: [],
      bytesRead: [], bytesWritten: [], time: [],
    }));
    const problems = new Set();
    for (let i = 0; i < this.length; ++i) {
      const setting = new Setting(this.model.dims, {...bindings, ...this.bindings(i)});
      for (let s = 0; s < series.length; ++s)
        addPoint(series[s], this.series[s].entries, setting, device, problems);
    }
    return {series, problems: [...problems]};
  }

  // Dims whose value still matters: others are swept.
  freeDims() {
    return this.model.dims.filter((dim) => !this.settings.dims.includes(dim));
  }
}

class SeriesSums {
  constructor() {
    this.count = this.flops = this.bytesRead = this.bytesWritten = 0;
    this.time = 0;
    this.fits = true;
    this.amounts = new Map();
  }

  add(entry, setting, device) {
    const value = (formula) => setting.value(formula);
    const count = times(value(entry.count), entry.multiplicity);
    this.count = plus(this.count, count);
    const work = entry.work.map(({name, amount}) => ({name, amount: value(amount)}));
    for (const {name, amount} of work)
      this.amounts.set(name, plus(this.amounts.get(name) ?? 0, times(amount, count)));
    const flops = value(entry.flops);
    const read = value(entry.bytesRead), written = value(entry.bytesWritten);
    this.flops = plus(this.flops, times(flops, count));
    this.bytesRead = plus(this.bytesRead, times(read, count));
    this.bytesWritten = plus(this.bytesWritten, times(written, count));
    const bytes = plus(read, written);
    if (bytes === null)
      return;
    this.time += classify({work, flops, bytes}, device).time * Number(count);
    if (device.capacity !== null)
      this.fits = this.fits && bytes <= device.capacity;
  }

  areCounts() {
    return [this.count, this.flops, this.bytesRead, this.bytesWritten,
            ...this.amounts.values()].every((sum) => sum !== null && isCount(sum));
  }
}

function addPoint(result, entries, setting, device, problems) {
  const sums = new SeriesSums();
  let known = true;
  for (const entry of entries) {
    known = entry.all.every((formula) => setting.isBound(formula));
    if (!known)
      break;
    sums.add(entry, setting, device);
  }
  if (known && !sums.areCounts()) {
    problems.add(`a count of series '${result.group} ${result.phase}' does not ` +
                 'fit in 64 bits at some settings: choose smaller sizes');
    known = false;
  }
  result.known.push(known);
  result.fits.push(sums.fits);
  result.kind.push(known ? sweepKind(sums, device) : null);
  for (const key of ['count', 'flops', 'bytesRead', 'bytesWritten', 'time'])
    result[key].push(known ? sums[key] : null);
}

function sweepKind(sums, device) {
  const work = [...sums.amounts].map(([name, amount]) => ({name, amount}));
  const bytes = plus(sums.bytesRead, sums.bytesWritten);
  return classify({work, flops: sums.flops, bytes}, device).kind;
}

// FLOP/B of point `i`; nothing for zero bytes.
function sweepIntensity(series, i) {
  const bytes = Number(plus(series.bytesRead[i], series.bytesWritten[i]));
  return !series.known[i] || bytes === 0 ? null : Number(series.flops[i]) / bytes;
}

// FLOP/s of point `i`.
function sweepAttainable(series, i) {
  if (!series.known[i])
    return null;
  return series.time[i] > 0 ? Number(series.flops[i]) / series.time[i] : 0;
}
