/** Finding things by their names: candidates by grams, then ranking. Knows no graph, so that it may live in a worker. */
import { gatherAskingWords } from '../questions/askingWords.ts';
import { listPhrases } from '../questions/askPhrases.ts';
import { createMeaning } from '../questions/meantNames.ts';
import { splitPair, splitPathQuery } from '../questions/pathQuery.ts';
import { type Question, readQuestion } from '../questions/readQuestion.ts';
import { FILLERS, isSmallWord, leaveAbout, listTellingWords, trimWords } from '../texts/tellingWords.ts';
import { isQuoted } from '../texts/textQuery.ts';
import {
  listArticleNames,
  listEntityNames,
  listRelationNames,
  type SearchEntry,
  type SearchTarget,
} from './entries.ts';
import { foldText } from './fold.ts';
import { type Hit, isListing, LIMIT, type NameResults, NO_NAMES, type PartialHit, type PathEnds } from './hits.ts';
import { hasWord, readWanted } from './matching.ts';
import { describeHit, describeOnce, isLiteral, nameTarget, putBefore } from './namedHits.ts';
import { indexNames, PART_CANDIDATES } from './nameIndex.ts';
import { createHolderSearch, findPartialMatches } from './partialMatches.ts';
import { rankEntries } from './rankEntries.ts';
import type { SearchSource } from './source.ts';
import { tidy } from './tidy.ts';

export interface NameSearch {
  /** Best hits first, one for each target, at most `limit` a group; nothing for an empty query. */
  readonly search: (query: string, limit?: number) => NameResults;
}

/** Partial hits that may be shown or joined. */
const PARTIAL = 40;
/** Of so many hits the first that is meant is the end of a path. */
const ENDS = 3;
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
  const askingWords = gatherAskingWords(phrases);
  const smallPhrases = phrases.filter(({ words }) => listTellingWords(words).length === 0);
  const types = new Map(entities.map(({ key, entityType }) => [key, entityType]));
  const typeOf = (key: string) => types.get(key);
  const degreeOf = (key: string) => degrees.get(key) ?? 0;
  const weightOf = ({ target }: SearchEntry) => (target.kind === 'entity' ? degreeOf(target.key) : 0);

  const searchNames = (wanted: string, limit: number): NameResults => {
    const entries = [...inEntities.listCandidates(wanted), ...relations, ...inArticles.listCandidates(wanted)];
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

  /** Names that a part of a query may mean. */
  const listCandidates = (part: string) => inEntities.listCandidates(part, PART_CANDIDATES);
  const findHolders = createHolderSearch(listCandidates);

  /** What some words name, beside those that ask. */
  const searchPartly = (wanted: string, { asking, unknown }: Question): readonly PartialHit[] => {
    if (!wanted.includes(' ')) return [];
    const isAsking = (word: string) => asking.includes(word) || FILLERS.has(word);
    // Where nothing is called so, what has the other words is not meant either.
    const words = listTellingWords(wanted).filter((word) => !unknown || !isAsking(word));
    const whole = listCandidates(wanted);
    const matches = findPartialMatches(words.slice(0, WORDS), findHolders, whole, isAsking, degreeOf).slice(0, PARTIAL);
    return matches.map(({ entry, key, words }) => {
      return { key, words: [...words], hit: describeHit(entry, readWanted([...words].join(' ')), []) };
    });
  };

  /** The entities a name may mean, best first. */
  const rankNamed = (name: string, limit: number) => {
    const wanted = readWanted(name);
    const { ranked, isNamed } = rankEntries(listCandidates(name), wanted, weightOf);
    return { hits: describeOnce(ranked, wanted).slice(0, limit), isNamed };
  };

  const findMeant = createMeaning({
    rankNamed,
    listCandidates: inEntities.listCandidates,
    typeOf,
  });

  const isInName = (word: string) =>
    listCandidates(word).some((entry) => entry.reason !== 'initials' && hasWord(entry, word));

  const findEnd = (name: string): Hit | undefined => {
    const { keys } = findMeant(name);
    return rankNamed(name, ENDS).hits.find(({ target }) => target.kind === 'entity' && keys.includes(target.key));
  };

  const findEnds = (wanted: string, isFound: boolean): PathEnds | null => {
    const isPair = (names: readonly string[]) => names.every((name) => findMeant(name).isSure);
    const pairs = isFound ? [] : splitPair(wanted).filter(isPair);
    for (const pair of [...splitPathQuery(wanted), ...pairs]) {
      const [from, to] = pair.map(findEnd);
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

  /** What has all words of a query, and before it what has all but the small ones. */
  const searchEither = (wanted: string, limit: number) => {
    const typed = searchNames(wanted, limit);
    const bare = isLiteral(typed, wanted) ? null : searchBare(wanted, limit);
    return { results: bare ? putBefore(bare, typed, limit) : typed, isBare: bare !== null };
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
      const { results, isBare } = searchEither(wanted, limit);
      const isFound = results.entities.length > 0 || results.relations.length > 0;
      // "Visit to Jiaxing" is no path where something is called just so.
      const isName = results.entities[0] !== undefined && foldText(results.entities[0].matched) === wanted;
      // A headline may have the words of a question; a name or a relation that has them just so is what is meant.
      const isMeant = results.order[0] !== 'article' && isLiteral(results, trimWords(wanted, isSmallWord));
      // What else has the words of a name, "the Ministry of Industry", asks for nothing by them.
      const asking = !isMeant ? phrases : isBare ? smallPhrases : [];
      const isKept = isFound ? () => true : isInName;
      const question = readQuestion(asking, leaveAbout(wanted), { find: findMeant, typeOf }, askingWords, isKept);
      const { wishes, mended, unknown } = question;
      // "People in Jiaxing" are not its People's Government.
      const partial =
        isFound && !wishes.some(isListing) ? [] : searchPartly(wanted.replace(/'s?(?= |$)/g, ''), question);
      return {
        ...results,
        partial,
        wishes,
        mended,
        unknown,
        isCalled: isMeant,
        ends: isName ? null : findEnds(wanted, isFound),
      };
    },
  };
}

const QUOTES = /["“”]/g;
