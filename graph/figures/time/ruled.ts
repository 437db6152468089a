import type { DateExpression, Quantity } from '../../model.ts';
import type { Status } from '../../ontology.ts';
import { isOthersTime } from '../compared.ts';
import type { View } from '../view.ts';

/** Dates that speak of something else than when the number held: a base of comparison, a founding, a birth. */
const ASIDE =
  /\b(?:than|against|founded|established|set up|created|born|started|launched|issued|published|released|unveiled|recogni[sz]ed|listed|drawn up|run|spun out of \S+|compared (?:with|to))\s+(?:in|on|to|of|since)?\s*(?:the\s+)?$/i;
/** The same with words that lead in a span as well: "from 2019 to 2021" holds, "from a year earlier" does not. */
const BASE = /\b(?:from|over)\s+(?:the\s+)?$/i;
/** When it was said is not when it held. */
const SAID = /\b(?:said|says|told|reported|announced|confirmed|noted|added)\s+(?:on\s+)?$/i;
const SPOKE_AT =
  /\b(?:during|at)\s+an?\s+(?:seminar|conference|meeting|forum|briefing|interview|event|speech)\b[^,;.]*$/i;
/** "Approved as a zone in 1991, our area …": the opening phrase has its own time. */
const OPENING = /^\W*(?:\p{Lu}\p{Ll}+ed|Set up|Spun out|Born|Built)\b[^,;]*\s(?:in|on|since)\s+(?:the\s+)?$/u;

/** When the figure held, or is due; null when its sentence does not say. */
export function timeOf(view: View, quantity: Quantity, status: Status): string | null {
  const usable = view.dates.filter(
    (date) => date.edtf !== null && !isAside(view, date, quantity) && !isOthersTime(view, quantity, date),
  );
  const due = usable.filter(({ isDeadline }) => isDeadline);
  if (status !== 'actual')
    return timeAt(view, quantity, nearestDate(due, view, quantity) ?? nearestDate(usable, view, quantity));
  const past = usable.filter((date) => !date.isDeadline || isPastEnd(view.text.slice(0, date.start)));
  return timeAt(view, quantity, nearestDate(past, view, quantity));
}

const timeAt = (view: View, quantity: Quantity, date: DateExpression | null): string | null =>
  pickSpan(view, quantity, date) ?? date?.edtf ?? null;

function isAside({ text }: View, date: DateExpression, quantity: Quantity): boolean {
  const before = text.slice(0, date.start);
  if (ASIDE.test(before) || SAID.test(before) || SPOKE_AT.test(before)) return true;
  // "1,043 firms, compared with 756 in 2022": the time of the other number.
  const gap = text.slice(quantity.end, Math.max(quantity.end, date.start));
  if (/\b(?:compared (?:with|to)|against|from|versus)\s+[^,;]{0,30}\d\S*(?:\s+[a-z]+)?\s+(?:in\s+)?$/i.test(gap))
    return true;
  if (BASE.test(before) && date.edtf?.includes('/') !== true) return true;
  return OPENING.test(before) && quantity.start > date.end && text.slice(date.end, quantity.start).includes(',');
}

/** "up to the end of July", "till October 31": an end that is past, not one to be met. */
function isPastEnd(before: string): boolean {
  return /\b(?:as of|as on|up to|till|until|at)\s+(?:the\s+)?(?:end of\s+)?$/i.test(before);
}

/** "rose from over 5,000 to 17,600 in 2021–2025": the first number is the beginning's, the second the end's. */
export function endOfSpan(view: View, quantity: Quantity): string | null {
  const spans = view.dates.filter(({ edtf }) => edtf !== null && SPAN.test(edtf));
  return spans.length === 1 ? pickSpan(view, quantity, spans[0] ?? null) : null;
}

const SPAN = /^(\d{4})\/(\d{4})$/;
const FROM = /\bfrom\s+(?:[a-z]+\s+){0,3}$/i;
const TO = /^\s+(?:[a-z-]+\s+){0,3}?to\s+(?:[a-z]+\s+){0,3}$/i;

/** That end of it where the number is one of two; null elsewhere. */
function pickSpan({ text, quantities }: View, quantity: Quantity, date: DateExpression | null): string | null {
  const [, first, last] = SPAN.exec(date?.edtf ?? '') ?? [];
  if (first === undefined || last === undefined) return null;
  const isPair = (from: Quantity | undefined, to: Quantity | undefined) =>
    from !== undefined &&
    to !== undefined &&
    FROM.test(text.slice(0, from.start)) &&
    TO.test(text.slice(from.end, to.start));
  const next = quantities.find(({ start }) => start >= quantity.end);
  const former = quantities.findLast(({ end }) => end <= quantity.start);
  if (isPair(quantity, next)) return first;
  return isPair(former, quantity) ? last : null;
}

/** The nearest in the same clause, else the nearest before. */
function nearestDate(dates: readonly DateExpression[], { text }: View, quantity: Quantity): DateExpression | null {
  const distance = (date: DateExpression) => {
    const isBehind = date.start >= quantity.end;
    const gap = isBehind ? text.slice(quantity.end, date.start) : text.slice(date.end, quantity.start);
    const isNext = isBehind && /^\s+(?:in\s+)?$/.test(gap);
    return gap.length + (/;|,\s+(?:while|which|and)\b/.test(gap) ? 200 : 0) + (isNext ? -20 : isBehind ? 10 : 0);
  };
  return [...dates].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0] ?? null;
}
