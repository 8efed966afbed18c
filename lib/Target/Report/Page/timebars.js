// timebars.js - Where the time goes
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// For each function the roof times of its ops by series.
function timesBySeries(result) {
  const functions = new Map(), {model} = result;
  for (let i = 0; i < model.size; ++i) {
    const owner = model.text('function', i), name = seriesName(model.seriesOf(i));
    if (!functions.has(owner))
      functions.set(owner, new Map());
    const times = functions.get(owner);
    times.set(name, (times.get(name) || 0) + (totalTime(result, i) || 0));
  }
  return functions;
}

function makeSegment(name, time, whole, palette) {
  const share = time / whole;
  const text = `${name}: ${formatTime(time)} (${formatShare(share)})`;
  const segment = element('div', {class: 'segment', title: text},
                          share > 0.06 ? element('span', {}, name) : '');
  segment.style.flexGrow = share;
  segment.style.backgroundColor = palette.color(name);
  return segment;
}

function makeBar(total, times, longest, palette) {
  const name = total.name || 'module';
  const head = element('div', {class: 'bar-head'}, element('strong', {}, name), ' ',
                       markBounds(formatTime(total.time), total));
  if (!total.time)
    return element('div', {}, head);
  const segments = [...times].filter(([, time]) => time > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([series, time]) => makeSegment(series, time, total.time, palette));
  const bar = element('div', {
    class: 'bar', role: 'img',
    'aria-label': `${name}: ${segments.map(({title}) => title).join(', ')}`,
  }, ...segments);
  bar.style.width = `${Math.max(100 * total.time / longest, 0.3)}%`;
  return element('div', {}, head, bar);
}

// A bar for each function, all in one scale or each in its own.
function showTimeBars(place, result, palette, isOneScale) {
  const functions = result.functions.filter(({time}) => time !== 0);
  const longest = Math.max(...functions.map(({time}) => time || 0));
  const times = timesBySeries(result);
  place.replaceChildren(...functions.map((each) => makeBar(
      each, times.get(each.name), isOneScale ? longest : each.time, palette)));
  if (functions.length === 0)
    place.append(element('p', {class: 'empty'}, 'No op takes time.'));
}
