// rooflabels.js - What the lines of the roofs are
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Labels keep within the plot and off each other, and off markers where they can;
// one without a place is left out, for the notes below the chart and the device's
// line say the same.

const LABEL_HEIGHT = 14;  // pixels

// Boxes in pixels, {left, right, top, bottom}.
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom &&
  b.top < a.bottom;
const isWithin = (box, area) => box.left >= area.left && box.right <= area.right &&
  box.top >= area.top && box.bottom <= area.bottom;

// Where markers are, in cells of so many pixels.
const MARKER_CELL = 4;
const markerCell = (x, y) =>
  Math.floor(x / MARKER_CELL) * 65536 + Math.floor(y / MARKER_CELL);

function markerCells(chart) {
  const cells = new Set();
  chart.data.datasets.forEach(({type}, i) => {
    if (type !== 'line')
      for (const {x, y} of chart.getDatasetMeta(i).data)
        cells.add(markerCell(x, y));
  });
  return cells;
}

class LabelWriter {
  constructor(chart) {
    this.markers = markerCells(chart);
    this.written = [];
    this.context = chart.ctx;
    this.area = chart.chartArea;
    this.taken = [];
  }

  font(weight, size) {
    this.context.font = `${weight} ${size}px ${styleValue('--font')}`;
  }

  // What `text` takes whose lower left corner is (x, y), turned by `angle`: boxes
  // along it.
  boxes(text, {x, y, angle = 0}) {
    const width = this.context.measureText(text).width;
    const steps = angle === 0 ? 1 : Math.ceil(width / LABEL_HEIGHT);
    return Array.from({length: steps}, (_, i) => {
      const along = (part) => ({x: x + Math.cos(angle) * width * part / steps,
                                y: y + Math.sin(angle) * width * part / steps});
      const from = along(i), to = along(i + 1);
      const up = {x: Math.sin(angle) * LABEL_HEIGHT, y: -Math.cos(angle) * LABEL_HEIGHT};
      const xs = [from.x, to.x, from.x + up.x, to.x + up.x];
      const ys = [from.y, to.y, from.y + up.y, to.y + up.y];
      return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys),
              bottom: Math.max(...ys)};
    });
  }

  // How many markers are about in `boxes`.
  crowd(boxes) {
    let count = 0;
    for (const {left, right, top, bottom} of boxes)
      for (let x = left - MARKER_CELL; x <= right + MARKER_CELL; x += MARKER_CELL)
        for (let y = top - MARKER_CELL; y <= bottom + MARKER_CELL; y += MARKER_CELL)
          count += this.markers.has(markerCell(x, y)) ? 1 : 0;
    return count;
  }

  // Writes the first of `texts` that has room at one of the places that
  // `placesOf` gives for its width, at the least crowded of those.
  write(texts, color, placesOf) {
    for (const text of texts.map(visible)) {
      let best = null;
      for (const place of placesOf(this.context.measureText(text).width)) {
        const boxes = this.boxes(text, place);
        const isFree = boxes.every((box) => isWithin(box, this.area) &&
            this.taken.every((other) => !overlap(box, other)));
        const crowd = isFree ? this.crowd(boxes) : Infinity;
        if (crowd < (best?.crowd ?? Infinity))
          best = {place, boxes, crowd};
        if (crowd === 0)
          break;
      }
      if (best) {
        this.taken.push(...best.boxes);
        this.written.push({text, boxes: best.boxes});
        return this.draw(text, best.place, color);
      }
    }
    return null;
  }

  draw(text, {x, y, angle = 0}, color) {
    const {context} = this;
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.textBaseline = 'bottom';
    context.lineWidth = 4;
    context.lineJoin = 'round';
    // A halo keeps the text readable over lines.
    context.strokeStyle = styleValue('--paper');
    context.strokeText(text, 0, 0);
    context.fillStyle = color;
    context.fillText(text, 0, 0);
    context.restore();
    return text;
  }
}

// Along the slope, above it or below; in the middle first.
function labelBandwidth(chart, writer, roof, texts, color) {
  const {x, y} = chart.scales;
  const low = Math.max(x.min, y.min / roof.bandwidth);
  const high = Math.min(x.max, roof.ridge ?? x.max, y.max / roof.bandwidth);
  if (high <= low)
    return;
  const at = (value) => ({x: x.getPixelForValue(value),
                          y: y.getPixelForValue(value * roof.bandwidth)});
  const from = at(low), to = at(high);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  writer.write(texts, color, (width) => {
    const space = length - width;
    return space < 0 ? [] : [-4, 4 + LABEL_HEIGHT].flatMap((offset) =>
      [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9, 0.1].map((part) => ({
        x: from.x + Math.cos(angle) * space * part - Math.sin(angle) * offset,
        y: from.y + Math.sin(angle) * space * part + Math.cos(angle) * offset,
        angle,
      })));
  });
}

// At its right end, above it or below.
function labelRate(chart, writer, rate, texts, color) {
  const {y} = chart.scales, {right} = chart.chartArea;
  if (!(rate > y.min && rate < y.max))
    return;
  const at = y.getPixelForValue(rate);
  writer.write(texts, color, (width) => [0, 60, 120].flatMap((shift) =>
    [-3, -11, 17, 25, 38, 52, 66].map((offset) => ({x: right - 6 - width - shift,
                                             y: at + offset}))));
}

function markRidge(chart, writer, roof) {
  const {x, y} = chart.scales, {top, bottom} = chart.chartArea;
  if (!(roof.ridge > x.min && roof.ridge < x.max))
    return;
  const px = x.getPixelForValue(roof.ridge), context = chart.ctx;
  context.save();
  context.strokeStyle = styleValue('--muted');
  context.setLineDash([2, 4]);
  context.beginPath();
  context.moveTo(px, Math.max(top, y.getPixelForValue(roof.peak.rate)));
  context.lineTo(px, bottom);
  context.stroke();
  context.restore();
  const number = formatIntensity(roof.ridge);
  writer.write([`ridge ${number}`, number], styleValue('--muted'), (width) =>
    [4, 20, 36, 52].flatMap((height) => [
      {x: px + 5, y: bottom - height}, {x: px - 5 - width, y: bottom - height},
    ]));
}

function labelRoof(chart, writer, roof, isOnly) {
  const name = roof.device.title || roof.device.name;
  const texts = (label) => (isOnly ? [label] : [`${name}: ${label}`, label]);
  writer.font(600, 12);
  if (roof.peak)
    labelRate(chart, writer, roof.peak.rate,
              texts(formatPeak(roof.peak)),
              styleValue(LINE_COLORS.peak));
  markRidge(chart, writer, roof);
  labelBandwidth(chart, writer, roof, texts(formatBandwidth(roof.bandwidth)),
                 styleValue(LINE_COLORS.bandwidth));
  writer.font(400, 11);
  for (const ceiling of roof.ceilings) {
    const text = formatPeak(ceiling);
    labelRate(chart, writer, ceiling.rate, [`${text} ${ceiling.name}`, text],
              styleValue('--muted'));
  }
  for (const measured of roof.measured)
    labelMeasured(chart, writer, measured);
}

function labelMeasured(chart, writer, measured) {
  const {name, peak, bandwidth} = measured, color = styleValue('--muted');
  const texts = (label) => [`${name} ${label}`, `measured ${label}`, label];
  labelRate(chart, writer, peak.rate, texts(formatPeak(peak)), color);
  labelBandwidth(chart, writer, measured, texts(formatBandwidth(bandwidth)), color);
}

// Over the lines, of which Chart.js draws the first one last, and below all markers.
const roofLabels = {
  id: 'roofLabels',
  afterDatasetDraw(chart, {index}) {
    if (index !== chart.data.datasets.findIndex(({type}) => type === 'line'))
      return;
    const {roofs} = chart.options.plugins.roofLabels;
    const writer = new LabelWriter(chart);
    chart.ctx.save();
    for (const roof of roofs)
      labelRoof(chart, writer, roof, roofs.length === 1);
    chart.labels = writer.written;
    chart.ctx.restore();
  },
};
