/** Fields of activity, by the phrases that present them. */
import { FIELD_NOUNS, INDUSTRY_NOUNS, KNOWN_FIELDS, MAKER_NOUNS, MAKING_VERBS } from './lexicon/things.ts';
import type { Line } from './lines.ts';
import { afterListing, isCount, leftPhrase, type NounPhrase, readNounList, readNounPhrase } from './phrases.ts';
import type { Word } from './words.ts';

/** Takes a phrase for what it presents; `keep` words behind it belong to the mention ("industry"). */
export type Add = (type: 'product' | 'industry', item: NounPhrase | null, weight: number, keep?: number) => void;

const ECONOMY_KINDS = new Set('marine digital low-altitude circular green platform'.split(' '));

export function readFieldsAt({ words }: Line, at: number, add: Add): void {
  const word = words[at] as Word;
  const next = words[at + 1];
  // "the automobile industry", "equipment manufacturing sector"
  if (INDUSTRY_NOUNS.has(word.norm)) {
    const from = leftPhrase(words, at, 4);
    if (from < at) add('industry', { from, to: at }, 24, 1);
    // "industries such as A, B and C", "sectors, including A and B"
  }
  if (FIELD_NOUNS.has(word.norm)) {
    const start = afterListing(words, at + 1);
    if (start > 0) for (const item of readNounList(words, start)) add('industry', item, 22);
    if ((word.norm === 'industry' || word.norm === 'field' || word.norm === 'fields') && next?.norm === 'of')
      for (const item of readNounList(words, at + 2)) add('industry', item, 20);
  }
  // "engaged in laser equipment", "specialises in …"; a gerund makes a product of what follows.
  if (
    (/^(?:engaged|engages|engage|active|specialising|specializing|specialises|specializes|specialised|specialized|operating|operates|working|cluster|clusters|concentrated)$/.test(
      word.norm,
    ) &&
      next?.norm === 'in') ||
    (/^(?:lean|leans|leaned)$/.test(word.norm) && next?.norm === 'towards')
  ) {
    const verb = words[at + 2];
    if (verb && MAKING_VERBS.has(verb.norm)) return;
    if (
      words[at + 2]?.norm === 'the' &&
      !FIELD_NOUNS.has(words[at + 5]?.norm ?? '') &&
      !FIELD_NOUNS.has(words[at + 4]?.norm ?? '')
    )
      return;
    for (const item of readNounList(words, at + 2)) add('industry', item, 21);
    readCounted(words, at + 2, add);
    return;
  }
  // "39 are in electronic information, 21 in aerospace and 17 in biomedicine"
  if (/^(?:are|were|make|works|work|operate)$/.test(word.norm) && isCount(words[at - 1])) {
    if (next?.norm === 'in' && !words[at + 2]?.isCapital && words[at + 2]?.norm !== 'the') {
      readCounted(words, at + 1, add);
    } else if (word.norm === 'make' && next && !next.isMark && next.norm !== 'up') {
      add('industry', readNounPhrase(words, at + 1), 21);
      readCounted(words, at + 1, add);
    }
  }
  // "137 marine equipment makers", "low-altitude economy firms"
  if ((MAKER_NOUNS.has(word.norm) || /^(?:firms|companies)$/.test(word.norm)) && at > 0) {
    const from = leftPhrase(words, at, 3);
    const isCounted = isCount(words[from - 1]) || words[from - 1]?.norm === 'among';
    if (
      from < at &&
      isCounted &&
      (MAKER_NOUNS.has(word.norm) || words[at - 1]?.norm === 'economy' || KNOWN_FIELDS.has(words[at - 1]?.norm ?? ''))
    )
      add('industry', { from, to: at }, 23);
  }
  if (
    KNOWN_FIELDS.has(word.norm) &&
    /^(?:firm|firms|company|companies|group|giant|start-up|startup|sector|cluster)$/.test(next?.norm ?? '')
  )
    add('industry', { from: at, to: at + 1 }, 23);
  // "biomedicine (22%)"
  if (KNOWN_FIELDS.has(word.norm) && next?.text === '(' && words[at + 3]?.text === '%')
    add('industry', { from: at, to: at + 1 }, 19);
  if (word.norm === 'economy' && ECONOMY_KINDS.has(words[at - 1]?.norm ?? ''))
    add('industry', { from: at - 1, to: at + 1 }, 19);
  if (
    word.norm === 'output' &&
    next?.norm === 'value' &&
    words[at - 1]?.norm === 'manufacturing' &&
    leftPhrase(words, at, 3) < at - 1
  )
    add('industry', { from: leftPhrase(words, at, 3), to: at }, 19);
  // "the Internet of Things, integrated circuits and biological medicine are our landmark industries"
  if ((word.norm === 'are' || word.norm === 'as') && endsInIndustries(words, at + 1)) {
    for (const item of leftList(words, at)) add('industry', item, 22);
  }
}

function endsInIndustries(words: readonly Word[], start: number): boolean {
  for (let at = start; at < Math.min(words.length, start + 6); at += 1) {
    const word = words[at];
    if (!word || word.isMark || word.pos === 'ADP') return false;
    if (word.norm === 'industries' || word.norm === 'sectors') return true;
  }
  return false;
}

/** Items of a list that ends at `end`, read backwards to the clause's start. */
function leftList(words: readonly Word[], end: number): NounPhrase[] {
  let start = end - 1;
  while (
    start > 0 &&
    !/^[.;:"“”]$/.test(words[start - 1]?.text ?? '') &&
    (words[start - 1]?.pos !== 'VERB' || /ed$/.test(words[start - 1]?.norm ?? '')) &&
    words[start - 1]?.pos !== 'AUX' &&
    end - start < 20
  )
    start -= 1;
  const parts: NounPhrase[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const word = words[at];
    if (at === end || word?.text === ',' || word?.norm === 'and') {
      if (at > from && at - from <= 4) parts.push({ from: words[from]?.norm === 'the' ? from + 1 : from, to: at });
      else if (parts.length > 0) return [];
      from = at + 1;
    }
  }
  return parts.length > 1
    ? parts.filter(
        (part) =>
          !words.slice(part.from, part.to).some((word) => word.isMark || (word.pos === 'ADP' && word.norm !== 'of')),
      )
    : [];
}

/** "in electronic information, 21 in aerospace and 17 in biomedicine": each part whole, "and" and all. */
function readCounted(words: readonly Word[], start: number, add: Add): void {
  for (let at = start; at < Math.min(words.length, start + 40); at += 1) {
    const word = words[at];
    if (!word || word.text === '.' || word.text === ';') return;
    if (word.norm !== 'in' || (at > start && !isCount(words[at - 1]))) continue;
    const from = words[at + 1]?.norm === 'the' ? at + 2 : at + 1;
    if (words[from]?.isCapital && !words[from]?.isUpper) continue;
    const to = endOfCounted(words, from);
    if (to > from) add('industry', { from, to }, 23);
  }
}

function endOfCounted(words: readonly Word[], from: number): number {
  const first = readNounPhrase(words, from);
  // "electrical and electronic equipment"
  if (!first && words[from + 1]?.norm === 'and') return readNounPhrase(words, from + 2)?.to ?? from;
  if (!first) return from;
  const link = words[first.to];
  if (link?.norm !== 'and' || isCount(words[first.to + 1])) return first.to;
  const second = readNounPhrase(words, first.to + 1);
  // "materials and chemicals and 20 in …": one part of the count.
  const follows = second ? words[second.to] : undefined;
  return second &&
    (follows?.text === ',' || follows?.text === '.' || (follows?.norm === 'and' && isCount(words[second.to + 1]))) &&
    hasMoreCounts(words, second.to)
    ? second.to
    : first.to;
}

function hasMoreCounts(words: readonly Word[], start: number): boolean {
  for (let at = start; at < Math.min(words.length, start + 8); at += 1)
    if (words[at]?.norm === 'in' && isCount(words[at - 1])) return true;
  return words[start]?.text !== ',';
}
