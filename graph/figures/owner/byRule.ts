/** Whom rules name as the owner of a number. */
import { OWNER_RULES } from '../ownerRules.ts';
import { mentionAt } from '../view.ts';
import type { Question } from './candidates.ts';

/** Entity → the rules that name it. */
export function readRules({ view, quantity, measure }: Question): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, side, measures, pattern } of OWNER_RULES) {
    if (measures !== null && !measures.includes(measure)) continue;
    const part = side === 'left' ? view.masked.slice(0, quantity.start) : view.masked.slice(quantity.end);
    const at = pattern.exec(part)?.indices?.groups?.m?.[0];
    const mention = at === undefined ? null : mentionAt(view, side === 'left' ? at : quantity.end + at);
    if (mention) found.set(mention.entity, [...(found.get(mention.entity) ?? []), id]);
  }
  return found;
}
