/** What the words around an anaphor say for a referent, as hashed features. */
import { hashWord, mix } from '../../learned/features.ts';
import { meaningsOf } from '../../learned/meanings.ts';
import type { Token } from '../../model.ts';
import type { Anaphor } from './anaphors.ts';
import type { Place } from './candidates.ts';
import type { Referent } from './discourse.ts';
import { pronounOf } from './heads.ts';
import { passAuxiliaries, readRole } from './role.ts';

const POSSESSIVE = /^(?:its|their|his|her|my|our|your|whose)$/;

const few = (n: number, most: number): number => Math.min(n, most);
const yes = (is: boolean): number => (is ? 1 : 2);

export function readWording(place: Place, referent: Referent): Uint32Array {
  const { anaphor, at, sentence } = place;
  const { tokens } = sentence;
  const word = hashWord(anaphor.word);
  const type = hashWord(referent.kind === 'designation' ? 'designation' : referent.type);
  const sort = anaphor.form === 'pronoun' ? hashWord(pronounOf(anaphor.word)) : mix(hashWord('the'), type);
  const both = mix(sort, type);
  const age = few(at - referent.spot.sentence, 4);
  const before = hashWord(referent.spot.role.before);
  const after = hashWord(referent.spot.role.after);
  const own = hashWord(readRole(tokens, anaphor.from, anaphor.to).before);
  const out = [
    mix(1, mix(word, type)),
    mix(2, mix(both, age)),
    mix(3, mix(word, hashWord(referent.kind ?? ''))),
    mix(4, mix(mix(sort, hashWord(anaphor.determiner)), age)),
    mix(5, mix(both, before)),
    mix(6, mix(both, after)),
    mix(7, mix(both, mix(before, few(age, 2)))),
    mix(8, mix(sort, mix(after, few(age, 2)))),
    mix(9, mix(own, mix(type, few(age, 2)))),
    mix(10, mix(mix(own, before), few(age, 2))),
    mix(11, mix(both, hashWord(tokens[anaphor.from - 1]?.lemma ?? ''))),
  ];
  addGovernor(tokens, anaphor, type, out);
  if (anaphor.form === 'description') addDescription(place, referent, type, out);
  return Uint32Array.from(out);
}

/** What is had or done: "its turnover", "it has exported". */
function addGovernor(tokens: readonly Token[], { word, to }: Anaphor, type: number, out: number[]): void {
  const isOwner = POSSESSIVE.test(word) || tokens[to]?.norm === "'s";
  const governor =
    tokens[isOwner ? findHead(tokens, tokens[to]?.norm === "'s" ? to + 1 : to) : passAuxiliaries(tokens, to)];
  if (!governor || !/^(?:NOUN|PROPN|VERB|ADJ|AUX)$/.test(governor.pos)) return;
  const role = isOwner ? 1 : 2;
  const lemma = hashWord(governor.lemma);
  out.push(mix(12, mix(role, mix(type, lemma))));
  for (const meaning of meaningsOf(lemma | 0)) out.push(mix(13, mix(role, mix(type, meaning))));
}

/** The noun that a phrase from `at` on is about: "7.8 million | residents". */
function findHead(tokens: readonly Token[], at: number): number {
  let head = at;
  while (/^(?:ADJ|NUM|ADV|DET)$/.test(tokens[head]?.pos ?? '')) head += 1;
  while (/^(?:NOUN|PROPN)$/.test(tokens[head + 1]?.pos ?? '')) head += 1;
  return head;
}

/** What a description shares with the names of a referent and with the words that introduced it. */
function addDescription(
  { anaphor, sentence, background }: Place,
  { entity }: Referent,
  type: number,
  out: number[],
): void {
  out.push(mix(14, mix(type, yes(background.names.get(entity)?.includes(anaphor.word) === true))));
  if (anaphor.named.length > 0) {
    const company = background.company.get(entity);
    out.push(mix(15, mix(type, yes(anaphor.named.some((name) => company?.has(name.entity) === true)))));
  }
  const context = background.context.get(entity);
  const words = sentence.tokens
    .slice(anaphor.from + 1, anaphor.head + 1)
    .filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ');
  const common = words.filter(({ lemma }) => context?.has(lemma));
  out.push(mix(16, mix(type, few(common.length, 3) * 4 + few(words.length, 3))));
}
