/** "Vice Minister of Industry and Information Technology", "Head of Policy, Ann Dewar": posts and their fields, none of them a body or a firm. */
import type { Found } from './found.ts';
import { TOPIC_WORDS } from './lexicon/bodies.ts';
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

const MINISTER = /^(?:vice-|deputy-)?ministers?$/;
const INSIDE = /^(?:and|of|the|for|&|,)$/;
const BODIES = new Set(['agency', 'organization', 'company', 'industry', 'policy']);

/** The finds without those that are but the fields of a minister. */
export function dropFields(found: readonly Found[], lines: readonly Line[]): Found[] {
  const fields = lines.map(({ words }) =>
    words.flatMap((word, at) => [...readField(words, word, at), ...readHeadOf(words, word, at)]),
  );
  return found.filter(
    ({ line, from, to, type }) =>
      !BODIES.has(type) || !fields[line]?.some((field) => field.from <= from && to <= field.to),
  );
}

const HEAD = /^(?:head|director|manager|officer|president)$/;

/** "Head of Policy and Skills, Ann Dewar, said": what somebody who is named behind it is head of; two words may be a body. */
function readHeadOf(words: readonly Word[], { norm }: Word, at: number): { from: number; to: number }[] {
  if (!HEAD.test(norm) || !/^(?:of|for)$/.test(words[at + 1]?.norm ?? '')) return [];
  let to = at + 2;
  while (words[to]?.isCapital && (words[to + 1]?.norm === 'and' || words[to + 1]?.text === '&')) to += 2;
  const isNamed = words[to + 1]?.text === ',' && words[to + 2]?.isCapital && words[to + 3]?.isCapital;
  return isNamed && words[to]?.isCapital && to > at + 2 ? [{ from: at, to: to + 1 }] : [];
}

/** From the post to the last of its capitalised fields. */
function readField(words: readonly Word[], { norm, isCapital }: Word, at: number): { from: number; to: number }[] {
  if (!MINISTER.test(norm) || !isCapital || !/^(?:of|for)$/.test(words[at + 1]?.norm ?? '')) return [];
  let to = at + 2;
  for (let next = to; next < words.length; next += 1) {
    const word = words[next] as Word;
    if (word.isCapital && TOPIC_WORDS.has(word.norm)) to = next + 1;
    else if (!INSIDE.test(word.norm)) break;
  }
  const from = /^(?:vice|deputy)$/.test(words[at - 1]?.norm ?? '') ? at - 1 : at;
  return [{ from, to }];
}
