// tooltip.js - What is under the pointer
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Chart.js finds the marker; the box is ours, so that it can be styled, read
// aloud and tested.

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

function tooltipHandler(box, frame) {
  let shown = null;
  return ({tooltip}) => {
    const marker = tooltip.opacity > 0 && tooltip.dataPoints?.[0]?.raw;
    if (!marker || !marker.set) {
      box.hidden = true;
      shown = null;
      return;
    }
    if (marker !== shown)
      fillTooltip(box, marker);
    shown = marker;
    placeTooltip(box, frame, tooltip.caretX, tooltip.caretY);
  };
}
