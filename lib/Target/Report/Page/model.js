// model.js - A report for any device and sizes
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

const seriesName = ({group, phase}) => (phase ? `${group} ${phase}` : group);

// Repeats what the tool's report does, sum by sum in its order.

class Model {
  constructor(report) {
    this.report = report;
    this.dims = report.dims;
    this.formulas = new Formulas(report.dims);
    this.costs = report.costs.map((cost) => this.parse(cost));
    this.counts = report.ops.count.map((count) => this.formulas.parse(count));
    this.groups = this.parseGroups();
    this.functions = report.functions.map((each) => this.parseTotals(each));
    this.totals = this.parseTotals(report.totals);
    this.regions = (report.regions ?? []).map(
        ({ops, bytes}) => ({ops, bytes: this.formulas.parse(bytes)}));
    this.measurements = new Measurements(this);
  }

  parse(data) {
    return parseFigures(data, this.formulas);
  }

  parseTotals(data) {
    return {
      name: data.function, phase: data.phase, atLeast: data.at_least,
      figures: this.parse(data),
      bytesFused: this.formulas.parse(data.bytes_fused),
      bytesFloor: this.formulas.parse(data.bytes_floor),
    };
  }

  get size() {
    return this.counts.length;
  }

  // A string column of op `i`: 'op', 'location', 'function', 'group', ...
  text(column, i) {
    return this.report.strings[this.report.ops[column][i]];
  }

  // The series of op `i`: as in the table, its kind where it has no group.
  seriesOf(i) {
    return {group: this.text('group', i) || this.text('op', i),
            phase: this.text('phase', i)};
  }

  //--------------------------------------------------------------------------
  // Groups
  //--------------------------------------------------------------------------

  keyOf(i) {
    const by = this.report.group_by, phase = this.text('phase', i);
    if (by === 'group' && this.text('group', i))
      return `group\n${this.text('group', i)}\n${phase}`;
    return `key\n${this.text(by === 'group' ? 'op' : by, i)}\n${phase}`;
  }

  // The group of op `i` in the table, named as its series is.
  groupOf(i) {
    const {name, phase} = this.groupOfKey.get(this.keyOf(i));
    return {group: name, phase};
  }

  parseGroups() {
    const groups = this.report.groups.map((data) => ({
      group: data.group, key: data.key, phase: data.phase,
      name: data.group || data.key,
      count: this.formulas.parse(data.count),
      figures: this.parse(data),
      parts: new Map(),
    }));
    this.groupOfKey = new Map(groups.map((group) => [
      `${group.group ? 'group' : 'key'}\n${group.name}\n${group.phase}`, group,
    ]));
    for (let i = 0; i < this.size; ++i)
      this.addToPart(this.groupOfKey.get(this.keyOf(i)).parts, i);
    return groups;
  }

  // Ops of one group and one cost, in order of appearance.
  addToPart(parts, i) {
    const cost = this.report.ops.cost[i];
    const part = parts.get(cost) || {cost, ops: 0, counts: new Map()};
    parts.set(cost, part);
    part.ops += 1;
    part.counts.set(this.counts[i], (part.counts.get(this.counts[i]) || 0) + 1);
  }

  //--------------------------------------------------------------------------
  // Evaluation
  //--------------------------------------------------------------------------

  // As the tool's errors name it.
  nameOfOp(i) {
    return `'${this.report.ops.id[i]}' (${this.text('location', i)})`;
  }

  evaluate(device, bindings) {
    const setting = new Setting(this.dims, bindings);
    const evaluator = new Evaluator(setting);
    const result = {
      model: this, device, bindings, setting, crossovers: new Map(),
      costs: this.costs.map((cost, number) => {
        const figures = evaluator.figures(cost, () => this.nameOfOp(this.report.ops.cost.indexOf(number)));
        return {figures,
                bound: figures.known ? classify(figures, device) : NO_BOUND};
      }),
      counts: this.counts.map(
          (count, i) => evaluator.count(count, 'count', () => this.nameOfOp(i))),
      unboundDims: this.dims.filter((_, i) => setting.values[i] === null),
      unboundUnits: this.unboundUnits(device),
    };
    result.groups = this.groups.map(
        (group) => evaluateGroup(group, result, evaluator));
    this.addTotals(result, evaluator);
    result.measured = this.measurements.evaluate(device, bindings);
    result.problems = [...new Set(evaluator.problems)];
    return result;
  }

  unboundUnits(device) {
    const names = new Set();
    for (const cost of this.costs)
      for (const {name} of cost.work)
        if (!device.rates.has(name))
          names.add(name);
    return [...names];
  }

  addTotals(result, evaluator) {
    const evaluate = (total, whose) => ({
      name: total.name, phase: total.phase, atLeast: total.atLeast,
      figures: evaluator.figures(total.figures, whose),
      bytesFused: evaluator.count(total.bytesFused, 'bytes_fused', whose),
      bytesFloor: evaluator.count(total.bytesFloor, 'bytes_floor', whose),
      formulas: total,
      time: 0, timeFused: 0,
    });
    result.totals = evaluate(this.totals, () => 'the module');
    result.functions = this.functions.map(
        (each) => evaluate(each, () => `function '${each.name}'`));
    result.functionOf = new Map();
    for (const each of result.functions)
      if (!result.functionOf.has(each.name))
        result.functionOf.set(each.name, each);
    const ownersOf = (i) => {
      const owner = result.functionOf.get(this.text('function', i));
      return owner ? [result.totals, owner] : [result.totals];
    };
    for (let i = 0; i < this.size; ++i)
      for (const owner of ownersOf(i))
        owner.time = plusTime(owner.time, totalTime(result, i));
    addRegions(result, evaluator, ownersOf);
    for (const each of result.functions)
      each.timeFloor = floorTime(each, result.device);
    result.totals.timeFloor = result.functions.reduce(
        (sum, {timeFloor}) => plusTime(sum, timeFloor), 0);
  }
}

function evaluateGroup(group, result, evaluator) {
  const whose = () => `group '${group.name}'`;
  const count = evaluator.count(group.count, 'count', whose);
  const figures = evaluator.figures(group.figures, whose);
  const ops = {compute: 0, memory: 0, latencyLimited: 0};
  for (const part of group.parts.values()) {
    const {bound} = result.costs[part.cost];
    if (bound.kind !== null)
      ops[bound.kind] += part.ops;
    ops.latencyLimited += bound.latencyLimited ? part.ops : 0;
  }
  const known = count !== null && figures.known;
  return {
    group: group.group, key: group.key, name: group.name, phase: group.phase,
    formulas: group, count, figures, ops,
    bound: known ? groupBound(group, figures, result, evaluator.setting)
        : NO_BOUND,
  };
}

// Of the sums, but the time is the sum of the ops' roof times.
function groupBound(group, figures, result, setting) {
  const bound = classify(figures, result.device);
  bound.time = 0;
  bound.latencyLimited = true;
  for (const part of group.parts.values()) {
    const each = result.costs[part.cost].bound;
    let count = 0;
    for (const [formula, ops] of part.counts)
      count = plus(count, times(setting.value(formula), ops));
    bound.time += each.time * Number(count);
    bound.latencyLimited = bound.latencyLimited && each.latencyLimited;
  }
  bound.attainable = bound.time > 0 ? Number(figures.flops) / bound.time : 0;
  return bound;
}
