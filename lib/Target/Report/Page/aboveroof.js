// aboveroof.js - Times that no roof allows
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

// A machine cannot beat its own roof; the last digits may.
const isAboveRoof = (roof, time) => roof.kind !== null && time < roof.time * (1 - 1e-6);

// The machine is surely not what the device is called: by a product such as
// `A100`, a word of letters and digits, which the machine's name does not have.
function isOtherMachine(machine, {name, title}) {
  const product = title.split(' ').find((word) => /\d/.test(word) && /[A-Za-z]/.test(word));
  return product !== undefined && machine !== title && machine !== name &&
      !machine.split(' ').some((word) => word.toLowerCase() === product.toLowerCase());
}

// Empty where the machine may be the device.
function otherMachineText({data}, device) {
  return data.device && isOtherMachine(data.device, device)
    ? `measured on ${data.device}, which is not the ${device.title} of the roof` : '';
}

// The largest cache that the machine, or else the device, is known to have.
function largestCache({data: {memory}}) {
  const caches = memory.filter(({name, capacity}) => name !== 'dram' && capacity !== null)
      .map(({name, capacity}) => ({name, capacity: exact(capacity)}));
  return caches.reduce((a, b) => (a && a.capacity >= b.capacity ? a : b), null);
}

// Why `point` is likely above the roof of the device; empty where it is not.
function reasonAboveRoof({model: {measurements}, device}, {roof, time, bytes}) {
  if (!isAboveRoof(roof, time))
    return '';
  const other = otherMachineText(measurements, device);
  if (other)
    return other;
  if (roof.kind === 'compute')
    return 'fewer FLOPs done than counted, or a clock above the rated one';
  const cache = largestCache(measurements.roof ?? device);
  return cache && bytes <= cache.capacity
    ? `its ${formatBytes(bytes)} fit in the ${cache.name} of ` +
      `${formatBytes(cache.capacity)}, so they need not come from memory`
    : 'fewer bytes moved than counted, or warm caches';
}
