// notes.js - What the figures rest on
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

function definition(list, label, ...content) {
  list.append(element('dt', {}, label), element('dd', {}, ...content));
}

function coverageText({ops, modelled, unknown}) {
  if (ops === 0)
    return 'no op does work or moves bytes';
  // Rounded down: 100 % means all.
  const share = modelled === ops ? '100 %'
      : `${fixed(Math.floor(1000 * modelled / ops) / 10, 1)} %`;
  const text = `${formatInteger(modelled)} of ${formatInteger(ops)} ops modelled (${share})`;
  if (unknown.length === 0)
    return text;
  return `${text}; totals are at least what stands here, for these have no cost ` +
      `model: ${unknown.map(({op, count}) => `${op} (${count})`).join(', ')}`;
}

function deviceText(result, device) {
  const isFlop = ({unit, type}) => ['matrix', 'vector'].includes(unit) && /^(b|t)?f/.test(type);
  const main = mainPeakOf(result, device);
  const peaks = device.data.peaks.map((peak) => {
    const rate = formatRate(Number(peak.rate), isFlop(peak) ? 'FLOP/s' : 'op/s');
    return `${rate} ${peak.unit}/${peak.type}`;
  });
  const facts = [`${formatBandwidth(device.bandwidth)} DRAM`];
  if (device.capacity !== null)
    facts.push(formatBytes(device.capacity));
  if (main)
    facts.push(ridgeText(main, device));
  if (device.latency !== null)
    facts.push(`launch latency ${formatTime(device.latency)}`);
  return [...facts, ...peaks].join(', ');
}

function measuredOnText(result) {
  const {data, roof} = result.model.measurements;
  const when = data.date ? `${data.device}, ${data.date}` : data.device;
  return roof ? `${when}; its own roof: ${deviceText(result, roof)}` : when;
}

function showNotes(list, session) {
  const {result} = session, {report} = session.model, {device} = result;
  list.replaceChildren();
  definition(list, 'device', `${device.title} (${device.name}): ${deviceText(result, device)}`);
  definition(list, 'source', device.data.source || 'not given');
  definition(list, 'module', report.module || 'not from a file');
  definition(list, 'bindings', formatBindings(session.bindings) || 'none');
  definition(list, 'conventions',
             report.conventions.map(([name, value]) => `${name}=${value}`).join(', '));
  definition(list, 'coverage', coverageText(report.coverage));
  for (const {op, location, flops_expr, bytes_expr} of report.coverage.loops ?? [])
    definition(list, 'per trip', `${op} ${location}: ${flops_expr} FLOP, ${bytes_expr} B`);
  if (result.unboundDims.length)
    definition(list, 'without a value', result.unboundDims.join(', '));
  if (result.unboundUnits.length)
    definition(list, 'no known peak, so not a bound', result.unboundUnits.join(', '));
  if (report.measured)
    definition(list, 'measured on', measuredOnText(result));
  if (result.totals.figures.atMost)
    definition(list, '<=', 'upper bounds: not all that is counted need be done or moved; ' +
               '~ of sums that also lack ops');
  definition(list, 'times', 'lower bounds: what the roof allows, op by op, launches ' +
             'not included; * marks those below the launch latency');
}

function showProblems(place, problems) {
  place.hidden = problems.length === 0;
  const [first, ...rest] = problems;
  place.textContent = !first ? ''
      : visible(rest.length ? `${first} (and ${rest.length} more)` : first);
}
