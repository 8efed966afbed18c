// figures.js - The counts of an op or of a sum
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

function parseFigures(data, formulas) {
  return {
    work: data.work.map(([unit, type, amount]) => ({
      unit, type, name: `${unit}/${type}`, amount: formulas.parse(amount),
    })),
    flops: formulas.parse(data.flops),
    bytesRead: formulas.parse(data.bytes_read),
    bytesWritten: formulas.parse(data.bytes_written),
    // Their sum, for people.
    bytesExpr: formulas.parse(data.bytes),
    // Some figure is an upper bound.
    atMost: data.at_most === true,
  };
}

// Evaluates formulas at one setting and keeps what cannot be a count; `whose()`
// names what it is of.
class Evaluator {
  constructor(setting) {
    this.setting = setting;
    this.problems = [];
  }

  count(formula, name, whose) {
    const value = this.setting.value(formula);
    if (value === null && !this.setting.isBound(formula))
      return null;
    if (value !== null && isCount(value))
      return value;
    this.problems.push(`'${name}' of ${whose()} ${describeBadCount(value)}`);
    return null;
  }

  figures(parsed, whose) {
    const count = (formula, name) => this.count(formula, name, whose);
    const work = parsed.work.map((entry) => ({
      unit: entry.unit, type: entry.type, name: entry.name,
      amount: count(entry.amount, entry.name),
    }));
    const sumOf = (belongs) => work.reduce(
        (sum, entry) => (belongs(entry) ? plus(sum, entry.amount) : sum), 0);
    const isInteger = ({unit, name}) =>
      unit === 'integer' || (unit === 'matrix' && !isFloat(name));
    const bytesRead = count(parsed.bytesRead, 'bytes_read');
    const bytesWritten = count(parsed.bytesWritten, 'bytes_written');
    const bytes = plus(bytesRead, bytesWritten);
    return {
      formulas: parsed, work, bytesRead, bytesWritten, bytes,
      flops: count(parsed.flops, 'flops'),
      transcendentals: sumOf(({unit}) => unit === 'transcendental'),
      integer: sumOf(isInteger),
      misc: sumOf(({unit}) => unit === 'misc'),
      atMost: parsed.atMost,
      known: bytes !== null && work.every((entry) => entry.amount !== null),
    };
  }
}

function describeBadCount(value) {
  if (value === null)
    return 'has no value at these sizes';
  if (value < 0)
    return `is ${value}, but a count cannot be negative: do the sizes fit?`;
  return `is ${value}, which does not fit in 64 bits: choose smaller sizes`;
}
