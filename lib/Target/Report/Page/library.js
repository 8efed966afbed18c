// library.js - What a library reached
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Points are parts of series, such as a layer's; their bindings are those of the
// dims that the series depends on.
class Library {
  constructor(model, points, roof) {
    this.model = model;
    this.roof = roof;
    this.points = points.map((point) => ({
      ...point, flops: exact(point.flops), bytes: exact(point.bytes),
      bindings: exactBindings(point.bindings),
    }));
    this.series = points.length ? new Sweep(model).series : [];
  }

  // The points with `roofTime` and `measuredRoofTime`, s.
  evaluate(device, bindings) {
    return this.points.map((point) => {
      const entries = this.series.find(
          ({group, phase}) => group === point.group && phase === point.phase)?.entries;
      const setting = new Setting(this.model.dims, {...bindings, ...point.bindings});
      const timeOn = (on) => (entries && on ? partTime(point, entries, setting, on) : null);
      return {...point, roofTime: timeOn(device) ?? 0, measuredRoofTime: timeOn(this.roof)};
    });
  }
}

// Roof time of the part of the series that `point` is; null where it is none.
function partTime(point, entries, setting, device) {
  const sums = new SeriesSums();
  for (const entry of entries) {
    if (!setting.areBound(entry.dims))
      return null;
    sums.add(entry, setting, device);
  }
  const bytes = plus(sums.bytesRead, sums.bytesWritten);
  if (bytes === null || sums.flops === null ||
      BigInt(bytes) % BigInt(point.bytes) !== 0n)
    return null;
  const parts = BigInt(bytes) / BigInt(point.bytes);
  return parts > 0n && parts * BigInt(point.flops) === BigInt(sums.flops)
    ? sums.time / Number(parts) : null;
}
