/** An entity's other names, those that tell a reader something. */
import type { NodeAttributes } from '../../schema.ts';
import { foldLetters } from '../../text/fold.ts';
import { pluralOf } from '../../text/pluralOf.ts';

/** The aliases without those that stand in the label or name as words ("Li" of Li Lecheng) or are only its plural. */
export function listOtherNames({ label, name, aliases }: Pick<NodeAttributes, 'label' | 'name' | 'aliases'>): string[] {
  const known = [label, name, pluralOf(label), pluralOf(name)].map(spell);
  return aliases.filter((alias) => !known.some((words) => words.includes(spell(alias))));
}

/** Words in plain letters, a space on either side of each. */
function spell(name: string): string {
  return ` ${foldLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
