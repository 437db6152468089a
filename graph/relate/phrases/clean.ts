/** Tokens before they are chunked: quotation marks and time expressions taken out. */
import type { Mention, Span, Token } from '../../model.ts';
import type { NounPhrase } from './phrase.ts';
import { QUOTES, TIME_OPENERS } from './words.ts';

/** Without time expressions and the prepositions before them, which say when, not who or what. */
export function dropDates(
  tokens: readonly Token[],
  dates: readonly Span[],
  cover: (token: Token) => Mention | null,
): readonly Token[] {
  if (dates.length === 0) return tokens;
  const dateOf = (token: Token | undefined) =>
    token && cover(token) === null ? dates.find((d) => token.start >= d.start && token.end <= d.end) : undefined;
  return tokens.filter((token, index) => {
    const date = dateOf(token);
    // "last year's revenue" stays a phrase.
    if (date) return tokens.find((other) => other.start >= date.end)?.norm === "'s";
    return !(DATE_PREPOSITION.test(token.norm) && dateOf(tokens[index + 1]));
  });
}

const DATE_PREPOSITION = /^(in|on|by|since|from|until|till|during|at|for|of|over|within|before|after)$/;

/** "manufacturing" in "developing and manufacturing pumps" is no industry. */
export function isGerund(mention: Mention, tokens: readonly Token[], verbs: ReadonlySet<string>): boolean {
  if (mention.type !== 'industry') return false;
  const at = tokens.findIndex((token) => token.start === mention.start);
  const token = tokens[at];
  if (token?.end !== mention.end || !token.norm.endsWith('ing')) return false;
  const stem = token.norm.slice(0, -3);
  if (!verbs.has(stem) && !verbs.has(`${stem}e`)) return false;
  const before = tokens[at - 1]?.norm === 'and' ? tokens[at - 2] : undefined;
  const after = tokens[at + 1]?.norm === 'and' ? tokens[at + 2] : undefined;
  return [before, after].some((other) => other?.pos === 'VERB' && other.norm.endsWith('ing'));
}

const TIME_NOUN =
  /^(year|month|week|day|quarter|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|time|half|decade)$/;

/** "last year", "Thursday", "every other month": when, not who or what. */
export function isTime(phrase: NounPhrase): boolean {
  if (phrase.mentions.length > 0 || phrase.possessor !== null) return false;
  const last = phrase.tokens.at(-1);
  const first = phrase.tokens[0];
  if (!last || !first || !(TIME_NOUN.test(last.lemma) || TIME_NOUN.test(last.norm))) return false;
  return phrase.tokens.length === 1 || TIME_OPENERS.has(first.norm) || first.pos === 'NUM' || first.norm === 'a';
}

/** Quotation marks say nothing about structure; the apostrophe of a plural possessive does. */
export function isQuote(token: Token, index: number, tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  if (!QUOTES.has(token.norm)) return false;
  if (mentions.some((m) => token.start > m.start && token.end < m.end)) return false;
  if (token.norm !== "'") return true;
  const before = tokens[index - 1];
  if (!before || before.end !== token.start || !before.norm.endsWith('s')) return true;
  const opened = tokens.slice(0, index).filter((t, at) => t.norm === "'" && tokens[at - 1]?.end !== t.start).length;
  const closed = tokens.slice(0, index).filter((t, at) => t.norm === "'" && tokens[at - 1]?.end === t.start).length;
  return opened > closed;
}
