// controls.js - Sizes, device and theme
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// A slider has no place for every size: it goes from one of these to the next,
// some eighth of a doubling, each a size of its own. It ends 64 times beyond the
// size of the report; the number goes further.
const STEPS_PER_DOUBLING = 8;
const LEAST_DOUBLINGS = 10;

function sliderSizes(size) {
  const wanted = Math.ceil(Math.log2(64 * Number(size ?? 1)));
  const doublings = Math.min(Math.max(wanted, LEAST_DOUBLINGS), 52);
  const steps = Array.from({length: STEPS_PER_DOUBLING * doublings + 1},
                           (_, step) => Math.round(2 ** (step / STEPS_PER_DOUBLING)));
  return [...new Set(steps)];
}

// The place among `sizes` that is nearest to `size`.
function sliderPlace(sizes, size) {
  const next = sizes.findIndex((each) => each >= size);
  if (next <= 0)
    return next < 0 ? sizes.length - 1 : 0;
  const isBelow = size * size < sizes[next - 1] * sizes[next];
  return isBelow ? next - 1 : next;
}

// A size that the number field holds, or nothing.
function parseSize(text) {
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 1 ? value : null;
}

const BAD_SIZE = 'expected a whole number from 1 to 9007199254740991';

// A slider and a number for one dim, whose size the report has as `size`;
// `onChange` gets sizes only.
class DimControl {
  constructor(dim, size, onChange) {
    this.dim = dim;
    this.size = null;
    this.sizes = sliderSizes(size);
    this.onChange = onChange;
    this.slider = element('input', {
      type: 'range', min: 0, max: this.sizes.length - 1, step: 1,
      'aria-label': `size of ${dim}, logarithmic`,
      oninput: () => this.change(this.sizes[Number(this.slider.value)]),
    });
    this.number = element('input', {
      type: 'number', min: 1, step: 1, id: `dim-${dim}`, inputmode: 'numeric',
      placeholder: 'none', 'aria-describedby': `bad-${dim}`, oninput: () => this.change(parseSize(this.number.value)),
    });
    this.problem = element('p', {class: 'bad', role: 'alert', id: `bad-${dim}`});
    this.item = element('div', {class: 'dim'},
                        element('label', {for: `dim-${dim}`}, dim),
                        this.slider, this.number, this.problem);
  }

  change(size) {
    this.judge(size !== null);
    if (size !== null)
      this.onChange(this.dim, size);
  }

  // Says what is wrong with the number; the figures stay.
  judge(isGood) {
    const stays = this.size === null ? '' : `; the figures are those of ${this.size}`;
    const text = isGood ? '' : BAD_SIZE + stays;
    this.number.setCustomValidity(text);
    this.number.setAttribute('aria-invalid', String(!isGood));
    this.problem.textContent = text;
  }

  show(size) {
    this.size = size;
    this.judge(true);
    if (size === null) {
      this.slider.value = 0;
      this.number.value = '';
      return;
    }
    this.slider.value = sliderPlace(this.sizes, Number(size));
    this.slider.setAttribute('aria-valuetext', String(size));
    if (parseSize(this.number.value) !== size)
      this.number.value = String(size);
  }
}

function fillDeviceSelect(select, devices, current) {
  select.replaceChildren(...devices.map((device, i) => option(
      i, `${device.title || device.name} (${device.name})`, device === current)));
}

// The system's theme, until the reader says otherwise.
class Theme {
  constructor(button, onChange) {
    this.onChange = onChange;
    this.system = matchMedia('(prefers-color-scheme: dark)');
    this.system.addEventListener('change', () => this.apply());
    this.button = button;
    button.addEventListener('click', () => {
      this.chosen = isDark() ? 'light' : 'dark';
      this.apply();
    });
    this.chosen = null;
    this.isPrinted = false;
    addEventListener('beforeprint', () => this.print(true));
    addEventListener('afterprint', () => this.print(false));
    this.apply();
  }

  // Paper is light.
  print(isPrinted) {
    this.isPrinted = isPrinted;
    this.apply();
  }

  apply() {
    const wanted = this.chosen || (this.system.matches ? 'dark' : 'light');
    const theme = this.isPrinted ? 'light' : wanted;
    document.documentElement.dataset.theme = theme;
    this.button.textContent = theme === 'dark' ? 'Light' : 'Dark';
    this.onChange();
  }
}
