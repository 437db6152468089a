/** Placed names and words as they are drawn. */
import type { Text } from '../../state/picture.ts';
import type { Stage } from '../stage.ts';
import type { Palette } from './colours.ts';
import { type Name, PALE } from './names.ts';
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

/** The names of nodes, the important ones last, on top. */
export function describeNames(
  names: readonly Name[],
  placed: readonly PlacedLabel[],
  { ink: fill, paper: halo, fading = 1 }: Palette,
): Text[] {
  const byKey = new Map(names.map((name) => [name.key, name]));
  return placed.toReversed().flatMap(({ key, slot, box, isNarrow }): Text[] => {
    const name = byKey.get(key);
    if (!name) return [];
    const { font, lineHeight, look } = name;
    const { lines, width } = (isNarrow && name.narrow) || name;
    const align = slot.startsWith('right') ? 'left' : slot.startsWith('left') ? 'right' : 'center';
    const opacity = look === 'pale' ? 1 - (1 - PALE) * fading : 1;
    const { left, top } = box;
    return [{ kind: 'text', lines, font, lineHeight, align, fill, halo, reach: 2.5, left, top, width, opacity }];
  });
}
