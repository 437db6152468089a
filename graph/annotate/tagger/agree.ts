/** A name is of one type throughout an article: all its places together decide which. */
import { ENTITY_TYPES, type EntityType } from '../../ontology.ts';
import type { Line } from '../mentions/lines.ts';
import type { Word } from '../mentions/words.ts';
import type { Reading, Tagged } from './tagger.ts';

const CHOICES: readonly (EntityType | null)[] = [null, ...ENTITY_TYPES];

/** What each line's reading holds, with the types that all places of a name agree on. */
export function agree(lines: readonly Line[], readings: readonly (Reading | null)[]): Tagged[][] {
  const verdicts = new Map<string, { readonly type: EntityType | null; readonly margin: number }>();
  const starts = indexStarts(lines, readings);
  const decide = (name: readonly Word[]): { type: EntityType | null; margin: number } => {
    const key = name.map(({ text }) => text).join(' ');
    const known = verdicts.get(key);
    if (known) return known;
    const sums = CHOICES.map(() => 0);
    for (const [line, from] of starts.get(name[0]?.text ?? '') ?? []) {
      const words = lines[line]?.words ?? [];
      if (!name.every((word, at) => words[from + at]?.text === word.text)) continue;
      const reading = readings[line];
      // Inside a longer name it is no name of its own.
      const to = from + name.length;
      if (reading?.tagged.some((item) => item.from < to && from < item.to && (item.from !== from || item.to !== to)))
        continue;
      CHOICES.forEach((type, choice) => {
        sums[choice] = (sums[choice] as number) + (reading?.lag(from, type) ?? 0);
      });
    }
    const least = Math.min(...sums);
    const best = sums.indexOf(least);
    const margin = Math.min(...sums.filter((_, choice) => choice !== best)) - least;
    const verdict = { type: CHOICES[best] as EntityType | null, margin };
    verdicts.set(key, verdict);
    return verdict;
  };
  return readings.map((reading, index) =>
    (reading?.tagged ?? []).flatMap((item) => {
      const name = (lines[index]?.words ?? []).slice(item.from, item.to);
      if (!name[0]?.isCapital) return [item];
      const { type, margin } = decide(name);
      if (type === null) return [];
      return [type === item.type ? item : { ...item, type, margin: Math.min(margin, item.margin) }];
    }),
  );
}

/** Where each capitalised word stands. */
function indexStarts(lines: readonly Line[], readings: readonly (Reading | null)[]): Map<string, [number, number][]> {
  const starts = new Map<string, [number, number][]>();
  for (const { index, words } of lines) {
    if (!readings[index]) continue;
    words.forEach(({ text, isCapital }, at) => {
      if (!isCapital) return;
      const list = starts.get(text);
      if (list) list.push([index, at]);
      else starts.set(text, [[index, at]]);
    });
  }
  return starts;
}
