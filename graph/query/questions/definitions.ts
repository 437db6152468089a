/** Questions for what something is, and the sentences that say it. */
import { isQuoted, tidyQuery } from '../texts/textQuery.ts';

const ASKS = [
  /^(?:what(?: is| are|'s)(?: meant by)?|define|(?:definition|meaning) of) (?:(?:an?|the) )?(.+)$/,
  /^what (?:does|do) (?:an?|the )?(.+) mean$/,
  /^(.+) (?:definition|meaning)$/,
];

/** What a query asks the meaning of, folded: "what is a little giant?"; null where it asks for something else. */
export function readMeaning(query: string): string | null {
  if (isQuoted(query)) return null;
  const asked = tidyQuery(query).replace(/[\s?]+$/, '');
  return ASKS.map((pattern) => pattern.exec(asked)?.[1]).find((name) => name !== undefined) ?? null;
}

/** What may stand behind a name that says of whom it is said: "little giant" firms. */
const HEADS =
  '(?:firms?|compan(?:y|ies)|enterprises?|smes?|makers?|titles?|awards?|schemes?|program(?:me)?s?|polic(?:y|ies)|plans?)';
/** "A visit to NAME" is what is spoken of there, and not the name. */
const ALONE = `(?<!\\b(?:in|into|at|from|of|to|by|for|with|on|near|and|about|under|as|than|like|over|across) (?:(?:the|an?|its) )?["']*)`;
const BEHIND = `["')]*(?: (?:\\([^)]*\\)|${HEADS})["']*)*`;

/** Ways to say what something is, the surest first; NAME stands for it. */
const WAYS = [
  `${ALONE}NAME${BEHIND},? (?:(?:which|that) )?(?:refers? to|means?|stands? for|denotes?|(?:is|are) (?:defined as|called|the name|the term|terms? for))\\b`,
  `${ALONE}NAME${BEHIND},? (?:(?:which|that) )?(?:(?:is|are|was|were) (?:an?|one of|the (?:highest|second|top|name|title))|are (?:[a-z, -]{0,60} )?${HEADS}|are [a-z -]{1,60} (?:that|which|who))\\b`,
  `(?:so-called|known as|nicknamed|dubbed|referred to as|call(?:s|ed)(?= (?:an? |["'])))(?: an?| the)? ["']*NAME`,
  `${ALONE}NAME${BEHIND}(?:,|:| --?) ?(?:that is, |i\\.e\\. )?(?:an?|or) `,
];

/** How surely a folded sentence says what a name means, 0 the most; null where it does not. */
export function createDefiner(name: string): (sentence: string) => number | null {
  const words = name.replace(/(?:ies|y|e?(?<!s)s)$/, '').split(' ');
  const pattern = `\\b${words.map(escapeLetters).join('\\s+')}(?:ies|y|e?s)?`;
  const ways = WAYS.map((way) => new RegExp(way.replace('NAME', pattern)));
  return (sentence) => {
    const plain = sentence.replace(/\s+/g, ' ');
    const way = ways.findIndex((one) => one.test(plain));
    return way < 0 ? null : way;
  };
}

const escapeLetters = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
