/** Names of one word: surnames of people named in full, initials, and kinds of things that are written like names. */

import { isHeldOfFirms } from './firmsLikePeople.ts';
import type { Found } from './found.ts';
import { isCompanyWord } from './lexicon/companies.ts';
import { HONORIFICS } from './lexicon/persons.ts';
import type { Line } from './lines.ts';
import { hasFamilyNameFirst } from './persons.ts';
import { sliceWords } from './places.ts';
import type { Word } from './words.ts';

/** "TVs", "EVs", "iPhones": more than one of something is nobody. */
const PLURAL = /^(?:\p{Lu}{2,}|i\p{Lu}\p{Ll}+)s$/u;
/** "HB1234": a bill before a parliament of one of the United States. */
const BILL = /^(?:[HS]B|[HS]J?R|[AL]B|[HS]F)-?\d{2,5}$/;
const LAWS = /\b(?:bill|Senate|House|lawmakers?|legislat\w+|vetoe[sd])\b/;
/** In characters. */
const NEAR = 60;
const BROADCASTER = /^(?:R?TV|Radio|Canal|Channel)-?\d+$/;
const NAMED = new Set(['company', 'organization', 'person']);

/** "Cyclone Marta": weather, and nobody. */
const isStorm = ([first, ...rest]: readonly Word[]): boolean =>
  rest.length === 1 &&
  /^(?:cyclone|hurricane|typhoon|storm)$/.test(first?.norm ?? '') &&
  !isCompanyWord(rest[0]?.norm ?? '');

/** What was found, with surnames as people's where nothing says that a firm bears the name too. */
export function knowBareNames(found: readonly Found[], lines: readonly Line[], text: string): Found[] {
  const wordsOf = ({ line }: Found): readonly Word[] => lines[line]?.words ?? [];
  const surnames = new Set<string>();
  const firmWords = new Set<string>();
  const labels = new Set<string>();
  for (const item of found) {
    const { from, to, type } = item;
    const name = wordsOf(item).slice(from, to);
    if (type === 'company' || type === 'organization') {
      if (to - from > 1 || isHeldOfFirms(wordsOf(item), item)) for (const word of name) firmWords.add(word.text);
    } else if (type === 'person' && to - from > 1) {
      const isTurned = hasFamilyNameFirst(sliceWords(wordsOf(item), from, to, text));
      surnames.add(name.at(isTurned ? 0 : -1)?.text ?? '');
      for (const word of name) labels.add(word.text.toUpperCase());
    }
  }
  /** Laws are spoken of beside one of the places where it stands. */
  const isBill = (name: string) =>
    BILL.test(name) &&
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].some(({ index }) =>
      LAWS.test(text.slice(Math.max(0, index - NEAR), index + name.length + NEAR)),
    );
  return found.flatMap((item): Found[] => {
    if (isStorm(wordsOf(item).slice(item.from, item.to))) return [];
    const [word, before] = [wordsOf(item)[item.from], wordsOf(item)[item.from - 1]];
    if (!word || item.to - item.from > 1 || !NAMED.has(item.type)) return [item];
    if (PLURAL.test(word.text) || isBill(word.text)) return [];
    if (BROADCASTER.test(word.text)) return [{ ...item, type: 'organization', kind: 'media' }];
    // "ZHOU: A hundred and sixty-three.": one of the people who talk.
    const isLabel = item.from === 0 && wordsOf(item)[item.to]?.text === ':' && labels.has(word.text);
    if (isLabel) return [{ ...item, type: 'person', kind: null }];
    if (item.type === 'company' && surnames.has(word.text) && !firmWords.has(word.text))
      return [{ ...item, type: 'person', kind: null }];
    // "GE" is nobody's name.
    const isCode = /^\p{Lu}{2,4}$/u.test(word.text) && !HONORIFICS.has(before?.norm ?? '');
    return [item.type === 'person' && isCode ? { ...item, type: 'company', kind: null } : item];
  });
}
