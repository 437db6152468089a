/** Queries that name several things at once: "Yuxin Little Giant" means two entities and what joins them. */
import { RELATIONS } from '../../ontology.ts';
import type { GraphEdge } from '../../schema.ts';
import type { GraphIndex } from '../graphIndex.ts';
import type { SearchTarget } from '../search/entries.ts';
import {
  type FigureWish,
  type Hit,
  isListing,
  isOfNobody,
  LIMIT,
  type MendedWishes,
  type NameResults,
  type PartialHit,
  type RelationWish,
  type SearchResults,
  type UnknownName,
  type Wish,
} from '../search/hits.ts';
import { isRead } from '../search/relationWords.ts';
import { findChosenEntities, findOfType, findUnmeasured, isOfEntities } from './chosenEntities.ts';
import { sayAsTyped } from './typedWords.ts';
import { findWishedEdges, listMembers, type WishLookup } from './wishedEdges.ts';
import { findWishedFigures } from './wishedFigures.ts';

/** What the search asks a graph for when it knows what a query names. */
export interface Lookup extends WishLookup {
  /** The edges between two nodes, whichever way they point. */
  readonly edgesBetween: (one: string, other: string) => readonly GraphEdge[];
  readonly index: Pick<GraphIndex, 'nodes' | 'articles' | 'figuresOf' | 'figuresAbout'>;
}

/** Pairs are looked for among this many of the best. */
const CANDIDATES = 16;

/**
 * The results with the relations that the query means: those of the kind it names, then those that join what it names.
 * A relation joins two partial hits that have every word between them, each word in one of the two alone; the best pair
 * stands first, and what is joined before what is not.
 */
export function joinHits(query: string, results: NameResults, lookup: Lookup, limit = LIMIT): SearchResults {
  const { partial, wishes, mended, unknown, unread, ...found } = { ...results, ...sayAsTyped(results, query) };
  const named = {
    ...found,
    ...(found.entities.length + found.relations.length > 0 ? null : nameAsked(found, wishes, lookup)),
  };
  const typed = answer({ query, wishes, unknown, unread }, lookup);
  const isTyped = typed.isFound || !mended;
  const { edges: wished, chosen, inner, figures, ...told } = isTyped ? typed : answer(mended, lookup);
  const isAnswered = wished.length + chosen.length + figures.length > 0;
  // What is called so needs no word on what else it might have asked, unless that lists a type: "people in Jiaxing" is
  // more than the People's Government of Jiaxing.
  const unsaid = named.isNamed && !isAnswered && !wishes.some(isListing) ? null : told.unsaid;
  const said = {
    readAs: isTyped ? null : mended.query,
    unsaid,
    meant: [...new Set([...wishes.flatMap(listMeant), ...partial.map(({ key }) => key)])],
  };
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
    whole: all.size > limit ? [...told.asked] : [],
    figures: figures.slice(0, limit),
    ...said,
    order: [...new Set([...order, ...named.order])],
  };
}

/** "Which companies export" names nobody: the relation as a whole. */
function nameAsked({ order }: Pick<NameResults, 'order'>, wishes: readonly Wish[], { listEdges }: Lookup) {
  const asked = new Set(
    wishes.flatMap((wish) =>
      isRelation(wish) && !wish.isBegun && isOfNobody(wish) && isRead(wish.relation) ? wish.relation : [],
    ),
  );
  const relations = [...asked]
    .filter((relation) => listEdges(relation).length > 0)
    .map((relation) => createHit({ kind: 'relation', relation }, RELATIONS[relation].label));
  return relations.length === 0 ? null : { relations, order: ['relation' as const, ...order] };
}

/** What relations and figures say to wishes, and what nothing does. */
function answer({ query, wishes, unknown, unread }: MendedWishes, lookup: Lookup) {
  const relations = wishes.filter(isRelation);
  const said = relations.filter((wish) => !isOfEntities(wish));
  const { edges, asked, inner, unsaid: missing } = findWishedEdges(said, lookup);
  const measured = wishes.filter(isFigure);
  const nodes = lookup.index.nodes.keys();
  const [denied] = measured.filter(({ isDenied }) => isDenied);
  const choice =
    findOfType(query, lookup, nodes) ??
    (denied && findUnmeasured(denied, lookup.index, lookup, nodes)) ??
    findChosenEntities(relations.filter(isOfEntities), lookup, nodes);
  const { hits: figures, unsaid: lacking } = findWishedFigures(denied ? [] : measured, lookup.index, (group) =>
    listMembers(group, lookup),
  );
  // How many little giants there are somewhere answers nobody who asks which.
  const isCounted = figures.length > 0 && lacking === null && !measured.every(({ isBegun }) => isBegun);
  const isFound = (edges.length > 0 && missing === null) || isCounted || choice.keys.length > 0;
  // What says that nothing says so names what a name was taken for; an answer has to be told whose it is.
  const uncalled = unknown && (unknown.meant !== null) === isFound ? describeUnknown(unknown, lookup) : null;
  const idle = unread === null ? null : `“${unread}” is not understood in a question: ask for what there is.`;
  const told = isFound ? [choice.unsaid, uncalled, idle] : [missing, lacking, choice.unsaid, uncalled, idle];
  const unsaid = told.filter((sentence) => sentence !== null).join(' ') || null;
  return { edges, inner, figures, chosen: choice.keys, isFound, asked, unsaid };
}

/** Countries that articles only name by their adjectives are the commonest of these. */
const describeUnknown = ({ name, isOfRegion, meant }: UnknownName, { labelOf }: Lookup) =>
  isOfRegion
    ? `No region here is called “${name}”. Where articles say it in another form, such as an adjective, look for that word.`
    : `Nothing here is called “${name}”${meant === null ? '' : `; this is of ${labelOf(meant)}`}.`;

const listMeant = (wish: Wish): readonly string[] =>
  isRelation(wish)
    ? [...wish.before, ...wish.behind, ...[...wish.groupBefore, ...wish.groupBehind].flatMap(listMeant)]
    : wish.keys;
const isRelation = (wish: Wish): wish is RelationWish => wish.kind === 'relation';
const isFigure = (wish: Wish): wish is FigureWish => wish.kind === 'figure';

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
