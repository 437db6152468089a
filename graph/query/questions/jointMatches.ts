/** Queries that name several things at once: "Yuxin Little Giant" means two entities and what joins them. */
import { RELATIONS } from '../../ontology.ts';
import type { GraphEdge } from '../../schema.ts';
import type { SearchTarget } from '../search/entries.ts';
import {
  type Hit,
  isListing,
  isOfNobody,
  LIMIT,
  listMeant,
  type NameResults,
  type PartialHit,
  type SearchResults,
  type Wish,
} from '../search/hits.ts';
import { isRead } from '../search/relationWords.ts';
import { tidy } from '../search/tidy.ts';
import { type AnswerLookup, answerAsked, isRelation } from './answerAsked.ts';
import { readAsked } from './readAsked.ts';
import { sayTyped } from './typedWords.ts';

/** What the search asks a graph for when it knows what a query names. */
export interface Lookup extends AnswerLookup {
  /** The edges between two nodes, whichever way they point. */
  readonly edgesBetween: (one: string, other: string) => readonly GraphEdge[];
}

/** Pairs are looked for among this many of the best. */
const CANDIDATES = 16;

/**
 * The results with the relations that the query means: those of the kind it names, then those that join what it names.
 * A relation joins two partial hits that have every word between them, each word in one of the two alone; the best pair
 * stands first, and what is joined before what is not.
 */
export function joinHits(
  query: string,
  results: NameResults,
  readings: ReadonlyMap<string, NameResults>,
  lookup: Lookup,
  limit = LIMIT,
): SearchResults {
  const {
    partial: known,
    wishes: _wishes,
    mended: _mended,
    unknown: _unknown,
    isCalled: _isCalled,
    ...found
  } = results;
  const answers = readAsked(query, results, readings, lookup.index.articles).map((asked) => ({
    asked,
    ...answerAsked(asked, { query, ends: results.ends }, lookup),
  }));
  // Slips are mended where nothing else explains what was typed.
  const {
    asked,
    edges: wished,
    chosen,
    inner,
    figures,
    ...told
  } = (answers.find(({ isFound }) => isFound) ??
    answers.findLast(({ isAsking }) => isAsking) ??
    answers[0]) as (typeof answers)[number];
  const { wishes } = asked;
  // Words that it was only read by name nothing.
  const typed = tidy(query);
  const isTyped = ({ words }: PartialHit) => words.every((word) => typed.includes(word));
  const partial = (asked.partial.length > 0 ? asked.partial : known).filter(isTyped);
  const isMended = told.isAsking && asked.query !== typed;
  const called = isMended ? readings.get(asked.query) : null;
  const isFound = found.entities.length + found.relations.length > 0;
  const named = { ...found, ...(isFound ? null : nameAsked(found, called?.relations ?? [], wishes, lookup)) };
  const isAnswered = wished.length + chosen.length + figures.length > 0;
  // What is called so needs no word on what else it might have asked, unless that lists a type: "people in Jiaxing" is
  // more than the People's Government of Jiaxing.
  const isUntold = named.isNamed && !isAnswered && !wishes.some(isListing) && asked.unread === null;
  const unsaid = isUntold ? null : told.unsaid;
  const said = {
    readAs: isMended ? sayTyped(asked.query, query) : null,
    unsaid,
    meant: [...new Set([...wishes.flatMap(listMeant), ...partial.map(({ key }) => key)])],
  };
  if (told.articles) {
    const articles = told.articles.slice(0, limit);
    return {
      ...named,
      entities: [],
      relations: [],
      articles,
      edges: [],
      whole: [],
      figures: [],
      ...said,
      unsaid: told.unsaid,
      order: articles.length > 0 ? ['article'] : [],
    };
  }
  if (chosen.length > 0) {
    const entities = chosen.slice(0, limit).map((key) => createHit({ kind: 'entity', key }, lookup.labelOf(key)));
    return {
      ...named,
      entities,
      edges: [],
      whole: chosen.length > limit ? chosen : [],
      figures: [],
      ...said,
      order: ['entity'],
    };
  }
  if (partial.length === 0 && !isAnswered) return { ...named, edges: [], whole: [], figures, ...said };
  const joining = isAnswered || unsaid !== null ? [] : findJoiningEdges(partial, lookup);
  const isJoined = ({ key }: PartialHit) => joining.some(({ source, target }) => source === key || target === key);
  const inOrder = [...partial.filter(isJoined), ...partial.filter((match) => !isJoined(match))];
  const all = new Map([...wished, ...joining].map((edge) => [edge.key, edge]));
  const edges = [...all.values()].slice(0, limit).map((edge) => describeEdge(edge, inner, lookup));
  const order = [
    ...(figures.length > 0 ? ['figure' as const] : []),
    ...(edges.length > 0 ? ['edge' as const] : []),
    ...(partial.length > 0 ? ['entity' as const] : []),
  ];
  return {
    ...named,
    entities: partial.length > 0 ? inOrder.slice(0, limit).map(({ hit }) => hit) : named.entities,
    edges,
    whole: all.size > limit ? [...told.ends] : [],
    figures: figures.slice(0, limit),
    ...said,
    order: [...new Set([...order, ...named.order])],
  };
}

/** "Which companies export" names nobody: what is called so, or the relation as a whole. */
function nameAsked(
  { order }: Pick<NameResults, 'order'>,
  called: readonly Hit[],
  wishes: readonly Wish[],
  { listEdges }: Lookup,
) {
  const asked = new Set(
    wishes.flatMap((wish) =>
      isRelation(wish) && !wish.isBegun && isOfNobody(wish) && isRead(wish.relation) ? wish.relation : [],
    ),
  );
  const whole = [...asked]
    .filter((relation) => listEdges(relation).length > 0)
    .map((relation) => createHit({ kind: 'relation', relation }, RELATIONS[relation].label));
  const relations = called.length > 0 ? called : whole;
  return relations.length === 0 ? null : { relations, order: ['relation' as const, ...order] };
}

function findJoiningEdges(matches: readonly PartialHit[], { edgesBetween }: Lookup): readonly GraphEdge[] {
  const all = new Set(matches.flatMap(({ words }) => words));
  const candidates = matches.slice(0, CANDIDATES);
  return candidates.flatMap((first, at) =>
    candidates.slice(at + 1).flatMap((second) => {
      const isApart = !first.words.some((word) => second.words.includes(word));
      const isPair = isApart && first.words.length + second.words.length === all.size;
      return isPair ? edgesBetween(first.key, second.key) : [];
    }),
  );
}

const createHit = (target: SearchTarget, label: string): Hit => {
  return { target, label, matched: label, ranges: [], reason: 'label' };
};

/** "Yuxin is in Shenzhen, part of Guangdong" where Guangdong was asked for. */
function describeEdge(
  { key, source, target, attributes }: GraphEdge,
  inner: ReadonlyMap<string, string>,
  { labelOf, typeOf }: Lookup,
): Hit {
  const whole = typeOf(target) === 'region' || attributes.relation === 'holds_post' ? inner.get(target) : undefined;
  const way = whole === undefined ? '' : `, ${typeOf(target) === 'region' ? 'part of' : 'in'} ${labelOf(whole)}`;
  const label = `${labelOf(source)} ${RELATIONS[attributes.relation].label} ${labelOf(target)}${way}`;
  return createHit({ kind: 'edge', key }, label);
}
