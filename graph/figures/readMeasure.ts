import type { Quantity } from '../model.ts';
import type { Measure } from '../ontology.ts';
import { measureOf, unitClassOf } from './measureOf.ts';
import type { Memory } from './memory.ts';
import type { View } from './view.ts';

const SUM_BEFORE = /^(?:The|Of|This|That|Its)\b.{0,25}\b(?:them|sum|total|largest|which|deal|round|money)\b/;
const NEXT_OF_LIST = /^\s*(?:,|,?\s*and)\s+(?:those of\s+)?[ℝℂ]+\s+$/;
/** A named firm gets the money. */
const RECEIVES =
  /ℂ(?:,[^,;№]*,)?\s+(?:\w+\s+){0,3}?(?:receiv(?:es?|ed)|drew|draws|drawn|won|wins|obtained|secured|got|gets|had|collected)\s+(?:\w+\s+){0,3}$/;

const GOES_TO = /^[^;.№]{0,30}\b(?:goes|went|go) to\s+(?:the\s+)?ℂ/;

/** What a number measures; null when it is no figure. Sums of money are noted in `memory` for those that follow. */
export function readMeasure(view: View, quantity: Quantity, isRank: boolean, memory: Memory): Measure | null {
  if (quantity.unit === 'rank') return isRank ? 'rank' : null;
  const unit = unitClassOf(quantity);
  if (unit === null) return null;
  if (unit === 'money') {
    memory.money = readMoney(view, quantity, memory.money);
    return memory.money;
  }
  const measure = measureOf(view.masked, quantity);
  if (measure !== null) return measure;
  // "nearly 80 percent operate abroad": a share of whatever the text speaks of.
  return { count: 'count', percent: 'share', physical: 'other' }[unit] as Measure;
}

/** "and is to pass 600 billion", "the largest of them", "and Wuxi 500,000": without a cue of its own a sum goes on with the one before. */
function readMoney(view: View, quantity: Quantity, last: Measure | null): Measure {
  const previous = view.quantities.findLast(
    (other) => other.end <= quantity.start && unitClassOf(other) === 'money' && !other.isRestatement,
  );
  const goesOn = previous !== undefined && NEXT_OF_LIST.test(view.masked.slice(previous.end, quantity.start));
  const own = goesOn ? last : measureOf(view.masked, quantity);
  const found = own ?? (previous || SUM_BEFORE.test(view.text) ? last : null) ?? 'other';
  // What a named firm gets is its financing; what is given out is the giver's reward.
  const isReceived =
    RECEIVES.test(view.masked.slice(0, quantity.start)) || GOES_TO.test(view.masked.slice(quantity.end));
  return found === 'reward' && isReceived ? 'financing' : found;
}
