/** The figures a query asks for, each chart of them one hit, and what no figure gives. */
import { append } from '../../multimap.ts';
import { MEASURES } from '../../ontology.ts';
import type { Figure } from '../../schema.ts';
import { isUnnamed, quoteFigure } from '../measures/quotes.ts';
import { placeFigure } from '../measures/series.ts';
import { isOfTime } from '../measures/time.ts';
import { remember } from '../remember.ts';
import { foldText } from '../search/fold.ts';
import type { FigureWish, Hit, MostWish, RelationWish } from '../search/hits.ts';
import { findTerm, readTerms } from '../texts/textQuery.ts';
import { describeChart, type FigureIndex, nameOf, pickLatest } from './figureCharts.ts';
import { isFigureWithin, readLimits } from './limits.ts';
import { offerFigures } from './offeredFigures.ts';
import { sayEither, sayWhen } from './sayWish.ts';

export interface WishedFigures {
  /** Of the best name that has such figures. */
  readonly hits: readonly Hit[];
  readonly unsaid: string | null;
  /** What there is instead of what is missing. */
  readonly offered?: readonly Hit[];
}

/** What lies in a group such as the companies in Wuhan. */
type ListMembers = (group: readonly RelationWish[]) => readonly string[];

/** What several measures that the same words may mean answer together. */
export function findWishedFigures(
  wishes: readonly FigureWish[],
  index: FigureIndex,
  listMembers: ListMembers = () => [],
): WishedFigures {
  const byName = new Map<string, FigureWish[]>();
  for (const wish of wishes) append(byName, wish.keys.join(' '), wish);
  const found = [...byName.values()].map((some) => findOfName(some, index, listMembers));
  const unsaid = found.flatMap(({ unsaid }) => unsaid ?? []).join(' ') || null;
  const hits = found.flatMap(({ hits }) => hits);
  return { hits, unsaid, offered: found.flatMap(({ offered = [] }) => offered) };
}

function findOfName(wishes: readonly FigureWish[], index: FigureIndex, listMembers: ListMembers): WishedFigures {
  const [wish] = wishes;
  if (!wish) return { hits: [], unsaid: null };
  const { keys, most, counted, year } = wish;
  for (const key of keys) {
    const figures = (index.figuresOf.get(key) ?? []).filter((one) => wishes.some((each) => isMeant(one, each, index)));
    if (figures.length === 0) continue;
    const dated = year === null ? figures : figures.filter(({ time }) => isOfTime(time ?? '', year));
    if (dated.length === 0)
      return { hits: listCharts(figures, wish, index), unsaid: describeMissing([wish], key, index) };
    return { hits: listCharts(dated, wish, index), unsaid: null };
  }
  // "Rewards for little giants": those that places give.
  const isGiven = counted === null && !most;
  const asked = isGiven ? wishes.map((each) => ({ ...each, about: keys, most: ANYBODY })) : wishes;
  // "Biggest" goes by the first measure that anybody has.
  for (const [at, each] of asked.entries()) {
    const { hits, isFit } = listMost(each, index, listMembers);
    if (hits.length === 0) continue;
    const only = at > 0 ? `, only “${nameAsked(each)}”` : '';
    return { hits, unsaid: at === 0 && isFit ? null : describeMissing(asked.slice(0, at || 1), null, index, only) };
  }
  const unsaid = describeMissing(asked, keys[0] ?? null, index);
  return { hits: [], unsaid, offered: unsaid === null ? [] : offer(wish, index, listMembers) };
}

/** Other figures of whom or what is asked for. */
function offer({ keys: [key], most }: FigureWish, index: FigureIndex, listMembers: ListMembers): readonly Hit[] {
  if (key !== undefined) return offerFigures(null, [key], index);
  if (most?.group.length) return offerFigures(most.type, listMembers(most.group), index);
  return most?.type ? offerFigures(most.type, null, index) : [];
}

const ANYBODY: MostWish = { type: null, group: [], order: null };

/**
 * Of all that has such figures the first ones, those with most before the others, or with least: those that come to what
 * is asked for, or where none does, all.
 */
function listMost(wish: FigureWish, index: FigureIndex, listMembers: ListMembers) {
  const { most, limit } = wish;
  if (!most) return { hits: [], isFit: true };
  const { order } = most;
  const all = gatherFigures(wish, index, listMembers);
  const known = [...all].map(([subject, members]) => ({ subject, members, figure: pickLatest(members, index) }));
  const fit = limit === null ? known : known.filter(({ figure }) => isFigureWithin(figure, readLimits(limit)));
  const isFit = fit.length > 0;
  const latest = isFit ? fit : known;
  // Yuan and dollars are not compared: what most have comes first.
  const sizeOf = ({ figure: { unit } }: (typeof latest)[number]) =>
    latest.filter((one) => one.figure.unit === unit).length;
  // The highest rank has the lowest number.
  const sign = (order === 'least') === (wish.measure === 'rank') ? 1 : -1;
  const topicOf = (figure: Figure) => placeFigure(figure)?.topic;
  const hits = latest
    .toSorted(
      (a, b) =>
        sizeOf(b) - sizeOf(a) ||
        (a.figure.unit < b.figure.unit ? -1 : a.figure.unit > b.figure.unit ? 1 : 0) ||
        sign * (b.figure.value - a.figure.value),
    )
    .map(({ members, figure }) => {
      const beside = latest.filter((one) => topicOf(one.figure) === topicOf(figure)).map(({ subject }) => subject);
      return describeChart(members, nameAsked(wish), index, beside);
    });
  return { hits, isFit };
}

/** The figures that give what is asked for of anybody, by whom they are of. */
export function gatherFigures(
  wish: FigureWish,
  index: FigureIndex,
  listMembers: ListMembers,
): ReadonlyMap<string, readonly Figure[]> {
  const { about } = wish;
  const { type, group } = wish.most ?? ANYBODY;
  const isAbout = about.length > 0;
  const members = new Set(group.length > 0 ? listMembers(group) : index.figuresOf.keys());
  const figures = isAbout
    ? about.flatMap((key) => index.figuresAbout.get(key) ?? []).filter(({ subject }) => members.has(subject))
    : [...members].flatMap((key) => index.figuresOf.get(key) ?? []);
  const all = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { subject, status, measure, segment, time } = figure;
    const isAsked = isAbout ? wish.measure === measure : isMeant(figure, wish, index);
    const isThen = wish.year === null || isOfTime(time ?? '', wish.year);
    // A share in China's market is one all the same.
    const isWhole = placeFigure(figure)?.series === subject || (!isAbout && segment === null);
    const { entityType, kind } = index.nodes.get(subject)?.attributes ?? {};
    const isOfType = type === null || (entityType === type.type && (type.kind === null || kind === type.kind));
    if (isAsked && isThen && isOfType && (status === 'actual' || wish.year !== null) && isWhole)
      append(all, subject, figure);
  }
  return all;
}

/** Whether a figure gives what is asked for, of whomever. */
export function isMeant(
  figure: Figure,
  { measure, counted, about: meant = [] }: Pick<FigureWish, 'measure' | 'counted'> & Partial<Pick<FigureWish, 'about'>>,
  { nodes, articles }: Pick<FigureIndex, 'nodes' | 'articles'>,
): boolean {
  if (figure.measure !== measure) return false;
  if (!counted) return true;
  const { segment, about, unit } = figure;
  if (about !== null && meant.includes(about)) return true;
  if (isUnnamed(figure) && unit !== 'people') return false;
  const what = isUnnamed(figure)
    ? quoteFigure(figure, articles)
    : [segment, nodes.get(about ?? '')?.attributes.label].join(' ');
  return counted.some((words) => hasWords(foldText(what ?? ''), words));
}

/** What figures may count is a short list, looked for in many of them. */
const readCounted = remember(100, readTerms);

/** Whether all of these stand there, one or several of each. */
function hasWords(text: string, words: string): boolean {
  const terms = readCounted(words);
  return terms.length > 0 && terms.every((term) => findTerm(text, term, 0) !== null);
}

/** One hit for each chart, and one for what only its sentence names, with the latest of its figures. */
function listCharts(figures: readonly Figure[], wish: FigureWish, index: FigureIndex): readonly Hit[] {
  const charts = new Map<string, Figure[]>();
  for (const figure of figures) append(charts, placeFigure(figure)?.topic ?? '', figure);
  const hits = [...charts.values()].map((members) => describeChart(members, nameAsked(wish), index));
  // "Little Giants" before "Key Little Giants".
  return hits.toSorted((a, b) => a.label.length - b.label.length);
}

export function nameAsked({ measure, counted }: FigureWish): string {
  if (!counted) return MEASURES[measure];
  return `${measure === 'count' ? 'Number' : MEASURES[measure]} of ${counted[0]}`;
}

/** "No figure here gives “Yuxin Electronics: Revenue” for 2023."; null while somebody is still typing the word. */
function describeMissing(
  wishes: readonly FigureWish[],
  key: string | null,
  index: FigureIndex,
  only = '',
): string | null {
  const [wish] = wishes;
  // "Companies that export" ask for no figures.
  const isSaid = key !== null || wish?.most?.order || wish?.most?.group.length;
  if (!wish || wish.isBegun || !isSaid) return null;
  const when = wish.year === null ? '' : ` ${sayWhen(wish.year, 'for ')}`;
  const whose = key === null ? '' : `${nameOf(key, index)}: `;
  const ofSome = key === null && (wish.most?.type || wish.most?.group.length) ? ' of any of them' : '';
  const limit = wish.limit === null ? '' : ` ${wish.limit}`;
  const asked = sayEither([...new Set(wishes.map((each) => `“${whose}${nameAsked(each)}”`))]);
  return `No figure here gives ${asked}${limit}${ofSome}${when}${only}.`;
}
