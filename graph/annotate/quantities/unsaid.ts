/** Sums that leave their currency unsaid: "revenue was 37 million, up from 22". */
import type { Draft } from './draft.ts';
import { roundOff } from './numbers.ts';
import { isCurrency } from './units.ts';

/** Behind a number that counts nothing named. */
const NOTHING_NAMED =
  /^\s*(?:$|[.,;:!?)–—…“”"]|(?:a|an|in|on|by|for|from|at|and|to|as|last|this|per|each|every|over|during|with|under|against|after|before|since|until|between|among|through|into|out|than|when|where|which|while|if|but|or|so|up|down|more|less|apiece|altogether|together|combined|went|goes|came|comes|was|were|is|are|has|have|had|will|would|should|can|could|was|all|now|then|today|off|not|he|she|it|they|we|you|I|the)\b|of (?:it|this|that|which|them|these|those|the)\b|of (?:its|their|our|his|her) own\b)/;
/** What comes in millions and is no money; a verb that makes or counts it may stand before the number. */
const THINGS =
  /\b(?:population|(?:city|town|county|district|province|state|region|country|nation|market)\s+of|people|inhabitants|residents|members?|voters?|patients?|students?|visitors?|users?|customers?|passengers?|tourists?|viewers?|listeners?|readers?|audiences?|households?|homes|units|pieces|copies|tickets|doses|vehicles|cars|sets|capacity|tonnes|tons|metres|meters|kilomet\w+|hours|shares|downloads|views|followers?|subscribers?|ships?|shipped|shipments|produc\w+|makes?|made|making|makers?|turns? out|churn\w*|deliver\w*|manufactur\w*|assembl\w*|output of|volume)\b/i;
const MONEY =
  /\b(?:revenues?|turnover|sales|takings|profits?|loss(?:es)?|earnings|income|loans?|loaned|credit|lent|lends?|lending|borrow\w*|debts?|ow(?:es?|ed|ing)|invest\w*|spen[dt]\w*|costs?|price[ds]?|worth|valu(?:es?|ed|ation)|budget\w*|fund(?:s|ed|ing)?|grant(?:s|ed)?|subsid\w+|rewards?|awards?|aid|capital|raise[ds]?|raising|pa(?:y|ys|id|ying)|money|sums?|trade|imports|exports|assets|deposits|bonds|premiums|compensation|damages|allocat\w+|authori[sz]ed|earmark\w*|ask(?:s|ed|ing) for|offer(?:s|ed)?|b(?:uys?|ought)|GDP|fees?|fines?|tax\w*|rents?|guarante\w+|bids?|stake|deficit|surplus|cash|receipts|billed|turned over|put (?:in|up|into)|endow\w*|yuan|dollars?|euros?|pounds?|won|yen|rupees?)\b/i;

/** "Springs, 60 million a year of them": only what is spoken of as money is it then too. */
const OF_THEM =
  /^\s+(?:(?:a|per|each|every)\s+(?:year|month|week|day|quarter)|(?:last|this) year|of (?:them|these|those))\b/i;

/** "24 million were invested", "2 million in aid". */
const MONEY_BEHIND = new RegExp(`^\\s+(?:in|of|was|were|is|has been|have been)\\s+(?:[a-z]+\\s+)?${MONEY.source}`, 'i');
/** "33 million were affected", at the head of a clause "170 million in the United States use it": those are people. */
const ARE_DONE = /^\s+(?:were|are|have been)\s+(?:\w+ly\s+)?(?:\w+(?:ed|en)|hit|hurt|left|lost|put|shot|told|born)\b/;
const CLAUSE_HEAD = /(?:^|[.,;:–—]|\b(?:and|but|while|as|because|that))\s*$/i;
const IN_PLACE =
  /^\s+in\s+(?:the\s+)?(?:\p{Lu}\S*\s+)+(?!(?:in|on|at|by|for|and|or|but|last|this|to|from|over|after|before|under|as|with|since|while|which|alone|each|compared|against|up|down|an?|the|was|is|has|had|will|would)\b)\p{Ll}/u;

const LARGE = 1e6;
const MONEYED = 1e9;

/** @param currency the one the article mostly speaks of; null where it speaks of none */
export function tellMoney(text: string, drafts: readonly Draft[], currency: string | null): readonly Draft[] {
  if (currency === null) return drafts;
  const told: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const before = told[index - 1];
    told.push(isBare(text, draft) ? tell(text, draft, before, currency) : draft);
  }
  return told;
}

/** In millions, as "2 million" says and so does "two million", but not "2,000,000". */
function isLarge(text: string, { magnitude, value, number }: Draft): boolean {
  return magnitude >= LARGE || (value >= LARGE && /[a-z]/i.test(text.charAt(number.start)));
}

function isBare(text: string, { unit, end }: Draft): boolean {
  return unit === 'count' && NOTHING_NAMED.test(text.slice(end));
}

function tell(text: string, draft: Draft, before: Draft | undefined, currency: string): Draft {
  if (isLarge(text, draft)) return isMoney(text, draft, before) ? { ...draft, unit: currency } : draft;
  const isCompared =
    before !== undefined &&
    isCurrency(before.unit) &&
    before.magnitude >= LARGE &&
    draft.magnitude === 1 &&
    draft.value < 1000 &&
    COMPARED.test(text.slice(before.end, draft.cue?.start ?? draft.start));
  if (!isCompared) return draft;
  return {
    ...draft,
    unit: before.unit,
    magnitude: before.magnitude,
    value: roundOff(draft.value * before.magnitude),
  };
}

/** "net profit 88 million, against 91", "44 million (2022: 37.5)". */
const COMPARED =
  /^[^;№]{0,40}?(?:,?\s*(?:up|down)\s+from|,\s*(?:against|versus|compared (?:with|to)|after|from|(?:last|the) year(?: before)? it (?:was|had been))|\((?:[A-Z]{2})?\d{4}(?:[-/]\d{2,4})?:)\s+$/i;

function isMoney(text: string, draft: Draft, before: Draft | undefined): boolean {
  const ahead = text.slice(before?.unit === 'count' ? before.end : 0, draft.start);
  if (before !== undefined && before.unit === 'count' && isLarge(text, before)) return false;
  const behind = text.slice(draft.end);
  if (MONEY_BEHIND.test(behind)) return true;
  if (OF_THEM.test(behind)) return MONEY.test(text.slice(0, draft.start));
  if (countsPeople(text, draft)) return false;
  const said = ahead.slice(lastOf(THINGS, ahead));
  // In billions no more than all mankind is counted; "(18 million yuan), Acme (45 million)" lists sums.
  return MONEY.test(said) || (said === ahead && draft.value >= MONEYED) || (isSum(before) && /\(\s*$/.test(ahead));
}

const isSum = (draft: Draft | undefined): boolean => draft !== undefined && /^(?:[A-Z]{3}|%)$/.test(draft.unit);

/** A number without a noun that people are, by what follows it. */
export function countsPeople(text: string, { start, end }: Draft): boolean {
  const behind = text.slice(end);
  if (MONEY_BEHIND.test(behind)) return false;
  return ARE_DONE.test(behind) || (IN_PLACE.test(behind) && CLAUSE_HEAD.test(text.slice(0, start)));
}

/** Where the last match ends. */
function lastOf(words: RegExp, text: string): number {
  let end = 0;
  for (const match of text.matchAll(new RegExp(words.source, 'gi'))) end = match.index + match[0].length;
  return end;
}
