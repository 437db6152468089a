/** The figures a query asks for, each chart of them one hit, and what no figure gives. */
import { append } from '../../multimap.ts';
import { MEASURES } from '../../ontology.ts';
import type { Figure } from '../../schema.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { formatQuantity } from '../measures/figures.ts';
import { isUnnamed, quoteFigure } from '../measures/quotes.ts';
import { placeFigure } from '../measures/series.ts';
import { spanOfEdtf, timeOfFigure } from '../measures/time.ts';
import { remember } from '../remember.ts';
import { foldText } from '../search/fold.ts';
import type { FigureWish, Hit } from '../search/hits.ts';
import { findTerm, readTerms } from '../texts/textQuery.ts';
import { sayTime, titleMeasured } from './figureWords.ts';

type Index = Pick<GraphIndex, 'nodes' | 'articles' | 'figuresOf' | 'figuresAbout'>;

export interface WishedFigures {
  /** Of the best name that has such figures. */
  readonly hits: readonly Hit[];
  readonly unsaid: string | null;
}

/** What several measures that the same words may mean answer together. */
export function findWishedFigures(wishes: readonly FigureWish[], index: Index): WishedFigures {
  const [wish] = wishes;
  const [best] = wish?.keys ?? [];
  if (wish?.most) return { hits: listMost(wish, wish.most, index), unsaid: null };
  if (!wish || best === undefined) return { hits: [], unsaid: null };
  for (const key of wish.keys) {
    const figures = (index.figuresOf.get(key) ?? []).filter((one) => wishes.some((each) => isMeant(one, each, index)));
    if (figures.length === 0) continue;
    const dated = wish.year === null ? figures : figures.filter((figure) => isOfYear(figure, Number(wish.year)));
    if (dated.length === 0)
      return { hits: listCharts(figures, wish, index), unsaid: describeMissing(wish, key, index) };
    return { hits: listCharts(dated, wish, index), unsaid: null };
  }
  return { hits: [], unsaid: describeMissing(wish, best, index) };
}

/** Of all that has so many the first ones, those with most before the others. */
function listMost(wish: FigureWish, { about, type }: NonNullable<FigureWish['most']>, index: Index): readonly Hit[] {
  const counts = about
    .flatMap((key) => index.figuresAbout.get(key) ?? [])
    .filter(({ measure, status }) => measure === wish.measure && status === 'actual');
  const all = new Map<string, Figure[]>();
  for (const figure of counts) {
    const { entityType, kind } = index.nodes.get(figure.subject)?.attributes ?? {};
    const isOfType = type === null || (entityType === type.type && (type.kind === null || kind === type.kind));
    if (isOfType && placeFigure(figure)?.series === figure.subject) append(all, figure.subject, figure);
  }
  return [...all.values()]
    .toSorted((a, b) => pickLatest(b, index).value - pickLatest(a, index).value)
    .map((figures) => describeChart(figures, wish, index, [...all.keys()]));
}

/** Whether a figure gives what is asked for, of whomever. */
export function isMeant(
  figure: Figure,
  { measure, counted }: Pick<FigureWish, 'measure' | 'counted'>,
  { nodes, articles }: Pick<Index, 'nodes' | 'articles'>,
): boolean {
  if (figure.measure !== measure) return false;
  if (!counted) return true;
  const { segment, about, unit } = figure;
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

function isOfYear({ time }: Figure, year: number): boolean {
  const span = time === null ? null : spanOfEdtf(time);
  return span !== null && span.from < Date.UTC(year + 1, 0) && span.to > Date.UTC(year, 0);
}

/** One hit for each chart, and one for what only its sentence names, with the latest of its figures. */
function listCharts(figures: readonly Figure[], wish: FigureWish, index: Index): readonly Hit[] {
  const charts = new Map<string, Figure[]>();
  for (const figure of figures) append(charts, placeFigure(figure)?.topic ?? '', figure);
  const hits = [...charts.values()].map((members) => describeChart(members, wish, index));
  // "Little Giants" before "Key Little Giants".
  return hits.toSorted((a, b) => a.label.length - b.label.length);
}

/** The whole comes before its slices, and what is before what shall be. */
function pickLatest(figures: readonly Figure[], index: Index): Figure {
  const rank = (figure: Figure) =>
    Number(figure.status === 'actual') * 2 + Number(placeFigure(figure)?.series === figure.subject);
  const timeOf = (figure: Figure) => timeOfFigure(figure, index.articles)?.at ?? 0;
  const [latest] = figures.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      timeOf(b) - timeOf(a) ||
      Number(isFormer(a, index)) - Number(isFormer(b, index)) ||
      Number(b.comparator === 'exact') - Number(a.comparator === 'exact'),
  ) as [Figure];
  return latest;
}

/** @param beside series that its chart shows with its own */
function describeChart(
  figures: readonly Figure[],
  wish: FigureWish,
  index: Index,
  beside: readonly string[] = [],
): Hit {
  const latest = pickLatest(figures, index);
  const { value, unit, comparator, status, subject } = latest;
  const [evidence] = latest.evidence;
  const place = placeFigure(latest);
  const series = figures.flatMap((figure) => placeFigure(figure)?.series ?? []);
  const title = place ? titleMeasured(latest, index) : nameAsked(wish);
  const said = [
    formatQuantity(value, unit, comparator),
    status === 'actual' ? null : status,
    sayTime(timeOfFigure(latest, index.articles)),
  ];
  const label = `${nameOf(subject, index)}: ${title}`;
  const target = {
    kind: 'figure',
    chart: place && { topic: place.topic, series: [...new Set([place.series, ...series, ...beside])] },
    place: { article: evidence?.article ?? '', start: evidence?.start ?? 0, end: evidence?.end ?? 0 },
    latest: said.filter((part) => part !== null).join(', '),
  } as const;
  return { target, label, matched: label, ranges: [], reason: 'label' };
}

/** "From 5,000 to 17,600": what was before. */
function isFormer(figure: Figure, { articles }: Index): boolean {
  const number = figure.value.toLocaleString('en');
  return new RegExp(`\\bfrom (?:[a-z]+ ){0,2}${number}\\b`, 'i').test(quoteFigure(figure, articles) ?? '');
}

const nameOf = (key: string, { nodes }: Index) => nodes.get(key)?.attributes.label ?? key;

const nameAsked = ({ measure, counted }: FigureWish) => (counted ? `Number of ${counted[0]}` : MEASURES[measure]);

/** "No figure here gives “Yuxin Electronics: Revenue” for 2023."; null while somebody is still typing the word. */
function describeMissing(wish: FigureWish, key: string, index: Index): string | null {
  if (wish.isBegun) return null;
  const when = wish.year === null ? '' : ` for ${wish.year}`;
  return `No figure here gives “${nameOf(key, index)}: ${nameAsked(wish)}”${when}.`;
}
