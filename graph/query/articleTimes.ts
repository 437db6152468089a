/** Whether what an article says lies in the time that is shown. */
import { append } from '../multimap.ts';
import type { Evidence, GraphArticle, GraphFile } from '../schema.ts';
import { touches, windowOf } from './conditions.ts';
import { readFacts } from './filterFacts.ts';
import type { MonthRange } from './graphFilter.ts';
import { monthsOf } from './months.ts';

interface Backed extends Pick<Evidence, 'start' | 'end'> {
  /** Its place in the file. */
  readonly edge: number;
}

type Span = Pick<Evidence, 'start' | 'end'>;

/**
 * Whether a range of months hides all that an article says, or all that one span of it does. Where that backs no
 * relation, what the whole article says decides, and where that says none, the day it appeared on.
 */
export function isOutOfTime(file: GraphFile, months: MonthRange | null, article: GraphArticle, span?: Span): boolean {
  if (months === null) return false;
  const window = windowOf(months);
  const all = listBacked(file).get(article.id) ?? [];
  const own = span ? all.filter(({ start, end }) => start < span.end && end > span.start) : [];
  const edges = own.length > 0 ? own : all;
  if (edges.length > 0) return !edges.some(({ edge }) => touches(readFacts(file).spans, edge, window));
  const appeared = article.published === null ? null : monthsOf(article.published);
  return appeared !== null && (appeared[1] < window[0] || appeared[0] > window[1]);
}

const known = new WeakMap<GraphFile, ReadonlyMap<string, readonly Backed[]>>();

/** By article, what backs an edge; listed once for each file. */
function listBacked(file: GraphFile): ReadonlyMap<string, readonly Backed[]> {
  const backed = known.get(file) ?? gatherBacked(file);
  known.set(file, backed);
  return backed;
}

function gatherBacked({ edges }: GraphFile): ReadonlyMap<string, readonly Backed[]> {
  const backed = new Map<string, Backed[]>();
  for (const [edge, { attributes }] of edges.entries()) {
    for (const { article, start, end } of attributes.evidence) append(backed, article, { edge, start, end });
  }
  return backed;
}
