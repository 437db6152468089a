import type { Mention } from '../model.ts';
import { mentionAt, type View } from './view.ts';

const SPEAKER = '[℗ÅØℂΛ]+';
const SAY =
  '(?:said|says|told|noted|notes|announced|reported|added|adds|reckons?|claims?|pointed out|introduced|explained|wrote|confirmed|estimates?|counts|counted|expects|expected|according)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:according to|as reported by|data (?:from|of)|figures from|statistics from)\\s+(?:the\\s+|a\\s+|its\\s+)?(?:[\\w\\s'"ℝΠ-]{0,50}?\\b(?:from|of|by)\\s+(?:the\\s+)?)?(?<m>${SPEAKER})`,
    'd',
  ),
  new RegExp(
    `\\b(?:said|says|noted|notes|announced|added|adds|introduced|reckons|explained)\\s+(?:the\\s+)?(?<m>${SPEAKER})`,
    'd',
  ),
  new RegExp(`(?<m>${SPEAKER})(?:,[^,;]{0,80},)?\\s+(?:\\w+\\s+)?${SAY}\\b`, 'd'),
];

/** Who the sentence names as its source. */
export function speakerOf(view: View): Mention | null {
  for (const pattern of PATTERNS) {
    const at = pattern.exec(view.masked)?.indices?.groups?.m?.[0];
    if (at !== undefined) return mentionAt(view, at);
  }
  return null;
}
