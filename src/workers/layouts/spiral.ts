/** Sunflower spirals (Vogel 1979): points that fill a disc evenly from the middle outwards. */

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The point number `at`, counted from 0 in the middle; neighbours lie about 1.8 × `step` apart. */
export function pointOnSpiral(at: number, step: number): { readonly x: number; readonly y: number } {
  const radius = at === 0 ? 0 : step * Math.sqrt(at + 0.5);
  const angle = at * GOLDEN_ANGLE;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
