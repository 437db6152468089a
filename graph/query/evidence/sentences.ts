/** The sentence around a quoted clause, for people who want to read on; an eye's guess, never evidence. */

import type { Block, GraphArticle } from '../../schema.ts';
import { LEADING_ABBREVIATIONS, STARTERS, TRAILING_ABBREVIATIONS } from '../../text/abbreviations.ts';
import type { Span } from '../../text/span.ts';
import { trimSpan } from './passages.ts';

/** How far a sentence is looked for on either side; beyond that the quote stands alone. */
const REACH = 320;
/** What is searched for its ends, so that a long block costs no more than a short one. */
const SEARCHED = 2 * REACH;

/**
 * The sentence or sentences that a span lies in, within its block, without white space at the ends.
 * The span itself is always inside the result.
 */
export function findSentence(article: GraphArticle, span: Span): Span {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!block) return span;
  return { start: findStart(article.text, span, block), end: findEnd(article.text, span, block) };
}

/** The sentences of a paragraph one after the other, without the white space between them. */
export function listSentences(text: string, { start, end }: Span): readonly Span[] {
  const ends = listEnds(text, start, end);
  return [...ends, end].flatMap((to, at) => {
    const sentence = trimSpan(text, { start: ends[at - 1] ?? start, end: to });
    return sentence.start < sentence.end ? [sentence] : [];
  });
}

function findStart(text: string, span: Span, block: Block): number {
  let start = Math.max(block.start, span.start - SEARCHED);
  for (const end of listEnds(text, start, span.start)) start = end;
  while (start < span.start && /\s/.test(text[start] ?? '')) start += 1;
  return span.start - start > REACH ? span.start : start;
}

function findEnd(text: string, span: Span, block: Block): number {
  // From the quote's own beginning, so that one that closes its sentence needs no more, and "Ltd." closes none.
  const last = Math.min(block.end, span.end + SEARCHED);
  let end = listEnds(text, span.start, last).find((at) => at >= span.end) ?? last;
  while (end > span.end && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end - span.end > REACH ? span.end : end;
}

/** Offsets just behind each sentence end between two offsets. */
function listEnds(text: string, from: number, to: number): readonly number[] {
  const part = text.slice(from, to);
  return [...part.matchAll(/[.!?]["”’')\]]*(?=\s|$)/g)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (
      match[0] === '.' &&
      goesOn(part.slice(Math.max(0, match.index - 20), match.index), part.slice(match.index + 1, match.index + 40))
    )
      return [];
    return [from + end];
  });
}

/** Whether a full stop between two stretches of text belongs to an abbreviation and the sentence goes on. */
function goesOn(before: string, after: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (LEADING_ABBREVIATIONS.has(word)) return true;
  if (!TRAILING_ABBREVIATIONS.has(word) && !/^\p{L}(?:\.\p{L})*$/u.test(word)) return false;
  // "Co., Ltd. The firm …" does end: a word that begins sentences is the better sign.
  const next = /^\s+(["“‘']?)(\p{Lu}\p{L}*)/u.exec(after);
  return next === null || (next[1] === '' && !STARTERS.has((next[2] ?? '').toLowerCase()));
}
