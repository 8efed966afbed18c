// chart.js - The roofline as a picture
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// How near the pointer must be to a marker, pixels.
const REACH = 9;

// Owns the Chart.js chart: what is shown, at which range, in which colours.
class RooflineChart {
  constructor(frame, canvas, tooltip, palette) {
    this.palette = palette;
    this.stamps = new Stamps();
    this.style = palette.isSeed ? 'seed' : 'default';
    this.series = [];
    this.roofs = [];
    this.zeros = [];
    this.zoomRange = null;
    this.tooltip = new Tooltip(this, frame, tooltip);
    this.chart = new Chart(canvas, {
      type: 'scatter',
      data: {datasets: []},
      options: this.options(),
      plugins: [roofLabels, zeroStrip],
    });
  }

  options() {
    // Tick labels take some `room` pixels each.
    const axis = (title, label, room) => ({
      type: 'logarithmic', min: 1, max: 10, weight: 1,
      title: {display: true, text: title},
      ticks: {callback: label, maxRotation: 0, autoSkip: false},
      grid: {borderDash: [3, 3]},
      afterBuildTicks: (scale) => {
        const {width, height} = scale.chart;
        const most = (scale.axis === 'x' ? width - 100 : height - 60) / room;
        scale.ticks = logTicks(scale.min, scale.max, most)
            .filter((value) => scale.axis === 'y' || this.isClearOfZero(scale, value))
            .map((value) => ({value}));
      },
    });
    return {
      animation: false, parsing: false, maintainAspectRatio: false,
      onResize: () => this.chart && this.place(),
      // The pointer is followed by hand: drawing all markers anew for each of
      // its moves takes too long.
      events: [],
      scales: {x: axis('Operational Intensity (FLOP/Byte)', intensityTick, 50),
               y: axis('Performance (FLOP/s)', rateTick, 26),
               zero: zeroScale(() => this.zeroRows())},
      plugins: {legend: {display: false}, roofLabels: {roofs: []},
                zeroStrip: {zeros: []}, tooltip: {enabled: false}},
    };
  }

  // Shows `series`, in this order of drawing, under `roofs`.
  show(series, roofs) {
    this.series = series;
    this.roofs = roofs;
    this.draw();
  }

  fullRange() {
    return fullRange(this.series, this.roofs, this.style);
  }

  range() {
    return this.zoomRange || this.fullRange();
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
    this.place();
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
    const datasets = [];
    this.zeros = [];
    let rows = 0;
    for (const series of this.series) {
      const first = this.zeros.length;
      for (const set of series.sets) {
        const zeros = zeroMarkers(set), markers = mergePoints(set, at);
        for (const marker of [...markers, ...zeros])
          marker.series = series;
        datasets.push(...this.datasetsOf(series, set, markers));
        this.zeros.push(...zeros.map((marker) => ({
          marker, row: rows, stamp: this.stamp(series, set.kind, marker.hollow),
        })));
      }
      rows += this.zeros.length > first ? 1 : 0;
    }
    this.chart.options.plugins.zeroStrip.zeros = this.zeros;
    this.chart.options.scales.zero.display = rows > 0;
    this.tooltip.hide();
    this.chart.data.datasets = [...datasets, ...this.roofs.flatMap(roofDatasets)];
    this.chart.update('none');
  }

  zeroRows() {
    return this.zeros?.length ? this.zeros.at(-1).row + 1 : 0;
  }

  // The label of the strip stands beside the first of the axis.
  isClearOfZero({min, max, chart: {width}}, value) {
    const place = (width - 100) * Math.log(value / min) / Math.log(max / min);
    return this.zeroRows() === 0 || place > 3.5 * intensityTick(value).length - 12;
  }

  stamp(series, kind, isHollow) {
    const dots = this.chart.options.devicePixelRatio || window.devicePixelRatio;
    return this.stamps.get(markerLook(this.palette, series, kind, isHollow), dots);
  }

  // Rings go last, for they stand around others.
  datasetsOf(series, set, markers) {
    const look = (isHollow) => ({
      data: markers.filter(({hollow}) => Boolean(hollow) === isHollow),
      pointStyle: this.stamp(series, set.kind, isHollow),
      radius: 5, hitRadius: REACH - 5, clip: 8,
      order: isHollow ? 0 : set.kind === 'attainable' ? 2 : 1,
    });
    return [look(false), look(true)].filter(({data}) => data.length > 0);
  }

  //--------------------------------------------------------------------------
  // Where markers are
  //--------------------------------------------------------------------------

  // {marker, x, y} of each, in pixels of the chart; those on top first.
  places() {
    const zeros = this.zeros.map(
        ({marker, row}) => ({marker, ...zeroPlace(this.chart, row)}));
    const others = this.chart.getSortedVisibleDatasetMetas().flatMap(({data, index}) =>
      data.flatMap(({x, y}, i) => {
        const marker = this.chart.data.datasets[index].data[i];
        return marker.set ? [{marker, x, y}] : [];
      }));
    return [...zeros, ...others];
  }

  // What is under the pointer, the nearest first; of those at one place the one
  // that is seen, but a ring after what stands in it.
  markersAt({clientX, clientY}) {
    const {left, top} = this.chart.canvas.getBoundingClientRect();
    const distance = ({x, y}) => Math.hypot(x + left - clientX, y + top - clientY);
    return this.places()
        .map((place) => ({...place, distance: distance(place)}))
        .filter((place) => place.distance < REACH)
        .sort((a, b) => Math.round(a.distance) - Math.round(b.distance) ||
                        Boolean(a.marker.hollow) - Boolean(b.marker.hollow));
  }

  // Texts of the roofs' labels and the boxes that they are in, in pixels of the window.
  labels() {
    const {left: x, top: y} = this.chart.canvas.getBoundingClientRect();
    return this.chart.labels.map(({text, boxes}) => ({
      text,
      boxes: boxes.map(({left, right, top, bottom}) => (
        {left: left + x, right: right + x, top: top + y, bottom: bottom + y})),
    }));
  }

  // Where the markers of a series are, in pixels of the window.
  positions(label) {
    const {left, top} = this.chart.canvas.getBoundingClientRect();
    return this.places().filter(({marker}) => marker.series.label === label)
        .map(({marker, x, y}) => ({
          x: left + x, y: top + y, count: marker.count, index: marker.index,
          kind: marker.set.kind, hollow: Boolean(marker.hollow),
          isZero: Boolean(marker.isZero),
        }));
  }
}
