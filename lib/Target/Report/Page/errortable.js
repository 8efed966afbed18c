// errortable.js - The roof's time as a prediction
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

function makeErrorTable() {
  const number = (title, valueOf, format) => ({
    title, isNumber: true, sort: ({errors}) => valueOf(errors),
    text: ({errors}) => (valueOf(errors) === null ? '-' : format(valueOf(errors))),
  });
  return new DataTable([
    {title: 'kernels of', text: ({name}) => name, sort: ({name}) => name},
    number('kernels', ({count}) => count, formatInteger),
    number('error', ({meanAbsolute}) => meanAbsolute, formatShare),
    number('bias', ({bias}) => bias, formatSigned),
    number('measured / roof', ({medianRatio}) => medianRatio,
           (ratio) => `${formatIntensity(ratio)}x`),
    number('rank correlation', ({rank}) => rank, (rank) => fixed(rank, 2)),
    number("own roof's error", ({measuredRoofMeanAbsolute: error}) => error, formatShare),
  ], {caption: 'At all settings measured: mean absolute and mean signed error of the ' +
               'roof\'s time, median of measured over roof, Spearman\'s correlation'});
}

function errorRows({all, longKernels, shortKernels, series}) {
  return [
    ...series.map((each) => ({name: seriesName(each), errors: each.errors})),
    {name: 'all', errors: all},
    {name: 'roof above 50 us', errors: longKernels},
    {name: 'others', errors: shortKernels},
  ].filter(({errors}) => errors);
}

function kernelText({title, kernel, bindings}) {
  const setting = formatBindings(bindings);
  return `${title || kernel}${setting && ` at ${setting}`}`;
}

const worstText = ({worst}) => worst.map(
    (point) => `${kernelText(point)} (${formatSigned(errorOf(point))})`).join('; ');

// Hidden where nothing was measured.
class ErrorView {
  constructor(place) {
    this.place = place;
    this.table = makeErrorTable();
    this.worst = element('p', {class: 'hint'});
    place.append(this.table.root, this.worst);
  }

  show({measured: {errors}}) {
    this.place.hidden = errors === null;
    if (errors === null)
      return;
    this.table.show(errorRows(errors));
    this.worst.textContent = visible(`worst: ${worstText(errors)}`);
  }
}
