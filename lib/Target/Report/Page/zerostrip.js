// zerostrip.js - Where points without FLOPs stand
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// A logarithmic axis has no 0: a strip of its own stands between the axis of
// FLOP/s and the plot. It has a row for each series, and does not zoom.
const ZERO_ROW = 18, ZERO_COLUMN = 26, ZERO_GAP = 6;  // pixels

const zeroColumns = (rows, height) =>
  Math.ceil(rows / Math.max(1, Math.floor(height / ZERO_ROW)));

// An axis in name only: it keeps the place free. `rowsOf` tells the number of
// rows.
const zeroScale = (rowsOf) => ({
  type: 'linear', position: 'left', axis: 'y', display: false, weight: 0,
  ticks: {display: false}, grid: {display: false, drawBorder: false},
  afterFit: (scale) => {
    const columns = zeroColumns(rowsOf(), 0.7 * scale.chart.height);
    scale.width = columns ? columns * ZERO_COLUMN + ZERO_GAP : 0;
  },
});

// Where row `row` of the strip is, from the bottom up and then to the right.
function zeroPlace(chart, row) {
  const {bottom, height} = chart.chartArea, {left} = chart.scales.zero;
  const rows = Math.max(1, Math.floor(height / ZERO_ROW));
  return {x: left + ZERO_COLUMN * (Math.floor(row / rows) + 0.5),
          y: bottom - ZERO_ROW * (row % rows + 0.5)};
}

// `zeros` of the options are {marker, row, stamp}.
const zeroStrip = {
  id: 'zeroStrip',
  afterDatasetsDraw(chart) {
    const {zeros} = chart.options.plugins.zeroStrip;
    if (zeros.length === 0)
      return;
    const {top, bottom, height} = chart.chartArea, {left, right} = chart.scales.zero;
    const {ctx} = chart;
    ctx.save();
    ctx.fillStyle = styleValue('--ground');
    ctx.fillRect(left, top, right - left - ZERO_GAP, height);
    ctx.fillStyle = styleValue('--muted');
    ctx.font = `12px ${styleValue('--font')}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'top';
    ctx.fillText('0', (left + right - ZERO_GAP) / 2, bottom + 10);
    for (const {row, stamp} of zeros) {
      const {x, y} = zeroPlace(chart, row);
      ctx.drawImage(stamp, x - STAMP_SIZE / 2, y - STAMP_SIZE / 2, STAMP_SIZE, STAMP_SIZE);
    }
    ctx.restore();
  },
};
