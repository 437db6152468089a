/** "the institute", "its profit", "the Gujarat city": descriptions that nothing else has resolved, and whom they may mean. */

import type { LocalEntity } from '../../model.ts';
import { governors, subjects } from '../../relate/clause/subjects.ts';
import type { NounPhrase } from '../../relate/phrases/phrase.ts';
import type { View } from '../view.ts';
import type { Give, Question } from './candidates.ts';
import { unitAt, verbBefore } from './roles.ts';

const DEFINITE = /^(?:the|this|that|its|our|their|his|her|my|your|we|it|they|he|she|i|both|each|whose)$/;

export function giveDescribed(
  { view, quantity, memory }: Question,
  candidates: readonly LocalEntity[],
  give: Give,
): void {
  const { entities } = view;
  const lastOfType = new Map<string, string>();
  for (const id of memory.named) {
    const entity = entities.get(id);
    if (!entity) continue;
    lastOfType.set(entity.type, id);
    lastOfType.set(`${entity.type} ${entity.kind}`, id);
  }
  for (const { role, noun, words } of descriptionsIn(view, quantity.number.start + view.sentence.start)) {
    const pattern = noun === '' ? null : new RegExp(`\\b${noun}\\b`, 'i');
    for (const { id, type, kind, name, aliases } of candidates) {
      const what = `${type} ${kind}`;
      const recency =
        lastOfType.get(what) === id
          ? 'the last of its kind'
          : lastOfType.get(type) === id
            ? 'the last of its type'
            : 'another';
      give(
        id,
        `${role} ${words} for ${type}, ${recency}`,
        `${role} ${words} for ${what}`,
        `${role} described for ${type}, ${recency}`,
      );
      if (pattern?.test(name) || (pattern && aliases.some((alias) => pattern.test(alias))))
        give(id, `${role} noun in the name`, `noun in the name, ${recency}`);
    }
  }
}

interface Described {
  readonly role: 'subject' | 'own' | 'other';
  readonly noun: string;
  readonly words: string;
}

/** Definite noun phrases of the sentence that hold no name, those beyond the number only if its verb is theirs. */
function descriptionsIn({ clause }: View, position: number): Described[] {
  const { units } = clause;
  const own = unitAt(clause, position);
  if (own < 0) return [];
  const top = governors(clause, own).at(-1) ?? own;
  const verb = verbBefore(clause, top);
  const subject = new Set(verb < 0 ? [] : subjects(clause, verb).slice(0, 1));
  const found: Described[] = [];
  units.forEach((unit, index) => {
    if (unit.kind !== 'np' || index > own + 4) return;
    const first = unit.tokens[0]?.norm ?? '';
    const determiner = unit.determiner || (DEFINITE.test(first) ? first : '');
    if (!DEFINITE.test(determiner) || unit.mentions.length > 1) return;
    const noun = unit.tokens.length === 1 ? '' : cleanNoun(unit);
    const role = subject.has(index) ? 'subject' : index === own || index === top ? 'own' : 'other';
    found.push({ role, noun, words: `${determiner} ${noun}` });
  });
  return found;
}

function cleanNoun({ noun }: NounPhrase): string {
  return /^[a-z]+$/.test(noun) ? noun : '';
}
