/** "48 million, up from 42 million a year earlier": two numbers of one thing, the second of an earlier time. */
import { PHYSICAL_UNITS } from '../annotate/quantities/units.ts';
import type { DateExpression, Quantity } from '../model.ts';
import { unitClassOf } from './measureOf.ts';
import type { View } from './view.ts';

const LED =
  /\b(?:from|against|versus|compared (?:with|to)|as opposed to|(?:narrower|wider|smaller|larger|lower|higher|bigger|better|worse) than the)\s+(?:(?:just|only|a mere|barely|some|about|around|the)\s+)?(?:[ℝℂØ]+'s?\s+)?(?:an?\s+(?:\w+\s+){0,2}(?:loss|profit|surplus|deficit|outflow)\s+of\s+)?(?:(?:a\s+)?negative\s+)?$/i;
/** Times that say no more than "a year before what I speak of". */
const YEAR_BEFORE =
  /^(?:the\s+)?(?:a\s+year\s+(?:earlier|before|ago)|year\s+(?:earlier|before)|(?:previous|prior)\s+year|(?:same|corresponding|comparable|year-ago|year-earlier|prior-year|previous-year)\s+\w+\b.*)$/i;
const FARTHEST = 100;

/** The number that this one is compared with in the same breath; null where it is no base of comparison. */
export function comparedWith({ masked, quantities }: View, quantity: Quantity): Quantity | null {
  const before = quantities.findLast(
    ({ end, unit, isRestatement }) => end <= quantity.start && !isRestatement && !PHYSICAL_UNITS.has(unit),
  );
  if (!before || unitClassOf(before) !== unitClassOf(quantity)) return null;
  const gap = masked.slice(before.end, quantity.cue?.start ?? quantity.start);
  return gap.length <= FARTHEST && !/[;:]/.test(gap) && LED.test(gap) ? before : null;
}

/** Whether a date only counts back from another time. */
export function countsBack({ text }: View, { start, end }: DateExpression): boolean {
  return YEAR_BEFORE.test(text.slice(start, end));
}

/** "… from 42 million a year earlier": whether a number held a year before the one it is compared with. */
export function isYearBefore(view: View, quantity: Quantity): boolean {
  const isDated = view.dates.some((date) => countsBack(view, date) && isBehind(view, quantity, date));
  return (isDated && comparedWith(view, quantity) !== null) || isInBrackets(view, quantity);
}

/** "Net profit was DKK 96 million (DKK 71 million)", as reports set the year before beside a sum. */
function isInBrackets({ masked, quantities }: View, { start, end, unit }: Quantity): boolean {
  const before = quantities.findLast((other) => other.end <= start && other.unit === unit);
  return before !== undefined && /^\s*\(\s*$/.test(masked.slice(before.end, start)) && /^\s*\)/.test(masked.slice(end));
}

/** "48 million from 42 million a year earlier", "up 14% from a year earlier": a time that is another number's, or nobody's. */
export function isOthersTime(view: View, quantity: Quantity, date: DateExpression): boolean {
  if (!countsBack(view, date) || isBehind(view, quantity, date)) return false;
  return (
    /\b(?:from|than|over|on|against|(?:compared|comparison) (?:with|to)|versus)\s+(?:that\s+)?(?:(?:of|in|for)\s+)?$/i.test(
      view.text.slice(0, date.start),
    ) || view.quantities.some((other) => other !== quantity && isBehind(view, other, date))
  );
}

function isBehind({ masked }: View, { end }: Quantity, { start }: DateExpression): boolean {
  return (
    start >= end &&
    /^\s*(?:\([^)]*\)\s*)?(?:(?:it|they)\s+(?:had\s+)?(?:lost|earned|made|booked|posted|reported)\s+)?(?:in\s+|for\s+)?(?:the\s+)?$/.test(
      masked.slice(end, start),
    )
  );
}

/** An EDTF time a year back. */
export function yearBefore(time: string): string {
  return time.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) - 1));
}
