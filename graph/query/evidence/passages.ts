/** Articles cut into runs of text, so that marks can be drawn without ever touching markup. */
import type { Evidence, GraphArticle } from '../../schema.ts';
import { overlaps, type Span } from '../../text/span.ts';

export type ArticleMention = GraphArticle['mentions'][number];

export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Every mention that covers the run, the narrowest first. */
  readonly mentions: readonly ArticleMention[];
  /** Indexes into the `marks` given, of every mark that covers the run. */
  readonly marks: readonly number[];
}

/** What a piece of evidence quotes, to the letter. */
export function quoteOf(article: GraphArticle, evidence: Span): string {
  return article.text.slice(evidence.start, evidence.end);
}

/**
 * The text between two offsets as consecutive runs, cut wherever a mention or a mark begins or ends.
 * Joined again, the runs are `article.text.slice(start, end)`.
 */
export function cutRuns(article: GraphArticle, { start, end }: Span, marks: readonly Span[] = []): readonly Run[] {
  if (start >= end) return [];
  const mentions = findMentions(article, start, end);
  const marked = marks.flatMap((mark, which) =>
    overlaps(mark, { start, end }) ? [{ start: mark.start, end: mark.end, which }] : [],
  );
  const cuts = new Set([start, end]);
  for (const span of [...mentions, ...marked]) {
    if (span.start > start && span.start < end) cuts.add(span.start);
    if (span.end > start && span.end < end) cuts.add(span.end);
  }
  const offsets = [...cuts].toSorted((a, b) => a - b);
  const mentionsAt = sweep(mentions);
  const marksAt = sweep(marked.toSorted((a, b) => a.start - b.start));
  return offsets.slice(0, -1).map((from, at) => {
    const to = offsets[at + 1] ?? end;
    return {
      text: article.text.slice(from, to),
      start: from,
      end: to,
      mentions: mentionsAt(from).toSorted((a, b) => a.end - a.start - (b.end - b.start)),
      marks: marksAt(from)
        .map(({ which }) => which)
        .toSorted((a, b) => a - b),
    };
  });
}

/** Spans sorted by start → those over an offset; asked for offsets that only grow. */
function sweep<Item extends Span>(sorted: readonly Item[]): (offset: number) => readonly Item[] {
  let next = 0;
  let open: Item[] = [];
  return (offset) => {
    for (let item = sorted[next]; item && item.start <= offset; item = sorted[next]) {
      open.push(item);
      next += 1;
    }
    open = open.filter((item) => item.end > offset);
    return open;
  };
}

interface SortedMentions {
  readonly list: readonly ArticleMention[];
  /** Of the longest mention: none that begins this far before an offset reaches it. */
  readonly longest: number;
}

const sortedMentions = new WeakMap<GraphArticle, SortedMentions>();

function sortMentions(article: GraphArticle): SortedMentions {
  const known = sortedMentions.get(article);
  if (known) return known;
  const sorted = {
    list: article.mentions.toSorted((a, b) => a.start - b.start),
    longest: article.mentions.reduce((longest, mention) => Math.max(longest, mention.end - mention.start), 0),
  };
  sortedMentions.set(article, sorted);
  return sorted;
}

/** Mentions that reach into a span, by their start; found by halving, for blocks are many. */
function findMentions(article: GraphArticle, start: number, end: number): readonly ArticleMention[] {
  const { list, longest } = sortMentions(article);
  const first = firstFrom(list, start - longest);
  return list.slice(first, Math.max(first, firstFrom(list, end))).filter((mention) => mention.end > start);
}

/** Index of the first mention that begins at or behind an offset. */
function firstFrom(list: readonly ArticleMention[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + Math.min(lead, inner.length), end: start + Math.max(lead, inner.trimEnd().length) };
}

/** How many articles vouch for an edge. */
export function countSources({ evidence }: { readonly evidence: readonly Evidence[] }): number {
  return evidence.length < 2 ? evidence.length : listSources(evidence).length;
}

/** Distinct articles that a list of evidence comes from, in the order they are met. */
export function listSources(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.map(({ article }) => article))];
}
