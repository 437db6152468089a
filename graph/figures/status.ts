import type { DateExpression, Quantity } from '../model.ts';
import type { Measure, Status } from '../ontology.ts';
import type { View } from './view.ts';

const TARGET =
  /\b(?:aim(?:s|ed|ing)?|target(?:s|ed|ing)?|goal|plan(?:s|ned|ning)? to|shall|strive|striv(?:es|ing)|wants?|means? to|intends? to|is to|are to|hop(?:es|ing) to|seeks? to|pledged? to|vow(?:s|ed)? to|must|calls? for|sought|budgeting|ambition|set a target|against a target of|desired)\b/i;
const FORECAST =
  /\b(?:expect(?:s|ed|ing)?|forecast(?:s|ed)?|project(?:s|ed) (?:to|that)|estimated to|likely to|predict(?:s|ed)?|should (?:reach|top|exceed|hit|pass)|baseline|anticipat(?:es|ed)|on course for)\b/i;
/** "Could reach 400 million" */
const POSSIBLE = /\b(?:could|might)(?: then| well| also| even| soon)? \w+(?:\s+[^\s,;]+){0,4}\s+$/i;
const WILL =
  /\bwill\s+(?:have|reach|exceed|hit|top|surpass|be|grow|total|amount|number|rise|make)\b|\b(?:by|until|before)\s+Δ/i;
const BREAK = /;|,\s+(?:while|whereas|although|though|which)\b/;
/** What is given by rule is given, though the text says "will". */
const STANDING: ReadonlySet<Measure> = new Set(['reward']);

/** "will reach 11, compared with 10 last year and 8 in 2022": what is to come is compared with what was. */
const BASE =
  /\bfrom\s+$|\b(?:compared (?:with|to)|against|up from|down from)\s+(?:just |only |about )?(?:[^,;]{1,40}\s(?:last|previous|earlier|in)\b[^,;]{0,20}\sand\s+)?$/i;

/** Whether a figure is one of the past and present, a goal or an outlook. */
export function statusOf(view: View, quantity: Quantity, measure: Measure): Status {
  const before = view.text.slice(0, quantity.start).split(BREAK).at(-1) ?? '';
  const rest = view.masked.slice(quantity.end);
  // A deadline behind the next number is that number's, but for a list of them.
  const next = rest.search(/№/);
  const isList = next >= 0 && /^(?:\s*[\w-]+-level)?\s*(?:,|,?\s*and)\s*$/.test(rest.slice(0, next));
  const own = next < 0 || isList ? rest.length : next;
  const after = view.text.slice(quantity.end, quantity.end + own).split(BREAK)[0] ?? '';
  if (BASE.test(before)) return 'actual';
  if (FORECAST.test(before) || POSSIBLE.test(before)) return 'forecast';
  if (/\b(?:achiev|realiz|realis|meeting)\w*\s+the\s+goal\b/i.test(before) || !STANDING.has(measure)) {
    if (TARGET.test(lastPart(before))) return 'target';
  }
  if (STANDING.has(measure)) return 'actual';
  const masked = `${view.masked.slice(Math.max(0, quantity.start - 80), quantity.start)}${view.masked.slice(quantity.end, quantity.end + after.length)}`;
  if (
    /\bwill\s+(?:\w+\s+){1,4}$/i.test(before) ||
    /^\s+(?:that\s+\S+\s+(?:had\s+)?)?(?:sought|targeted|planned)\b/i.test(after)
  )
    return 'target';
  const due = dueAfter(view, quantity, after);
  if (due && (WILL.test(masked) || !/\b(?:was|were|had|have|has|been|reached|fell|rose)\b/i.test(before)))
    return 'target';
  return 'actual';
}

/** From the last past verb on: "had aimed at 200 but reached 300" tells of the 300 what was. */
function lastPart(before: string): string {
  return before.split(/\b(?:but|though)\b/i).at(-1) ?? before;
}

/** A deadline behind a number that had not passed when the article was written. */
function dueAfter({ dates, published }: View, quantity: Quantity, after: string): DateExpression | null {
  const found = dates.find(
    (date) => date.isDeadline && date.start >= quantity.end && date.start <= quantity.end + after.length,
  );
  const due = found?.edtf?.split('/').at(-1) ?? '';
  const isPast = published !== null && due < published.slice(0, due.length);
  return found && /^\d{4}/.test(due) && !isPast ? found : null;
}
