// grouptable.js - Groups, functions and the module
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

function makeGroupTable(session) {
  const number = (title, valueOf, format) => ({
    title, isNumber: true, sort: valueOf, text: (row) => format(valueOf(row), row),
  });
  const bounded = (title, valueOf, format) => number(
      title, valueOf, (value, row) => markBounds(format(value, row), row));
  // The share is that of the phase, as in the text report.
  const shareOf = ({phase, bound}) => {
    const whole = session().result.groups
        .filter((group) => group.phase === phase)
        .reduce((sum, group) => plusTime(sum, group.bound.time), 0);
    return bound.time === null || !whole ? null : bound.time / whole;
  };
  return new DataTable([
    {title: 'group', text: ({name}) => name, sort: ({name}) => name},
    {title: 'phase', text: ({phase}) => phase, sort: ({phase}) => phase},
    number('count', ({count}) => count,
           (value, {formulas}) => formatCount(value, formulas.count)),
    bounded('FLOPs', ({figures}) => figures.flops,
            (value, {formulas}) => formatCount(value, formulas.figures.flops)),
    bounded('bytes', ({figures}) => figures.bytes,
            (value, {formulas}) => bytesText(value, formulas.figures)),
    number('FLOP/B', ({bound}) => bound.intensity, formatIntensity),
    {title: 'bound', text: groupBoundText, sort: groupBoundText,
     decorate: markBound},
    number('ops by bound', ({ops}) => ops.compute, (_, {ops}) =>
      `${formatInteger(ops.compute)} / ${formatInteger(ops.memory)}`),
    number('attainable', ({bound}) => bound.attainable, formatFlopRate),
    bounded('time', ({bound}) => bound.time, formatTime),
    number('share of phase', shareOf,
           (value) => (value === null ? '-' : formatShare(value))),
    {title: 'compute-bound where', text: (group) => groupCrossover(session().result, group) ?? '-',
     sort: (group) => groupCrossover(session().result, group)},
  ], {caption: 'Groups, all executions'});
}

const groupBoundText = ({bound, ops}) =>
  (ops.compute > 0 && ops.memory > 0 ? 'mixed' : formatBound(bound));

// A mark for a sum that some op is missing from, and for upper bounds.
function markBounds(text, {atLeast, figures: {atMost}}) {
  if (text === '-' || !(atLeast || atMost))
    return text;
  return `${!atMost ? '>=' : atLeast ? '~' : '<='} ${text}`;
}

function makeTotalTable() {
  const number = (title, valueOf, format) => ({
    title, isNumber: true, sort: valueOf,
    text: (row) => markBounds(format(valueOf(row), row), row),
  });
  return new DataTable([
    {title: 'function', text: ({name}) => name || 'module', sort: ({name}) => name},
    {title: 'phase', text: ({phase}) => phase, sort: ({phase}) => phase},
    number('FLOPs', ({figures}) => figures.flops,
           (value, {formulas}) => formatCount(value, formulas.figures.flops)),
    number('bytes', ({figures}) => figures.bytes,
           (value, {formulas}) => bytesText(value, formulas.figures)),
    number('fused', ({bytesFused}) => bytesFused,
           (value, {formulas}) => formatCount(value, formulas.bytesFused, 'B')),
    number('floor', ({bytesFloor}) => bytesFloor,
           (value, {formulas}) => formatCount(value, formulas.bytesFloor, 'B')),
    {title: 'FLOP/B', isNumber: true, sort: totalIntensity,
     text: (row) => formatIntensity(totalIntensity(row))},
    number('time', ({time}) => time, formatTime),
  ], {caption: 'Functions, all executions: bytes of every op by itself, ' +
               'of fused regions, and of arguments and results'});
}

function totalIntensity({figures}) {
  return figures.known && figures.bytes > 0
    ? Number(figures.flops) / Number(figures.bytes) : null;
}
