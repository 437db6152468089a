/** "Vice Minister of Industry and Information Technology", "Head of Policy, Ann Dewar": posts and their fields, none of them a body or a firm. */
import type { Found } from './found.ts';
import { TOPIC_WORDS } from './lexicon/bodies.ts';
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

const MINISTER = /^(?:vice-|deputy-)?ministers?$/;
const HEAD = /^(?:head|director|manager|officer|president)$/;
const INSIDE = /^(?:and|of|the|for|&|,|policy)$/;
const BODIES = new Set(['agency', 'organization', 'company', 'industry', 'policy']);

/** The finds without those that are but the fields of a minister. */
export function dropFields(found: readonly Found[], lines: readonly Line[]): Found[] {
  const fields = lines.map(({ words }) => words.flatMap((word, at) => readField(words, word, at)));
  return found.filter(
    ({ line, from, to, type }) =>
      !BODIES.has(type) || !fields[line]?.some((field) => field.from <= from && to <= field.to),
  );
}

/** From the post to the last of its capitalised fields; who merely heads them is named behind: "Head of Policy and Skills, Ann Dewar". */
function readField(words: readonly Word[], { norm, isCapital }: Word, at: number): { from: number; to: number }[] {
  const isMinister = isCapital && MINISTER.test(norm);
  if (!(isMinister || HEAD.test(norm)) || !/^(?:of|for)$/.test(words[at + 1]?.norm ?? '')) return [];
  let to = at + 2;
  for (let next = to; next < words.length; next += 1) {
    const word = words[next] as Word;
    if (word.isCapital && TOPIC_WORDS.has(word.norm)) to = next + 1;
    else if (!INSIDE.test(word.norm)) break;
  }
  const isNamed = words[to]?.text === ',' && words[to + 1]?.isCapital && words[to + 2]?.isCapital;
  if (!isMinister && !isNamed) return [];
  const from = /^(?:vice|deputy)$/.test(words[at - 1]?.norm ?? '') ? at - 1 : at;
  return [{ from, to }];
}
