// polynomial.js - Formulas to calculate with
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// Where formulas are solved rather than evaluated. A polynomial is a map from a
// monomial's text to {coefficient, powers}: a BigInt, and a map from atoms to
// powers. An atom is the index of a dim, or the text of a function that is none
// of a polynomial; what has such an atom cannot be solved.
class Polynomial {
  constructor() {
    this.terms = new Map();
  }

  static constant(value) {
    return new Polynomial().add(new Map(), BigInt(value));
  }

  static atom(atom) {
    return new Polynomial().add(new Map([[atom, 1]]), 1n);
  }

  // In place: this is how all others build theirs.
  add(powers, coefficient) {
    const key = [...powers].map(([atom, power]) => `${atom}^${power}`).sort().join('*');
    const sum = (this.terms.get(key)?.coefficient ?? 0n) + coefficient;
    if (sum === 0n)
      this.terms.delete(key);
    else
      this.terms.set(key, {coefficient: sum, powers});
    return this;
  }

  plus(other, factor = 1n) {
    const sum = new Polynomial();
    for (const {powers, coefficient} of this.terms.values())
      sum.add(powers, coefficient);
    for (const {powers, coefficient} of other.terms.values())
      sum.add(powers, coefficient * factor);
    return sum;
  }

  times(other) {
    const product = new Polynomial();
    for (const a of this.terms.values())
      for (const b of other.terms.values()) {
        const powers = new Map(a.powers);
        for (const [atom, power] of b.powers)
          powers.set(atom, (powers.get(atom) || 0) + power);
        product.add(powers, a.coefficient * b.coefficient);
      }
    return product;
  }

  isZero() {
    return this.terms.size === 0;
  }

  // The value of a constant one, else nothing.
  value() {
    if (this.isZero())
      return 0n;
    return this.terms.size === 1 && this.terms.has('') ? this.terms.get('').coefficient
        : null;
  }

  hasOnlyDims() {
    return [...this.terms.values()].every(
        ({powers}) => [...powers.keys()].every((atom) => typeof atom === 'number'));
  }

  // Never negative, for dims are not: a sum of products of dims.
  isSumOfDims() {
    return this.hasOnlyDims() &&
        [...this.terms.values()].every(({coefficient}) => coefficient > 0n);
  }

  // Divided by a number that every coefficient is a multiple of, else nothing.
  dividedBy(divisor) {
    if (divisor === null || divisor <= 0n)
      return null;
    const quotient = new Polynomial();
    for (const {powers, coefficient} of this.terms.values()) {
      if (coefficient % divisor !== 0n)
        return null;
      quotient.add(powers, coefficient / divisor);
    }
    return quotient;
  }
}

// `formula` with the dims replaced that `values` has a value for.
function toPolynomial(formula, values) {
  if (formula.constant !== null)
    return Polynomial.constant(formula.constant);
  let sum = new Polynomial();
  for (const {coefficient, factors} of formula.terms) {
    let product = Polynomial.constant(coefficient);
    for (const factor of factors)
      product = product.times(factorPolynomial(factor, values));
    sum = sum.plus(product);
  }
  return sum;
}

function factorPolynomial(factor, values) {
  if (typeof factor === 'number')
    return values[factor] === null ? Polynomial.atom(factor)
        : Polynomial.constant(values[factor]);
  if (factor instanceof Formula)
    return toPolynomial(factor, values);
  return applied(factor.apply, toPolynomial(factor.a, values),
                 toPolynomial(factor.b, values));
}

// What a function folds to; else an atom of its own.
function applied(apply, a, b) {
  const isExtremum = apply === FUNCTIONS.min || apply === FUNCTIONS.max;
  const folded = isExtremum ? extremum(apply, a, b) : a.dividedBy(b.value());
  if (folded !== null)
    return folded;
  const [x, y] = [a.value(), b.value()];
  const value = x === null || y === null ? null : apply(x, y);
  if (value !== null)
    return Polynomial.constant(value);
  return Polynomial.atom(`${apply.name}(${[...a.terms.keys()]},${[...b.terms.keys()]})`);
}

function extremum(apply, a, b) {
  const [small, large] = apply === FUNCTIONS.min ? [a, b] : [b, a];
  if (large.plus(small, -1n).isSumOfDims())
    return a;
  return small.plus(large, -1n).isSumOfDims() ? b : null;
}
