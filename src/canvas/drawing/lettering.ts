/** Placed names and words as they are drawn. */
import type { Path, Shape, Text } from '../../state/picture.ts';
import type { Stage } from '../stage.ts';
import type { Palette } from './colours.ts';
import { type Name, PALE } from './names.ts';
import type { Box } from './occupancy.ts';
import type { PlacedLabel } from './placeLabels.ts';
import { styleVerb, type Verb } from './verbs.ts';

/** The words of a layout. */
export const describeHeadings = (headings: readonly Omit<Text, 'fill'>[], { inkSoft, paper }: Palette): Text[] =>
  headings.map((heading) => ({ ...heading, fill: inkSoft, halo: paper }));

/** The words of lines. */
export function describeVerbs(
  stage: Stage,
  verbs: readonly Verb[],
  placed: readonly PlacedLabel[],
  { inkSoft, paper, thread }: Palette,
): Text[] {
  const byKey = new Map(verbs.map((verb) => [verb.key, verb]));
  return placed.map(({ key, box }) => ({
    kind: 'text',
    lines: [byKey.get(key)?.text ?? ''],
    ...styleVerb(stage),
    align: 'center',
    fill: stage.scene.edgeLook(key) === 'thread' ? thread : inkSoft,
    halo: paper,
    reach: 3.5,
    left: box.left,
    top: box.top,
    width: box.right - box.left,
  }));
}

/** From so many pixels off its node on a name is led to by a hairline. */
const OFF = 8;

/** The names of nodes, the important ones last, on top. */
export function describeNames(
  names: readonly Name[],
  placed: readonly PlacedLabel[],
  { ink: fill, inkSoft, paper: halo, fading = 1 }: Palette,
): Shape[] {
  const byKey = new Map(names.map((name) => [name.key, name]));
  return placed.toReversed().flatMap(({ key, slot, box, isNarrow }): Shape[] => {
    const name = byKey.get(key);
    if (!name) return [];
    const { look } = name;
    const { lines, width, font } = (isNarrow && name.narrow) || name;
    const align = slot.startsWith('right') ? 'left' : slot.startsWith('left') ? 'right' : 'center';
    const opacity = look === 'pale' ? 1 - (1 - PALE) * fading : 1;
    const { left, top } = box;
    const lineHeight = (box.bottom - top) / lines.length;
    return [
      ...describeLeader(name, box, inkSoft, opacity),
      { kind: 'text', lines, font, lineHeight, align, fill, halo, reach: 2.5, left, top, width, opacity },
    ];
  });
}

/** From the rim of a node to the nearest point of its name, where that stands off. */
function describeLeader({ x, y, radius }: Name, box: Box, stroke: string, opacity: number): Path[] {
  const [toX, toY] = [Math.max(box.left, Math.min(x, box.right)), Math.max(box.top, Math.min(y, box.bottom))];
  const length = Math.hypot(toX - x, toY - y);
  if (length - radius < OFF) return [];
  const share = radius / length;
  const [fromX, fromY] = [x + (toX - x) * share, y + (toY - y) * share];
  const d = `M${fromX.toFixed(1)} ${fromY.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`;
  return [{ kind: 'path', d, stroke, width: 0.75, opacity }];
}
