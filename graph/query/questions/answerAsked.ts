/** What a graph says to a question, and what nothing here does. */
import type { Figure } from '../../schema.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { formatQuantity } from '../measures/figures.ts';
import type { FigureWish, PathEnds, RelationWish, UnknownName, Wish } from '../search/hits.ts';
import { tidy } from '../search/tidy.ts';
import { describeArticle, findArticles } from './askedArticles.ts';
import {
  createLeft,
  findChosenEntities,
  findOfType,
  findOthers,
  findUnmeasured,
  isOfEntities,
  listOfType,
  listWholes,
  sayLeft,
} from './chosenEntities.ts';
import { findConnected } from './connectedEntities.ts';
import { pickLatest } from './figureCharts.ts';
import { compareFigures } from './offeredFigures.ts';
import { leaveCourtesies } from './plainWords.ts';
import type { Asked } from './readAsked.ts';
import { HOW_MANY } from './readFigures.ts';
import { sayType } from './sayWish.ts';
import { isTotal, sumFigures } from './summedFigures.ts';
import { sayTyped, sayUnknown } from './typedWords.ts';
import { findWishedEdges, listMembers, type WishLookup } from './wishedEdges.ts';
import { findWishedFigures, gatherFigures } from './wishedFigures.ts';

export interface AnswerLookup extends WishLookup {
  readonly index: Pick<GraphIndex, 'nodes' | 'articles' | 'figuresOf' | 'figuresAbout'>;
}

/** "Shenzhen vs Chongqing": what is known of both. */
const COMPARING = /\b(?:vs|versus|compared?|comparison|differences?)\b/;

/**
 * What relations and figures say to a question, and what nothing does.
 * @param typed as it was typed, and the two ends where it names two
 */
export function answerAsked(asked: Asked, typed: { query: string; ends: PathEnds | null }, lookup: AnswerLookup) {
  const { query, wishes, unknown, unread, except, count } = asked;
  const isOfRest = except !== null && wishes.length > 0;
  const isLeft = isOfRest ? createLeft(except, lookup) : () => false;
  const few = <Item>(all: readonly Item[]) => all.slice(0, count ?? undefined);
  const dated = asked.newest === null ? null : `Counted from the newest article, of ${asked.newest}.`;
  const connected = findConnected(leaveCourtesies(query), lookup);
  if (connected) return { ...NO_ANSWER, chosen: connected.keys, unsaid: connected.unsaid };
  if (asked.articles) return { ...NO_ANSWER, ...answerArticles(asked.articles, dated, few, typed.query, lookup) };
  const relations = wishes.filter(isRelation);
  const said = relations.filter((wish) => !isOfEntities(wish));
  const { edges: found, asked: ends, inner, unsaid: missing } = findWishedEdges(said, lookup);
  const edges = found.filter(({ source, target }) => ![source, target].some((key) => ends.has(key) && isLeft(key)));
  const denied = wishes.find((wish) => isFigure(wish) && wish.isDenied) as FigureWish | undefined;
  const choice =
    findOfType(query, lookup) ??
    findOfType(leaveCourtesies(query), lookup) ??
    (except && !isOfRest ? findOthers(except, lookup) : null) ??
    (denied && findUnmeasured(denied, lookup.index, lookup)) ??
    findChosenEntities(relations.filter(isOfEntities), lookup, isLeft);
  const { hits, offered, isCounted, lacking, summed } = denied
    ? NO_FIGURES
    : findFigures(asked, typed, isOfRest ? { ...lookup, index: leaveFigures(lookup.index, isLeft) } : lookup);
  const without = isOfRest ? `Without ${sayLeft(except, lookup)}` : null;
  const isFound = (edges.length > 0 && missing === null) || isCounted || choice.keys.length > 0;
  const listed = [...ends].filter((key) => !isLeft(key)).length;
  const isNumber = HOW_MANY.test(query) && edges.length > 0 && hits.length === 0 && listed > 0;
  const number = isNumber ? `Counted in the relations here: ${listed}.` : null;
  // What says that nothing says so names what a name was taken for; an answer has to be told whose it is.
  const uncalled =
    unknown && typed.ends === null && (unknown.meant !== null) === isFound
      ? describeUnknown(sayUnknown(unknown, typed.query), lookup)
      : null;
  const isAsking = wishes.length > 0 || [unknown, unread, except, lacking].some((one) => one !== null) || isCounted;
  // The total of what is listed is told with it.
  const isSummed = wishes.some(isFigure) || (isTotal(asked.summary) && (choice.keys.length > 0 || number !== null));
  const odd = unread ?? (isAsking && !isSummed ? asked.summary : null);
  const idle =
    odd === null
      ? null
      : `“${sayTyped(odd, typed.query)}” is not understood in a question: ask ${/^and /.test(odd) ? 'one thing at a time' : 'for what there is'}.`;
  const isOffered = offered.length > 0 && hits.length + edges.length + choice.keys.length === 0;
  const others = isOffered ? 'These are what there is.' : null;
  const told = isFound
    ? [choice.unsaid, number, summed, without && `${without}.`, uncalled, idle]
    : [
        missing,
        without && `${without}${(missing ?? lacking) ? '' : ' nothing is left'}.`,
        lacking,
        others,
        choice.unsaid,
        uncalled,
        idle,
      ];
  const unsaid = [...told, isAsking ? dated : null].filter(Boolean).join(' ') || null;
  return {
    edges,
    inner,
    figures: few(isOffered ? offered : hits),
    chosen: few(choice.keys),
    articles: null,
    isFound,
    isAsking,
    ends,
    unsaid,
  };
}

/** The articles asked for, or those of a type that they name. */
function answerArticles(
  { asked, named }: NonNullable<Asked['articles']>,
  dated: string | null,
  few: <Item>(all: readonly Item[]) => readonly Item[],
  query: string,
  lookup: AnswerLookup,
) {
  const { articles, unsaid } = findArticles(asked, named, (name) => sayTyped(name, query), lookup.index);
  const tell = (...said: readonly (string | null)[]) => said.filter(Boolean).join(' ');
  const { mentioned } = asked;
  if (!mentioned) return { articles: few(articles).map(describeArticle), unsaid: tell(unsaid, dated) };
  const names = new Set(articles.flatMap(({ mentions }) => mentions.map(({ node }) => node)));
  const chosen = listOfType(mentioned, lookup).filter((key) => names.has(key));
  return { chosen: few(chosen), unsaid: tell(unsaid, `${sayType(mentioned)} in them: ${chosen.length}.`, dated) };
}

/** The figures but those of some. */
function leaveFigures(index: AnswerLookup['index'], isLeft: (key: string) => boolean): AnswerLookup['index'] {
  const { nodes, articles, figuresOf, figuresAbout } = index;
  const isKept = ({ subject }: Figure) => !isLeft(subject);
  return {
    nodes,
    articles,
    figuresOf: new Map([...figuresOf].filter(([key]) => !isLeft(key))),
    figuresAbout: new Map([...figuresAbout].map(([key, figures]) => [key, figures.filter(isKept)])),
  };
}

const NO_ANSWER = {
  edges: [],
  chosen: [],
  articles: null,
  inner: new Map<string, string>(),
  figures: [],
  isFound: true,
  isAsking: true,
  ends: new Set<string>(),
};

const NO_FIGURES = { hits: [], offered: [], isCounted: false, lacking: null, summed: null };

/** The figures asked for, what they come to, and what is missing. */
function findFigures(
  { wishes, than, summary }: Asked,
  { query, ends }: { query: string; ends: PathEnds | null },
  { index, ...lookup }: AnswerLookup,
) {
  const measured = wishes.filter(isFigure);
  const [first] = measured;
  if (!first && ends && COMPARING.test(tidy(query))) {
    const hits = compareFigures(ends, index);
    const lacking = hits.length > 0 ? null : 'No figure here is given of both.';
    return { hits, offered: [], isCounted: hits.length > 0, lacking, summed: null };
  }
  const list = (group: readonly RelationWish[]) => listMembers(group, lookup);
  if (than) return findAbove(measured, than, index, list);
  const { hits, unsaid: lacking, offered = [] } = findWishedFigures(measured, index, list);
  // How many little giants there are somewhere answers nobody who asks which.
  const isCounted = hits.length > 0 && lacking === null && !measured.every(({ isBegun }) => isBegun);
  const sums = { listMembers: list, listWholes: (key: string) => listWholes(key, lookup) };
  const summed = summary && first && isCounted ? sumFigures(summary, first, index, sums) : null;
  return { hits, offered, isCounted, lacking, summed };
}

/** Figures above or below that of one, which is told. */
function findAbove(
  wishes: readonly FigureWish[],
  { limit: than, wishes: own }: NonNullable<Asked['than']>,
  index: AnswerLookup['index'],
  list: (group: readonly RelationWish[]) => readonly string[],
) {
  const measured = own.filter(isFigure);
  const known = wishes.map((wish) =>
    gatherFigures({ ...wish, most: { type: null, group: [], order: null } }, index, list),
  );
  const [figures] = measured.flatMap(({ keys }) => keys.flatMap((key) => known.flatMap((all) => [all.get(key) ?? []])));
  if (!figures?.length) return { ...NO_FIGURES, lacking: findWishedFigures(measured.slice(0, 1), index, list).unsaid };
  const { value, unit, comparator, subject } = pickLatest(figures, index);
  const name = index.nodes.get(subject)?.attributes.label ?? subject;
  const has = `${name} has ${formatQuantity(value, unit, comparator)}.`;
  const limit = `${than} ${value} ${unit.toLowerCase()}`;
  const limited = wishes.map((wish) => ({ ...wish, limit }));
  const { hits, unsaid } = findWishedFigures(limited, index, list);
  const lacking = unsaid && `${unsaid.replace(limit, `${BESIDE[than] ?? than} that of ${name}`)} ${has}`;
  return { hits, offered: [], isCounted: unsaid === null && hits.length > 0, lacking, summed: has };
}

const BESIDE: Readonly<Record<string, string>> = { 'more than': 'above', 'less than': 'below' };

/** Countries that articles only name by their adjectives are the commonest of these. */
const describeUnknown = ({ name, isOfRegion, meant }: UnknownName, { labelOf }: AnswerLookup) =>
  isOfRegion
    ? `No region here is called “${name}”. Where articles say it in another form, such as an adjective, look for that word.`
    : `Nothing here is called “${name}”${meant === null ? '' : `; this is of ${labelOf(meant)}`}.`;

export const isRelation = (wish: Wish): wish is RelationWish => wish.kind === 'relation';
const isFigure = (wish: Wish): wish is FigureWish => wish.kind === 'figure';
