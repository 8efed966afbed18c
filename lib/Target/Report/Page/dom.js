// dom.js - Building elements
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Text of a report gets into the page as text only: by these, never as HTML.

const byId = (id) => document.getElementById(id);

// element('td', {class: 'number'}, '12', child): keys that start with 'on' are
// listeners.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on'))
      made.addEventListener(key.slice(2), value);
    else if (value === true)
      made.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined)
      made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function option(value, text, selected = false) {
  return element('option', {value, selected}, text);
}

// Runs `task` once before the next frame, however often it is asked for.
function oncePerFrame(task) {
  let waiting = false;
  return () => {
    if (waiting)
      return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      task();
    });
  };
}
