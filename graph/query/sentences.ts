/** The sentence around a quoted clause, for people who want to read on; an eye's guess, never evidence. */
import type { Block, GraphArticle } from '../schema.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far a sentence is looked for on either side; beyond that the quote stands alone. */
const REACH = 320;

// A full stop after these, or after a single letter, ends no sentence.
const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Co|Corp|Inc|Ltd|LLC|Jr|Sr|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|e\.g|i\.e)\.$/u;

/**
 * The sentence or sentences that a span lies in, within its block, without white space at the ends.
 * The span itself is always inside the result.
 */
export function findSentence(article: GraphArticle, span: Span): Span {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!block) return span;
  return { start: findStart(article.text, span, block), end: findEnd(article.text, span, block) };
}

function findStart(text: string, span: Span, block: Block): number {
  let start = block.start;
  for (const end of listEnds(text, block.start, span.start)) start = end;
  while (start < span.start && /\s/.test(text[start] ?? '')) start += 1;
  return span.start - start > REACH ? span.start : start;
}

function findEnd(text: string, span: Span, block: Block): number {
  // From the quote's own beginning, so that one that closes its sentence needs no more, and "Ltd." closes none.
  let end = listEnds(text, span.start, block.end).find((at) => at >= span.end) ?? block.end;
  while (end > span.end && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end - span.end > REACH ? span.end : end;
}

/** Offsets just behind each sentence end between two offsets. */
function listEnds(text: string, from: number, to: number): readonly number[] {
  const part = text.slice(from, to);
  return [...part.matchAll(/[.!?]["”’')\]]*(?=\s|$)/g)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, from + match.index - 12), from + end))) {
      // "Co., Ltd. The firm …" does end: a capital after "Ltd." is the better sign.
      if (!/Ltd\.$|Inc\.$|Corp\.$/.test(part.slice(0, end)) || !/^\s+["“‘']?\p{Lu}/u.test(text.slice(from + end)))
        return [];
    }
    return [from + end];
  });
}
