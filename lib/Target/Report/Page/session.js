// session.js - One report at the present device and sizes
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

class Session {
  constructor(report, devices) {
    this.model = new Model(report);
    this.sweep = new Sweep(this.model);
    this.device = devices[report.device];
    // Dims may be called as what every object has: 'constructor', '__proto__'.
    this.bindings = Object.create(null);
    for (const [dim, size] of Object.entries(report.bindings))
      this.bindings[dim] = exact(size);
    this.pointsKey = null;
    this.evaluate();
  }

  evaluate() {
    this.result = this.model.evaluate(this.device, this.bindings);
  }

  deviceTitle() {
    return this.device.title || this.device.name;
  }

  title() {
    return this.model.report.title || this.model.report.module || 'module';
  }

  // `Llama 33B, A100 80GB PCIe`, and its file where others have the same.
  name() {
    const {label} = this.model.report;
    return `${this.title()}, ${this.deviceTitle()}${label ? `, ${label}` : ''}`;
  }

  // What tells it apart from the others of the page.
  labelAmong(sessions) {
    if (this.model.report.label)
      return this.model.report.label;
    const differ = (name) => sessions.some((other) => name(other) !== name(this));
    const parts = [];
    if (differ((each) => each.title()))
      parts.push(this.title());
    if (parts.length === 0 || differ((each) => each.deviceTitle()))
      parts.push(this.deviceTitle());
    const twins = sessions.filter((other) => other.title() === this.title() &&
                                  other.deviceTitle() === this.deviceTitle());
    if (twins.length > 1)
      parts.push(`#${sessions.indexOf(this) + 1}`);
    return parts.join(', ');
  }

  has(dim) {
    return this.model.dims.includes(dim) || Object.hasOwn(this.bindings, dim);
  }

  // The sweep's points; evaluated again only for what they depend on.
  points() {
    const free = this.sweep.freeDims().map((dim) => String(this.bindings[dim]));
    const key = free.join('\n');
    // Two devices may share a name: a known one, and the reader's own.
    if (key !== this.pointsKey || this.device !== this.pointsDevice) {
      this.pointsKey = key;
      this.pointsDevice = this.device;
      this.evaluated = this.sweep.evaluate(this.device, this.bindings);
    }
    return this.evaluated;
  }
}
