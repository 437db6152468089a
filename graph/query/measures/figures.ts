/** Figures as a person would say them. */
import { COMPARATORS, type Comparator, MEASURES, type Measure } from '../../ontology.ts';
import type { Figure } from '../../schema.ts';
import { pluralOf } from '../../text/pluralOf.ts';
import { readDate } from '../dates.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { isUnnamed, quoteFigure } from './quotes.ts';

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** At most `digits` decimals, none that are zero, thousands apart: 44640 is "44,640". */
export function formatNumber(value: number, digits = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && (grouped !== '0' || decimals !== '') ? '−' : '';
  return `${sign}${grouped}${decimals === '' ? '' : `.${decimals}`}`;
}

/** "44.64 billion CNY", "20.87%", "118", "No. 3", "over 2 times": a number with its unit in words. */
export function formatQuantity(value: number, unit: string, comparator: Comparator = 'exact'): string {
  const word = COMPARATORS[comparator];
  return word === '' ? withUnit(value, unit) : `${word} ${withUnit(value, unit)}`;
}

function withUnit(value: number, unit: string): string {
  if (unit === '%') return `${formatNumber(value, 3)}%`;
  if (unit === 'rank') return `No. ${formatNumber(value, 0)}`;
  if (unit === 'count') return Math.abs(value) >= 1e6 ? inScale(value) : formatNumber(value);
  return `${inScale(value)} ${unit}`;
}

function inScale(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return scale ? `${formatNumber(value / scale[0], 3)} ${scale[1]}` : formatNumber(value, 4);
}

/** "up 11% year-on-year"; a negative change is "down". */
export function formatChange(change: NonNullable<Figure['change']>): string {
  const direction = change.value < 0 ? 'down' : 'up';
  const amount = withUnit(Math.abs(change.value), change.unit);
  return [direction, amount, change.basis].filter((part) => part !== null).join(' ');
}

export interface ReadableFigure {
  /** "Little Giants", "Output of laser equipment (target)". */
  readonly title: string;
  /** "over 44.64 billion CNY". */
  readonly amount: string;
  readonly change: string | null;
  /** What narrows it down: segment, level, batch, scope, in that order. */
  readonly details: readonly string[];
  readonly time: string | null;
  readonly saidBy: string | null;
}

/** What reading a figure needs of a graph: names of nodes and, for figures that nothing names, the articles' words. */
type Names = Pick<GraphIndex, 'nodes' | 'articles'>;

/** A figure in words. */
export function readFigure(figure: Figure, index: Names): ReadableFigure {
  const title = titleFigure(figure, index);
  const details = [
    title === figure.segment ? null : figure.segment,
    figure.level,
    figure.batch === null ? null : `batch ${figure.batch}`,
    figure.scope === null ? null : `in ${figure.scope === 'world' ? 'the world' : figure.scope}`,
  ].filter((part) => part !== null);
  return {
    title: figure.status === 'actual' ? title : `${title} (${figure.status})`,
    amount: formatQuantity(figure.value, figure.unit, figure.comparator),
    change: figure.change === null ? null : formatChange(figure.change),
    details,
    time: figure.time === null ? null : readDate(figure.time),
    saidBy: figure.said_by === null ? null : nameIn(index, figure.said_by),
  };
}

function nameIn({ nodes }: Names, key: string): string {
  return nodes.get(key)?.attributes.label ?? key;
}

/** "Little Giants" where things are counted, for the amount stands beside it; "Output of laser equipment" else. */
function titleFigure(figure: Figure, index: Names): string {
  const { measure, about, segment } = figure;
  if (measure === 'count' && about !== null) return nameCounted(index, about, figure.value);
  if (measure === 'count' && segment !== null) return segment;
  const quote = isUnnamed(figure) ? quoteFigure(figure, index.articles) : null;
  if (quote !== null) return quote;
  const label = measure === 'other' ? 'Figure' : MEASURES[measure];
  return about === null ? label : `${label} ${PREPOSITIONS[measure] ?? 'of'} ${nameIn(index, about)}`;
}

/** Designations and products are labelled in the singular; of other types there is but one. */
function nameCounted(index: Names, key: string, count: number): string {
  const { entityType, kind, label } = index.nodes.get(key)?.attributes ?? { entityType: null, kind: null, label: key };
  const isCountable = entityType === 'product' || (entityType === 'policy' && kind === 'designation');
  return isCountable && count !== 1 ? pluralOf(label) : label;
}

/** How a measure is joined to what it is about, where "of" would be wrong. */
const PREPOSITIONS: Partial<Record<Measure, string>> = {
  investment: 'in',
  financing: 'for',
  reward: 'for',
  r_and_d: 'on',
  patents: 'for',
  rank: 'for',
};

/** The same on one line, for tables and files: "Little Giant: 118 (national; 2022)". */
export function describeFigure(figure: Figure, index: Names): string {
  const { title, amount, change, details, time, saidBy } = readFigure(figure, index);
  const context = [...details, time, saidBy === null ? null : `according to ${saidBy}`].filter((part) => part !== null);
  const rest = context.length === 0 ? '' : ` (${context.join('; ')})`;
  return `${title}: ${[amount, change].filter((part) => part !== null).join(', ')}${rest}`;
}
