/** Finding things by their names: candidates by grams, then ranking. Knows no graph, so that it may live in a worker. */
import { listPhrases } from './askPhrases.ts';
import { foldText } from './fold.ts';
import { type Hit, LIMIT, type NameResults, NO_NAMES, type PartialHit, type PathEnds } from './hits.ts';
import { markRanges, readWanted, type Wanted } from './matching.ts';
import type { Meant } from './orientWish.ts';
import { findPartialMatches } from './partialMatches.ts';
import { splitPathQuery } from './pathQuery.ts';
import { type RankedEntry, rankEntries } from './rankEntries.ts';
import { readWishes } from './readWishes.ts';
import { type CandidateIndex, createCandidateIndex } from './searchCandidates.ts';
import {
  listArticleNames,
  listEntityNames,
  listRelationNames,
  type SearchEntry,
  type SearchTarget,
} from './searchEntries.ts';
import type { NamedEntity, SearchSource } from './searchSource.ts';
import { listTellingWords } from './tellingWords.ts';
import { isQuoted } from './textQuery.ts';

export interface NameSearch {
  /** Best hits first, one for each target, at most `limit` a group; nothing for an empty query. */
  readonly search: (query: string, limit?: number) => NameResults;
  /** The best connected entities, no two of a type while there are others. */
  readonly suggest: (limit: number) => readonly Hit[];
  /** Memory that the candidate step holds, in bytes. */
  readonly size: number;
}

/** So many things are ranked; where there are no more, all are. */
const CANDIDATES = 300;
/** Entries are made when they are first candidates; this many are kept. */
const KEPT = 20_000;
/** Partial hits that may be shown or joined. */
const PARTIAL = 40;
/** A name beside a relation's words may mean so many things. */
const MEANT = 3;
/** Names beside such words whose meaning is kept. */
const REMEMBERED = 50;
/** Words of one query that are looked for one by one. */
const WORDS = 6;

/** Builds the index; do so once for each graph. */
export function createNameSearch(source: SearchSource): NameSearch {
  const entities = source.entities.toSorted((a, b) => b.degree - a.degree || a.label.length - b.label.length);
  const degrees = new Map(entities.map(({ key, degree }) => [key, degree]));
  const inEntities = indexNames(entities, listEntityNames);
  const inArticles = indexNames(source.articles, listArticleNames);
  const relations = source.relations.flatMap(listRelationNames);
  const phrases = listPhrases();
  const smallPhrases = phrases.filter(({ words }) => listTellingWords(words).length === 0);
  const types = new Map(entities.map(({ key, entityType }) => [key, entityType]));
  const typeOf = (key: string) => types.get(key);
  const degreeOf = (key: string) => degrees.get(key) ?? 0;
  const weightOf = ({ target }: SearchEntry) => (target.kind === 'entity' ? degreeOf(target.key) : 0);

  const searchNames = (wanted: string, limit: number): NameResults => {
    const entries = [...inEntities.listCandidates([wanted]), ...relations, ...inArticles.listCandidates([wanted])];
    const query = readWanted(wanted);
    const { ranked, isNamed } = rankEntries(entries, query, weightOf);
    const hits = describeOnce(ranked, query);
    const ofKind = (kind: SearchTarget['kind']) => hits.filter((hit) => hit.target.kind === kind).slice(0, limit);
    return {
      ...NO_NAMES,
      entities: ofKind('entity'),
      relations: ofKind('relation'),
      articles: ofKind('article'),
      order: [...new Set(hits.map((hit) => hit.target.kind))],
      isNamed,
    };
  };

  const searchPartly = (wanted: string, asking: readonly string[]): readonly PartialHit[] => {
    if (!wanted.includes(' ')) return [];
    const entries = inEntities.listCandidates([wanted, ...listTellingWords(wanted).slice(0, WORDS)]);
    const matches = findPartialMatches(entries, wanted, asking, degreeOf).slice(0, PARTIAL);
    return matches.map(({ entry, key, words }) => {
      return { key, words: [...words], hit: describeHit(entry, readWanted([...words].join(' ')), []) };
    });
  };

  // While "Yuxin investors" is typed, the name stays the same from letter to letter.
  const meanings = new Map<string, Meant>();
  /** What a name may mean: nothing else where something is called just so. */
  const findMeant = (name: string): Meant => {
    const known = meanings.get(name) ?? lookUp(name);
    if (meanings.size >= REMEMBERED) meanings.clear();
    meanings.set(name, known);
    return known;
  };

  const lookUp = (name: string): Meant => {
    const { entities: hits, isNamed } = searchNames(name, MEANT);
    const exact = hits.filter(({ matched }) => foldText(matched) === name);
    const meant = exact.length > 0 ? exact : hits.filter(({ matched }) => !isTooShort(name, foldText(matched)));
    return { keys: meant.flatMap(({ target }) => (target.kind === 'entity' ? [target.key] : [])), isSure: isNamed };
  };

  const findEnds = (wanted: string): PathEnds | null => {
    for (const [one, other] of splitPathQuery(wanted)) {
      const from = searchNames(one, 1).entities[0];
      const to = from && searchNames(other, 1).entities[0];
      if (from && to && nameTarget(from.target) !== nameTarget(to.target)) return { from, to };
    }
    return null;
  };

  /** What a query names without its small words, "in Shenzhen": null where it has none, or nothing is called so. */
  const searchBare = (wanted: string, limit: number): NameResults | null => {
    const bare = listTellingWords(wanted).join(' ');
    if (bare === '' || bare === wanted) return null;
    const results = searchNames(bare, limit);
    return results.isNamed ? results : null;
  };

  /** Quotes mean text: only what is called like that, no slips, no relation and no path. */
  const searchQuoted = (query: string, limit: number): NameResults => {
    const results = searchNames(tidy(query.replace(QUOTES, ' ')), limit);
    return results.isNamed ? results : NO_NAMES;
  };

  return {
    search: (query, limit = LIMIT) => {
      const wanted = tidy(query);
      if (wanted === '') return NO_NAMES;
      if (isQuoted(query)) return searchQuoted(query, limit);
      const typed = searchNames(wanted, limit);
      const bare = isLiteral(typed, wanted) ? null : searchBare(wanted, limit);
      const results = bare ? putBefore(bare, typed, limit) : typed;
      const isFound = results.entities.length > 0 || results.relations.length > 0;
      // "Visit to Jiaxing" is no path where something is called just so.
      const isName = results.entities[0] !== undefined && foldText(results.entities[0].matched) === wanted;
      // A headline may have the words of a relation; a name or a relation that has them all is what is meant.
      const isMeant = !bare && results.isNamed && results.order[0] !== 'article';
      // What else has the words of a name, "the Ministry of Industry", asks for nothing by them.
      const asking = isMeant ? [] : bare ? smallPhrases : phrases;
      const { wishes, asking: words } = readWishes(asking, wanted, { find: findMeant, typeOf });
      const partial = isFound ? [] : searchPartly(wanted.replace(/'s?(?= |$)/g, ''), words);
      return { ...results, partial, wishes, ends: isName ? null : findEnds(wanted) };
    },
    suggest: (limit) => {
      const known = entities.slice(0, CANDIDATES);
      const isFirst = ({ entityType }: NamedEntity, at: number) =>
        known.findIndex((other) => other.entityType === entityType) === at;
      const others = known.filter((entity, at) => !isFirst(entity, at));
      return [...known.filter(isFirst), ...others].slice(0, limit).map(({ key, label }) => {
        return { target: { kind: 'entity', key }, label, matched: label, ranges: [], reason: 'label' };
      });
    },
    size: inEntities.size + inArticles.size,
  };
}

/** Whether the best hit has the query in it as it was typed. */
function isLiteral({ isNamed, entities, relations, articles, order }: NameResults, wanted: string): boolean {
  const [best] = order[0] === 'entity' ? entities : order[0] === 'relation' ? relations : articles;
  return isNamed && best !== undefined && squeeze(foldText(best.matched)).includes(squeeze(wanted));
}

const squeeze = (text: string) => text.replaceAll(' ', '');

/** The hits of both, what both have once. */
function putBefore(first: NameResults, then: NameResults, limit: number): NameResults {
  const join = (kind: 'entities' | 'relations' | 'articles') => {
    const known = new Set(first[kind].map(({ target }) => nameTarget(target)));
    return [...first[kind], ...then[kind].filter(({ target }) => !known.has(nameTarget(target)))].slice(0, limit);
  };
  return {
    ...first,
    entities: join('entities'),
    relations: join('relations'),
    articles: join('articles'),
    order: [...new Set([...first.order, ...then.order])],
  };
}

const QUOTES = /["“”]/g;

/** A question's mark is no part of a name. */
const tidy = (query: string) =>
  foldText(query)
    .replace(/[?\s]+$/, '')
    .trim()
    .replace(/\s+/g, ' ');

/** The entries of things by number, made when they are first asked for, and which of them a query may mean. */
function indexNames<Thing>(things: readonly Thing[], listNames: (thing: Thing) => readonly SearchEntry[]) {
  const namesOf = (at: number) => listNames(things[at] as Thing);
  const index = things.length <= CANDIDATES ? null : indexGrams(things.length, namesOf);
  const kept = new Map<number, readonly SearchEntry[]>();
  const entriesOf = (at: number) => {
    const known = kept.get(at) ?? namesOf(at);
    if (kept.size >= KEPT) kept.clear();
    kept.set(at, known);
    return known;
  };
  return {
    size: index?.size ?? 0,
    listCandidates: (queries: readonly string[]) => {
      if (!index) return things.flatMap((_, at) => entriesOf(at));
      const found = new Set(queries.flatMap((query) => index.find(query, CANDIDATES)));
      return [...found].flatMap(entriesOf);
    },
  };
}

function indexGrams(count: number, namesOf: (at: number) => readonly SearchEntry[]): CandidateIndex {
  return createCandidateIndex(count, (at) => namesOf(at).map(({ folded }) => folded));
}

/** One hit for each target, by the best of its names. */
function describeOnce(ranked: readonly RankedEntry[], query: Wanted): readonly Hit[] {
  const seen = new Set<string>();
  return ranked.flatMap(({ entry, fuzzy }) => {
    const name = nameTarget(entry.target);
    if (seen.has(name)) return [];
    seen.add(name);
    return [describeHit(entry, query, fuzzy)];
  });
}

function describeHit(entry: SearchEntry, query: Wanted, fuzzy: RankedEntry['fuzzy']): Hit {
  const { target, label, text, reason } = entry;
  return { target, label, matched: text, ranges: markRanges(entry, query, fuzzy), reason };
}

/** Whether a name of two letters only begins or resembles what it may mean, as too many words do. */
const isTooShort = (name: string, whole: string): boolean =>
  /^[a-z]{1,2}$/.test(name) && !new RegExp(`\\b${name}\\b`).test(whole);

/** A string that tells targets apart. */
function nameTarget(target: SearchTarget): string {
  if (target.kind === 'relation') return `relation ${target.relation}`;
  if (target.kind === 'figure') return `figure ${target.chart?.topic} ${target.place.article}`;
  return `${target.kind} ${target.kind === 'article' ? target.id : target.key}`;
}
