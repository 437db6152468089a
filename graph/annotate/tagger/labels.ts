/** The labels of words: outside (0), and for each type of entity the first word of a name and its further words. */
import { ENTITY_TYPES, type EntityType } from '../../ontology.ts';

export const OUTSIDE = 0;

export const LABELS: readonly string[] = ['O', ...ENTITY_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

export function beginOf(type: EntityType): number {
  return 1 + 2 * ENTITY_TYPES.indexOf(type);
}

export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

export function typeOf(label: number): EntityType | null {
  return label === OUTSIDE ? null : (ENTITY_TYPES[(label - 1) >> 1] as EntityType);
}

/** A name goes on only from a word of the same name; `from` is −1 at the start of a line. */
export function mayFollow(from: number, to: number): boolean {
  return !isInside(to) || from === to || from === to - 1;
}
