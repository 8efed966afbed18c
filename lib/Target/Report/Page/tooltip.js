// tooltip.js - What is under the pointer
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// The box and the ring around a marker are elements, which can be styled, read
// aloud and tested, and need no drawing.

const MOST_SERIES = 8;
const KIND_TEXTS = {measured: 'measured', library: 'by a library'};

const sumOfCounts = (places) =>
  places.reduce((sum, {marker}) => sum + marker.count, 0);

// Points that do not fit the memory, by name where they are few.
function misfitText(places) {
  const hollow = places.filter(({marker}) => marker.hollow);
  const count = sumOfCounts(hollow);
  if (count === 0)
    return '';
  const names = hollow
      .flatMap(({marker: {set, indices}}) => indices.map((i) => set.name(i)))
      .filter(Boolean);
  const list = names.slice(0, MOST_NAMED).join('; ');
  const rest = count > names.length && names.length ? '; ...' : '';
  const verb = count === 1 ? 'does' : 'do';
  return `, ${formatInteger(count)} of them ${verb} not fit${list ? `: ${list}${rest}` : ''}`;
}

// The others of the series that is described: "5 more here, 1 of them does not
// fit: B=64, C=4096, S=4096".
function moreText(first, same) {
  const others = same.map(({marker}) => {
    const own = marker === first ? 1 : 0;
    return {marker: {...marker, count: marker.count - own,
                     indices: marker.indices.slice(own)}};
  });
  const count = sumOfCounts(others);
  return count ? `${formatInteger(count)} more here${misfitText(others)}` : '';
}

// A line for each other series.
function seriesLine(places) {
  const [{marker}] = places, {set, intensity, rate} = marker;
  const count = sumOfCounts(places);
  const kind = set.kind === 'attainable' ? '' : ` ${KIND_TEXTS[set.kind]}`;
  return `${marker.series.label}: ${formatIntensity(intensity)} FLOP/B, ` +
      `${formatFlopRate(rate)}${kind}` +
      (count > 1 ? ` (${formatInteger(count)}${misfitText(places)})`
        : marker.hollow ? ' (does not fit)' : '');
}

function bySeries(places) {
  const groups = new Map();
  for (const place of places) {
    const {set} = place.marker;
    groups.set(set, [...(groups.get(set) ?? []), place]);
  }
  return [...groups.values()];
}

function fillTooltip(box, places) {
  const [same, ...others] = bySeries(places), [{marker}] = same;
  const {title, rows} = marker.set.describe(marker.index);
  const list = element('dl');
  for (const [label, text] of rows)
    list.append(element('dt', {}, label), element('dd', {}, text));
  const more = moreText(marker, same);
  box.replaceChildren(element('strong', {}, title), list,
                      ...(more ? [element('p', {}, more)] : []));
  if (others.length === 0)
    return;
  const lines = others.slice(0, MOST_SERIES).map(seriesLine);
  if (others.length > MOST_SERIES)
    lines.push(`and ${formatInteger(others.length - MOST_SERIES)} more`);
  box.append(element('p', {}, 'Also here:'),
             element('ul', {}, ...lines.map((line) => element('li', {}, line))));
}

// Beside (x, y) of the chart, within it where there is room.
function placeTooltip(box, frame, x, y) {
  box.hidden = false;
  const {width, height} = box.getBoundingClientRect();
  const left = x + 14 + width > frame.clientWidth ? x - 14 - width : x + 14;
  const top = Math.min(y + 14, frame.clientHeight - height);
  box.style.left = `${Math.max(0, left)}px`;
  box.style.top = `${Math.max(0, top)}px`;
}

// Follows the pointer over the chart.
class Tooltip {
  constructor(chart, frame, box) {
    this.chart = chart;
    this.frame = frame;
    this.box = box;
    this.ring = element('div', {class: 'ring', hidden: true});
    frame.append(this.ring);
    this.shown = [];
    frame.addEventListener('mousemove', (event) => this.follow(event));
    frame.addEventListener('mouseleave', () => this.hide());
  }

  follow(event) {
    const found = this.chart.markersAt(event);
    if (found.length === 0)
      return this.hide();
    const markers = found.map(({marker}) => marker);
    if (markers.length === this.shown.length &&
        markers.every((marker, i) => marker === this.shown[i]))
      return;
    this.shown = markers;
    const [{x, y}] = found;
    fillTooltip(this.box, found);
    placeTooltip(this.box, this.frame, x, y);
    this.ring.style.transform = `translate(${x}px, ${y}px)`;
    this.ring.hidden = false;
  }

  hide() {
    this.shown = [];
    this.box.hidden = true;
    this.ring.hidden = true;
  }
}
