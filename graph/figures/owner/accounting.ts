/** "with Changsha accounting for 129", "against Largan's 22%": an owner that the words leave no doubt of. */
import type { Mention, Quantity } from '../../model.ts';
import { mentionAt, type View } from '../view.ts';

const BESIDE = "(?:than|against|versus|compared (?:with|to)|behind|ahead of)\\s+(?:[\\w-]+\\s+){0,2}?(?:ℝ+'s\\s+)?";
const PATTERNS: readonly RegExp[] = [
  /\bwith\s+(?:the\s+)?(?<m>[ℝ])\k<m>*\s+(?:alone\s+)?accounting\s+for\s+$/du,
  new RegExp(`\\b${BESIDE}(?<m>[ℝℂØ])\\k<m>*(?:'s?|\\s+(?:at|with|on))\\s+$`, 'du'),
];

/** Whom the words right before the number give it to; null where they do not say. */
export function accountingFor(view: View, { start, cue }: Quantity): Mention | null {
  const before = view.masked.slice(0, cue && cue.start < start ? cue.start : start);
  for (const pattern of PATTERNS) {
    const at = pattern.exec(before)?.indices?.groups?.m?.[0];
    if (at !== undefined) return mentionAt(view, at);
  }
  return null;
}
