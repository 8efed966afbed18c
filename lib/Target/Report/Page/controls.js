// controls.js - Sizes, device and theme
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// A slider has no place for every size: it goes from one of these to the next,
// some eighth of a doubling, each a size of its own.
const STEPS_PER_DOUBLING = 8;
const DOUBLINGS = 20;
const SLIDER_SIZES = [...new Set(
    Array.from({length: STEPS_PER_DOUBLING * DOUBLINGS + 1},
               (_, step) => Math.round(2 ** (step / STEPS_PER_DOUBLING))))];

// The place on the slider that is nearest to `size`.
function sliderPlace(size) {
  const next = SLIDER_SIZES.findIndex((each) => each >= size);
  if (next <= 0)
    return next < 0 ? SLIDER_SIZES.length - 1 : 0;
  const isBelow = size * size < SLIDER_SIZES[next - 1] * SLIDER_SIZES[next];
  return isBelow ? next - 1 : next;
}

// A size that the number field holds, or nothing.
function parseSize(text) {
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 1 ? value : null;
}

// A slider and a number for one dim; `onChange` gets sizes only.
class DimControl {
  constructor(dim, onChange) {
    this.dim = dim;
    this.onChange = onChange;
    this.slider = element('input', {
      type: 'range', min: 0, max: SLIDER_SIZES.length - 1, step: 1,
      'aria-label': `size of ${dim}, logarithmic`,
      oninput: () => this.change(SLIDER_SIZES[Number(this.slider.value)]),
    });
    this.number = element('input', {
      type: 'number', min: 1, step: 1, id: `dim-${dim}`, inputmode: 'numeric',
      placeholder: 'none', oninput: () => this.change(parseSize(this.number.value)),
    });
    this.item = element('div', {class: 'dim'},
                        element('label', {for: `dim-${dim}`}, dim),
                        this.slider, this.number);
  }

  change(size) {
    this.number.setCustomValidity(
        size === null ? 'expected a whole number of at least 1' : '');
    if (size !== null)
      this.onChange(this.dim, size);
  }

  show(size) {
    if (size === null) {
      this.slider.value = 0;
      this.number.value = '';
      return;
    }
    this.slider.value = sliderPlace(Number(size));
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
