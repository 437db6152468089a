/** Finds → drafts with all their names, and a first draft for every find. */

import type { Found } from '../annotate/mentions/found.ts';
import type { Line } from '../annotate/mentions/lines.ts';
import { type PlaceFinder, sliceWords } from '../annotate/mentions/places.ts';
import type { Recognised } from '../annotate/mentions/recognise.ts';
import { stripLegalForm } from '../annotate/mentions/shortForms.ts';
import { exchangeOf } from '../gazetteer/exchangeCodes.ts';
import { expandState } from '../gazetteer/stateCodes.ts';
import type { Article } from '../model.ts';
import { addBrackets, addHonorific, addNameBefore } from './addAliases.ts';
import { attachOpenNames } from './attach.ts';
import { type Homes, readHomes } from './homes.ts';
import { joinBracketed, joinInstitutions, joinKnownAs, joinLabelled } from './joinSame.ts';
import { joinShortForms } from './joinShortForms.ts';
import { findHolders, isFamily, pickHolder } from './people.ts';
import { type Draft, type Placed, Registry } from './registry.ts';
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
