import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

const BEARERS =
  /^\s+(?:(?!and\b|of\b|in\b)[\w"'-]+\s+|Π+\s*|Ι+\s+|ℝ+\s+){0,3}?(?:Π|(?:firms?|compan(?:y|ies)|enterprises?|manufacturers?|makers?|SMEs?|businesses|institutions?|start-?ups?|suppliers?|exporters?|producers?)\b)/i;
const PART = /\b(?:of (?:them|which|whom|these|those)|of the (?:\w+ )?№+|among (?:them|which))[^.;]*$/i;
const LISTED = /[ℝℂ]\s*(?:\(|,?\s*(?:had|has|with|on|for)\s+)$/;
const SMALL = 12;

/** Whether a bare number counts something worth keeping, and for the first time. */
export function isCounted(view: View, quantity: Quantity, seen: ReadonlySet<number>): boolean {
  const before = view.masked.slice(0, quantity.start);
  const after = view.masked.slice(quantity.end);
  const written = view.text.slice(quantity.number.start, quantity.number.end);
  if (/^\s*=|^\s*\/\d/.test(after) || /=\s*$/.test(before)) return false;
  if (seen.has(quantity.value) && isAgain(before)) return false;
  // A year of founding, an age.
  if (/:\s*$/.test(before) && quantity.value > 1800 && quantity.value < 2100 && !/^\s+\w/.test(after)) return false;
  if (/℗,\s*$/.test(before) && /^\s*[,.)]/.test(after)) return false;
  if (/\bnumber\s+$/i.test(before)) return false;
  const isWord = /^[a-z]/i.test(written);
  if (/^\s+others?\b/i.test(after)) return false;
  if (isWord && quantity.value <= SMALL && /(?:'s|\b(?:its|their|his|her|the|our))\s+$/i.test(before)) return false;
  if (isWord && quantity.value <= SMALL) return BEARERS.test(after) || PART.test(before) || LISTED.test(before);
  // A number nothing follows and nothing leads counts nothing: "Brief 27", "Room 5".
  if (/^\s*$/.test(before) && /^\s*[.)]?\s*$/.test(after)) return false;
  return !/^\s+(?:min read|cities|places|categories|comments?|photos?|pages?|minutes?|cents?)\b/i.test(after);
}

/** "the 678 firms", "of the 137", "these 276": said before. */
function isAgain(before: string): boolean {
  return (
    /\b(?:the|these|those|its|their|all|of|this|that|covered|said)\s+(?:(?:whole|total|said|other)\s+)?$/i.test(
      before,
    ) || /\bamong\s+the\s+$/i.test(before)
  );
}

/** Whether a number counts a firm's people. */
export function countsStaff({ masked }: View, { start, end }: Quantity): boolean {
  return (
    /^[-\s]+(?:\w+\s+)?(?:staff|employees|workers|people work|person|persons|strong|engineers|technicians)\b/i.test(
      masked.slice(end),
    ) ||
    /\b(?:staff|employees|workforce|headcount|employs?|employed|employing|payroll)\W+(?:of\s+)?$/i.test(
      masked.slice(0, start),
    )
  );
}
