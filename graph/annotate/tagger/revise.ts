/** What rules found, revised by the tagger: names it adds, and finds it knows better. */

import { demonym, lookupPlace } from '../../gazetteer/places.ts';
import { KNOWN } from '../mentions/designations.ts';
import type { Found, OpenName } from '../mentions/found.ts';
import { BODY_HEADS } from '../mentions/lexicon/bodies.ts';
import { GENERIC_CAPITALS } from '../mentions/lexicon/common.ts';
import { POSSESSIVE_FIRMS, SMALL_FIRMS } from '../mentions/lexicon/firmNames.ts';
import { HONORIFICS, POSTS } from '../mentions/lexicon/persons.ts';
import { EVENT_HEADS, POLICY_HEADS } from '../mentions/lexicon/policies.ts';
import { COMPASS, REGION_WORDS, ZONE_HEADS } from '../mentions/lexicon/regions.ts';
import type { Line } from '../mentions/lines.ts';
import { isDemonym, sliceWords } from '../mentions/places.ts';
import { isLegalForm } from '../mentions/runs.ts';
import { isState } from '../mentions/states.ts';
import { isMerelyNew, nameThing } from '../mentions/things.ts';
import type { Word } from '../mentions/words.ts';
import { agree } from './agree.ts';
import { isSewn, isTorn } from './bodies.ts';
import { viewLines } from './surroundings.ts';
import type { Tagged, Tagger } from './tagger.ts';

/** How sure the tagger must be, in tenths of natural logarithms of odds. */
export const SURE = { add: 10, retype: 10, bound: 10, drop: 15 };

/** Where the tagger's margins are told apart, like `SURE`: a find's certainty is the number of steps it takes. */
export const CERTAIN = [0, 10, 20, 30, 45, 65];

/** A rule's find yields where the tagger is sure of something else. */
export function reviseFinds(
  lines: readonly Line[],
  found: readonly Found[],
  open: readonly OpenName[],
  tagger: Tagger,
  text: string,
): Found[] {
  const views = viewLines(lines, found, open);
  const byLine = lines.map((): Found[] => []);
  for (const item of found) byLine[item.line]?.push(item);
  const enough = (sure: number): number => (sure * tagger.scale) / 10;
  const readings = views.map((view) => (isRead(view.line) ? tagger.read(view) : null));
  const agreed = agree(lines, readings);
  return views.flatMap((view, at) => {
    const rules = byLine[view.line.index] ?? [];
    const reading = readings[at];
    if (!reading) return rules;
    const { lag } = reading;
    const tagged = agreed[at] ?? [];
    const gone = new Set<Found>();
    const added: Tagged[] = [];
    for (const whole of tagged) {
      const item = withinPlace(withoutTitles(whole, view.line.words), view.line.words);
      // "the French firm": an adjective of nationality is no region, nor is the "City of" before London.
      if (item.type === 'region' && isOfCountry(view.line.words, item, text)) continue;
      if (view.line.words[item.to - 1]?.norm === 'of') continue;
      if (item.type === 'company' && isGeneric(view.line.words, item)) continue;
      if (item.type === 'industry' && isMerelyNew(view.line.words, item)) continue;
      const rivals = rules.filter((rule) => rule.from < item.to && item.from < rule.to);
      if (rivals.length === 0) {
        if (item.margin >= enough(SURE.add)) added.push(item);
        continue;
      }
      const { words } = view.line;
      if (rivals.some((rule) => isSet(words, rule)) || isTorn(item, rivals, words) || isSewn(rivals, words)) continue;
      const same = rivals.find((rule) => rule.type === item.type);
      if (same && same.from === item.from && same.to === item.to && rivals.length === 1) continue;
      const needed = same ? SURE.bound : SURE.retype;
      if (item.margin < enough(needed)) continue;
      for (const rule of rivals) gone.add(rule);
      added.push(item);
    }
    for (const rule of rules) {
      if (gone.has(rule) || rule.isDescription || isSet(view.line.words, rule)) continue;
      // "Arven Corp.": nothing but a firm is written so.
      if (rule.type === 'company' && isLegalForm(view.line.words[rule.to - 1])) continue;
      if (tagged.some((item) => rule.from < item.to && item.from < rule.to)) continue;
      if (lag(rule.from, rule.type) >= enough(SURE.drop)) gone.add(rule);
    }
    const certain = (item: Found): Found => {
      const same = tagged.find(({ to, type }) => to === item.to && type === item.type);
      const margin = same ? same.margin : -lag(item.from, item.type);
      return { ...item, certainty: CERTAIN.filter((step) => margin >= enough(step)).length };
    };
    return [...rules.filter((rule) => !gone.has(rule)), ...added.map((item) => toFound(item, view.line, text))]
      .map(certain)
      .sort((a, b) => a.from - b.from);
  });
}

/** Designations and the plans of five years, set phrases, "Lowe's", "adidas", and exchanges and states, often mere codes, are known by rules alone. */
function isSet(words: readonly Word[], { type, kind, from, to, weight }: Found): boolean {
  if (weight >= KNOWN) return true;
  // "east China", whatever of it the tagger takes for the place.
  const isBearing = kind === 'macro-region' && words[from]?.isCapital === false && COMPASS.has(words[from].norm);
  if (type === 'region') return isBearing || isState(words, from);
  if (type === 'organization') return kind === 'exchange';
  if (type === 'company') return [POSSESSIVE_FIRMS, SMALL_FIRMS].some((names) => names.has(words[from]?.norm ?? ''));
  return (
    type === 'policy' &&
    (kind === 'designation' || (from < to - 2 && words[to - 2]?.norm === 'five-year' && words[to - 1]?.norm === 'plan'))
  );
}

/** A dateline has words and no tokens. */
function isRead({ words, sentence, style }: Line): boolean {
  return words.length > 0 && sentence.tokens.length > 0 && style !== 'capitals';
}

/** A person's name without what addresses or presents them: "Mr Sadykov", "Director Li Wei". */
function withoutTitles(item: Tagged, words: readonly Word[]): Tagged {
  let { from } = item;
  if (item.type !== 'person') return item;
  while (from < item.to - 1 && (HONORIFICS.has(words[from]?.norm ?? '') || POSTS.has(words[from]?.norm ?? '')))
    from += 1;
  return { ...item, from };
}

/** "French", "South Korean", "Saudi Arabian". */
function isOfCountry(words: readonly Word[], { from, to }: Tagged, text: string): boolean {
  return to - from <= 2 && demonym(sliceWords(words, from, to, text)) !== null;
}

/** "HVAC", "CNC": what everybody makes or uses is called so, and nobody. */
function isGeneric(words: readonly Word[], { from, to }: Tagged): boolean {
  const word = words[from];
  return to - from === 1 && word?.isUpper === true && GENERIC_CAPITALS.has(word.norm);
}

const TOWNS = /^(?:city|town|village|municipality|borough)$/;

/** "Nanjing City of east China's Jiangsu Province": the city, not what it lies in; "Chinese city of Chengdu": Chengdu. */
function withinPlace(item: Tagged, words: readonly Word[]): Tagged {
  if (item.type !== 'region') return item;
  const of = words.findIndex(({ norm }, at) => at > item.from && at < item.to - 1 && /^(?:of|in)$/.test(norm));
  if (of < 0) return item;
  // "City of Helena"
  if (isDemonym(words[item.from] as Word) || (of === item.from + 1 && TOWNS.test(words[item.from]?.norm ?? '')))
    return { ...item, from: of + 1 };
  return REGION_WORDS.has(words[of - 1]?.norm ?? '') ? { ...item, to: of } : item;
}

function toFound({ line, from, to, type }: Tagged, { words }: Line, text: string): Found {
  const found = { line, from, to, type, kind: readKind(words, { from, to, type }, text), weight: 30 };
  return type === 'product' || type === 'industry'
    ? { ...found, name: nameThing(words, { from, to }, type, text) }
    : found;
}

/** What a name's own words say of its kind. */
function readKind(
  words: readonly Word[],
  { from, to, type }: Pick<Tagged, 'from' | 'to' | 'type'>,
  text: string,
): string | null {
  const heads = HEADS[type];
  if (type === 'region') {
    const place = lookupPlace(sliceWords(words, from, to, text))[0];
    if (place) return place.kind;
  }
  for (let at = to - 1; heads && at >= from; at -= 1) {
    const kind = heads(words[at]?.norm ?? '');
    if (kind) return kind;
  }
  return null;
}

const HEADS: Readonly<Partial<Record<Found['type'], (norm: string) => string | null | undefined>>> = {
  agency: (norm) => BODY_HEADS.get(norm)?.kind,
  organization: (norm) => BODY_HEADS.get(norm)?.kind,
  policy: (norm) => POLICY_HEADS.get(norm),
  event: (norm) => EVENT_HEADS.get(norm),
  region: (norm) => REGION_WORDS.get(norm) ?? ZONE_HEADS.get(norm),
};
