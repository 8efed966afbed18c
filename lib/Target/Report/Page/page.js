// page.js - The page: its state, and who shows what
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

class Page {
  constructor(data) {
    this.producer = data.producer;
    this.options = data.chart;
    this.devices = data.devices.map((device) => new Device(device));
    this.sessions = data.reports.map((report) => new Session(report, this.devices));
    this.current = 0;
    this.palette = new Palette(this.options, this.sessions.length);
    this.shown = new Map();
    this.level = this.sessions.some(({sweep}) => sweep.length) ? 'sweep' : 'groups';
    this.update = oncePerFrame(() => this.refresh());
    this.makeParts();
    this.connect();
    this.open(0);
  }

  get session() {
    return this.sessions[this.current];
  }

  makeParts() {
    this.chart = new RooflineChart(byId('chart'), byId('canvas'), byId('tooltip'),
                                   this.palette);
    this.zoom = new Zoom(this.chart, byId('chart'), byId('zoom-box'));
    this.opTable = new OpTable(byId('ops'), {
      text: byId('filter-text'), group: byId('filter-group'),
      function: byId('filter-function'), bound: byId('filter-bound'),
    });
    this.groupTable = makeGroupTable(() => this.session);
    byId('groups').append(this.groupTable.root);
    this.comparison = new ComparisonView(byId('comparison'), this.sessions);
    this.totalTable = makeTotalTable();
    byId('totals').append(this.totalTable.root);
    this.errors = new ErrorView(byId('errors'));
    this.ladder = new LadderView(byId('ladder'));
  }

  connect() {
    const on = (id, type, action) => byId(id).addEventListener(type, action);
    on('device', 'change', () => this.setDevice(Number(byId('device').value)));
    on('report', 'change', () => this.open(Number(byId('report').value)));
    on('level', 'change', () => this.setLevel(byId('level').value));
    on('scale', 'change', () => this.showBars());
    on('zoom-in', 'click', () => this.zoom.by(0.7));
    on('zoom-out', 'click', () => this.zoom.by(1.4));
    on('zoom-reset', 'click', () => this.chart.setRange(null));
    on('show-all', 'click', () => this.showSeries(() => true));
    on('show-none', 'click', () => this.showSeries(() => false));
    on('reset-sizes', 'click', () => this.resetSizes());
    on('download', 'click', () => this.download());
    addEventListener('beforeprint', () => this.chart.setSharpness(3));
    addEventListener('afterprint', () => this.chart.setSharpness(null));
  }

  //--------------------------------------------------------------------------
  // What the reader chooses
  //--------------------------------------------------------------------------

  // Shows report `number` in the tables.
  open(number) {
    this.current = number;
    const titles = this.sessions.map((session) => session.name());
    byId('report').replaceChildren(
        ...titles.map((title, i) => option(i, title, i === number)));
    byId('report-field').hidden = this.sessions.length < 2;
    fillDeviceSelect(byId('device'), this.devices, this.session.device);
    this.showLevels();
    this.showDims();
    this.showChart();
    this.showTitle();
    // The picture first; tables can wait for the next frame.
    performance.mark('roofline-chart');
    requestAnimationFrame(() => setTimeout(() => {
      this.opTable.open(this.session);
      this.showTables();
      performance.mark('roofline-tables');
    }));
  }

  setDevice(number) {
    this.session.device = this.devices[number];
    this.session.evaluate();
    byId('device').value = number;
    this.update();
  }

  setBinding(dim, size) {
    for (const session of this.sessions)
      if (session.has(dim)) {
        session.bindings[dim] = size;
        session.evaluate();
      }
    this.dimControls.get(dim)?.show(size);
    this.update();
  }

  resetSizes() {
    for (const {model} of this.sessions)
      for (const [dim, size] of Object.entries(model.report.bindings))
        this.setBinding(dim, exact(size));
  }

  setLevel(level) {
    this.level = level;
    this.chart.zoomRange = null;
    this.showTitle();
    this.showChart();
  }

  showSeries(isShown) {
    for (const {key} of this.series)
      this.shown.set(key, isShown());
    this.showChart();
  }

  //--------------------------------------------------------------------------
  // What is shown
  //--------------------------------------------------------------------------

  refresh() {
    this.showTitle();
    this.showChart();
    if (this.opTable.table)
      this.showTables();
  }

  showTitle() {
    showHeading(this.sessions, this.session, this.showsSweep());
    byId('sizes-hint').hidden = !this.showsSweep();
    byId('scale-field').hidden = this.session.result.functions.length < 2;
  }

  // Of the open report.
  showsSweep() {
    return this.level === 'sweep' && this.session.sweep.length > 0;
  }

  showLevels() {
    const hasSweep = this.sessions.some(({sweep}) => sweep.length);
    const levels = [['groups', 'groups at these sizes'], ['ops', 'every op']];
    if (hasSweep)
      levels.unshift(['sweep', 'points of the sweep']);
    byId('level').replaceChildren(
        ...levels.map(([value, text]) => option(value, text, value === this.level)));
  }

  showDims() {
    const {model, bindings} = this.session;
    const saved = new Map(Object.entries(model.report.bindings));
    this.dimControls = new Map(model.dims.map((dim) => [
      dim, new DimControl(dim, saved.get(dim),
                          (name, size) => this.setBinding(name, size)),
    ]));
    for (const [dim, control] of this.dimControls)
      control.show(bindings[dim] ?? null);
    byId('dims').replaceChildren(
        ...[...this.dimControls.values()].map(({item}) => item));
    byId('sizes').hidden = model.dims.length === 0;
  }

  showChart() {
    const lists = this.sessions.map((session, number) =>
      seriesOfReport(session, this.level, number, this.prefixOf(session)));
    this.series = lists.flat();
    const chosen = lists.flatMap((list) => chosenSeries(list, this.options));
    for (const series of this.series)
      if (!this.shown.has(series.key))
        this.shown.set(series.key, chosen.includes(series));
    // Chosen ones come first.
    this.series = [...chosen, ...this.series.filter((each) => !chosen.includes(each))];
    for (const {name} of this.series)
      this.palette.kindOf(name);
    const seen = this.series.filter(({key}) => this.shown.get(key));
    this.chart.show(seen, roofsOf(this.sessions));
    this.showLegend(seen);
    showProblems(byId('problems'), this.problems());
    byId('no-ops').hidden = this.sessions.some(({model}) => model.size > 0);
  }

  prefixOf(session) {
    return this.sessions.length === 1 ? ''
      : `${session.labelAmong(this.sessions)}: `;
  }

  problems() {
    const {session} = this;
    return this.level === 'sweep'
      ? [...session.result.problems, ...session.points().problems]
      : session.result.problems;
  }

  showLegend(seen) {
    const list = byId('legend'), focused = document.activeElement?.dataset?.key;
    list.replaceChildren(...this.series.map((series) => {
      const item = legendItem(series, this.shown.get(series.key), this.palette,
                              (each, isShown) => {
                                this.shown.set(each.key, isShown);
                                this.showChart();
                              });
      item.querySelector('input').dataset.key = series.key;
      return item;
    }));
    for (const input of list.querySelectorAll('input'))
      if (focused && input.dataset.key === focused)
        input.focus();
    byId('chart-notes').replaceChildren(
        ...chartNotes(seen, this.sessions, roofsOf(this.sessions), this.level)
            .map((text) => element('p', {}, text)));
  }

  showBars() {
    showTimeBars(byId('bars'), this.session.result, this.palette,
                 byId('scale').checked);
  }

  showTables() {
    const {result} = this.session;
    this.showBars();
    this.comparison.show();
    this.groupTable.show(result.groups);
    this.totalTable.show(
        result.functions.length === 1 && result.functions[0].name === ''
          ? [result.totals] : [...result.functions, result.totals]);
    this.errors.show(result);
    this.ladder.show(result);
    this.opTable.filter();
    showNotes(byId('notes'), this.session);
  }

  recolor() {
    this.showChart();
    this.showBars();
  }

  download() {
    const blob = new Blob([this.json(this.current)], {type: 'application/json'});
    const link = element('a', {href: URL.createObjectURL(blob),
                               download: 'roofline.json'});
    link.click();
    URL.revokeObjectURL(link.href);
  }

  //--------------------------------------------------------------------------
  // For programs
  //--------------------------------------------------------------------------

  report(number) {
    const session = this.sessions[number];
    const points = session.sweep.length ? session.points() : null;
    return jsonReport(this.producer, session.result, session.sweep, points);
  }

  json(number) {
    return jsonText(this.report(number));
  }
}

function start() {
  const page = new Page(JSON.parse(byId('roofline-data').textContent));
  page.theme = new Theme(byId('theme'), () => page.recolor());
  window.roofline = {
    report: (number = 0) => page.report(number),
    json: (number = 0) => page.json(number),
    setDevice: (name) => {
      const number = page.devices.findIndex((device) => device.name === name);
      if (number < 0)
        throw new Error(`no device '${name}'; there are ` +
                        page.devices.map((device) => device.name).join(', '));
      page.setDevice(number);
    },
    setBinding: (dim, size) => page.setBinding(dim, size),
    // Pixels of the page where a series' marker is, for tests of the pointer.
    markers: (label) => page.chart.positions(label),
    labels: () => page.chart.labels(),
  };
}

start();
