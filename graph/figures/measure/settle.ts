/** What the words around a number leave no choice about, whatever is likely. */
import type { Quantity } from '../../model.ts';
import { comparedWith } from '../compared.ts';
import { countsJobs, countsPeople, goesOnWithPeople } from '../counted.ts';
import type { UnitClass } from '../cue.ts';
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
const ABOUT =
  '(?:(?:a|an|about|some|only|just|over|nearly|almost|around|more than|another|up to|a total of|a further)\\s+)*';
const SALES = '(?:its|their|our|the|his|her|all|total|group|annual|sales|turnover|revenues?|output|production|ℂ+)';

interface Named {
  readonly verdict: Verdict;
  readonly unit: UnitClass;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Numbers whose own name says what they are; the first that fits. */
const NAMED: readonly Named[] = [
  {
    verdict: 'exports',
    unit: 'money',
    before: new RegExp(`\\bexport\\s+(?:turnover|revenue|earnings|value|sales)${TO_NUMBER}`, 'i'),
  },
  {
    verdict: 'trade',
    unit: 'money',
    before: new RegExp(`\\b(?:foreign\\s+trade|trade\\s+(?:surplus|deficit|volume|turnover))${TO_NUMBER}`, 'i'),
  },
  { verdict: 'trade', unit: 'money', before: /\b(?:im|ex)ports?\b.*\b(?:surplus|deficit)\s+of\s+$/i },
  {
    verdict: 'other',
    unit: 'money',
    before: new RegExp(
      `\\b(?:net\\s+debts?|(?:free\\s+)?cash\\s+flow|order\\s+(?:intake|backlog|book)|orders|receivables|payables|inventories)${TO_NUMBER}`,
      'i',
    ),
  },
  { verdict: 'other', unit: 'money', before: /\bow(?:es|ed|ing)\s+$/ },
  { verdict: 'reward', unit: 'money', before: /\b(?:aid|grants?|subsid(?:y|ies)|reward|bonus)(?:\s+\w+){0,2}:\s+$/i },
  {
    verdict: 'financing',
    unit: 'money',
    after: /^\s+(?:in|of)\s+(?:\w+\s+){0,2}(?:loans?|credits?|guarantees?|bonds?|debt|venture capital|new capital)\b/,
  },
  {
    verdict: 'investment',
    unit: 'money',
    before: new RegExp(`\\binvest(?:s|ed|ing)?\\s+${ABOUT}$`, 'i'),
    after: /^(?![^;.№]{0,40}\b(?:R&D|research)\b)/,
  },
  { verdict: 'investment', unit: 'money', after: /^\s+(?:in|of)\s+(?:\w+\s+)?investments?\b/ },
  {
    verdict: 'exports',
    unit: 'percent',
    before: new RegExp(
      `\\b(?:exports?|shipments|(?:foreign|overseas|export) sales|sales abroad)\\b[^;.№]{0,60}\\b(?:account(?:s|ed|ing)? for|ma(?:k(?:e|es|ing)|de) up|represent(?:s|ed|ing)?)\\s+${ABOUT}$`,
      'i',
    ),
    after: new RegExp(`^\\s+of\\s+${SALES}\\b`),
  },
  {
    verdict: 'exports',
    unit: 'percent',
    before: new RegExp(`\\bexport(?:s|ed|ing)?\\s+${ABOUT}$`, 'i'),
    after: /^\s+of\s+(?:its|their|our|what)\b/,
  },
  {
    verdict: 'exports',
    unit: 'percent',
    after:
      /^\s+(?:of\s+(?:\S+\s+){1,4}?)?(?:(?:is|are|was|were|being)\s+)?(?:exported|earned overseas|earned abroad|sold abroad|sold overseas)\b/,
  },
  {
    verdict: 'exports',
    unit: 'percent',
    after: /^\s+(?:of\s+(?:\S+\s+){1,4}?)?(?:goes|go|went|going)\s+(?:abroad|overseas|for export)\b/,
  },
  {
    verdict: 'market_share',
    unit: 'percent',
    after: /^\s+(?:share\s+)?of\s+(?:the\s+|all\s+)?(?:[\w-]+\s+){0,3}market\b/,
  },
  {
    verdict: 'market_share',
    unit: 'percent',
    after:
      /^\s+(?:(?:global|world|domestic|national|worldwide|European)\s+(?:market\s+)?share\b|share\s+(?:worldwide|globally|of the world)\b)/,
  },
  {
    verdict: 'market_share',
    unit: 'percent',
    before: /\bof\s+(?:the|all)\s[^;.,№]{0,60}\bmarket\b[^;.№]{0,60}\b(?:with|at|and|on|has|hold|holds)\s+$/,
  },
];

/** "is pouring 11 billion into": nothing is given away. */
const SUNK = /\b(?:pour|sink|sank|plough|plow|invest)(?:s|ed|ing)?\s+$/;

/** Before a number that nothing has: "if copper fell by 10 percent", but not "if you must know, it has 98"; "we would have lost 30". */
const SUPPOSED =
  /(?<!\b(?:even|as|asked|asks|ask|know|knows|see|wonders?|wondered|unclear|sure)\s)\b(?:if|unless)\s(?!(?:any|anything|possible|necessary)\b)[^,;.:—№]*$|(?:\b(?:would|could|might)(?:n['’]t| not)?|['’]d) have (?:\w+ly )?\w+(?:[enkt]|ed|de|ne|id|ew|ld)\b[^,;.№]*$/i;

/** @param likely what the learned model takes it for */
export function settleVerdict({ view, quantity, ruled, last, carried }: MeasureQuestion, likely: Verdict): Verdict {
  if (isNever(view, quantity) || ruled.includes('repeated') || SUPPOSED.test(beforeOf(view, quantity))) return 'none';
  const isAfterPeople = (last === null ? carried : last.verdict) === 'people';
  if (likely === 'count' && (countsPeople(view, quantity) || (isAfterPeople && goesOnWithPeople(view, quantity))))
    return 'people';
  if (likely === 'reward' && SUNK.test(beforeOf(view, quantity))) return 'investment';
  const named = likely === 'none' || likely === 'change' ? undefined : nameOf(view, quantity);
  if (named) return named;
  // What is counted has a measure of its own: what has none, and no unit, states nothing.
  if (likely === 'other' && quantity.unit === 'count' && !countsJobs(view, quantity)) return 'none';
  if (last === null || last.verdict === 'none') return likely;
  if (last.quantity === comparedWith(view, quantity)) return last.verdict === 'change' ? 'growth' : last.verdict;
  if (isElliptic(view, quantity, last.quantity) && last.verdict !== 'change') return last.verdict;
  return likely === 'count' && last.verdict !== 'change' && goesOn(view, quantity, last.quantity)
    ? last.verdict
    : likely;
}

/** What the words beside the number call it. */
function nameOf(view: View, quantity: Quantity): Verdict | undefined {
  const unit = unitClassOf(quantity);
  const before = beforeOf(view, quantity);
  const after = view.masked.slice(quantity.end);
  return NAMED.find(
    (named) => named.unit === unit && (named.before?.test(before) ?? true) && (named.after?.test(after) ?? true),
  )?.verdict;
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
