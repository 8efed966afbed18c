// tooltip.js - What is under the pointer
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Chart.js finds the marker; the box and the ring around it are elements, which
// can be styled, read aloud and tested, and need no drawing.

function fillTooltip(box, marker) {
  const {title, rows} = marker.set.describe(marker.index);
  const list = element('dl');
  for (const [label, text] of rows)
    list.append(element('dt', {}, label), element('dd', {}, text));
  box.replaceChildren(element('strong', {}, title), list);
  if (marker.count > 1)
    box.append(element('p', {}, `and ${formatInteger(marker.count - 1)} more of ` +
                                `${marker.series.label} here`));
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
    this.shown = null;
    frame.addEventListener('mousemove', (event) => this.follow(event));
    frame.addEventListener('mouseleave', () => this.hide());
  }

  follow(event) {
    const found = this.chart.markerAt(event);
    if (!found)
      return this.hide();
    if (found.marker === this.shown)
      return;
    this.shown = found.marker;
    fillTooltip(this.box, found.marker);
    placeTooltip(this.box, this.frame, found.x, found.y);
    this.ring.style.transform = `translate(${found.x}px, ${found.y}px)`;
    this.ring.hidden = false;
  }

  hide() {
    this.shown = null;
    this.box.hidden = true;
    this.ring.hidden = true;
  }
}
