/** Titles that states give to firms, and policies named by set phrases, wherever and however they are written. */
import { ancestors, demonym, lookupPlace, type Place } from '../../gazetteer/places.ts';
import type { Found } from './found.ts';
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

interface Phrase {
  /** Lower-case words; a word may list alternatives with "|", "?" after it makes it optional, quotation marks are skipped. */
  readonly words: readonly string[];
  readonly type: 'policy' | 'agency' | 'organization' | 'event';
  readonly kind: string | null;
  /** Null: the words themselves, in title case, as a title for a small firm. */
  readonly name: string | null;
  readonly weight: number;
}

/** From this weight on a find, of whatever recogniser, is known to the word: the tagger leaves it as it is. */
export const KNOWN = 75;
const LIKELY = 50;

const designation = (words: string, name: string | null): Phrase => ({
  words: words.split(' '),
  type: 'policy',
  kind: 'designation',
  name,
  weight: LIKELY,
});

const PARTY = 'Communist Party of China';

/** Earlier phrases win over later ones at the same word. */
const PHRASES: readonly Phrase[] = [
  designation('key little giant|giants', 'Key Little Giant'),
  designation('key small giant|giants', 'Key Small Giant'),
  designation('little giant|giants', 'Little Giant'),
  designation('small giant|giants', 'Small Giant'),
  designation('little-giant|little-giants', 'Little Giant'),
  designation('single|single-product|individual champion|champions', 'Single Champion'),
  designation('single-champion|single-champions', 'Single Champion'),
  designation('hidden-champion|hidden-champions', 'Hidden Champion'),
  designation('invisible champion|champions', 'Invisible Champion'),
  designation('hidden champion|champions', 'Hidden Champion'),
  designation('chain leader|leaders', 'Chain Leader'),
  designation('gazelle enterprise|enterprises|company|companies|firm|firms', 'Gazelle'),
  designation(
    'specialized|specialised ,? refined|sophisticated|fine|refinement ,? distinctive|differential|special|unique|characteristic ,? and innovative|novel|new',
    null,
  ),
  designation(
    'specialized|specialised ,? refined|sophisticated ,? peculiar|differentiated|distinctive|unique ,? and innovative|novel|new',
    null,
  ),
  { words: ['made', 'in', 'china', '2025'], type: 'policy', kind: 'plan', name: 'Made in China 2025', weight: LIKELY },
  {
    words: 'communist party of china (? cpc? )? central committee'.split(' '),
    type: 'agency',
    kind: 'committee',
    name: 'Communist Party of China Central Committee',
    weight: KNOWN,
  },
  {
    words: 'central committee of the communist party of china'.split(' '),
    type: 'agency',
    kind: 'committee',
    name: 'Central Committee of the Communist Party of China',
    weight: KNOWN,
  },
  {
    words: 'city of london corporation'.split(' '),
    type: 'agency',
    kind: 'government',
    name: 'City of London Corporation',
    weight: KNOWN,
  },
  { words: 'communist party of china'.split(' '), type: 'organization', kind: null, name: PARTY, weight: LIKELY },
];

const byFirst = new Map<string, Phrase[]>();
for (const phrase of PHRASES)
  for (const word of (phrase.words[0] ?? '').split('|')) byFirst.set(word, [...(byFirst.get(word) ?? []), phrase]);

/** The nouns that may carry the title: "little giant *enterprises*"; not part of the name, part of an alias. */
const BEARERS = new Set('enterprise enterprises firm firms company companies sme smes business businesses'.split(' '));
const QUOTES = /^["“”'‘’]$/;

export function findSetPhrases(line: Line): Found[] {
  const { words } = line;
  const found: Found[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    if (!word || word.isMark) continue;
    for (const phrase of byFirst.get(word.norm) ?? []) {
      const to = match(words, from, phrase.words);
      if (to === null) continue;
      const isSme = phrase.name === null;
      const first = phrase.kind === 'designation' && !isSme ? readModifiers(words, from) : from;
      if (first < from) {
        found.push({
          line: line.index,
          from: first,
          to,
          type: 'policy',
          kind: 'designation',
          name: singularTitle(words.slice(first, to)),
          weight: 76,
        });
        from = to - 1;
        break;
      }
      const committee = phrase.name === PARTY ? readPartyCommittee(words, to) : null;
      const end = committee?.to ?? (isSme && BEARERS.has(words[to]?.norm ?? '') ? to + 1 : to);
      found.push({
        line: line.index,
        from,
        to: end,
        type: committee ? 'agency' : phrase.type,
        kind: committee ? 'committee' : phrase.kind,
        name: committee?.name ?? phrase.name ?? `${titleCase(words.slice(from, to))} SME`,
        weight: committee ? KNOWN : phrase.weight,
      });
      from = end - 1;
      break;
    }
  }
  return found;
}

/** Titles under the names they have: an article that speaks of China and of small giants means its little giants. */
export function nameTitles(found: readonly Found[], lines: readonly Line[], text: string): Found[] {
  const isSmall = ({ kind, name }: Found): boolean =>
    kind === 'designation' && /^(?:Key )?Small Giant$/.test(name ?? '');
  if (!found.some(isSmall)) return [...found];
  const regions = new Map(
    found.flatMap(({ type, line, from, name = '' }) => (type === 'region' ? [[`${line}:${from}`, name] as const] : [])),
  );
  const regionAt = (line: number, at: number): Place | null =>
    lookupPlace(regions.get(`${line}:${at}`) ?? '')[0] ?? demonym(lines[line]?.words[at]?.text ?? '');
  const speaksOfChina =
    /\b(?:China|Chinese|[Ll]ittle [Gg]iants?)\b/.test(text) ||
    [...regions.values()].some((name) => isInChina(lookupPlace(name)[0]));
  return found.map((item) => {
    if (!isSmall(item)) return item;
    // The country said with the title: "small giants of Korea", or the last before it in its sentence.
    const isLink = /^(?:of|in)$/.test(lines[item.line]?.words[item.to]?.norm ?? '');
    const before = Array.from({ length: item.from }, (_, at) => item.from - 1 - at);
    const places = [...(isLink ? [item.to + 1] : []), ...before].map((at) => regionAt(item.line, at));
    const said = places.find((place) => place !== null && place.kind !== 'world-region');
    const isOfChina = said ? isInChina(said) : speaksOfChina;
    return isOfChina ? { ...item, name: (item.name ?? '').replace('Small', 'Little') } : item;
  });
}

const isInChina = (place: Place | undefined): boolean =>
  place !== undefined && [place, ...ancestors(place)].some(({ id }) => id === 'china');

/** "Communist Party of China (CPC) Anhui Provincial Committee": where the party's name goes on to a committee's. */
function readPartyCommittee(words: readonly Word[], at: number): { to: number; name: string } | null {
  const from = words[at]?.text === '(' && words[at + 2]?.text === ')' ? at + 3 : at;
  let to = from;
  while (words[to]?.isCapital && words[to - 1]?.norm !== 'committee') to += 1;
  if (to - from < 2 || words[to - 1]?.norm !== 'committee') return null;
  return { to, name: [PARTY, ...words.slice(from, to).map(({ text }) => text)].join(' ') };
}

/** "Global Small Giants": capitalised words before a capitalised title make it another title. */
function readModifiers(words: readonly Word[], at: number): number {
  if (!words[at]?.isCapital || !words[at + 1]?.isCapital) return at;
  let from = at;
  while (
    from > 0 &&
    words[from - 1]?.isCapital &&
    !words[from - 1]?.isInitial &&
    /^(?:global|national|korean|world|promising|future|strong|small|medium|young|export|green|digital|super|regional|innovative)$/.test(
      words[from - 1]?.norm ?? '',
    )
  )
    from -= 1;
  return from;
}

function singularTitle(words: readonly Word[]): string {
  return words
    .map((word) => word.text)
    .join(' ')
    .replace(/s$/, '');
}

function match(words: readonly Word[], from: number, pattern: readonly string[]): number | null {
  let at = from;
  for (let index = 0; index < pattern.length; index += 1) {
    const part = pattern[index] ?? '';
    if (index > 0) while (QUOTES.test(words[at]?.text ?? '') && words[at]?.norm !== "'s") at += 1;
    if (part.endsWith('?')) {
      if (words[at]?.norm === part.slice(0, -1)) at += 1;
      continue;
    }
    if (!part.split('|').includes(words[at]?.norm ?? '')) {
      // "and" may stand where a comma would: "specialized and sophisticated, distinctive …"
      if (part !== 'and') return null;
      continue;
    }
    at += 1;
  }
  return at;
}

function titleCase(words: readonly Word[]): string {
  let result = '';
  for (const word of words) {
    if (QUOTES.test(word.text)) continue;
    if (word.isMark) result += word.text;
    else
      result += `${result === '' ? '' : ' '}${word.norm === 'and' ? 'and' : word.text.charAt(0).toUpperCase() + word.text.slice(1).toLowerCase()}`;
  }
  return result;
}
