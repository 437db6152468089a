/** Numbers that state nothing of their own: conditions, proposals, ages, what was said before. */
import { LISTED_KINDS } from '../annotate/mentions/lexicon/regions.ts';
import { isCurrency } from '../annotate/quantities/units.ts';
import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

/** Over the masked text before the number. */
const BEFORE: readonly RegExp[] = [
  // "firms with sales of 50 to 500 crore": who may belong, not what they have
  /\b(?:firms?|companies|company|enterprises|manufacturers|businesses|SMEs|applicants|suppliers|those)\s+(?:with|whose|that have|having|that (?:rank|turn over|employ))\b(?:[^;.№]|№+\s*(?:to|–|-|and))*\b(?:less|fewer|more|under|over|up to|at least|below|above|between|sales|revenues?|turnover|assets|staff|employees|capital)\b(?:[^;.№]|№+\s*(?:to|–|-|and))*$/i,
  /\b(?:turn over|employ|have)\s+(?:less|fewer|more)\s+than\s+$/i,
  // "We propose a fund of 300 million"
  /\b(?:propose[sd]?|asked\s+(?:\S+\s+){0,5}for|demand(?:s|ed)|would have needed)\b[^;.]*$/i,
  // "whose owner is barely 27"
  /℗[^№;.]{0,30}\b(?:is|was|turned|turns)\s+(?:\w+\s+)?$/,
];
/** Over the masked text behind it. */
const AFTER: readonly RegExp[] = [
  /^\s+of\s+an?\s+(?:hour|century|year|day|mile|second)\b/i,
  /^(?:-|\s+)(?:centuries|century|hour)\b/i,
  // "half of it", "a third of which": of a sum that was named
  /^\s+of\s+(?:it|which|that)\b/i,
  /^[-\s]years?[-\s]olds?\b/i,
];

/** Lists and indices of shares with a number in their name: "the S&P 500". */
const NUMBERED =
  /\b(?:S&P(?:\/\w+)?|CSI|FTSE|Fortune|Forbes|Hurun|Nikkei|Stoxx|Nifty|Russell|TSX)(?:\s+(?:China|Global|Europe))?\s+$/;
/** "founded in 2012 by five people" */
const FOUNDERS = /\b(?:founded|co-founded|established|launched|set\s+up)(?:\s+(?:in|on)\s+[Δℝ]+)*\s+by\s+$/i;

/** "Decree 52", "Decision No. 68/QD": acts are numbered. */
const ACT =
  /\b(?:Decree|Decision|Resolution|Directive|Circular|Regulation|Ordinance|Notification|Article|Section|Clause|Rule|Document|Law|Act)\s+(?:No\.?\s*)?$/;
/** "A quake of magnitude 7.5": a degree, not a count. */
const DEGREE = /\b(?:magnitude|version)\s+$/i;
/** "Founded in 1206": a year too early for the grammar of dates. */
const EARLY =
  /\b(?:(?:founded|established|built|chartered|opened|mentioned|settled|born)\s+in|dat(?:es?|ed|ing)\s+(?:back\s+)?(?:to|from)|since)\s+(?:about\s+|around\s+|the year\s+)?$/i;
const NAMED = /^\s+(?:[a-z]+\s+)?(?<noun>[a-z]+)\s+of\s+(?<list>ℝ+(?:,\s+ℝ+)*,?\s+and\s+ℝ+)/d;
/** "the 2019 Harbour Project": a year that a name begins with. */
const YEAR = /^(?:19|20)\d\d$/;

/** "Firms with fewer than 250 staff": who is meant, not what they have. */
const DEFINING =
  /\b(?:firms|companies|enterprises|manufacturers|makers|businesses|SMEs|suppliers|clients|those)\s+(?:with|whose|that have|having|(?:that )?employ(?:ing)?|of)\s+(?:(?:annual|an?|sales|revenues?|turnover|income|staff|workforce|of)\s+)*(?:between\s+(?:№+\s+and\s+)?)?$/;
/** "The 50% threshold", "50% is the minimum". */
const LIMIT = /^\s+(?:threshold|minimum|mark|ceiling|(?:is|was) (?:the|a) (?:minimum|maximum|threshold|ceiling))\b/;
/** "It is among the companies with more than 300,000 employees": it has them. */
const BELONGS =
  /\b(?:is|are|was|were|ranks?|counts?)\s+(?:now\s+|still\s+)?(?:among|one of)\s+(?:the\s+|those\s+)?(?:(?!(?:for|of|to)\b)[a-z]+\s+){0,2}$/;
/** "Sales topped the 4 million mark". */
const PASSED =
  /\b(?:top|pass|cross|reach|hit|exceed|surpass|near|approach|break|broke|breach|clear)(?:e[sd]|s|ed|ing|p?ing|ped|ting)?\s+the\s+(?:[A-Z]{2,3}\s?|[^\w\s])?$/i;
/** "By 187 votes to 102", "a form of 37 pages". */
const VOTES = /^\s+(?:votes?|abstentions?|pages?)\b/;
const AFTER_VOTES = /\bvotes\s+(?:in favou?r,\s+(?:№+\s+against(?:,|\s+and)\s+)?|to\s+)$/;

/** "There were 3 in the car"; but "there are 300 in the plant". */
const THERE = /\bthere\s+(?:are|were|was|is)\s+(?:only\s+|just\s+|still\s+|now\s+)?$/i;
const IN_THING =
  /^\s+(?:in|on|at)\s+(?:the|an?|our|my|his|her)\s+(?!(?:\w+\s+)?(?:plant|factory|works|workshop|office|firm|company|team|group|business|country|county|city|town|province|region|state|area|zone|park|district|industry|sector|market|world|list|scheme|programme)\b)\p{Ll}/u;

/** "12 of their last 15 matches", "scored 3 goals". */
const PLAYED = /^\s+(?:of\s+(?:its|their|his|her|the)\s+last\s|(?:\w+\s+)?(?:matches|goals|wickets|laps|innings)\b)/;
/** "Malaria kills 600,000 a year": nobody has them. */
const SUFFERED =
  /\b(?:kill|threaten|injur|wound|displac|infect)(?:s|e[sd]?|ed|ing)?\s+(?:(?:about|some|only|another|over|nearly|almost|up to|at least|more than)\s+)*$/i;
const NOBODY = /^\s*(?:$|[.,;:)]|(?:a|per|each|every)\s+(?:year|month|week|day)\b|(?:last|this)\s+year\b|and\b)/i;
/** "Shares rose 4 percent to $131.50": what one costs. */
const PRICED = /\b(?:shares?|stock)\b[^;.]*№\s+(?:to|at)\s+$/i;
const DEAREST = 10_000;
/** "It costs a tenth of the usual method". */
const COMPARED = /\b(?:costs?|cost|weighs?|takes?|uses?)\s+(?:(?:about|only|just|less than|roughly)\s+)*$/i;

/** Numbers that are no figure whatever stands around: parts of names, founders, what is among the best. */
export function isNever(view: View, quantity: Quantity): boolean {
  const { masked, text } = view;
  const { unit, value, start, end, number, cue, comparator } = quantity;
  const defining = DEFINING.exec(masked.slice(0, cue?.start ?? start));
  if (comparator !== 'exact' && defining && !BELONGS.test(masked.slice(0, defining.index))) return true;
  if (LIMIT.test(masked.slice(end)) && !PASSED.test(text.slice(0, number.start))) return true;
  const before = masked.slice(0, Math.min(start, cue?.start ?? start));
  const after = masked.slice(end);
  if (isCurrency(unit)) return value < DEAREST && PRICED.test(before);
  if (unit === '%')
    return (
      /^\p{L}/u.test(text.slice(number.start)) &&
      COMPARED.test(before) &&
      /^\s+of\b|of\s*$/.test(text.slice(number.start, end + 4))
    );
  if (unit !== 'count' && unit !== 'people') return false;
  if (PLAYED.test(after) || (SUFFERED.test(before) && NOBODY.test(after))) return true;
  const isYear = YEAR.test(text.slice(number.start, number.end)) && /^\s+\p{Lu}/u.test(text.slice(number.end));
  const isEarly = /^1\d{3}$/.test(text.slice(number.start, end)) && EARLY.test(text.slice(0, start));
  return (
    isYear ||
    isEarly ||
    areNamed(view, quantity) ||
    VOTES.test(masked.slice(end)) ||
    AFTER_VOTES.test(masked.slice(0, start)) ||
    ACT.test(text.slice(0, number.start)) ||
    DEGREE.test(text.slice(0, number.start)) ||
    NUMBERED.test(text.slice(0, start)) ||
    FOUNDERS.test(masked.slice(0, start)) ||
    (THERE.test(masked.slice(0, start)) && IN_THING.test(masked.slice(end))) ||
    /^\s+best\b/i.test(text.slice(end))
  );
}

/** "The three cities of A, B and C": they are named, as those in "the 13 cities of Province A and B" are not. */
function areNamed({ masked, mentions }: View, { end, value }: Quantity): boolean {
  const { groups, indices } = NAMED.exec(masked.slice(end)) ?? {};
  const [from = 0, to = 0] = indices?.groups?.list ?? [];
  const listed = mentions.filter((mention) => mention.start >= end + from && mention.end <= end + to);
  return listed.length === value && listed[0]?.kind === LISTED_KINDS.get(groups?.noun ?? '');
}

const isSaidOfOthers = (match: RegExpExecArray | null, before: string): boolean =>
  match !== null && !BELONGS.test(before.slice(0, match.index));

const ENDS = /^\s*(?:[.,;)]|$)/;

export function statesNothing({ masked, text, quantities, isHeadline, isHeading }: View, quantity: Quantity): boolean {
  const before = masked.slice(0, quantity.cue?.start ?? quantity.start);
  const after = masked.slice(quantity.end);
  if (AFTER.some((pattern) => pattern.test(after))) return true;
  if (BEFORE.slice(0, 3).some((pattern) => isSaidOfOthers(pattern.exec(before), before))) return true;
  if (quantity.unit === 'count' && BEFORE[3]?.test(before) && ENDS.test(after)) return true;
  // "The 10 counties where specialists live"
  if (
    (isHeadline || isHeading) &&
    quantity.unit === 'count' &&
    /^\W*(?:The|Our|My)?\s*$/.test(before) &&
    quantity.value <= 20
  )
    return true;
  // "in two thousand and six"
  const written = text.slice(quantity.number.start, quantity.number.end);
  const isYear = /^(?:two thousand|nineteen)\b/i.test(written) && quantity.value > 1900 && quantity.value < 2100;
  return isYear && quantities.length > 0 && /\b(?:in|since|by|from)\s+$/i.test(before);
}
