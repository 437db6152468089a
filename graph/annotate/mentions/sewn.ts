/** Names read as one: "Kentucky Gov. Beshear", "Lower Province and Orel City", "Scotland David Machin", "Orel Fund Director Ann Dewar". */
import type { Found } from './found.ts';
import { isCompanyWord } from './lexicon/companies.ts';
import { GIVEN_NAMES } from './lexicon/givenNames.ts';
import { HONORIFICS } from './lexicon/persons.ts';
import { REGION_WORDS } from './lexicon/regions.ts';
import type { Line } from './lines.ts';
import { scorePersonName } from './persons.ts';
import { findPlace, sliceWords } from './places.ts';
import type { Word } from './words.ts';

/** What was found, with such names taken apart; what a part is that is no place or person is left open. */
export function unpick(found: readonly Found[], lines: readonly Line[], text: string): Found[] {
  return found.flatMap((whole) => {
    const item = withoutOpenBracket(whole, lines[whole.line]?.words ?? []);
    const words = lines[item.line]?.words ?? [];
    return item.to - item.from < 3
      ? [item]
      : (splitTitle(words, item, text) ?? splitPost(words, item, text) ?? splitRegions(words, item, text) ?? [item]);
  });
}

/** "Exail Fibres (Plouzané)" of which the last bracket was left out: what it says is no part of the name. */
function withoutOpenBracket(item: Found, words: readonly Word[]): Found {
  const own = words.slice(item.from, item.to).map(({ text }) => text);
  const open = own.lastIndexOf('(');
  return open > 0 && !own.includes(')', open) ? { ...item, to: item.from + open } : item;
}

/** A short title with its full stop stands before a name, never in it. */
function splitTitle(words: readonly Word[], item: Found, text: string): Found[] | null {
  if (item.type === 'region' || item.type === 'product' || item.type === 'industry') return null;
  for (let at = item.from + 1; at < item.to - 1; at += 1)
    if (/\.$/.test(words[at]?.text ?? '') && HONORIFICS.has(words[at]?.norm ?? ''))
      return [...placeOf(words, item, at, text), personOf(words, item, at + 1, text)];
  return null;
}

const PRESIDING =
  /^(?:director|president|chairman|chairwoman|chairperson|chair|ceo|secretary|commissioner|minister|mayor|governor|administrator|spokesman|spokeswoman|spokesperson)$/;
const BEFORE_POST =
  /^(?:vice|deputy|acting|senior|executive|former|assistant|associate|managing|general|founding|honorary|regional|supervisory|advisory|board|and|co-founder|founder|chief)$/;

/** "Ohio Department of Development Director Lena O'Hara": the body, and who holds the post. */
function splitPost(words: readonly Word[], item: Found, text: string): Found[] | null {
  if (item.type !== 'agency' && item.type !== 'organization' && item.type !== 'company') return null;
  const holder = { from: -1, to: item.to };
  for (let at = item.from + 1; at < item.to; at += 1) if (PRESIDING.test(words[at]?.norm ?? '')) holder.from = at + 1;
  const post = holder.from - 1;
  if (words[holder.from]?.norm === 'general') holder.from += 1;
  if (holder.from < 0 || item.to - holder.from > 4) return null;
  let to = post;
  while (to > item.from && BEFORE_POST.test(words[to - 1]?.norm ?? '')) to -= 1;
  if (to - item.from < 2 || !words[to - 1]?.isCapital) return null;
  const body = { ...item, to, name: sliceWords(words, item.from, to, text) };
  if (holder.from === item.to) return nextIsName(words, item.to) ? [body] : null;
  if (holder.to - holder.from < 2 || scorePersonName(words.slice(holder.from, holder.to)) < 1) return null;
  return [body, personOf(words, item, holder.from, text)];
}

const nextIsName = (words: readonly Word[], at: number): boolean =>
  words[at]?.isCapital === true && words[at + 1]?.isCapital === true && words[at]?.isMark === false;

function splitRegions(words: readonly Word[], item: Found, text: string): Found[] | null {
  if (item.type === 'region')
    for (let at = item.from + 2; at < item.to - 1; at += 1)
      if (words[at]?.norm === 'and' && REGION_WORDS.has(words[at - 1]?.norm ?? ''))
        return [
          { ...item, to: at, name: nameOf(words, item.from, at, text) },
          { ...item, from: at + 1, name: nameOf(words, at + 1, item.to, text) },
        ];
  const person = item.to - 2;
  const last = words[item.to - 1];
  const isPerson = GIVEN_NAMES.has(words[person]?.norm ?? '') && last?.isCapital === true;
  if (item.type === 'person' || !isPerson || REGION_WORDS.has(last.norm) || isCompanyWord(last.norm)) return null;
  const place = placeOf(words, item, person, text);
  return place.length === 0 ? null : [...place, personOf(words, item, person, text)];
}

/** "Orel City" is called Orel. */
function nameOf(words: readonly Word[], from: number, to: number, text: string): string {
  return sliceWords(words, from, REGION_WORDS.has(words[to - 1]?.norm ?? '') ? to - 1 : to, text);
}

const personOf = (words: readonly Word[], item: Found, from: number, text: string): Found => ({
  ...item,
  from,
  type: 'person',
  kind: null,
  name: sliceWords(words, from, item.to, text),
});

function placeOf(words: readonly Word[], item: Found, to: number, text: string): Found[] {
  const name = sliceWords(words, item.from, to, text);
  const [place] = findPlace(name);
  return place ? [{ ...item, to, type: 'region', kind: place.kind, name: place.name }] : [];
}
