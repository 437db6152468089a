/** What the words around a number leave no choice about, whatever is likely. */
import type { Quantity } from '../../model.ts';
import { comparedWith } from '../compared.ts';
import { countsPeople } from '../counted.ts';
import { unitClassOf } from '../measureOf.ts';
import { isNever } from '../notFigures.ts';
import type { View } from '../view.ts';
import type { MeasureQuestion } from './features.ts';
import type { Verdict } from './verdict.ts';

/** Behind a number that counts nothing named: "71 per cent of it goes to wind and 18 to sport". */
const ALONE = /^\s*(?:$|[.,;:)]|(?:for|to|in|from|by|at|and|on|among|with)\b)/i;

/** What stands between a sum's name and the sum. */
const TO_NUMBER =
  '(?:\\s+(?!\\b(?:and|while|but)\\b)[^,;№\\s]+){0,6}?(?:\\s+(?:of|was|were|is|reached|totall?ed|hit|came to|stood at|amounted to|rose to|fell to|grew to|to|worth|at)(?:\\s+an?)?(?:\\s+(?:record|negative|total of|combined))*)\\s+$';
/** Sums whose own name says what they are. */
const NAMED: readonly (readonly [Verdict, RegExp])[] = [
  ['exports', new RegExp(`\\bexport\\s+(?:turnover|revenue|earnings|value|sales)${TO_NUMBER}`, 'i')],
  ['trade', new RegExp(`\\b(?:foreign\\s+trade|trade\\s+(?:surplus|deficit|volume|turnover))${TO_NUMBER}`, 'i')],
  ['trade', /\b(?:im|ex)ports?\b.*\b(?:surplus|deficit)\s+of\s+$/i],
  [
    'other',
    new RegExp(
      `\\b(?:net\\s+debts?|(?:free\\s+)?cash\\s+flow|order\\s+(?:intake|backlog|book)|orders)${TO_NUMBER}`,
      'i',
    ),
  ],
];

/** "is pouring 11 billion into": nothing is given away. */
const SUNK = /\b(?:pour|sink|sank|plough|plow|invest)(?:s|ed|ing)?\s+$/;

/** Before a number that nothing has: "if copper fell by 10 percent", but not "if you must know, it has 98"; "we would have lost 30". */
const SUPPOSED =
  /(?<!\b(?:even|as|asked|asks|ask|know|knows|see|wonders?|wondered|unclear|sure)\s)\b(?:if|unless)\s(?!(?:any|anything|possible|necessary)\b)[^,;.:—№]*$|(?:\b(?:would|could|might)(?:n['’]t| not)?|['’]d) have (?:\w+ly )?\w+(?:[enkt]|ed|de|ne|id|ew|ld)\b[^,;.№]*$/i;

/** @param likely what the learned model takes it for */
export function settleVerdict({ view, quantity, last }: MeasureQuestion, likely: Verdict): Verdict {
  if (isNever(view, quantity) || SUPPOSED.test(beforeOf(view, quantity))) return 'none';
  if (likely === 'count' && countsPeople(view, quantity)) return 'people';
  const named =
    unitClassOf(quantity) === 'money' ? NAMED.find(([, words]) => words.test(beforeOf(view, quantity))) : undefined;
  if (likely === 'reward' && SUNK.test(beforeOf(view, quantity))) return 'investment';
  if (named && likely !== 'none' && likely !== 'change') return named[0];
  if (last === null || last.verdict === 'none') return likely;
  if (last.quantity === comparedWith(view, quantity)) return last.verdict === 'change' ? 'growth' : last.verdict;
  if (isElliptic(view, quantity, last.quantity) && last.verdict !== 'change') return last.verdict;
  return likely === 'count' && last.verdict !== 'change' && goesOn(view, quantity, last.quantity)
    ? last.verdict
    : likely;
}

function beforeOf({ masked }: View, { start, cue }: Quantity): string {
  return masked.slice(0, Math.min(start, cue?.start ?? start));
}

/** "its share slid to 17%, while Acme's edged up to 21%". */
const ELLIPTIC =
  /\b(?:while|whereas|and)\s+[ℝℂØ]+'s?\s+(?:is|was|stood|stands|rose|grew|climbed|jumped|gained|edged|inched|ticked|crept|went|fell|slid|slipped|dropped|dipped|shrank|declined|widened|narrowed|improved|came)(?:\s+(?:up|down|in))?(?:\s+(?:to|at|by))?\s+$/;

function isElliptic({ masked }: View, { start, unit }: Quantity, last: Quantity): boolean {
  return unit === last.unit && ELLIPTIC.test(masked.slice(last.end, start));
}

/** Whether a bare number is one more share of a row. */
function goesOn({ masked, text }: View, { unit, value, end, start, number }: Quantity, last: Quantity): boolean {
  if (last.unit !== '%' || unit !== 'count' || value > 100 || !ALONE.test(masked.slice(end))) return false;
  return !masked.slice(last.end, start).includes(';') && /^\d/.test(text.slice(number.start));
}
