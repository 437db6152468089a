/** Mentions that own nothing: who says it, whence a body comes, what stands in brackets of its own. */
import type { Mention, Quantity } from '../model.ts';
import type { View } from './view.ts';

const BODY_NOUN = '(?:company|firm|maker|manufacturer|group|producer|supplier|start-?up|workshop|specialist|exporter)';

const OF_BODY = new RegExp(`^(?:-based|-listed)?\\s+(?:[\\w-]+\\s+)?${BODY_NOUN}\\b`);

/** "Denmark's Halvorsen", "the Wuhu-based Sinobot", "the Albstadt company": a place that only says whence a body comes. */
export function isModifier({ masked }: View, { type, end }: Mention): boolean {
  if (type !== 'region') return false;
  const after = masked.slice(end, end + 40);
  return (
    OF_BODY.test(after) ||
    /^(?:'s?|-based|-listed)?\s+(?:(?!(?:on|in|of|at|to|and|from|by|for|with|is|was|are|were|has|had|have|will|said|says)\b)[a-z-]+\s+){0,2}[ℂØ℗]/.test(
      after,
    )
  );
}

/** "third in Jiangsu, with 190 of them": those among whom somebody ranks own neither the rank nor what is told besides. */
export function isRankedAmong({ masked, quantities }: View, { type, start, end }: Mention, number: Quantity): boolean {
  if (type !== 'region' || /\b(?:which|where|whose)\b/.test(masked.slice(end, number.start))) return false;
  return quantities.some(
    (rank) => rank.unit === 'rank' && AMONG.test(masked.slice(rank.end, Math.max(rank.end, start))),
  );
}

const GETTING =
  '(?:receiv(?:es?|ed|ing)|obtain(?:s|ed|ing)?|gets?|got|won|wins|secured?|secures|drew|draws|collect(?:s|ed)|pocket(?:s|ed)|(?:was|were|been|being|is|are)\\s+(?:awarded|granted|given|allocated|paid|promised|handed))';
/** Between a name and the number: whoever it names has got it, or is yet to. */
const GETS = new RegExp(
  `^(?:[,\\s][^;№]{0,100}?,|\\s+(?:that|which|who)\\b[^,;№]{0,100}?)?\\s+(?:(?:has|have|had|will|would|can|could|may|to|also|already|since|each)\\s+)*${GETTING}\\b(?:(?!\\b(?:by|from|and|that|which|for|to)\\b)[^,;.№])*$`,
);
const AWARD = /^'s?\s+(?:\w+\s+)?(?:award|grant|subsidy|bonus|prize|share)s?\s+(?:of|was|were|worth|came to)\s[^;,№]*$/;
/** Behind the number. */
const GIVEN_TO =
  /^[^;.,№]{0,40}\b(?:goes|go|went|(?:awarded|granted|given|paid|allocated|handed)(?:\s+out)?)\s+to\s+(?:the\s+)?(?:[\w-]+\s+){0,3}$/;

/** "Teifi Glass received a grant of £380,000", "£2 million went to Wales": public money is counted with who gives it. */
export function isRecipient({ masked }: View, { start, end }: Mention, number: Quantity): boolean {
  const from = number.cue && number.cue.start < number.start ? number.cue.start : number.start;
  if (end > from) return start >= number.end && GIVEN_TO.test(masked.slice(number.end, start));
  const between = masked.slice(end, from);
  return GETS.test(between) || AWARD.test(between);
}

const AMONG =
  /^(?:[-\s](?:largest|biggest|highest|best|fastest))?\s+(?:place\s+|overall\s+)?(?:in|among|across|within)\s+(?:the\s+)?$/;

/** What stands in brackets owns only what stands in them too. */
export function isSameBracket(text: string, mention: Mention, quantity: Quantity): boolean {
  const open = text.lastIndexOf('(', mention.start);
  const close = text.indexOf(')', mention.end);
  if (open < 0 || close < 0 || text.slice(open, mention.start).includes(')')) return true;
  return quantity.start > open && quantity.end <= close;
}

const SAYING =
  '(?:said|says|say|told|tells|noted|notes|announced|reported|reports|added|adds|reckons?|claims?|pointed out|introduced|explained|wrote|shows?|showed|confirmed|estimates?|expects?)';
const SOURCE =
  /\b(?:data (?:from|of|by)|figures from|statistics from|list (?:from|by)|released by|reported by|published by|as counted by)\s+(?:the\s+)?(?:[\w\s]{0,40}\b(?:from|of|by)\s+(?:the\s+)?)?$/i;

const OF_ITSELF =
  /^(?:,[^,;№]*,)?\s+(?:said|says|announced|reported|confirmed|told)\s+(?:on\s+)?(?:Δ+\s+)?(?:that\s+)?(?:(?:it|its|they|their)\b|[ℂØÅ]{2,3}(?=\s))/;

const SAID_BY = new RegExp(`\\b${SAYING}\\s+(?:the\\s+)?$`, 'i');
const SAYS = new RegExp(`^(?:,?\\s+\\S+){0,3}?\\s*,?\\s+${SAYING}\\b`, 'i');

/** "according to X", "X said", "said X": who says it does not own it. */
export function isAttribution(view: View, mention: Mention): boolean {
  const before = view.masked.slice(Math.max(0, mention.start - 120), mention.start);
  const after = view.masked.slice(mention.end, mention.end + 120);
  // "X said it would invest": the speaker speaks of itself.
  if (OF_ITSELF.test(after)) return false;
  if (/\b(?:according to|in accordance with|as per)\s+[^,;№]*$/i.test(before)) return true;
  if (mention.form === 'pronoun') return false;
  if (SOURCE.test(before) || SAID_BY.test(before)) return true;
  return mention.type !== 'region' && SAYS.test(after.slice(0, 30));
}
