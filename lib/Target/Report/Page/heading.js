// heading.js - What the page shows, in two lines
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Each model and device once, as the SVG has them.
function headingText(sessions) {
  const names = new Set([...sessions.map((each) => each.title()),
                         ...sessions.map((each) => each.deviceTitle())]);
  return `Roofline Model (${[...names].join(', ')})`;
}

// `chart: 49 settings of B (1 to 64); tables: B=1`; `session` is what the tables
// are of.
function subtitleText(sessions, session, showsSweep) {
  const parts = showsSweep ? [`chart: ${settingsText(session.sweep)}`] : [];
  const whose = sessions.length > 1 ? session.name() : '';
  const tables = [whose, formatBindings(session.bindings)].filter(Boolean).join(', ');
  if (tables)
    parts.push(showsSweep || whose ? `tables: ${tables}` : tables);
  return parts.join('; ');
}

function showHeading(sessions, session, showsSweep) {
  const title = visible(headingText(sessions));
  document.title = title;
  byId('title').textContent = title;
  byId('subtitle').textContent = visible(subtitleText(sessions, session, showsSweep));
}
