// roofs.js - The lines of a device
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

const LINE_COLORS = {bandwidth: '--roof-bandwidth', peak: '--roof-compute'};

// {device, bandwidth, peak, ridge, ceilings}: rates of units and types that
// limit something in `result`, other than the main peak.
function roofOf(device, result) {
  const peak = device.mainPeak();
  const limiters = new Set(result.costs.map(({bound}) => bound.limiter));
  const ceilings = [...device.rates]
      .filter(([name]) => limiters.has(name) && name !== peak?.name)
      .map(([name, rate]) => ({name, rate: Number(rate)}))
      .filter(({rate}) => rate !== peak?.rate)
      .sort((a, b) => b.rate - a.rate);
  return {device, peak, ridge: device.ridge(),
          bandwidth: Number(device.bandwidth), ceilings};
}

// Ends of a line as far as the axis may go; the chart cuts it.
function roofDatasets(roof) {
  const [left, right] = [1e-15, 1e24];
  const line = (color, points, width, dash) => ({
    type: 'line', data: points, borderColor: color, borderWidth: width,
    borderDash: dash, pointRadius: 0, pointHitRadius: 0, order: 10,
  });
  const slope = (x) => ({x, y: x * roof.bandwidth});
  const flat = (rate) => [{x: rate / roof.bandwidth, y: rate}, {x: right, y: rate}];
  const sets = [line(styleValue(LINE_COLORS.bandwidth),
                     [slope(left), slope(roof.ridge ?? right)], 2, [7, 4])];
  if (roof.peak)
    sets.push(line(styleValue(LINE_COLORS.peak), flat(roof.peak.rate), 2, [7, 4]));
  for (const {rate} of roof.ceilings)
    sets.push(line(styleValue('--roof-other'), flat(rate), 1, [2, 3]));
  return sets;
}

//----------------------------------------------------------------------------
// Labels
//----------------------------------------------------------------------------

function write(context, text, x, y, color, angle = 0, align = 'left') {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.textAlign = align;
  context.textBaseline = 'bottom';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  // A halo keeps the text readable over lines and markers.
  context.strokeStyle = styleValue('--paper');
  context.strokeText(text, 0, 0);
  context.fillStyle = color;
  context.fillText(text, 0, 0);
  context.restore();
}

// Along the slope, at a place of its own for each of several roofs.
function labelBandwidth(chart, roof, prefix, place) {
  const {x, y} = chart.scales, {left, right, top, bottom} = chart.chartArea;
  const end = roof.ridge ?? x.max;
  const low = Math.max(x.min, y.min / roof.bandwidth);
  const high = Math.min(x.max, end, y.max / roof.bandwidth);
  if (high <= low)
    return;
  const at = low * (high / low) ** place;
  const px = x.getPixelForValue(at), py = y.getPixelForValue(at * roof.bandwidth);
  const slope = ((bottom - top) / Math.log(y.max / y.min)) /
                ((right - left) / Math.log(x.max / x.min));
  write(chart.ctx, prefix + formatBandwidth(roof.bandwidth), px, py - 4,
        styleValue(LINE_COLORS.bandwidth), -Math.atan(slope), 'center');
}

function labelRate(chart, rate, text, color) {
  const {x, y} = chart.scales, {right} = chart.chartArea;
  if (rate > y.min && rate < y.max)
    write(chart.ctx, text, right - 6, y.getPixelForValue(rate) - 3, color, 0, 'right');
}

function markRidge(chart, roof, row) {
  const {x, y} = chart.scales, {top, bottom} = chart.chartArea;
  if (!(roof.ridge > x.min && roof.ridge < x.max))
    return;
  const px = x.getPixelForValue(roof.ridge), context = chart.ctx;
  context.save();
  context.strokeStyle = styleValue('--muted');
  context.setLineDash([2, 4]);
  context.beginPath();
  context.moveTo(px, Math.max(top, y.getPixelForValue(roof.peak.rate)));
  context.lineTo(px, bottom);
  context.stroke();
  context.restore();
  write(context, `ridge ${formatIntensity(roof.ridge)}`, px + 5, bottom - 4 - 15 * row,
        styleValue('--muted'));
}

// Chart.js calls this after the lines and before the tooltip.
const roofLabels = {
  id: 'roofLabels',
  afterDatasetsDraw(chart) {
    const {roofs} = chart.options.plugins.roofLabels;
    chart.ctx.save();
    chart.ctx.font = `600 12px ${styleValue('--font')}`;
    roofs.forEach((roof, row) => {
      const prefix = roofs.length > 1 ? `${roof.device.title}: ` : '';
      labelBandwidth(chart, roof, prefix, (row + 1) / (roofs.length + 1));
      if (roof.peak)
        labelRate(chart, roof.peak.rate,
                  prefix + formatRate(roof.peak.rate, 'FLOP/s'),
                  styleValue(LINE_COLORS.peak));
      markRidge(chart, roof, row);
      chart.ctx.font = `11px ${styleValue('--font')}`;
      for (const {name, rate} of roof.ceilings)
        labelRate(chart, rate, `${formatRate(rate, 'FLOP/s')} ${name}`,
                  styleValue('--muted'));
      chart.ctx.font = `600 12px ${styleValue('--font')}`;
    });
    chart.ctx.restore();
  },
};
