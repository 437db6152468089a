/** Which person a bare surname or given name stands for. */

import type { Line } from '../annotate/mentions/lines.ts';
import { hasFamilyNameFirst } from '../annotate/mentions/persons.ts';
import { surnameOf } from '../annotate/mentions/shortForms.ts';
import type { Draft, Placed } from './registry.ts';

/** Within so many lines two people of one name are both in mind. */
const NEAR = 8;

/** "The Delacourt family": a surname that stands for nobody in particular. */
export function isFamily(words: Line['words'], to: number): boolean {
  return /^(?:family|families|clan|dynasty|brothers|sisters|siblings)$/.test(words[to]?.norm ?? '');
}

/** Everyone called so for short: "Wang" for Wang Lei and Wang Fang, "Brenner" for Anna Brenner. */
export function findHolders(short: string, people: readonly Draft[]): Draft[] {
  return people.filter((draft) => draft.name !== short && isShortForPerson(short, draft.name));
}

function isShortForPerson(short: string, name: string): boolean {
  if (!name.includes(' ')) return false;
  if (short.includes(' ')) return name.endsWith(` ${short}`);
  const familyFirst = hasFamilyNameFirst(name);
  return surnameOf(name, familyFirst) === short || (!familyFirst && name.split(' ')[0] === short);
}

/**
 * The one holder meant at this line: the only one there is, or the one named last where no other was named
 * within the lines before. Null when the words alone do not tell who.
 */
export function pickHolder(holders: readonly Draft[], placed: readonly Placed[], line: number): Draft | null {
  if (holders.length <= 1) return holders[0] ?? null;
  const last = new Map<Draft, number>();
  for (const item of placed)
    if (item.line <= line && holders.includes(item.draft))
      last.set(item.draft, Math.max(item.line, last.get(item.draft) ?? 0));
  const near = [...last].filter(([, at]) => line - at <= NEAR);
  return near.length === 1 ? (near[0]?.[0] ?? null) : null;
}
