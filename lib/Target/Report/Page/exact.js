// exact.js - Integers that are never rounded
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// A count is a number while every integer is exact, and a BigInt beyond.
// Nothing is null: a dim has no value.

function exact(value) {
  const integer = typeof value === 'string' ? BigInt(value) : value;
  if (typeof integer !== 'bigint')
    return integer;
  const rounded = Number(integer);
  return Number.isSafeInteger(rounded) ? rounded : integer;
}

function plus(a, b) {
  if (a === null || b === null)
    return null;
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum))
      return sum;
  }
  return exact(BigInt(a) + BigInt(b));
}

function times(a, b) {
  if (a === null || b === null)
    return null;
  if (typeof a === 'number' && typeof b === 'number') {
    // A product that leaves the safe range does so rounded, too.
    const product = a * b;
    if (Number.isSafeInteger(product))
      return product;
  }
  return exact(BigInt(a) * BigInt(b));
}

// The nearest double. Most counts are numbers already, which is quick to see.
const toDouble = (value) => (typeof value === 'number' ? value : Number(value));

// What a report can hold: not negative, and 64 bits with a sign.
const MAX_COUNT = 2n ** 63n - 1n;
const isCount = (value) =>
  value >= 0 && (typeof value === 'number' || value <= MAX_COUNT);
