// zoom.js - Zooming by wheel, box and keys
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Calls `chart.setRange` with the new ranges of both axes, nothing for all.
class Zoom {
  constructor(chart, frame, box) {
    this.chart = chart;
    this.frame = frame;
    this.box = box;
    frame.addEventListener('wheel', (event) => this.wheel(event), {passive: false});
    frame.addEventListener('pointerdown', (event) => this.begin(event));
    frame.addEventListener('pointermove', (event) => this.drag(event));
    frame.addEventListener('pointerup', (event) => this.end(event));
    frame.addEventListener('pointercancel', () => this.cancel());
    frame.addEventListener('keydown', (event) => this.key(event));
    frame.addEventListener('dblclick', () => chart.setRange(null));
  }

  // Where the pointer is on the plot, in parts of it from its lower left.
  part(event) {
    const {left, top} = this.frame.getBoundingClientRect();
    const area = this.chart.area();
    return {x: (event.clientX - left - area.left) / area.width,
            y: 1 - (event.clientY - top - area.top) / area.height};
  }

  by(factor, center = {x: 0.5, y: 0.5}) {
    const {x, y} = this.chart.range(), full = this.chart.fullRange();
    this.chart.setRange({x: zoomed(x, center.x, factor, full.x),
                         y: zoomed(y, center.y, factor, full.y)});
  }

  // A page that is being scrolled must not be held up: the wheel zooms with the
  // control key, as pinching does, and where the chart has the focus.
  wheel(event) {
    if (!event.ctrlKey && document.activeElement !== this.frame)
      return;
    event.preventDefault();
    this.by(Math.exp(Math.sign(event.deltaY) * 0.2), this.part(event));
  }

  begin(event) {
    const {x, y} = this.part(event);
    if (event.button !== 0 || event.pointerType === 'touch' ||
        x < 0 || x > 1 || y < 0 || y > 1)
      return;
    this.from = {clientX: event.clientX, clientY: event.clientY};
    this.frame.setPointerCapture(event.pointerId);
  }

  drag(event) {
    if (!this.from)
      return;
    const {left, top} = this.frame.getBoundingClientRect();
    const xs = [this.from.clientX, event.clientX].sort((a, b) => a - b);
    const ys = [this.from.clientY, event.clientY].sort((a, b) => a - b);
    this.box.hidden = false;
    Object.assign(this.box.style, {
      left: `${xs[0] - left}px`, width: `${xs[1] - xs[0]}px`,
      top: `${ys[0] - top}px`, height: `${ys[1] - ys[0]}px`,
    });
  }

  end(event) {
    const {from} = this;
    this.cancel();
    if (!from || Math.abs(event.clientX - from.clientX) < 8 ||
        Math.abs(event.clientY - from.clientY) < 8)
      return;
    const a = this.part(from), b = this.part(event);
    const {x, y} = this.chart.range();
    const cut = ([min, max], p, q) => [Math.min(p, q), Math.max(p, q)].map(
        (part) => min * (max / min) ** Math.min(1, Math.max(0, part)));
    const full = this.chart.fullRange();
    this.chart.setRange({x: bounded(cut(x, a.x, b.x), full.x) ?? x,
                         y: bounded(cut(y, a.y, b.y), full.y) ?? y});
  }

  cancel() {
    this.from = null;
    this.box.hidden = true;
  }

  key(event) {
    const move = (axis, part) => () => {
      const range = this.chart.range();
      const full = this.chart.fullRange();
      this.chart.setRange({...range, [axis]: moved(range[axis], part, full[axis])});
    };
    const action = {
      '+': () => this.by(0.8), '=': () => this.by(0.8), '-': () => this.by(1.25),
      '0': () => this.chart.setRange(null), 'Escape': () => this.cancel(),
      'ArrowLeft': move('x', -0.1), 'ArrowRight': move('x', 0.1),
      'ArrowDown': move('y', -0.1), 'ArrowUp': move('y', 0.1),
    }[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    action();
  }
}
