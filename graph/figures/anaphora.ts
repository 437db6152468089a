/** Words that tie a number to what was said before it. */
import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

const CARRIES_ON =
  /^\W*(?:Of (?:the|these|them|those)|The (?:latter|former|total|two|combined)|Its|Their|Another|These|Together|Among (?:them|these))\b/;
const OPENING = /^(?:\W|About|Some|Nearly|Only|Of these|Of them|Of those)*$/i;
const MANY =
  /\b(?:the|these|those|such|all)\s+(?:[\d,]+\s+)?(?:firms|enterprises|companies|SMEs)\b|^(?:Together|They|Between them)\b|,\s+they\s/i;

/** "Of the newcomers", "The latter", "Its exports": the sentence goes on with the one before. */
export function carriesOn({ text, dates }: View): boolean {
  return dates.length === 0 && CARRIES_ON.test(text);
}

/** "39 of them", "of which 152": the rest of the figure before in the sentence. */
export function isPart({ text }: View, { start, end }: Quantity): boolean {
  return (
    /^\s+of\s+(?:them|these|those|which|whom|it)\b/i.test(text.slice(end)) &&
    /[,;]\s+(?:[a-z]+\s+)?$/i.test(text.slice(0, start))
  );
}

/** "Sixty-two of them", at the beginning: the rest of the figure in the sentence before. */
export function isOpeningPart({ text }: View, { start, end }: Quantity): boolean {
  const isRest = /^\s+of\s+(?:them|these|those)\b/i.test(text.slice(end)) || /^Of (?:these|them|those)/.test(text);
  return isRest && OPENING.test(text.slice(0, start));
}

/** "A, B and C between them hosted 1,022": the number is no one's alone. */
export function isJoint({ masked }: View, { start }: Quantity): boolean {
  return /[ℝℂ]\s*,?\s+and\s+[ℝℂ]+\s+(?:between them|combined|together|jointly)\b[^;№]*$/.test(masked.slice(0, start));
}

/** "these firms", "the 678 enterprises", "together they": figures of many, not of the firm last named. */
export function speaksOfMany({ text, mentions }: View): boolean {
  return !mentions.some(({ type }) => type === 'company') && MANY.test(text);
}
