/** Words that are a place in the gazetteer and, in this article, the short name of a firm or a person's surname. */
import type { Found, OpenName } from './found.ts';
import { COMPANY_WORDS } from './lexicon/companies.ts';
import type { Line } from './lines.ts';
import { type PlaceFinder, sliceWords } from './places.ts';
import { stripLegalForm } from './shortForms.ts';

/** Before it, a name is the place whatever else bears it. */
const PLACE_CUES = /^(?:in|from|near|outside|across|throughout|around)$/;

/**
 * The finds without such places; these go to the open names. A place stays where the article anywhere
 * uses the word as one ("in Wuhan").
 */
export function dropNamesakes(
  found: readonly Found[],
  lines: readonly Line[],
  places: PlaceFinder,
  text: string,
): { kept: Found[]; dropped: OpenName[] } {
  const owners = readOwners(found, lines, places, text);
  const wordOf = (item: Found): string => lines[item.line]?.words[item.from]?.norm ?? '';
  const isSuspect = (item: Found): boolean =>
    item.type === 'region' &&
    item.to - item.from === 1 &&
    /^(?:city|district|province)$/.test(item.kind ?? '') &&
    owners.has(wordOf(item));
  const proven = new Set<string>();
  for (const item of found) {
    if (item.type !== 'region') continue;
    const words = lines[item.line]?.words ?? [];
    const isCued =
      item.to - item.from > 1 ||
      PLACE_CUES.test(words[item.from - 1]?.norm ?? '') ||
      /^-/.test(words[item.to]?.text ?? '');
    if (isCued) proven.add(wordOf(item));
  }
  const kept: Found[] = [];
  const dropped: OpenName[] = [];
  for (const item of found) {
    if (isSuspect(item) && !proven.has(wordOf(item))) dropped.push({ line: item.line, from: item.from, to: item.to });
    else kept.push(item);
  }
  return { kept, dropped };
}

/** First telling words of firms' names, surnames of people. */
function readOwners(found: readonly Found[], lines: readonly Line[], places: PlaceFinder, text: string): Set<string> {
  const owners = new Set<string>();
  for (const item of found) {
    const words = lines[item.line]?.words ?? [];
    const last = words[item.to - 1];
    if (item.type === 'person' && item.to - item.from > 1 && last) owners.add(last.norm);
    if (item.type !== 'company' || item.to - item.from < 2) continue;
    const parts = stripLegalForm(sliceWords(words, item.from, item.to, text)).split(' ');
    const startsWithPlace =
      parts.length > 2 &&
      places(parts[0] ?? '').some(
        (place) => place.kind === 'city' || place.kind === 'province' || place.kind === 'country',
      );
    owners.add((parts[startsWithPlace ? 1 : 0] ?? '').toLowerCase());
    // "Dalong Huicheng New Material" goes on as "Huicheng".
    const second = (parts[1] ?? '').toLowerCase();
    if (parts.length > 2 && !COMPANY_WORDS.has(second)) owners.add(second);
  }
  return owners;
}
