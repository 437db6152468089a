/** Queries that name a relation beside a thing: "yuxin listed on", "part of Guangdong", "Yuxin listed on GEM". */
import type { RelationType } from '../ontology.ts';
import type { SearchEntry } from './searchEntries.ts';
import { listTellingWords } from './tellingWords.ts';

export interface SplitWish {
  readonly relation: RelationType;
  /** Whether the words read along the arrow: "is listed on", not "lists". */
  readonly isAlong: boolean;
  /** The words before and behind those of the relation that may name something; '' where there are none. */
  readonly before: string;
  readonly behind: string;
}

/** So many letters of a relation's words are enough at the end of a query: somebody is typing them. */
const BEGUN = 4;
/** More than any words are long: "listed on" in "listed on Shenzhen Stock Exchange" comes before "stock exchange". */
const OWN = 1_000;

/**
 * The relation whose words a folded query holds beside others, its own before what people say for it, the longest
 * first; null where there is none.
 * @param entries the names of relations
 */
export function splitWish(entries: readonly SearchEntry[], query: string): SplitWish | null {
  let best: SplitWish | null = null;
  let most = 0;
  for (const { target, folded, reason } of entries) {
    if (target.kind !== 'relation') continue;
    // "is listed on" is often typed without its first word.
    for (const words of new Set([folded, folded.replace(/^(?:is|was) /, '')])) {
      const [start, end] = findWords(query, words) ?? [0, 0];
      const [before, behind] = [query.slice(0, start), query.slice(end)].map((rest) =>
        listTellingWords(rest).join(' '),
      ) as [string, string];
      const weight = end - start + (reason === 'synonym' ? 0 : OWN);
      if (end === start || weight <= most || before + behind === '') continue;
      most = weight;
      best = { relation: target.relation, isAlong: reason !== 'inverse', before, behind };
    }
  }
  return best;
}

/** Where words stand whole in a query, or begun at its end. */
function findWords(query: string, words: string): readonly [start: number, end: number] | null {
  for (let start = 0; start >= 0; start = query.indexOf(' ', start) + 1 || -1) {
    const tail = query.slice(start);
    if (tail === words || tail.startsWith(`${words} `)) return [start, start + words.length];
    if (tail.length >= BEGUN && words.startsWith(tail)) return [start, query.length];
  }
  return null;
}
