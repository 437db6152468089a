/** Sorting that lets go of the thread it runs on, so that a hundred thousand rows do not hold up the page. */

import type { Sliced } from '../sliced.ts';

const RUN = 2_048;
const STEP = 16_384;

/** Merge sort: stable, the comparison as for `Array.prototype.sort`. The array given is used up. */
export function* sortInSlices(items: Uint32Array, compare: (a: number, b: number) => number): Sliced<Uint32Array> {
  for (let start = 0; start < items.length; start += RUN) {
    items.subarray(start, start + RUN).sort(compare);
    yield;
  }
  let from: Uint32Array = items;
  let to: Uint32Array = new Uint32Array(items.length);
  for (let width = RUN; width < items.length; width *= 2) {
    let sinceYield = 0;
    for (let start = 0; start < items.length; start += 2 * width) {
      const middle = Math.min(start + width, items.length);
      const end = Math.min(start + 2 * width, items.length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        const takesLeft = left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[at] = from[takesLeft ? left++ : right++] ?? 0;
        sinceYield += 1;
        if (sinceYield >= STEP) {
          sinceYield = 0;
          yield;
        }
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
