// laddertable.js - Expected times, rung by rung
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

function makeLadderTable() {
  const number = (title, valueOf, format) => ({
    title, isNumber: true, sort: valueOf, text: (row) => format(valueOf(row)),
  });
  const text = (title, valueOf) => ({title, text: valueOf, sort: valueOf});
  return new DataTable([
    text('kernels that took', ({took}) => took),
    text('rung', ({rung}) => `${rung} ${RUNGS[rung]}`),
    number('kernels', ({errors}) => errors.count, formatInteger),
    number('error', ({errors}) => errors.meanAbsolute, formatShare),
    number("R5's error on the same", ({before}) => before,
           (error) => (error === null ? '-' : formatShare(error))),
    number('bias', ({errors}) => errors.bias, formatSigned),
    number('measured / expected', ({errors}) => errors.medianRatio,
           (ratio) => `${formatIntensity(ratio)}x`),
    text('worst', ({worst, worstError}) =>
      visible(`${kernelText(worst)} (${formatSigned(worstError)})`)),
  ], {caption: 'Expected times of the measured file, each rung refines the one before: ' +
               'mean absolute and mean signed error, median of measured over expected; ' +
               'R6 only on kernels that it was not fitted on'});
}

const fitsText = (fits) => fits.map(({family, efficiency, fitted_on: {length}}) =>
  `${family} ${formatShare(efficiency)} on ${formatInteger(length)} ` +
  `kernel${length === 1 ? '' : 's'}`).join('; ');

// Hidden where nothing was expected.
class LadderView {
  constructor(place) {
    this.place = place;
    this.table = makeLadderTable();
    this.fits = element('p', {class: 'hint'});
    place.append(this.table.root, this.fits);
  }

  show({model: {measurements: {data}}, measured: {ladder}}) {
    this.place.hidden = ladder === null;
    if (ladder === null)
      return;
    this.table.show([
      ...ladder.longKernels.map((row) => ({...row, took: '20 us or more'})),
      ...ladder.shortKernels.map((row) => ({...row, took: 'less than 20 us'})),
    ]);
    this.fits.hidden = data.fits.length === 0;
    this.fits.textContent = visible(`R6 is R5 over an efficiency fitted for: ${fitsText(data.fits)}`);
  }
}
