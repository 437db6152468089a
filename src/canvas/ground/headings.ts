/** The words of a layout: names keep off them, and lines run under them. */
import { ENTITIES } from '../../../graph/ontology.ts';
import { countOf } from '../../../graph/text/countOf.ts';
import type { Layout } from '../../state/layout.ts';
import type { Text } from '../../state/picture.ts';
import { FONTS } from '../../ui/fonts.ts';
import type { Point } from '../drawing/curves.ts';

export interface Heading {
  readonly text: string;
  /** CSS pixels in the window; the middle of the line, and its left end or its middle. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center';
  readonly font: string;
  /** Of its letters, in CSS pixels. */
  readonly size: number;
}

const HEADING = { size: 12, weight: 600 };
const CAPTION = { size: 11, weight: 500 };
/** How much higher a line is than its letters, in pixels. */
const LEADING = 4;
type ToWindow = (point: Point) => Point;

/**
 * None while nodes are on their way: what they would speak of is not there yet.
 * @param scale how much larger than usual words are drawn
 * @param centre what rings are around, where that has to be said
 * @param top how much of the window is covered there: of rings, those that are seen below it are named
 */
export function listHeadings(
  { ground, isRunning }: Pick<Layout, 'ground' | 'isRunning'>,
  toWindow: ToWindow,
  scale: number,
  centre: string | null = null,
  top = Number.NEGATIVE_INFINITY,
): Heading[] {
  if (isRunning) return [];
  const set = ({ size, weight }: typeof HEADING) => ({
    size: size * scale,
    font: `${weight} ${size * scale}px ${FONTS.sans}`,
  });
  if (ground?.kind === 'map') {
    if (!ground.aside) return [];
    const corner = toWindow(ground.aside);
    const text = `Not on the map: ${ground.aside.count}`;
    const face = set(HEADING);
    return [{ text, x: corner.x + 12, y: corner.y + 10 + face.size / 2, align: 'left', ...face }];
  }
  if (ground?.kind === 'groups')
    return ground.discs.map(({ type, x, y, radius, count }) => {
      const { label, plural } = ENTITIES[type];
      const middle = toWindow({ x, y });
      const text = countOf(count, label.toLowerCase(), plural.toLowerCase());
      const face = set(HEADING);
      const top = middle.y - lengthOf(toWindow, radius);
      return { text, x: middle.x, y: top - 3 - face.size / 2, align: 'center', ...face };
    });
  if (ground?.kind === 'rings') {
    const middle = toWindow(ground);
    const face = set(CAPTION);
    let from = centre === null ? '' : ` from ${centre}`;
    let above = Number.NEGATIVE_INFINITY;
    // From the outermost: what tells it from the others is not to be left out, each of these can be counted.
    return ground.rings.toReversed().flatMap(({ radius, steps }) => {
      const begin = middle.y - lengthOf(toWindow, radius);
      const y = Math.max(begin, top + (face.size + LEADING) / 2);
      if (begin < top - face.size || y - above < face.size + LEADING) return [];
      above = y;
      const text = steps === null ? 'not connected' : countOf(steps, 'step') + from;
      // Once is enough, on the ring that has most room for it.
      if (steps !== null) from = '';
      return [{ text, x: middle.x, y, align: 'center', ...face }];
    });
  }
  return [];
}

/**
 * A heading as it is drawn, but for its colours; not beyond the rim of a window so wide, and below what covers so much of
 * its top, as long as what it names is in sight.
 */
export function setHeading({ text, font, size, align, x, y }: Heading, width: number, right: number, covered = 0) {
  const half = width / 2 + 6;
  const high = covered + (size + LEADING) / 2;
  const middle = x > 0 && x < right ? Math.min(Math.max(x, half), right - half) : x;
  return {
    kind: 'text',
    lines: [text],
    font,
    lineHeight: size + LEADING,
    align,
    reach: 2.5,
    left: align === 'left' ? x - 1 : middle - width / 2,
    top: (y > covered - size ? Math.max(y, high) : y) - (size + LEADING) / 2,
    width,
  } as const satisfies Omit<Text, 'fill'>;
}

/** How long in the window what is so long in the graph is, however the view is turned. */
export function lengthOf(toWindow: ToWindow, length: number): number {
  const [from, to] = [toWindow({ x: 0, y: 0 }), toWindow({ x: length, y: 0 })];
  return Math.hypot(to.x - from.x, to.y - from.y);
}
