/** What forces have drawn fills the frame in the end, and what lies over one another there stands side by side. */
import type { Positions } from '../../state/layout.ts';
import { type Body, settle } from './settle.ts';
import { measureSlots, type Sheet } from './sheet.ts';

/** By how much more one way than the other places are drawn out: forces know nothing of the frame. */
const SLENDER = 1.35;
/** Of more nodes it takes too long, and their discs are dots. */
const MOST = 5_000;

/** The places in more of the shape of the frame, as all the file's own are on a phone; fixed nodes stay. */
export function drawOut({ x, y }: Positions, { frame }: Sheet, isFixed: Uint8Array): Positions {
  const present = measureSpan(x) / Math.max(measureSpan(y), 1e-6);
  const by = Math.max(1 / SLENDER, Math.min(SLENDER, frame.width / frame.height / present));
  const draw = (values: Float64Array, middle: number, factor: number) =>
    values.map((value, node) => (isFixed[node] === 1 ? value : middle + (value - middle) * factor));
  return { x: draw(x, frame.x, Math.max(1, by)), y: draw(y, frame.y, Math.max(1, 1 / by)) };
}

/**
 * The places as near to where the forces had them as discs have room, as large as they are drawn once all is fitted.
 * @param isFixed 1 for nodes that stay where they are
 */
export function partDiscs({ x, y }: Positions, sheet: Sheet, isFixed: Uint8Array): Positions {
  if (x.length > MOST) return { x, y };
  const { frame } = sheet;
  const farther = Math.max(1, measureSpan(x) / frame.width, measureSpan(y) / frame.height);
  const slots = measureSlots(sheet);
  const bodies = Array.from(x, (_, node): Body => {
    const home = { x: x[node] as number, y: y[node] as number };
    const size = (slots[node] as number) * farther;
    const leash = isFixed[node] === 1 ? 0 : Number.POSITIVE_INFINITY;
    return { ...home, home, size, leash, radius: size / 2, reach: size, toward: [], weight: size ** 2 };
  });
  settle(bodies);
  return { x: Float64Array.from(bodies, (body) => body.x), y: Float64Array.from(bodies, (body) => body.y) };
}

const measureSpan = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
