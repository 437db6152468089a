import type { DateExpression, Quantity } from '../model.ts';
import type { Status } from '../ontology.ts';
import type { View } from './view.ts';

/** Dates that speak of something else than when the number held: a base of comparison, a founding, a birth. */
const ASIDE =
  /\b(?:than|from|against|founded|established|set up|created|born|started|launched|issued|published|released|recogni[sz]ed|listed|drawn up|spun out of \S+|compared (?:with|to)|over)\s+(?:in|on|to|of)?\s*(?:the\s+)?$/i;
/** When it was said is not when it held. */
const SAID =
  /\b(?:said|says|told|reported|announced|confirmed|noted|added|according to \S+)\s+(?:\S+\s+){0,3}?(?:on\s+)?$/i;

/** When the figure held, or is due; null when its sentence does not say. */
export function timeOf(view: View, quantity: Quantity, status: Status): string | null {
  const usable = view.dates.filter(
    (date) =>
      date.edtf !== null && !ASIDE.test(view.text.slice(0, date.start)) && !SAID.test(view.text.slice(0, date.start)),
  );
  if (status !== 'actual')
    return (
      nearestDate(
        usable.filter(({ isDeadline }) => isDeadline),
        view,
        quantity,
      )?.edtf ??
      nearestDate(usable, view, quantity)?.edtf ??
      null
    );
  const past = usable.filter(
    ({ isDeadline, start }) =>
      !isDeadline ||
      /\b(?:as of|as on|up to|till|until|at)\s+(?:the\s+)?(?:end of\s+)?$/i.test(view.text.slice(0, start)),
  );
  return nearestDate(past, view, quantity)?.edtf ?? null;
}

/** The nearest in the same clause, else the nearest before. */
function nearestDate(dates: readonly DateExpression[], { text }: View, quantity: Quantity): DateExpression | null {
  const distance = (date: DateExpression) => {
    const gap =
      date.start >= quantity.end ? text.slice(quantity.end, date.start) : text.slice(date.end, quantity.start);
    return gap.length + (/;|,\s+(?:while|which|and)\b/.test(gap) ? 200 : 0) + (date.start < quantity.start ? 0 : 10);
  };
  return [...dates].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0] ?? null;
}
