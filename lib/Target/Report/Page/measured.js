// measured.js - Measured times beside the roofs
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// What `ops` do together in one launch, each by itself in the bytes; null where
// one has no count.
function countLaunch(model, ops, evaluator) {
  const amounts = new Map();
  let [flops, bytesRead, bytesWritten] = [0, 0, 0];
  for (const op of ops) {
    const cost = model.costs[model.report.ops.cost[op]];
    const figures = evaluator.figures(cost, () => model.nameOfOp(op));
    if (!figures.known)
      return null;
    for (const {name, amount} of figures.work)
      amounts.set(name, plus(amounts.get(name) ?? 0, amount));
    flops = plus(flops, figures.flops);
    bytesRead = plus(bytesRead, figures.bytesRead);
    bytesWritten = plus(bytesWritten, figures.bytesWritten);
  }
  const work = [...amounts].map(([name, amount]) => ({name, amount}));
  return {work, flops, bytesRead, bytesWritten};
}

const isLike = (a, b) => a.flops === b.flops && a.bytesRead === b.bytesRead &&
    a.bytesWritten === b.bytesWritten;

// The measurements of a report, which hold for any device; `evaluate` says what
// the roofs allow.
class Measurements {
  constructor(model) {
    const data = model.report.measured ?? {device: '', points: [], fits: [], library_points: []};
    this.model = model;
    this.data = data;
    this.roof = data.roof ? new Device(data.roof) : null;
    this.points = data.points.map((point) => ({
      ...point, flops: exact(point.flops),
      bytesRead: exact(point.bytes_read), bytesWritten: exact(point.bytes_written),
      bytes: plus(exact(point.bytes_read), exact(point.bytes_written)),
      launch: point.ops.slice(0, point.region_ops),
      bindings: exactBindings(point.bindings),
    }));
    this.ladder = summarizeLadder(this.points, data.fits);
    this.libraryTimes = new Library(model, data.library_points, this.roof);
  }

  // {points, ofOp, libraryPoints, errors, ladder}: a point with its `roof` and `measuredRoof`,
  // and by op the fastest that was measured with what the op costs here.
  evaluate(device, bindings) {
    const here = new Evaluator(new Setting(this.model.dims, bindings));
    const ofOp = new Map();
    const points = this.points.map((point) => {
      const setting = new Setting(this.model.dims, {...bindings, ...point.bindings});
      const counts = countLaunch(this.model, point.launch, new Evaluator(setting));
      const rated = {...point, ...this.roofs(point, counts, device)};
      const isHere = counts && isLike(
          counts, countLaunch(this.model, point.launch, here) ?? {});
      for (const op of isHere ? point.ops : [])
        if (!(ofOp.get(op)?.time <= point.time))
          ofOp.set(op, rated);
      return rated;
    });
    return {points, ofOp, libraryPoints: this.libraryTimes.evaluate(device, bindings),
            errors: summarizeErrors(this.model, points), ladder: this.ladder};
  }

  // Of a region, what is fused away is not moved: its point says what is.
  roofs(point, counts, device) {
    const figures = counts && {work: counts.work, flops: counts.flops, bytes: point.bytes};
    return {
      roof: figures ? classify(figures, device) : NO_MEASURED_BOUND,
      measuredRoof: figures && this.roof ? classify(figures, this.roof) : null,
    };
  }
}

const NO_MEASURED_BOUND = {...NO_BOUND, time: 0};

function exactBindings(bindings) {
  return Object.fromEntries(
      Object.entries(bindings).map(([dim, size]) => [dim, exact(size)]));
}

// The ops of the launch that does op `op`.
function launchOf({ops, region_ops: size}, op) {
  const first = Math.floor(ops.indexOf(op) / size) * size;
  return ops.slice(first, first + size);
}
