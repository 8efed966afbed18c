// roofs.js - The lines of a device
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

const LINE_COLORS = {bandwidth: '--roof-bandwidth', peak: '--roof-compute'};

// One roof for each device that `sessions` are on. Machines that their times are of
// stand once each, and not where their lines would be a device's.
function roofsOf(sessions) {
  const roofs = [...new Set(sessions.map(({device}) => device))].map((device) =>
    roofOf(device, sessions.filter((session) => session.device === device)));
  const drawn = new Set(roofs.map(lines)), names = new Set();
  for (const {device, result} of sessions) {
    const measured = measuredRoofOf(result);
    if (measured === null || names.has(measured.name) || drawn.has(lines(measured)))
      continue;
    names.add(measured.name);
    roofs.find((roof) => roof.device === device).measured.push(measured);
  }
  return roofs;
}

// {device, bandwidth, peak, ridge, ceilings, measured}: the peak is the highest of
// those that `sessions`, all on `device`, show first; ceilings are rates of other
// units and types that limit something in one of them.
function roofOf(device, sessions) {
  const [peak] = sessions.map(({result}) => mainPeakOf(result, device))
      .sort((a, b) => b?.rate - a?.rate);
  const limiters = new Set(sessions.flatMap(({result}) =>
    result.costs.map(({bound}) => device.peakName(bound.limiter))));
  const ceilings = [...device.rates]
      .filter(([name]) => limiters.has(name))
      .map(([name, rate]) => ({name, rate: Number(rate)}))
      .filter(({rate}) => rate !== peak?.rate)
      .sort((a, b) => b.rate - a.rate);
  return {device, peak, ridge: ridgeOf(peak, device),
          bandwidth: Number(device.bandwidth), ceilings, measured: []};
}

function measuredRoofOf(result) {
  const {roof, data} = result.model.measurements;
  const peak = roof && mainPeakOf(result, roof);
  return roof && {name: `${data.device} measured`, bandwidth: Number(roof.bandwidth),
                  peak, ridge: ridgeOf(peak, roof)};
}

// As people read them.
const lines = ({bandwidth, peak}) =>
  `${formatBandwidth(bandwidth)} ${peak && formatPeak(peak)}`;

// Ends of a line as far as the axis may go; the chart cuts it.
function roofDatasets(roof) {
  const [left, right] = [1e-9, 1e15];
  const line = (color, points, width, dash) => ({
    type: 'line', data: points, borderColor: color, borderWidth: width,
    borderDash: dash, pointRadius: 0, pointHitRadius: 0, order: 10,
  });
  const slope = ({bandwidth, ridge}) =>
    [left, ridge ?? right].map((x) => ({x, y: x * bandwidth}));
  const flat = (rate, {bandwidth} = roof) =>
    [{x: rate / bandwidth, y: rate}, {x: right, y: rate}];
  const sets = [line(styleValue(LINE_COLORS.bandwidth), slope(roof), 2, [7, 4])];
  if (roof.peak)
    sets.push(line(styleValue(LINE_COLORS.peak), flat(roof.peak.rate), 2, [7, 4]));
  for (const measured of roof.measured)
    sets.push(line(styleValue('--roof-other'), slope(measured), 1, []),
              line(styleValue('--roof-other'), flat(measured.peak.rate, measured), 1, []));
  for (const {rate} of roof.ceilings)
    sets.push(line(styleValue('--roof-other'), flat(rate), 1, [2, 3]));
  return sets;
}
