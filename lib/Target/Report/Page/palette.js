// palette.js - What series look like
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Colours and markers are those of the SVG (`looks` of the page's data), by its
// rule. On dark paper colours are lighter.

const isDark = () => document.documentElement.dataset.theme === 'dark';
const styleValue = (name) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const channels = (color) =>
  [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
const colorOf = (values) =>
  `#${values.map((each) => Math.floor(each).toString(16).padStart(2, '0')).join('')}`;

// `share` parts of `other`, the rest of `color`.
function mixed(color, other, share) {
  const to = channels(other);
  return colorOf(channels(color).map(
      (each, i) => each * (1 - share) + to[i] * share + 1e-6));
}

// How bright the eye takes it for, 0 to 1 (ITU-R BT.709).
function brightness(color) {
  const [red, green, blue] = channels(color);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

function lighter(color) {
  let result = color;
  for (let share = 0.1; brightness(result) < 0.55; share += 0.1)
    result = mixed(color, '#ffffff', share);
  return result;
}

// Gives each name a look, the same wherever it occurs; names are numbered as
// they appear, which the SVG does too.
class Palette {
  constructor({style, looks}, numReports) {
    this.isSeed = style === 'seed';
    this.looks = looks;
    this.hasOneReport = numReports === 1;
    this.names = [];
    this.lightened = new Map(looks.colors.map((color) => [color, lighter(color)]));
  }

  kindOf(name) {
    if (!this.names.includes(name))
      this.names.push(name);
    return this.names.indexOf(name);
  }

  color(name) {
    const {colors} = this.looks;
    const color = colors[this.kindOf(name) % colors.length];
    return isDark() ? this.lightened.get(color) : color;
  }

  // Opaque, so that points that coincide do not look darker.
  tint(name) {
    return mixed(this.color(name), styleValue('--paper'), 2 / 3);
  }

  // {path, isStroke}; `report` tells the reports of one page apart.
  marker(name, report) {
    const {colors, markers, strokes} = this.looks;
    const kind = this.kindOf(name);
    if (strokes.length && this.hasOneReport)
      return {path: strokes[Math.min(kind, strokes.length - 1)], isStroke: true};
    // With several reports half of the markers for the next round of colours.
    const round = this.isSeed ? 0
        : Math.floor(kind / colors.length) * (markers.length / 2);
    const number = this.hasOneReport ? kind : report + round;
    return {path: markers[number % markers.length], isStroke: false};
  }
}

// How the markers of one set are drawn: {path, fill, stroke, width}.
function markerLook(palette, series, kind, isHollow) {
  const color = palette.color(series.name);
  const {path, isStroke} = palette.marker(series.name, series.number);
  if (isHollow)
    return {path: palette.looks.hollow, fill: 'none', stroke: color, width: 1.6};
  if (kind === 'library')
    return {path: palette.looks.star, fill: color, stroke: styleValue('--ink'),
            width: 0.5};
  if (kind === 'measured')
    return {path: isStroke ? palette.looks.filled : path, fill: color,
            stroke: styleValue('--ink'), width: 0.8};
  return {path, fill: isStroke ? 'none' : palette.tint(series.name), stroke: color,
          width: isStroke ? 2 : 1.2};
}
