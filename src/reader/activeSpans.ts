/** Which sentences of the open article are marked, and how strongly. */

import { overlaps, type Span } from '../../graph/text/span.ts';

export interface ActiveSpan extends Span {
  /** The sentence that was asked for; others that say the same are marked paler. */
  readonly isStrong: boolean;
}

/**
 * The sentence asked for and those cited for the selected relation, the strong ones first. Once another relation is
 * selected, whose sentences do not hold the one asked for, it is theirs that are strong.
 */
export function findActiveSpans(asked: Span | null, cited: readonly Span[]): readonly ActiveSpan[] {
  const isAsked = (span: Span) => asked !== null && overlaps(asked, span);
  if (asked === null || (cited.length > 0 && !cited.some(isAsked)))
    return cited.map(({ start, end }) => ({ start, end, isStrong: true }));
  const others = cited.filter((span) => !isAsked(span));
  return [
    { start: asked.start, end: asked.end, isStrong: true },
    ...others.map(({ start, end }) => ({ start, end, isStrong: false })),
  ];
}
