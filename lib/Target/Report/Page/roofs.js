// roofs.js - The lines of a device
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

const LINE_COLORS = {bandwidth: '--roof-bandwidth', peak: '--roof-compute'};

// {device, bandwidth, peak, ridge, ceilings, measured}: ceilings are rates of units
// and types that limit something in `result`, other than the main peak; measured
// is the roof of the machine that its times are of, or null: of none, and where
// its lines would be the device's.
function roofOf(device, result) {
  const peak = mainPeakOf(result, device);
  const limiters = new Set(result.costs.map(({bound}) => bound.limiter));
  const ceilings = [...device.rates]
      .filter(([name]) => limiters.has(name) && name !== peak?.name)
      .map(([name, rate]) => ({name, rate: Number(rate)}))
      .filter(({rate}) => rate !== peak?.rate)
      .sort((a, b) => b.rate - a.rate);
  const own = {device, peak, ridge: ridgeOf(peak, device),
               bandwidth: Number(device.bandwidth), ceilings};
  const measured = measuredRoofOf(result);
  return {...own, measured: measured && lines(own) !== lines(measured) ? measured : null};
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
  const {measured} = roof;
  if (measured)
    sets.push(line(styleValue('--roof-other'), slope(measured), 1, []),
              line(styleValue('--roof-other'), flat(measured.peak.rate, measured), 1, []));
  for (const {rate} of roof.ceilings)
    sets.push(line(styleValue('--roof-other'), flat(rate), 1, [2, 3]));
  return sets;
}
