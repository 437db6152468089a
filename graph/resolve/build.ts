/** Finds → drafts with all their names, and a first draft for every find. */

import type { Found } from '../annotate/mentions/found.ts';
import { institutionOf } from '../annotate/mentions/institutions.ts';
import { HONORIFICS } from '../annotate/mentions/lexicon/persons.ts';
import type { Line } from '../annotate/mentions/lines.ts';
import { type PlaceFinder, sliceWords } from '../annotate/mentions/places.ts';
import type { Recognised } from '../annotate/mentions/recognise.ts';
import { findBracket, isAcronymOf, readNameBefore, stripLegalForm } from '../annotate/mentions/shortForms.ts';
import { isState } from '../annotate/mentions/states.ts';
import { exchangeOf } from '../gazetteer/exchangeCodes.ts';
import type { Institution } from '../gazetteer/institutions.ts';
import { expandState } from '../gazetteer/stateCodes.ts';
import type { Article } from '../model.ts';
import { attachOpenNames } from './attach.ts';
import { type Homes, readHomes } from './homes.ts';
import { joinShortForms } from './joinShortForms.ts';
import { findHolders, isFamily, pickHolder } from './people.ts';
import { type Draft, foldName, type Placed, Registry } from './registry.ts';
import { isLabelled, readSame } from './saidSame.ts';
import { findStanding } from './standing.ts';

/** Entities with their names, and where each was found by name. */
export function buildDrafts(recognised: Recognised, article: Article): { registry: Registry; placed: Placed[] } {
  const { lines, found, namesakes } = recognised;
  // What is no place in this article is none for short names either.
  const places: PlaceFinder = (name) => (namesakes.has(name) ? [] : recognised.places(name));
  const registry = new Registry();
  const placed: Placed[] = [];
  const { text } = article;
  const homes = readHomes(found, lines, places, text);
  for (const item of found) {
    if (item.isDescription) continue;
    const words = lines[item.line]?.words ?? [];
    if (item.type === 'person' && isFamily(words, item.to)) continue;
    const own = sliceWords(words, item.from, item.to, text).replace(/\s+/g, ' ');
    const composed = item.type === 'agency' ? composeLevel(words, item, own, placed) : null;
    const draft =
      item.type === 'region'
        ? addRegion(registry, item, own, places, homes)
        : addFound(registry, composed ? { ...item, name: composed } : withEdition(item, own, words), own);
    // The province, and not its level, may be all that is said elsewhere.
    if (composed) registry.alias(draft, composed.replace(/ (?:Provincial|Municipal)(?= \S+ of )/, ''));
    draft.certainty = Math.max(draft.certainty, item.certainty ?? 0);
    placed.push({ line: item.line, from: item.from, to: item.to, draft });
    addHonorific(registry, draft, words, item, text);
    addBrackets(registry, draft, words, item, own, placed);
    addNameBefore(registry, draft, words, item, text, placed);
  }
  joinInstitutions(registry);
  joinBracketed(registry, placed, lines, text);
  joinKnownAs(registry, placed, lines);
  joinLabelled(registry, placed, lines);
  joinShortForms(registry, places);
  const told = tellPeopleApart(registry, placed);
  attachOpenNames(registry, recognised.open, lines, places, text, told);
  return {
    registry,
    placed: told.map((item) => ({ ...item, draft: registry.find(item.draft.type, item.draft.name) ?? item.draft })),
  };
}

const LEVELS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['provincial', ['province', 'Provincial']],
  ['municipal', ['city', 'Municipal']],
  ['city', ['city', 'Municipal']],
]);

const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twent(?:ieth|y-\w+)|thirtieth)$/;

/** "the eighth China-Eurasia Expo": which edition of an event is part of its name. */
function withEdition(item: Found, own: string, words: Line['words']): Found {
  const before = words[item.from - 1];
  const isCount = /^(?:its|their|his|her|our)$/.test(words[item.from - 2]?.norm ?? '');
  if (item.type !== 'event' || item.name !== undefined || !before || isCount || !ORDINAL.test(before.norm)) return item;
  return { ...item, name: `${before.text.charAt(0).toUpperCase()}${before.text.slice(1)} ${own}` };
}

/** "the provincial Department of Finance": of the province that the article named last. */
function composeLevel(words: Line['words'], item: Found, own: string, placed: readonly Placed[]): string | null {
  const before = words[item.from - 1];
  const level = before && !before.isCapital ? LEVELS.get(before.norm) : undefined;
  if (!level || !/^\S+ of /.test(own)) return null;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const draft = placed[at]?.draft;
    if (draft?.type === 'region' && draft.kind === level[0]) return `${draft.name} ${level[1]} ${own}`;
  }
  return null;
}

function addRegion(registry: Registry, item: Found, own: string, places: PlaceFinder, homes: Homes): Draft {
  const name = item.name ?? own;
  // "NV" is Nevada behind its towns alone, and no name.
  if (expandState(own).includes(name)) return registry.addRegion(item.kind, name, places(name)[0] ?? null);
  const home = homes.at.get(item);
  // "Jilin City" says which Jilin.
  const said = homes.first.get(own) ?? (own === name ? undefined : places(own)[0]);
  const place = home?.place ?? said ?? places(name)[0] ?? null;
  const draft = registry.addRegion(item.kind, name, place, home?.full ?? own);
  registry.alias(draft, own);
  return draft;
}

function addFound(registry: Registry, item: Found, own: string): Draft {
  const known = item.type === 'agency' ? findStanding(own) : null;
  const name = known?.name ?? item.name ?? own;
  const draft = registry.add(item.type, known?.kind ?? item.kind, name.replace(/\s+/g, ' '));
  // The code of a share tells its exchange, and is no name of it.
  if (exchangeOf(own) === undefined) registry.alias(draft, own);
  if (item.type === 'industry') registry.alias(draft, own.replace(/\s+(?:industry|industries|sector|sectors)$/i, ''));
  if (item.type === 'company') {
    const bare = stripLegalForm(own);
    if (bare !== own && bare.includes(' ')) draft.short ??= bare;
  }
  return draft;
}

/** "KOTRA" and the Korea Trade-Investment Promotion Agency: one, under the fullest name that the article gives. */
function joinInstitutions(registry: Registry): void {
  const first = new Map<Institution, Draft>();
  for (const draft of [...registry.drafts]) {
    const institution = institutionOf(draft.name);
    if (institution === undefined || institution.type !== draft.type) continue;
    const same = first.get(institution);
    const [fuller, other] = same && same.name.length >= draft.name.length ? [same, draft] : [draft, same];
    if (other) registry.merge(fuller, other);
    first.set(institution, fuller);
  }
}

/** "the Specialist Manufacturers Programme (SMP)": whatever SMP was taken for elsewhere in the article, it is the programme. */
function joinBracketed(registry: Registry, placed: Placed[], lines: readonly Line[], text: string): void {
  const holders = new Map<string, Draft | null>();
  for (const { draft } of placed)
    if (/^\p{Lu}{2,}$| /u.test(draft.short ?? '')) {
      const other = holders.get(draft.short as string);
      // What two things are called tells neither.
      holders.set(draft.short as string, other === undefined || other === draft ? draft : null);
    }
  const others = new Set<Draft>();
  for (const [at, item] of placed.entries()) {
    const holder = holders.get(sliceWords(lines[item.line]?.words ?? [], item.from, item.to, text));
    if (!holder || holder === item.draft) continue;
    others.add(item.draft);
    placed[at] = { ...item, draft: holder };
  }
  for (const draft of others) if (!placed.some((item) => item.draft === draft)) registry.remove(draft);
}

/** "ApexBrasil (that's the Brazilian Trade …": the name before the brackets is the short one. */
function addNameBefore(
  registry: Registry,
  draft: Draft,
  words: Line['words'],
  item: Found,
  text: string,
  placed: Placed[],
): void {
  if (draft.type !== 'agency' && draft.type !== 'organization') return;
  const before = readNameBefore(words, item.from);
  if (!before) return;
  const last = placed.findLast((other) => other.draft !== draft);
  const isAfterFull = last?.line === item.line && last.to === before.to && last.draft.type === draft.type;
  // "The Vietnam Bank for Industry and Trade (VietinBank)": both are known by now.
  const isAlone =
    item.from === before.to + 1 && item.to === item.from + 1 && /^[)）]$/.test(words[item.to]?.text ?? '');
  if (isAfterFull && isAlone) registry.merge(last.draft, draft);
  // A ticker behind a firm's name, the end of a longer name.
  if (item.to - item.from <= before.to - before.from || isAfterFull) return;
  const short = sliceWords(words, before.from, before.to, text);
  registry.alias(draft, short);
  draft.short ??= short;
  placed.push({ line: item.line, from: before.from, to: before.to, draft });
}

/** "the East Lake High-Tech Development Zone, better known as Optics Valley of China": one thing. */
function joinKnownAs(registry: Registry, placed: readonly Placed[], lines: readonly Line[]): void {
  for (const [index, item] of placed.entries()) {
    const next = placed[index + 1];
    if (!next || next.line !== item.line || next.draft === item.draft || next.draft.type !== item.draft.type) continue;
    const fuller = readSame(lines[item.line]?.words ?? [], item.to, next.from);
    if (fuller === 'former') registry.merge(item.draft, next.draft);
    else if (fuller === 'latter') registry.merge(next.draft, item.draft);
  }
}

/** "Legal name: Riverton Valve Works Ltd" in a box of facts: the one above it that it can be the name of. */
function joinLabelled(registry: Registry, placed: readonly Placed[], lines: readonly Line[]): void {
  const isBoxed = (item: Placed) => isLabelled(lines[item.line]?.words ?? [], item.from);
  for (const item of placed.filter(isBoxed)) {
    const isAlike = ({ draft, line }: Placed) => draft.type === item.draft.type && line < item.line;
    const above = [...new Set(placed.filter((other) => isAlike(other) && !isBoxed(other)).map(({ draft }) => draft))];
    const related = above.length === 1 ? above : above.filter(({ name }) => shareWord(name, item.draft.name));
    if (related.length === 1 && related[0]) registry.merge(item.draft, related[0]);
  }
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(readTelling(one));
  return readTelling(other).some((word) => words.has(word));
}

/** The words of a name but for short ones and legal forms. */
const readTelling = (name: string): string[] => foldName(stripLegalForm(name)).match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** "Dr. Sofia Almeida-Reyes" is an alias of the name without the title. */
function addHonorific(registry: Registry, draft: Draft, words: Line['words'], item: Found, text: string): void {
  const before = words[item.from - 1];
  if (draft.type === 'person' && before?.isCapital && HONORIFICS.has(before.norm))
    registry.alias(draft, sliceWords(words, item.from - 1, item.to, text));
}

/** "(Yuxin Electronics)", "(MIIT)", '(the "HDIIT")', ", UCS": short names beside the full one. */
function addBrackets(
  registry: Registry,
  draft: Draft,
  words: Line['words'],
  item: Found,
  own: string,
  placed: Placed[],
): void {
  if (draft.type === 'product' || draft.type === 'industry') return;
  const bracket = findBracket(words, item.from, item.to);
  // "Chengdu CRP Robot Technology Co., Ltd. (CROBOTP)": behind a name in full, capitals that spell nothing are the short one.
  const isSure = bracket?.isSure === true || (draft.type === 'company' && stripLegalForm(own) !== own);
  if (bracket && (isSure || draft.type === 'agency' || draft.type === 'organization' || draft.type === 'policy')) {
    const short = words
      .slice(bracket.from, bracket.to)
      .map((word) => word.text)
      .join(' ');
    if (draft.type === 'region' && !isAcronymOf(short, own) && !own.includes(short)) return;
    if (draft.type === 'person') return;
    const twin = registry.find(draft.type, short);
    // Called so before it was named in full.
    if (twin && isSure && twin.name === short) registry.merge(draft, twin);
    registry.alias(draft, short);
    if (/^\p{Lu}{2,}s$/u.test(short)) registry.alias(draft, short.slice(0, -1));
    draft.short = short;
    placed.push({ line: item.line, from: bracket.from, to: bracket.to, draft });
    return;
  }
  const next = words[item.to + 1];
  // "New York, NY": its state.
  if (draft.type === 'region' && isState(words, item.to + 1)) return;
  const isBody = draft.type === 'agency' || draft.type === 'organization';
  const isApposed = isBody && words[item.to + 2]?.text === ',' && /^\p{Lu}{2,6}$/u.test(next?.text ?? '');
  if (words[item.to]?.text === ',' && next?.isUpper && (isApposed || isAcronymOf(next.text, own))) {
    registry.alias(draft, next.text);
    draft.short ??= next.text;
    placed.push({ line: item.line, from: item.to + 1, to: item.to + 2, draft });
  }
}

/** A bare name that several people share goes, mention by mention, to the one it stands for there, or to nobody. */
function tellPeopleApart(registry: Registry, placed: readonly Placed[]): Placed[] {
  const people = registry.drafts.filter((draft) => draft.type === 'person');
  const shared = new Map<Draft, Draft[]>();
  for (const draft of people) {
    const holders = findHolders(draft.name, people);
    if (holders.length > 1) shared.set(draft, holders);
  }
  if (shared.size === 0) return [...placed];
  const named = placed.filter(({ draft }) => draft.type === 'person' && !shared.has(draft));
  for (const draft of shared.keys()) registry.remove(draft);
  return placed.flatMap((item) => {
    const holders = shared.get(item.draft);
    if (!holders) return [item];
    const draft = pickHolder(holders, named, item.line);
    return draft ? [{ ...item, draft }] : [];
  });
}
