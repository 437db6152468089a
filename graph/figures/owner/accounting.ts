/** "with Changsha accounting for 129": an owner that the words leave no doubt of. */
import type { Mention, Quantity } from '../../model.ts';
import { mentionAt, type View } from '../view.ts';

const ACCOUNTING = /\bwith\s+(?:the\s+)?(?<m>[ℝ])\k<m>*\s+(?:alone\s+)?accounting\s+for\s+$/du;

/** The place said to account for the number; null where none is. */
export function accountingFor(view: View, { start }: Quantity): Mention | null {
  const at = ACCOUNTING.exec(view.masked.slice(0, start))?.indices?.groups?.m?.[0];
  return at === undefined ? null : mentionAt(view, at);
}
