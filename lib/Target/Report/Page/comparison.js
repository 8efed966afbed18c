// comparison.js - Reports of one page side by side
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// As the tool compares reports: letters stand for them, the first is the base.

const letterOf = (i) => (i < 26 ? String.fromCharCode(65 + i) : `#${i + 1}`);

// Groups of the same name and phase, one of each session or nothing: rows of
// {name, phase, of}; and one of all ops.
function joinGroups(sessions) {
  const rows = new Map();
  sessions.forEach(({result}, number) => {
    for (const group of result.groups) {
      const key = [group.group, group.key, group.phase].join('\n');
      if (!rows.has(key))
        rows.set(key, {name: group.name, phase: group.phase,
                       of: sessions.map(() => null)});
      rows.get(key).of[number] = {
        time: group.bound.time, bound: groupBoundText(group).replace('*', ''),
        atLeast: false, figures: group.figures,
      };
    }
  });
  const all = sessions.map(({result: {totals}}) => ({
    time: totals.time, bound: '-', atLeast: totals.atLeast, figures: totals.figures,
  }));
  // By phase, in order of appearance.
  const phases = [...new Set([...rows.values()].map(({phase}) => phase))];
  return [...phases.flatMap((each) => [...rows.values()].filter(
      ({phase}) => phase === each)), {name: 'all ops', phase: '', of: all}];
}

// Of the time of report `number` to the first's; nothing where one is not known.
function timeRatio({of}, number) {
  const [base, other] = [of[0], of[number]];
  const isExact = (each) => !each.atLeast && !each.figures.atMost;
  if (!base?.time || !other || other.time === null || !isExact(base) || !isExact(other))
    return null;
  const ratio = other.time / base.time;
  // Quotients that ought to be 1 may miss it by the last bits.
  return Math.abs(ratio - 1) < 1e-12 ? 1 : ratio;
}

// `memory`, or `compute -> memory` where they differ.
function boundsText({of}) {
  const bounds = of.map((each) => each?.bound ?? 'none');
  return new Set(bounds).size === 1 ? bounds[0] : bounds.join(' -> ');
}

function comparisonColumns(sessions) {
  const column = (title, valueOf, format) => ({
    title, isNumber: true, sort: valueOf, text: (row) => format(valueOf(row), row),
  });
  const times = sessions.map((_, i) => column(
      `time ${letterOf(i)}`, ({of}) => of[i]?.time ?? null,
      (value, {of}) => (of[i] ? markBounds(formatTime(value), of[i]) : '-')));
  const ratios = sessions.slice(1).map((_, i) => column(
      `${letterOf(i + 1)}/A`, (row) => timeRatio(row, i + 1),
      (value) => (value === 1 ? '1' : formatIntensity(value))));
  return [
    {title: 'group', text: ({name}) => name, sort: ({name}) => name},
    {title: 'phase', text: ({phase}) => phase, sort: ({phase}) => phase},
    ...times, ...ratios,
    {title: 'bound', text: boundsText, sort: boundsText,
     decorate: (cell) => cell.classList.toggle(
         'changed', cell.textContent.includes(' -> '))},
  ];
}

// Shown with two reports or more, at the devices and sizes that they have.
class ComparisonView {
  constructor(place, sessions) {
    this.sessions = sessions;
    place.hidden = sessions.length < 2;
    if (place.hidden)
      return;
    this.names = element('p', {class: 'hint'});
    this.table = new DataTable(comparisonColumns(sessions), {
      caption: 'Roof times of groups, all executions, and their ratio to the first ' +
        "report's",
    });
    place.append(this.names, this.table.root);
  }

  show() {
    if (!this.table)
      return;
    const names = this.sessions.map((session, i) => {
      const sizes = formatBindings(session.bindings);
      return `${letterOf(i)}: ${session.name()}${sizes ? ` (${sizes})` : ''}`;
    });
    this.names.textContent = visible(names.join('; '));
    this.table.show(joinGroups(this.sessions));
  }
}
