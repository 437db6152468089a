import { isTime } from './clean.ts';
import type { Unit } from './phrase.ts';
import { readMark } from './readMark.ts';
import { readNounPhrase } from './readNounPhrase.ts';
import { readVerbGroup } from './readVerbGroup.ts';
import { type Chunkable, TaggedWords } from './taggedWords.ts';
import { COMPARATORS } from './words.ts';

/**
 * Splits one sentence into phrases. `verbs` are lemmas to be read as verbs where the tagger takes them for plural nouns
 * ("Acme *supplies* Globex").
 */
export function chunk(passage: Chunkable, verbs: ReadonlySet<string>): Unit[] {
  const words = new TaggedWords(passage, verbs);
  const units: Unit[] = [];
  let at = 0;
  while (at < words.tokens.length) {
    at += comparatorLength(words, at);
    const unit = readMark(words, at, units.at(-1)) ?? readVerbGroup(words, at);
    const noun = unit ? null : readNounPhrase(words, at);
    if (unit) units.push(unit);
    else if (noun && !isTime(noun.phrase)) units.push(noun.phrase);
    at = unit ? at + unit.tokens.length : (noun?.end ?? at + 1);
  }
  return units;
}

/** "more than 10,000 firms", "over 40 countries": the comparison is no structure. */
function comparatorLength(words: TaggedWords, at: number): number {
  const comparator = COMPARATORS.find((list) => words.reads(at, list));
  return comparator && words.tokens[at + comparator.length]?.pos === 'NUM' ? comparator.length : 0;
}
