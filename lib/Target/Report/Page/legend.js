// legend.js - Which series are shown
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = {
  circle: 'M13 8a5 5 0 1 1-10 0a5 5 0 1 1 10 0z', triangle: 'M8 3L13.5 13H2.5z',
  rect: 'M3.5 3.5h9v9h-9z', rectRot: 'M8 2l6 6l-6 6l-6-6z',
  star: 'M8 2v12M2 8h12M4 4l8 8M12 4l-8 8', cross: 'M8 2v12M2 8h12',
  crossRot: 'M3 3l10 10M13 3L3 13',
};

function swatch(color, marker) {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const attributes = {d: SHAPES[marker], fill: color, stroke: color, 'stroke-width': 2};
  for (const [key, value] of Object.entries(attributes))
    path.setAttribute(key, value);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}

// What `wanted` (of the options) and the style say: the series to begin with, in
// their order.
function chosenSeries(series, {style, series: wanted}) {
  const filter = wanted.length ? wanted : style === 'seed' ? SEED_SERIES : null;
  if (!filter)
    return series;
  const matches = ({name, phase, group}, entry) =>
    [name, phase, group].includes(entry);
  return filter.flatMap((entry) => series.filter((each) => matches(each, entry)))
      .filter((each, i, all) => all.indexOf(each) === i);
}

function legendItem(series, isShown, palette, onToggle) {
  const points = series.sets.reduce((sum, {x}) => sum + x.length, 0);
  const box = element('input', {type: 'checkbox', checked: isShown,
                                onchange: () => onToggle(series, box.checked)});
  return element('li', {}, element(
      'label', {}, box,
      swatch(palette.color(series.name), palette.marker(series.name, series.number)),
      element('span', {class: 'name'}, series.label),
      element('span', {class: 'count', title: 'points'},
              points ? formatInteger(points) : 'no point')));
}

function legendNotes(series) {
  const sets = series.flatMap((each) => each.sets);
  const measured = sets.filter(({kind}) => kind === 'measured')
      .reduce((sum, {x}) => sum + x.length, 0);
  const misfits = sets.reduce(
      (sum, {hollow}) => sum + hollow.filter(Boolean).length, 0);
  const zeros = sets.reduce((sum, {x}) => sum + x.filter((at) => at === 0).length, 0);
  const notes = [measured
    ? `Filled markers are measured (${formatInteger(measured)}); light ones are ` +
      'what the roof allows.'
    : 'Markers are what the roof allows, not measurements.'];
  if (misfits)
    notes.push(`Hollow: operands and results do not fit the device's memory ` +
               `(${formatInteger(misfits)}).`);
  if (zeros)
    notes.push('At the left edge, at 0: no FLOPs, only bytes.');
  return notes;
}
