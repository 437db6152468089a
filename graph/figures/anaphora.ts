/** Words that tie a number to what was said before it. */
import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

const CARRIES_ON =
  /^\W*(?:Of (?:the|these|them|those)|The (?:latter|former|total|two|combined)|Its|Their|Another|These|Together|Among (?:them|these))\b/;

/** "Of the newcomers", "The latter", "Its exports": the sentence goes on with the one before. */
export function carriesOn({ text, dates }: View): boolean {
  return dates.length === 0 && CARRIES_ON.test(text);
}

/** "A, B and C between them hosted 1,022": the number is no one's alone. */
export function isJoint({ masked }: View, { start }: Quantity): boolean {
  return /[ℝℂ]\s*,?\s+and\s+[ℝℂ]+\s+(?:between them|combined|together|jointly)\b[^;№]*$/.test(masked.slice(0, start));
}
