// crossover.js - Where an op turns compute-bound
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// An op is compute-bound where, for one of its works of a known peak,
// work * bandwidth >= bytes * peak: where their difference is not negative. For
// dims of at least 1 a common monomial does not change its sign; what is left is
// solved where it is a polynomial of one monomial with one change of sign.

const UNKNOWN = {kind: 'unknown'}, ALWAYS = {kind: 'always'}, NEVER = {kind: 'never'};
// As the tool has them.
const MAX_POWER = 16;
const MAX_COEFFICIENT = 2n ** 120n;

//----------------------------------------------------------------------------
// Polynomials of one monomial
//----------------------------------------------------------------------------

function commonPowers(terms) {
  const common = new Map(terms[0].powers);
  for (const {powers} of terms)
    for (const [dim, power] of common)
      common.set(dim, Math.min(power, powers.get(dim) || 0));
  return common;
}

const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));

// `powers` without those of `common`, as sorted pairs.
const divided = (powers, common) => [...powers]
    .map(([dim, power]) => [dim, power - (common.get(dim) || 0)])
    .filter(([, power]) => power > 0).sort(([a], [b]) => a - b);

// The monomial that `rest` is the highest power of.
function primitiveRoot(rest) {
  const divisor = rest.reduce((sum, [, power]) => gcd(sum, power), 0);
  return rest.map(([dim, power]) => [dim, power / divisor]);
}

// k where variable^k is `rest`, else nothing.
function exponent(rest, variable) {
  if (rest.length === 0)
    return 0;
  if (rest.length !== variable.length)
    return null;
  const k = rest[0][1] / variable[0][1];
  return rest.every(([dim, power], i) =>
    dim === variable[i][0] && power === k * variable[i][1]) ? k : null;
}

// {variable, coefficients by power}, or nothing.
function asUnivariate(margin) {
  const terms = [...margin.terms.values()], common = commonPowers(terms);
  const rests = terms.map(({powers}) => divided(powers, common));
  const variable = primitiveRoot(rests.find((rest) => rest.length > 0) || []);
  const coefficients = [];
  for (let i = 0; i < terms.length; ++i) {
    const k = exponent(rests[i], variable), {coefficient} = terms[i];
    if (k === null || k > MAX_POWER || coefficient > MAX_COEFFICIENT ||
        coefficient < -MAX_COEFFICIENT)
      return null;
    coefficients[k] = coefficient;
  }
  return {variable, coefficients: Array.from(coefficients, (each) => each ?? 0n)};
}

const holdsAt = (coefficients, x) =>
  coefficients.reduceRight((value, each) => value * x + each, 0n) >= 0n;

function signChanges(coefficients) {
  const signs = coefficients.filter((each) => each !== 0n).map((each) => each > 0n);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}

// The last whole number before the sign becomes that at the end.
function lastBeforeChange(coefficients, atEnd) {
  let low = 1n, high = 2n;
  while (holdsAt(coefficients, high) !== atEnd)
    [low, high] = [high, high * 2n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holdsAt(coefficients, middle) === atEnd)
      high = middle;
    else
      low = middle;
  }
  return low;
}

//----------------------------------------------------------------------------
// Thresholds
//----------------------------------------------------------------------------

function solveMargin(margin) {
  if (!margin.hasOnlyDims())
    return UNKNOWN;
  if (margin.isZero())
    return ALWAYS;
  const univariate = asUnivariate(margin);
  if (!univariate)
    return solveBySigns([...margin.terms.values()]);
  const {variable, coefficients} = univariate;
  if (signChanges(coefficients) > 1)
    return UNKNOWN;
  const atEnd = coefficients.at(-1) > 0n;
  if (holdsAt(coefficients, 1n) === atEnd)
    return atEnd ? ALWAYS : NEVER;
  const last = lastBeforeChange(coefficients, atEnd);
  return {kind: atEnd ? 'atLeast' : 'atMost', variable: JSON.stringify(variable),
          value: atEnd ? last + 1n : last};
}

function solveBySigns(terms) {
  const anyNegative = terms.some(({coefficient}) => coefficient < 0n);
  const anyPositive = terms.some(({coefficient}) => coefficient > 0n);
  if (anyNegative && anyPositive)
    return UNKNOWN;
  return anyNegative ? NEVER : ALWAYS;
}

// The condition that one of two holds.
function either(a, b) {
  if (a === ALWAYS || b === NEVER)
    return a;
  if (b === ALWAYS || a === NEVER)
    return b;
  if (a === UNKNOWN || a.kind !== b.kind || a.variable !== b.variable)
    return UNKNOWN;
  return (a.kind === 'atLeast') === (a.value <= b.value) ? a : b;
}

function solve(figures, device, values) {
  const bytes = toPolynomial(figures.bytesRead, values)
      .plus(toPolynomial(figures.bytesWritten, values));
  let result = NEVER;
  for (const {name, amount} of figures.work) {
    const rate = device.rates.get(name);
    if (rate === undefined)
      continue;
    const margin = toPolynomial(amount, values)
        .times(Polynomial.constant(device.bandwidth))
        .plus(bytes, -BigInt(rate));
    result = either(result, solveMargin(margin));
  }
  return result;
}

// As Crossover.cpp has it: more are not tried one by one.
const MAX_DIMS = 16;

// Frees one dim and holds the others.
function solveForOneDim(figures, device, dims, values) {
  let best = UNKNOWN;
  for (const free of dims) {
    const held = values.map((value, dim) => (dim === free ? null : value));
    const found = solve(figures, device, held);
    if (found.variable)
      return found;
    if (best === UNKNOWN)
      best = found;
  }
  return best;
}

function describeThreshold({kind, variable, value}, names) {
  if (kind === 'unknown')
    return 'none in closed form';
  if (!variable)
    return kind;
  const monomial = JSON.parse(variable)
      .map(([dim, power]) => names[dim] + (power > 1 ? `^${power}` : '')).join('*');
  return `${monomial} ${kind === 'atLeast' ? '>=' : '<='} ${value}`;
}

// FLOPs, and none of them of a known peak: nobody knows where they stand.
function isOfUnknownRate({work}, device) {
  const flops = work.filter(({unit}) => unit === 'matrix' || unit === 'vector');
  return flops.length > 0 && flops.every(({name}) => !device.rates.has(name));
}

// Parsed `figures` on `device`; nothing for what has no dims or no bytes.
function crossover(figures, device, setting, names) {
  const formulas = [figures.bytesRead, figures.bytesWritten,
                    ...figures.work.map(({amount}) => amount)];
  const dims = [...new Set(formulas.flatMap((each) => each.dims))].sort((a, b) => a - b);
  const hasBytes = figures.bytesRead.constant !== 0 || figures.bytesWritten.constant !== 0;
  if (dims.length === 0 || !hasBytes || isOfUnknownRate(figures, device))
    return null;
  const free = names.map(() => null);
  let threshold = solve(figures, device, free);
  if (threshold === UNKNOWN && dims.length <= MAX_DIMS)
    threshold = solveForOneDim(figures, device, dims, setting.values);
  return describeThreshold(threshold, names);
}

//----------------------------------------------------------------------------
// Of a report
//----------------------------------------------------------------------------

// Found when somebody asks, and remembered.
function costCrossover(result, number) {
  const {crossovers, model} = result;
  if (!crossovers.has(number))
    crossovers.set(number, crossover(model.costs[number], result.device,
                                     result.setting, model.dims));
  return crossovers.get(number);
}

// That of all costs where they agree, else that of the sums.
function groupCrossover(result, {formulas}) {
  const {crossovers, model} = result;
  if (!crossovers.has(formulas)) {
    const each = [...formulas.parts.keys()].map((cost) => costCrossover(result, cost));
    crossovers.set(formulas, each.every((one) => one === each[0]) ? each[0]
      : crossover(formulas.figures, result.device, result.setting, model.dims));
  }
  return crossovers.get(formulas);
}
