// palette.js - Colours and markers of series
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// After the colours that Okabe and Ito chose for all kinds of colour vision:
// without their yellow and black, one of which fades on light or dark paper,
// and lighter on dark. Colour and marker run with different periods, so that
// many series still differ.
const COLORS = {
  light: ['#0072b2', '#d55e00', '#009e73', '#b8589a', '#c98a00', '#3f9fdc', '#7a5195', '#6b6f76'],
  dark: ['#4aa8e8', '#f2833f', '#2fc49a', '#e39bc8', '#eeb33a', '#8fd0fa', '#b597d6', '#a9afb8'],
};
const MARKERS = ['circle', 'triangle', 'rect', 'rectRot', 'star', 'cross', 'crossRot'];

// The founding figure's six series, by name.
const SEED_COLORS = {
  'qkv mlp init': '#1f77b4', 'qkv mlp ar': '#ff7f0e',
  'up/gate/down init': '#2ca02c', 'up/gate/down ar': '#d62728',
  'qk/pv init': '#9467bd', 'qk/pv ar': '#8c564b',
};
const SEED_SERIES = Object.keys(SEED_COLORS);

// Gives each name a look, the same wherever it occurs.
class Palette {
  constructor(style) {
    this.isSeed = style === 'seed';
    this.names = [];
  }

  indexOf(name) {
    if (!this.names.includes(name))
      this.names.push(name);
    return this.names.indexOf(name);
  }

  color(name) {
    if (this.isSeed && Object.hasOwn(SEED_COLORS, name))
      return SEED_COLORS[name];
    const colors = COLORS[isDark() ? 'dark' : 'light'];
    return colors[this.indexOf(name) % colors.length];
  }

  // `report` tells the reports of one page apart.
  marker(name, report) {
    if (this.isSeed && report === 0 && Object.hasOwn(SEED_COLORS, name))
      return 'crossRot';
    return MARKERS[(this.indexOf(name) + report) % MARKERS.length];
  }
}

const isDark = () => document.documentElement.dataset.theme === 'dark';
const styleValue = (name) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();
