// stamps.js - Markers as small pictures
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Chart.js draws a canvas quickly at every point. It takes its `width` for the
// size on the chart: that is in pixels of the page here, and the canvas itself as
// sharp as the screen.

const STAMP_SIZE = 20;  // pixels of the page: a ring and its line

function makeStamp({path, fill, stroke, width}, dots) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(STAMP_SIZE * dots);
  const context = canvas.getContext('2d'), shape = new Path2D(path);
  context.scale(canvas.width / STAMP_SIZE, canvas.height / STAMP_SIZE);
  context.translate(STAMP_SIZE / 2, STAMP_SIZE / 2);
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(shape);
  }
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.stroke(shape);
  for (const side of ['width', 'height'])
    Object.defineProperty(canvas, side, {value: STAMP_SIZE});
  return canvas;
}

class Stamps {
  constructor() {
    this.made = new Map();
  }

  get(look, dots) {
    const key = [look.path, look.fill, look.stroke, look.width, dots].join('\n');
    if (!this.made.has(key))
      this.made.set(key, makeStamp(look, dots));
    return this.made.get(key);
  }
}

const SVG = 'http://www.w3.org/2000/svg';

// The same marker as an element, for the legend.
function markerIcon({path, fill, stroke, width}) {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  const attributes = {d: path, fill, stroke, 'stroke-width': width};
  for (const [key, value] of Object.entries(attributes))
    shape.setAttribute(key, value);
  svg.setAttribute('viewBox', '-7 -7 14 14');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(shape);
  return svg;
}
