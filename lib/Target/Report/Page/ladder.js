// ladder.js - How far each rung is from measured times
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// The tool's rungs: what each adds to the one before.
const RUNGS = {
  R0: 'roof of the device', R1: 'measured ceilings', R2: '+ padding of tiles',
  R3: '+ waves, shared units', R4: '+ launch, fill, drain', R5: '+ ramp, L2, overlap',
  R6: '/ fitted efficiency',
};
const FITTED_RUNG = 'R6';
const LADDER_LONG_KERNEL = 20e-6;  // s, as measured

// Null where `rung` says nothing of any of `kernels`.
function rungErrors(rung, kernels) {
  const known = kernels.filter(({predicted}) => predicted[rung] !== undefined);
  if (known.length === 0)
    return null;
  const relative = ({predicted, time}) => predicted[rung] / time - 1;
  const worst = known.reduce((a, b) =>
    (Math.abs(relative(b)) > Math.abs(relative(a)) ? b : a));
  const errors = predictionErrors(
      known.map(({predicted, time}) => ({predicted: predicted[rung], time})));
  // What fitting buys: over the same kernels, the error of the rung before.
  const before = rung === FITTED_RUNG && known.every(({predicted}) => predicted.R5 !== undefined)
    ? meanOf(known, ({predicted, time}) => Math.abs(predicted.R5 / time - 1)) : null;
  return {rung, errors, worst, worstError: relative(worst), before};
}

// Null where nothing was expected. Each kernel counts once; the fitted rung is
// judged only on kernels that it was not fitted on.
function summarizeLadder(points, fits) {
  const kernels = distinctKernels(points);
  const fittedOn = new Set(fits.flatMap(({fitted_on: ids}) => ids));
  const rungsOf = (members) => Object.keys(RUNGS).map((rung) => rungErrors(
      rung, members.filter(({kernel}) => rung !== FITTED_RUNG || !fittedOn.has(kernel))))
      .filter((errors) => errors);
  const isLong = ({time}) => time >= LADDER_LONG_KERNEL;
  const longKernels = rungsOf(kernels.filter(isLong));
  const shortKernels = rungsOf(kernels.filter((point) => !isLong(point)));
  return longKernels.length + shortKernels.length ? {longKernels, shortKernels} : null;
}
