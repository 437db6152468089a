import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

/** "A, B and C between them hosted 1,022": the number is no one's alone. */
export function isJoint({ masked }: View, { start }: Quantity): boolean {
  return /[ℝℂ]\s*,?\s+and\s+[ℝℂ]+\s+(?:between them|combined|together|jointly)\b[^;№]*$/.test(masked.slice(0, start));
}
