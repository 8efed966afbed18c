// format.js - Numbers for people
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// As the text report writes them.

// Rounds to nearest, ties to even.
function fixed(value, decimals) {
  const rounded = value.toFixed(decimals);
  // Enough digits to see whether the value is a tie: those have few.
  const digits = value.toFixed(Math.min(100, decimals + 40));
  const rest = digits.slice(digits.indexOf('.') + 1 + decimals);
  if (!/^50*$/.test(rest))
    return rounded;
  const down = digits.slice(0, digits.indexOf('.') + (decimals ? 1 + decimals : 0));
  return Number(down.at(-1)) % 2 === 0 ? down : rounded;
}

const withCommas = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const formatInteger = (value) => withCommas(String(value));

const PREFIXES = ['p', 'n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];

function scale(value) {
  let prefix = 4;
  // 999.95 would be written as 1000.0, so it takes the next prefix.
  while (value >= 999.95 && prefix + 1 < PREFIXES.length) {
    value /= 1000;
    ++prefix;
  }
  while (value > 0 && value < 0.99995 && prefix > 0) {
    value *= 1000;
    --prefix;
  }
  const decimals = value >= 99.995 ? 1 : value >= 9.9995 ? 2 : 3;
  return {digits: fixed(value, decimals), prefix: PREFIXES[prefix]};
}

const isSmallInteger = (value) =>
  value >= 0 && value < 1000 && Number.isInteger(value);

// `32.66 T`, `25.76 GB`, `104.7 ms`; `-` for nothing.
function formatSI(count, unit = '') {
  if (count === null || count === undefined)
    return '-';
  const value = Number(count);
  const {digits, prefix} =
      isSmallInteger(value) ? {digits: String(value), prefix: ''} : scale(value);
  return `${digits} ${prefix}${unit}`.trim();
}

const withoutZeros = (digits) =>
  digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;

// `312 TFLOP/s`.
function formatRate(value, unit) {
  const {digits, prefix} = scale(value);
  return `${withoutZeros(digits)} ${prefix}${unit}`;
}

// `1,935GB/s`.
function formatBandwidth(bytesPerSecond) {
  const gigabytes = Number(bytesPerSecond) * 1e-9;
  return gigabytes < 999.95 ? `${withoutZeros(scale(gigabytes).digits)}GB/s`
      : `${formatInteger(Math.round(gigabytes))}GB/s`;
}

// `1,268`, `113.8`, `0.9997`.
function formatIntensity(value) {
  if (value === null || value === undefined)
    return '-';
  if (value === 0)
    return '0';
  if (value >= 999.95)
    return formatInteger(Math.round(value));
  if (value < 1e-4)
    return value.toExponential(3).replace(/([+-])(\d)$/, '$10$2');
  // The exponent after rounding: 9.99996 is 10.00, not 10.000.
  const exponent = Number(value.toExponential(3).split('e')[1]);
  return fixed(value, 3 - exponent);
}

const formatShare = (share) => `${fixed(share * 100, 1)} %`;
// Of the roof's time to a measured one. Nothing is faster than its roof: such a
// time is of another machine, or of other work.
const formatRatio = (ratio) => (ratio === null ? '-'
  : formatShare(ratio) + (ratio > 1 + 1e-9 ? ', above the roof' : ''));
const formatFlopRate = (value) => (value ? formatSI(value, 'FLOP/s') : '-');
const formatBytes = (value) => formatSI(value, 'B');
const formatTime = (value) => formatSI(value, 's');

// The value, or the formula where a dim has no value.
const formatCount = (value, formula, unit = '') =>
  value === null && formula ? formula.text : formatSI(value, unit);

const formatBindings = (bindings) => Object.entries(bindings)
    .filter(([, value]) => value !== null)
    .map(([dim, value]) => `${dim}=${value}`).join(', ');

function formatBound(bound) {
  if (bound.kind === null)
    return '-';
  return bound.latencyLimited ? `${bound.kind}*` : bound.kind;
}
