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
        seriesOf.set(key, {group, phase, atMost: false, entries: new Map()});
        this.series.push(seriesOf.get(key));
      }
      seriesOf.get(key).atMost ||= model.costs[model.report.ops.cost[i]].atMost;
      this.addEntry(seriesOf.get(key).entries, i);
    }
    for (const series of this.series) {
      series.entries = [...series.entries.values()];
      series.dims = [...new Set(series.entries.flatMap(({dims}) => dims))];
    }
  }

  // Ops of one series with the same cost and the same executions.
  addEntry(entries, i) {
    const cost = this.model.report.ops.cost[i], count = this.model.counts[i];
    const key = `${cost}\n${count.text}`;
    let entry = entries.get(key);
    if (!entry) {
      entry = makeEntry(this.model.costs[cost], count);
      entries.set(key, entry);
    }
    entry.multiplicity += 1;
  }

  get length() {
    return this.settings.points;
  }

  // The swept dims of point `i`.
  bindings(i) {
    const result = Object.create(null);
    this.settings.dims.forEach((dim, column) => {
      const value = this.settings.values[column][i];
      if (value !== null)
        result[dim] = value;
    });
    return result;
  }

  evaluate(device, bindings) {
    const series = this.series.map(({group, phase, atMost}) => ({
      group, phase, atMost, known: [], fits: [], kind: [], count: [], flops: [],
      bytesRead: [], bytesWritten: [], time: [], mixed: [],
    }));
    const problems = new Set();
    // Settings that differ only in dims of other series are alike.
    const known = series.map(() => new Map());
    for (let i = 0; i < this.length; ++i) {
      const setting = new Setting(this.model.dims, {...bindings, ...this.bindings(i)});
      this.series.forEach(({dims, entries}, s) => {
        const key = dims.map((dim) => setting.values[dim]).join();
        if (!known[s].has(key))
          known[s].set(key, evaluatePoint(series[s], entries, setting, device, problems));
        addPoint(series[s], known[s].get(key));
      });
    }
    return {series, problems: [...problems]};
  }

  // Dims whose value still matters: others are swept.
  freeDims() {
    return this.model.dims.filter((dim) => !this.settings.dims.includes(dim));
  }
}

function makeEntry({work, flops, bytesRead, bytesWritten}, count) {
  const amounts = work.map(({amount}) => amount);
  const all = [count, ...amounts, bytesRead, bytesWritten];
  return {
    names: work.map(({name}) => name), amounts, flops, bytesRead, bytesWritten,
    count, multiplicity: 0, dims: [...new Set(all.flatMap(({dims}) => dims))],
  };
}

class SeriesSums {
  constructor() {
    this.count = this.flops = this.bytesRead = this.bytesWritten = 0;
    this.time = 0;
    this.fits = true;
    this.names = [];
    this.amounts = [];
  }

  add(entry, setting, device) {
    const count = times(setting.value(entry.count), entry.multiplicity);
    const amounts = entry.amounts.map((amount) => setting.value(amount));
    const flops = setting.value(entry.flops);
    const read = setting.value(entry.bytesRead);
    const written = setting.value(entry.bytesWritten);
    this.count = plus(this.count, count);
    this.flops = plus(this.flops, times(flops, count));
    this.bytesRead = plus(this.bytesRead, times(read, count));
    this.bytesWritten = plus(this.bytesWritten, times(written, count));
    for (let i = 0; i < amounts.length; ++i)
      this.addWork(entry.names[i], times(amounts[i], count));
    const bytes = plus(read, written);
    if (bytes === null || amounts.includes(null))
      return;
    const roof = roofTime(entry.names, amounts, bytes, device);
    this.time += roof.seconds * toDouble(count);
    if (device.capacity !== null)
      this.fits = this.fits && bytes <= device.capacity;
  }

  addWork(name, amount) {
    const place = this.names.indexOf(name);
    if (place >= 0) {
      this.amounts[place] = plus(this.amounts[place], amount);
    } else {
      this.names.push(name);
      this.amounts.push(amount);
    }
  }

  areCounts() {
    const isGood = (sum) => sum !== null && isCount(sum);
    return isGood(this.count) && isGood(this.flops) && isGood(this.bytesRead) &&
        isGood(this.bytesWritten) && this.amounts.every(isGood);
  }

  // What bounds the sums: {kind, mixed}. Where ops differ in that, they take
  // longer than their sum would.
  bound(device) {
    const bytes = plus(this.bytesRead, this.bytesWritten);
    if (bytes <= 0)
      return {kind: null, mixed: false};
    const roof = roofTime(this.names, this.amounts, bytes, device);
    return {kind: kindOf(roof), mixed: this.time > roof.seconds * (1 + 1e-9)};
  }
}

// The figures of one series at one setting; counts and time are nothing where
// they are not known.
function evaluatePoint({group, phase}, entries, setting, device, problems) {
  const sums = new SeriesSums();
  for (const entry of entries) {
    if (!setting.areBound(entry.dims))
      return {known: false, fits: sums.fits};
    sums.add(entry, setting, device);
  }
  if (!sums.areCounts()) {
    problems.add(`a count of series '${seriesName({group, phase})}' does not fit in 64 ` +
                 'bits at some settings: choose smaller sizes');
    return {known: false, fits: sums.fits};
  }
  const {fits, count, flops, bytesRead, bytesWritten, time} = sums;
  return {known: true, fits, ...sums.bound(device), count, flops, bytesRead,
          bytesWritten, time};
}

function addPoint(columns, point) {
  columns.known.push(point.known);
  columns.fits.push(point.fits);
  for (const key of ['kind', 'mixed', 'count', 'flops', 'bytesRead', 'bytesWritten',
                     'time'])
    columns[key].push(point.known ? point[key] : null);
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
