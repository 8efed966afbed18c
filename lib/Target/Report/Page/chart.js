// chart.js - The roofline as a picture
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Owns the Chart.js chart: what is shown, at which range, in which colours.
class RooflineChart {
  constructor(frame, canvas, tooltip, palette) {
    this.palette = palette;
    this.style = palette.isSeed ? 'seed' : 'default';
    this.series = [];
    this.roofs = [];
    this.zoomRange = null;
    this.tooltip = new Tooltip(this, frame, tooltip);
    this.chart = new Chart(canvas, {
      type: 'scatter',
      data: {datasets: []},
      options: this.options(),
      plugins: [roofLabels],
    });
  }

  options() {
    const axis = (title, label) => ({
      type: 'logarithmic', min: 1, max: 10,
      title: {display: true, text: title},
      ticks: {callback: label, maxRotation: 0, autoSkip: false},
      grid: {borderDash: [3, 3]},
      afterBuildTicks: (scale) => {
        scale.ticks = logTicks(scale.min, scale.max).map((value) => ({value}));
      },
    });
    return {
      animation: false, parsing: false, maintainAspectRatio: false,
      onResize: () => this.chart && this.place(),
      // The pointer is followed by hand: drawing all markers anew for each of
      // its moves takes too long.
      events: [],
      scales: {x: axis('Operational Intensity (FLOP/Byte)', intensityTick),
               y: axis('Performance (FLOP/s)', rateTick)},
      plugins: {legend: {display: false}, roofLabels: {roofs: []},
                tooltip: {enabled: false}},
    };
  }

  // Shows `series`, in this order of drawing, under `roofs`.
  show(series, roofs) {
    this.series = series;
    this.roofs = roofs;
    this.draw();
  }

  range() {
    return this.zoomRange || fullRange(this.series, this.roofs, this.style);
  }

  // Both axes, or all there is.
  setRange(range) {
    this.zoomRange = range;
    this.draw();
  }

  // Dots per pixel; nothing: those of the screen.
  setSharpness(dots) {
    this.chart.options.devicePixelRatio = dots ?? window.devicePixelRatio;
    this.chart.resize();
  }

  area() {
    return this.chart.chartArea;
  }

  draw() {
    const range = this.range(), {options} = this.chart;
    for (const axis of ['x', 'y']) {
      const scale = options.scales[axis];
      [scale.min, scale.max] = range[axis];
      scale.grid.color = scale.grid.borderColor = styleValue('--grid');
      scale.ticks.color = scale.title.color = styleValue('--muted');
      scale.title.font = {size: 12, family: styleValue('--font')};
    }
    options.plugins.roofLabels.roofs = this.roofs;
    this.place();
  }

  // Markers depend on pixels: again after every change of size.
  place() {
    const area = this.area() || {width: 600, height: 400};
    const at = {range: this.range(), width: area.width || 600,
                height: area.height || 400};
    const hasMeasured = this.series.some(
        ({sets}) => sets.some(({kind}) => kind === 'measured'));
    const datasets = [];
    let zeros = 0, highestZero = null;
    for (const series of this.series)
      for (const set of series.sets) {
        const zero = zeroMarker(set, at, zeros);
        zeros += zero.length;
        highestZero = zero[0] ?? highestZero;
        const markers = [...mergePoints(set, at), ...zero];
        for (const marker of markers)
          Object.assign(marker, {set, series});
        datasets.push(...this.datasetsOf(series, set, markers, hasMeasured));
      }
    this.chart.options.plugins.roofLabels.zero = highestZero;
    this.tooltip.hide();
    this.chart.data.datasets = [...datasets, ...this.roofs.flatMap(roofDatasets)];
    this.chart.update('none');
  }

  // What is under the pointer: {marker, x, y}, or nothing.
  markerAt(event) {
    const [found] = this.chart.getElementsAtEventForMode(
        event, 'nearest', {intersect: true}, true);
    if (!found)
      return null;
    const marker = this.chart.data.datasets[found.datasetIndex].data[found.index];
    return marker.set ? {marker, x: found.element.x, y: found.element.y} : null;
  }

  // Where the markers of a series are, in pixels of the window.
  positions(label) {
    const {left, top} = this.chart.canvas.getBoundingClientRect();
    return this.chart.data.datasets.flatMap((dataset, i) =>
      this.chart.getDatasetMeta(i).data.flatMap(({x, y}, at) => {
        const marker = dataset.data[at];
        return marker.series?.label !== label ? [] : [{
          x: left + x, y: top + y, count: marker.count, index: marker.index,
          kind: marker.set.kind, hollow: Boolean(marker.hollow),
          isZero: Boolean(marker.isZero),
        }];
      }));
  }

  // Filled, open where operands do not fit; attainable points give way to
  // measured ones where there are any.
  datasetsOf(series, set, markers, hasMeasured) {
    const color = this.palette.color(series.name);
    const style = this.palette.marker(series.name, series.number);
    const isLight = hasMeasured && set.kind === 'attainable';
    const isLine = ['star', 'cross', 'crossRot'].includes(style);
    const look = (hollow) => ({
      data: markers.filter((marker) => Boolean(marker.hollow) === hollow),
      pointStyle: isLine && hollow ? 'circle' : style,
      borderColor: isLight ? `${color}90` : color,
      backgroundColor: hollow ? 'transparent' : isLight ? `${color}30` : `${color}d0`,
      borderWidth: isLine && !hollow ? 2 : 1.5,
      radius: isLight ? 4 : 5, hoverRadius: 7, hitRadius: 4, clip: 8,
      order: set.kind === 'measured' ? 1 : 2,
    });
    return [look(false), look(true)].filter(({data}) => data.length > 0);
  }
}
