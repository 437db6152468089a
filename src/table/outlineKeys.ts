/** What the keys of a tree do that a list does not have: unfolding, going to what stands above, finding by first letters. */
import { ENTITIES } from '../../graph/ontology.ts';
import type { OutlineItem } from '../../graph/query/table/outline.ts';
import { foldLetters } from '../../graph/text/fold.ts';

export const LEVELS: Readonly<Record<OutlineItem['kind'], number>> = { type: 1, entity: 2, relation: 3 };

/** An item by the name it is looked for. */
export function nameItem(item: OutlineItem): string {
  if (item.kind === 'type') return ENTITIES[item.type].plural;
  return (item.kind === 'entity' ? item.node : item.other).attributes.label;
}

/** The place of the item that this one stands under; its own where it stands under none. */
export function findParent(items: readonly OutlineItem[], at: number): number {
  const item = items[at];
  if (!item) return at;
  for (let place = at - 1; place >= 0; place -= 1) {
    const above = items[place];
    if (above && LEVELS[above.kind] < LEVELS[item.kind]) return place;
  }
  return at;
}

/** The next item from `at` on, round to the beginning, whose name starts with the letters typed; -1 where none does. */
export function findByLetters(items: readonly OutlineItem[], at: number, letters: string): number {
  const wanted = foldLetters(letters);
  // A letter alone leads on; more of them may still mean the item they have found.
  const first = wanted.length > 1 ? 0 : 1;
  for (let step = first; step < items.length + first; step += 1) {
    const place = (at + step) % items.length;
    const item = items[place];
    if (item && foldLetters(nameItem(item)).startsWith(wanted)) return place;
  }
  return -1;
}
