// legend.js - Which series are shown
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// What the tool was asked for: the series to begin with, in their order.
function chosenSeries(series, {series: filter}) {
  if (!filter.length)
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
      markerIcon(markerLook(palette, series, 'attainable', false)),
      element('span', {class: 'name'}, series.label),
      element('span', {class: 'count', title: 'points'},
              points ? formatInteger(points) : 'no point')));
}
