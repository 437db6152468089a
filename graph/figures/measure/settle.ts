/** What the words around a number leave no choice about, whatever is likely. */
import type { Quantity } from '../../model.ts';
import { comparedWith } from '../compared.ts';
import { countsPeople } from '../counted.ts';
import type { View } from '../view.ts';
import type { MeasureQuestion } from './features.ts';
import type { Verdict } from './verdict.ts';

/** Behind a number that counts nothing named: "71 per cent of it goes to wind and 18 to sport". */
const ALONE = /^\s*(?:$|[.,;:)]|(?:for|to|in|from|by|at|and|on|among|with)\b)/i;

/** @param likely what the learned model takes it for */
export function settleVerdict({ view, quantity, last }: MeasureQuestion, likely: Verdict): Verdict {
  if (likely === 'count' && countsPeople(view, quantity)) return 'people';
  if (last === null || last.verdict === 'none') return likely;
  if (last.quantity === comparedWith(view, quantity)) return last.verdict === 'change' ? 'growth' : last.verdict;
  return likely === 'count' && last.verdict !== 'change' && goesOn(view, quantity, last.quantity)
    ? last.verdict
    : likely;
}

/** Whether a bare number is one more share of a row. */
function goesOn({ masked, text }: View, { unit, value, end, start, number }: Quantity, last: Quantity): boolean {
  if (last.unit !== '%' || unit !== 'count' || value > 100 || !ALONE.test(masked.slice(end))) return false;
  return !masked.slice(last.end, start).includes(';') && /^\d/.test(text.slice(number.start));
}
