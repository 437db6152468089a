/** Articles cut into runs of text, so that marks can be drawn without ever touching markup. */
import type { Evidence, GraphArticle } from '../schema.ts';

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

interface Span {
  readonly start: number;
  readonly end: number;
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
  const mentions = article.mentions.filter((mention) => mention.start < end && mention.end > start);
  const cuts = new Set([start, end]);
  for (const span of [...mentions, ...marks]) {
    if (span.start > start && span.start < end) cuts.add(span.start);
    if (span.end > start && span.end < end) cuts.add(span.end);
  }
  const offsets = [...cuts].toSorted((a, b) => a - b);
  return offsets.slice(0, -1).map((from, at) => {
    const to = offsets[at + 1] ?? end;
    const covers = (span: Span) => span.start <= from && span.end >= to;
    return {
      text: article.text.slice(from, to),
      start: from,
      end: to,
      mentions: mentions.filter(covers).toSorted((a, b) => a.end - a.start - (b.end - b.start)),
      marks: marks.flatMap((mark, which) => (covers(mark) ? [which] : [])),
    };
  });
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + Math.min(lead, inner.length), end: start + Math.max(lead, inner.trimEnd().length) };
}

/** Distinct articles that a list of evidence comes from, in the order they are met. */
export function listSources(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.map(({ article }) => article))];
}
