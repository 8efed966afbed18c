// dom.js - Building elements
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Text of a report gets into the page as text only: by these, never as HTML.

// Control characters, and those that turn the direction of text around, are
// written out: \x01, \u202e.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const ESCAPES = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};
const visible = (text) => String(text).replace(HIDDEN, (one) => {
  const code = one.charCodeAt(0).toString(16);
  return ESCAPES[one] ?? (code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`);
});
const isRead = (key) => key === 'title' || key === 'aria-label';

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
      made.setAttribute(key, isRead(key) ? visible(value) : value);
  }
  made.append(...children.map(
      (child) => (typeof child === 'string' ? visible(child) : child)));
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
