/**
 * "Vice Minister of Industry and Information Technology", "Head of Policy, Ann Dewar": posts and their fields, none of
 * them a body or a firm; but whoever is Minister of Trade tells of a Ministry of Trade, where no other is named for it.
 */
import type { Found } from './found.ts';
import { TOPIC_WORDS } from './lexicon/bodies.ts';
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

const MINISTER = /^(?:vice-|deputy-)?ministers?$/;
const HEAD = /^(?:head|director|manager|officer|president)$/;
const INSIDE = /^(?:and|of|the|for|&|,|policy)$/;
const BODIES = new Set(['agency', 'organization', 'company', 'industry', 'policy']);

interface Field {
  readonly from: number;
  readonly to: number;
  /** Where the words begin that a ministry would be called after; null where there is none to tell of. */
  readonly topic: number | null;
}

/** The finds without those that are but the fields of a minister, and with the ministries that these tell of. */
export function readFields(found: readonly Found[], lines: readonly Line[]): Found[] {
  const fields = lines.map(({ words }) => words.flatMap((word, at) => readField(words, word, at)));
  const left = found.flatMap((item) => {
    const over = fields[item.line]?.find((field) => field.from < item.to && item.from < field.to);
    if (over === undefined) return [item];
    if (BODIES.has(item.type)) return over.from <= item.from && item.to <= over.to ? [] : [item];
    // "Minister of Trade and Industry Ann Dewar": the name begins behind the field.
    const isPerson = item.type === 'person' && item.from > over.from && item.to > over.to;
    return isPerson ? [{ ...item, from: over.to }] : [item];
  });
  return [...left, ...fields.flatMap((own, line) => own.flatMap((field) => findMinistry(field, line, left, lines)))];
}

/** "Minister of Trade" by the name of the ministry, unless one that begins alike is named anywhere. */
function findMinistry(
  { from, to, topic }: Field,
  line: number,
  found: readonly Found[],
  lines: readonly Line[],
): Found[] {
  const words = lines[line]?.words ?? [];
  const first = topic === null ? undefined : words[topic]?.norm;
  const isTaken = found.some(
    (item) =>
      (item.line === line && item.from < to && from < item.to) ||
      (item.kind === 'ministry' &&
        lines[item.line]?.words.slice(item.from, item.to).some((word) => word.isCapital && word.norm === first)),
  );
  if (topic === null || isTaken) return [];
  const name = words.slice(topic, to).reduce((text, { text: word, isMark }) => text + (isMark ? '' : ' ') + word, '');
  return [{ line, from, to, type: 'agency', kind: 'ministry', name: `Ministry of${name}`, weight: 40 }];
}

/** From the post to the last of its capitalised fields; who merely heads them is named behind: "Head of Policy and Skills, Ann Dewar". */
function readField(words: readonly Word[], { norm, isCapital }: Word, at: number): Field[] {
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
  const isPast = /^(?:shadow|former|ex-)$/.test(words[from - 1]?.norm ?? '');
  const tells = isMinister && !isPast && norm !== 'ministers' && words[at + 1]?.norm === 'of' && to > at + 2;
  return [{ from, to, topic: tells && words[at + 2]?.isCapital ? at + 2 : null }];
}
