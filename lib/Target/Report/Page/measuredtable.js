// measuredtable.js - Measured times in tables
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// `+3.1 %`, `-41.9 %`.
const formatSigned = (share) => (share === null ? '-'
  : (share > 0 ? '+' : '') + formatShare(share));

// Of the table of ops: what was measured with what the op costs here. Ops of a
// region share one time, which "ops in it" tells.
function measuredColumns(session) {
  const of = (get) => (i) => {
    const point = session().result.measured.ofOp.get(i);
    return point ? get(point) : null;
  };
  const number = (title, get, format) => ({
    title, isNumber: true, sort: of(get), text: (i) => format(of(get)(i)),
  });
  const dash = (format) => (value) => (value === null ? '-' : format(value));
  const {points, roof} = session().model.measurements;
  const columns = [
    number('measured', ({time}) => time, dash(formatTime)),
    number('roof / measured', ({roof: bound, time}) => ratioOf(bound, time), formatRatio),
    number('error', ({roof: bound, time}) => {
      const ratio = ratioOf(bound, time);
      return ratio === null ? null : ratio - 1;
    }, formatSigned),
    number('reached', ({flops, time}) => Number(flops) / time, formatFlopRate),
    number('moved', ({bytes, time}) => Number(bytes) / time,
           dash((rate) => formatSI(rate, 'B/s'))),
  ];
  if (roof)
    columns.push(number('measured roof / measured',
                        ({measuredRoof, time}) => ratioOf(measuredRoof, time), formatRatio));
  if (points.some(({baseline}) => baseline))
    columns.push(number('library', ({baseline}) => baseline?.time ?? null, dash(formatTime)));
  if (points.some(({region_ops: size}) => size > 1))
    columns.push(number('ops in it', ({region_ops: size}) => size, dash(String)));
  return columns;
}
