import type { Span } from '../../model.ts';

/** Tokens as the text they were cut from, as far as it can be told. */
export interface JoinedText {
  readonly text: string;
  /** For each token its place in `text`, in UTF-16 code units; blank tokens are empty spans. */
  readonly tokens: readonly Span[];
}

/** Punctuation that stands at the word before it; so do clitics, and digits after a thousands comma ("2 ,000"). */
const CLOSING = /^(?:[,.;:!?%)\]}]|\.{3}|'(?:s|re|ve|ll|d|m)|n't|,\d+)$/i;
/** What stands at the word after it. */
const OPENING = /^(?:[([{#£€¥]|(?:[A-Z]{0,3})\$)$/;
/** What stands at both, unless the tokens were cut at blanks only. */
const JOINING = /^[-‐‑/]$/;
/** What a cut at every mark would not have left whole: "interest-rate", "Acme's". */
const UNCUT = /\p{L}(?:[-‐‑]\p{L}|['’][sd]$)/u;
const LETTER_BEFORE = /\p{L}[.]?$/u;

/**
 * Puts tokens together as a writer would have: no blank before a comma, none inside brackets and quotes, "wholly - owned"
 * with hyphens. Texts in FIRE were cut in two ways, at blanks only and at every mark: where a token kept a hyphen or
 * an "'s", a hyphen on its own was a dash and keeps its blanks. A lone "s" after a word has lost its apostrophe and gets
 * it back.
 */
export function joinTokens(tokens: readonly string[]): JoinedText {
  const isCutAtBlanks = tokens.some((token) => UNCUT.test(token));
  const spans: Span[] = [];
  let text = '';
  /** The token before, blank ones passed by. */
  let before = '';
  let isInQuotes = false;
  /** Whether the token before takes the next one without a blank. */
  let isOpen = true;
  for (const [at, raw] of tokens.entries()) {
    const token = raw.trim();
    if (token === '') {
      spans.push({ start: text.length, end: text.length });
      continue;
    }
    const isQuote = token === '"' || (token === "'" && !(before.endsWith('s') && !isInQuotes));
    const isJoining = JOINING.test(token) && !isCutAtBlanks && before !== '' && at < tokens.length - 1;
    const isClosing =
      CLOSING.test(token) || isJoining || (isQuote && isInQuotes) || (token === "'" && !isQuote) || token === '”';
    const isLostGenitive = token === 's' && LETTER_BEFORE.test(before);
    if (!isOpen && !isClosing) text += isLostGenitive ? "'" : ' ';
    spans.push({ start: text.length, end: text.length + token.length });
    text += token;
    if (isQuote) isInQuotes = !isInQuotes;
    isOpen = OPENING.test(token) || isJoining || (isQuote && isInQuotes) || token === '“';
    before = token;
  }
  return { text, tokens: spans };
}

/** The tokens that a span of the text touches, end exclusive; null where it touches none. */
export function toTokenSpan({ tokens }: JoinedText, { start, end }: Span): Span | null {
  const touched = [...tokens.keys()].filter((at) => {
    const token = tokens[at];
    return token !== undefined && token.start < end && token.end > start;
  });
  const [first, last] = [touched[0], touched.at(-1)];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}
