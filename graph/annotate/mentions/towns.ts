/**
 * Towns that no gazetteer knows, where a firm is said to be of one: "Wainfleet Augers of Skegness", and "Exail
 * (Plouzané)" where other firms have known places in such brackets; "Siemens (Mobility)" proves none.
 */
import type { Found } from './found.ts';
import { FUNCTION_WORDS, GENERIC_CAPITALS, MONTHS_AND_DAYS } from './lexicon/common.ts';
import { isCompanyWord } from './lexicon/companies.ts';
import { HONORIFICS, POSTS } from './lexicon/persons.ts';
import type { Line } from './lines.ts';
import { scorePersonName } from './persons.ts';
import { isDemonym, sliceWords } from './places.ts';
import type { Word } from './words.ts';

const MOST_WORDS = 3;
const NEAR = ['of', 'from'];
/** How many firms must have known places in brackets before unknown ones are believed. */
const FEWEST_BRACKETED = 2;

/** The places that firms are of among words that nothing was found in; each wherever it stands. */
export function findTowns(found: readonly Found[], lines: readonly Line[], text: string): Found[] {
  const taken = lines.map(({ words }) => new Uint8Array(words.length));
  for (const { line, from, to } of found) taken[line]?.fill(1, from, to);
  const firms = found.filter(({ type }) => type === 'company');
  const places = new Set(found.flatMap(({ type, line, from }) => (type === 'region' ? [`${line}:${from}`] : [])));
  const bracketed = firms.filter(
    ({ line, to }) => lines[line]?.words[to]?.text === '(' && places.has(`${line}:${to + 1}`),
  );
  const links = bracketed.length < FEWEST_BRACKETED ? NEAR : [...NEAR, '('];
  return firms.flatMap((firm): Found[] => {
    const words = lines[firm.line]?.words ?? [];
    const from = readLink(words, firm.to, links);
    if (from === null) return [];
    const to = readTown(words, from);
    if (to === from || taken[firm.line]?.subarray(from, to).includes(1) || !isEnd(words[to])) return [];
    if (words[from - 1]?.text === '(' && words[to]?.text !== ')') return [];
    if (scorePersonName(words.slice(from, to)) > 1) return [];
    const name = sliceWords(words, from, to, text);
    return [{ line: firm.line, from, to, type: 'region', kind: 'city', name, weight: 45 }];
  });
}

/** Where the name of a town may begin behind a firm's. */
function readLink(words: readonly Word[], at: number, links: readonly string[]): number | null {
  const start = words[at]?.text === ',' && words[at + 1]?.text !== '(' ? at + 1 : at;
  return links.includes(words[start]?.norm ?? '') ? start + 1 : null;
}

function readTown(words: readonly Word[], from: number): number {
  let to = from;
  while (to < from + MOST_WORDS && isTownWord(words[to])) to += 1;
  return isTownWord(words[to]) ? from : to;
}

const isTownWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)*$/u.test(word.text) &&
  !isDemonym(word) &&
  !isCompanyWord(word.norm) &&
  ![FUNCTION_WORDS, GENERIC_CAPITALS, MONTHS_AND_DAYS, HONORIFICS, POSTS].some((list) => list.has(word.norm));

/** What may follow the name of a town; "of Verchère & Sons", "of Anger's" and "of Windows and Office" are not done. */
const isEnd = (next: Word | undefined): boolean =>
  next === undefined ||
  (next.isMark && next.norm !== "'s" && next.text !== '&') ||
  next.pos === 'VERB' ||
  next.pos === 'AUX' ||
  /^(?:in|which|who|with|for)$/.test(next.norm);
