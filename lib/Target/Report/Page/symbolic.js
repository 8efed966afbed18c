// symbolic.js - Formulas over named dims
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// A formula is a sum of terms, a term an exact coefficient and its factors; a
// factor is the index of a dim, or a function of two formulas. The text is what
// the tool writes: + - *, powers, parentheses, and the functions below.

const FUNCTIONS = {
  min: (a, b) => (a < b ? a : b),
  max: (a, b) => (a > b ? a : b),
  ceildiv: (a, b) => divide(a, b, 1n),
  floordiv: (a, b) => divide(a, b, 0n),
};

// Rounded down, or up with `up` = 1n; nothing for a divisor that is not
// positive.
function divide(a, b, up) {
  if (b <= 0)
    return null;
  const [dividend, divisor] = [BigInt(a), BigInt(b)];
  const quotient = dividend / divisor, rest = dividend % divisor;
  if (up)
    return exact(rest > 0n ? quotient + 1n : quotient);
  return exact(rest < 0n ? quotient - 1n : quotient);
}

// One shape for all, which engines make quick: `constant` or else `terms`.
class Formula {
  constructor(text, constant, terms, dims) {
    this.text = text;
    this.constant = constant;
    this.terms = terms;
    this.dims = dims;
    // The setting that it was evaluated at last, and what came out.
    this.setting = null;
    this.value = null;
  }
}

const constantFormula = (value) => new Formula(String(value), value, null, []);

class FormulaParser {
  constructor(text, dims) {
    this.tokens = text.match(/\d+|[A-Za-z_]\w*|\S/g) || [];
    this.position = 0;
    this.dims = dims;
  }

  take(token) {
    if (this.tokens[this.position] !== token)
      return false;
    this.position += 1;
    return true;
  }

  sum() {
    const terms = [];
    let sign = this.take('-') ? -1 : 1;
    do {
      terms.push(this.term(sign));
      sign = this.take('+') ? 1 : this.take('-') ? -1 : 0;
    } while (sign !== 0);
    return new Formula('', null, terms, []);
  }

  term(sign) {
    const term = {coefficient: sign, factors: []};
    do {
      const factor = this.factor();
      const power = this.take('^') ? Number(this.tokens[this.position++]) : 1;
      for (let i = 0; i < power; ++i)
        this.multiply(term, factor);
    } while (this.take('*'));
    return term;
  }

  multiply(term, factor) {
    if (factor instanceof Formula && factor.constant !== null)
      term.coefficient = times(term.coefficient, factor.constant);
    else
      term.factors.push(factor.dim ?? factor);
  }

  factor() {
    if (this.take('(')) {
      const sum = this.sum();
      this.take(')');
      return sum;
    }
    const token = this.tokens[this.position++];
    if (/^\d/.test(token))
      return constantFormula(exact(token));
    if (!this.take('('))
      return {dim: this.dims.indexOf(token)};
    const a = this.sum();
    this.take(',');
    const b = this.sum();
    this.take(')');
    return {apply: FUNCTIONS[token], a, b};
  }
}

// Equal texts give the same formula, so that it is evaluated once per setting.
class Formulas {
  constructor(dims) {
    this.dims = dims;
    this.known = new Map();
  }

  parse(source) {
    if (!this.known.has(source))
      this.known.set(source, this.parseNew(source));
    return this.known.get(source);
  }

  parseNew(source) {
    if (typeof source === 'number' || /^-?\d+$/.test(source))
      return constantFormula(exact(source));
    const names = new Set(source.match(/[A-Za-z_]\w*(?!\w*\()/g));
    return new Formula(source, null, new FormulaParser(source, this.dims).sum().terms,
                       [...names].map((name) => this.dims.indexOf(name)));
  }
}

// Values of dims; formulas remember the last setting that they were asked at.
class Setting {
  constructor(dims, bindings) {
    this.values = dims.map(
        (dim) => (Object.hasOwn(bindings, dim) ? bindings[dim] : null));
  }

  isBound(formula) {
    return this.areBound(formula.dims);
  }

  areBound(dims) {
    return dims.every((dim) => this.values[dim] !== null);
  }

  // Nothing where a dim has no value, or where a division has none.
  value(formula) {
    if (formula.constant !== null)
      return formula.constant;
    if (formula.setting !== this) {
      formula.setting = this;
      formula.value = this.sum(formula);
    }
    return formula.value;
  }

  sum(formula) {
    if (formula.constant !== null)
      return formula.constant;
    let sum = 0;
    for (const {coefficient, factors} of formula.terms) {
      let product = coefficient;
      for (const factor of factors)
        product = times(product, this.factor(factor));
      sum = plus(sum, product);
    }
    return sum;
  }

  factor(factor) {
    if (typeof factor === 'number')
      return this.values[factor] ?? null;
    if (factor instanceof Formula)
      return this.sum(factor);
    const a = this.sum(factor.a), b = this.sum(factor.b);
    return a === null || b === null ? null : factor.apply(a, b);
  }
}
