// optable.js - Every op, sorted and filtered
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

class OpTable {
  constructor(place, filters) {
    this.place = place;
    this.filters = filters;
    filters.text.addEventListener('input', () => this.filter());
    for (const select of [filters.group, filters.function, filters.bound])
      select.addEventListener('change', () => this.filter());
  }

  // For another report: its columns and the choices of its filters.
  open(session) {
    const {model} = session;
    this.session = session;
    this.texts = null;
    const names = (column) =>
      [...new Set(model.report.ops[column])].map((i) => model.report.strings[i])
          .filter(Boolean);
    this.fill(this.filters.group, 'all groups', names('group'));
    this.fill(this.filters.function, 'all functions', names('function'));
    this.table = new DataTable(this.columns(), {caption: 'Ops, per execution'});
    this.place.replaceChildren(this.table.root);
  }

  fill(select, all, names) {
    select.replaceChildren(option('', all),
                           ...names.map((name) => option(name, name)));
  }

  cost(i) {
    const {result, model} = this.session;
    return result.costs[model.report.ops.cost[i]];
  }

  // Of the time of its function; nothing where that is not known.
  share(i) {
    const {result, model} = this.session;
    const whole = result.functionOf.get(model.text('function', i))?.time;
    return whole ? totalTime(result, i) / whole : null;
  }

  columns() {
    const {model} = this.session;
    const name = (title, column, isWide) => ({
      title, isWide, text: (i) => model.text(column, i),
      sort: (i) => model.text(column, i),
    });
    const number = (title, valueOf, format) => ({
      title, isNumber: true, sort: valueOf, text: (i) => format(valueOf(i), i),
    });
    const bounded = (title, valueOf, format) => number(
        title, valueOf, (value, i) => markBounds(format(value, i), this.cost(i)));
    const figures = (i) => this.cost(i).figures, bound = (i) => this.cost(i).bound;
    const columns = [
      name('op', 'op'), name('location', 'location', true),
      name('function', 'function'), name('group', 'group'), name('shape', 'shape', true),
      number('count', (i) => this.session.result.counts[i],
             (value, i) => formatCount(value, model.counts[i])),
      bounded('FLOPs', (i) => figures(i).flops,
              (value, i) => formatCount(value, figures(i).formulas.flops)),
      bounded('bytes', (i) => figures(i).bytes,
              (value, i) => bytesText(value, figures(i).formulas)),
      number('FLOP/B', (i) => bound(i).intensity, formatIntensity),
      {title: 'bound', text: (i) => formatBound(bound(i)),
       sort: (i) => formatBound(bound(i)), decorate: markBound},
      {title: 'limiter', text: (i) => bound(i).limiter ?? '-',
       sort: (i) => bound(i).limiter},
      number('attainable', (i) => bound(i).attainable, formatFlopRate),
      bounded('time', (i) => bound(i).time, formatTime),
      number('share', (i) => this.share(i),
             (value) => (value === null ? '-' : formatShare(value))),
    ];
    if (model.measurements.points.length)
      columns.push(...measuredColumns(() => this.session));
    return columns;
  }

  // Everything of an op that text may be looked for in.
  textOf(i) {
    const {model} = this.session;
    if (!this.texts)
      this.texts = Array.from({length: model.size}, (_, op) => [
        model.report.ops.id[op],
        ...['op', 'location', 'function', 'group', 'phase', 'shape'].map(
            (column) => model.text(column, op)),
      ].join('\n').toLowerCase());
    return this.texts[i];
  }

  filter() {
    const {model} = this.session;
    const words = this.filters.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const {group, function: owner, bound} = this.filters;
    const rows = [];
    for (let i = 0; i < model.size; ++i)
      if ((!group.value || model.text('group', i) === group.value) &&
          (!owner.value || model.text('function', i) === owner.value) &&
          (!bound.value || (this.cost(i).bound.kind ?? 'none') === bound.value) &&
          words.every((word) => this.textOf(i).includes(word)))
        rows.push(i);
    this.table.show(rows);
  }
}

// The value, or the formula of the sum.
function bytesText(value, {bytesExpr}) {
  return value === null ? `${bytesExpr.text} B` : formatBytes(value);
}

function markBound(cell) {
  cell.classList.add('bound', cell.textContent.replace('*', ''));
}
