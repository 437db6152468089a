import type { Token } from '../model.ts';
import { LEADING_ABBREVIATIONS, STARTERS, TRAILING_ABBREVIATIONS } from '../text/abbreviations.ts';

const CLOSERS = new Set(['"', "'", ')', ']', '”', '’']);

/** Whether the token at `index` is the last one of its sentence. */
export function endsSentence(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return true;
  const gap = text.slice(token.end, next.start);
  if (/\n\s*\n/.test(gap)) return true;
  const last = closedToken(tokens, index);
  if (!last) return false;
  const isTerminal = /^[.!?…。！？]+$/.test(last.text);
  if (gap.includes('\n') && (isTerminal || last.text.endsWith('.'))) return true;
  if (!isTerminal && !(last.text.endsWith('.') && last.text.length > 1)) return false;
  if (gap === '' && !/[。！？]/.test(last.text)) return false;
  // A closing quote or bracket right after the stop belongs to the sentence that ends.
  if (gap === '' && CLOSERS.has(next.norm)) return false;
  const opener = /^["'“‘(«[]$/.test(next.text) ? (tokens[index + 2] ?? next) : next;
  const word = opener.text;
  const startsNew = /^[\p{Lu}\p{N}\p{Lo}]/u.test(word) || (next !== opener && /^["“‘«]$/.test(next.text));
  if (isTerminal) {
    if (last.text !== '.') return startsNew;
    const before = tokens[tokens.indexOf(last, Math.max(0, index - 3)) - 1];
    if (before && before.end === last.start && isAbbreviation(before.norm))
      return startsAfter(before.norm, tokens, index, word);
    // "J. Smith": an initial goes on.
    if (before && before.end === last.start && /^\p{Lu}$/u.test(before.text))
      return startsNew && /[\p{L}/&]/u.test(text[before.start - 1] ?? ' ');
    return startsNew;
  }
  // "Vireo A/S. The": a suffix after a slash is no initial.
  if (/[/&]/.test(text[last.start - 1] ?? ' ')) return startsNew;
  // "for $5m. The": no more is a unit.
  if (/^\p{Ll}\.$/u.test(last.text) && /\d/.test(text[last.start - 1] ?? ' ')) return startsNew;
  return startsAfter(last.norm.slice(0, -1), tokens, index, word);
}

/** The sentence stop at `index`, looking back through closing quotes and brackets. */
function closedToken(tokens: readonly Token[], index: number): Token | null {
  let at = index;
  while (at > 0) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) return null;
    if (!CLOSERS.has(token.norm) || before.end !== token.start) break;
    at -= 1;
  }
  return tokens[at] ?? null;
}

function isAbbreviation(norm: string): boolean {
  return LEADING_ABBREVIATIONS.has(norm) || TRAILING_ABBREVIATIONS.has(norm);
}

/** Whether a sentence begins behind the abbreviation that ends at `index`; `word` opens what follows. */
function startsAfter(abbreviation: string, tokens: readonly Token[], index: number, word: string): boolean {
  if (LEADING_ABBREVIATIONS.has(abbreviation)) return false;
  if (/^["“«]$/.test(tokens[index + 1]?.text ?? '')) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  const isTrailing = TRAILING_ABBREVIATIONS.has(abbreviation);
  if (!isTrailing && !/^\p{L}(\.\p{L})*$/u.test(abbreviation)) return true;
  return STARTERS.has(word.toLowerCase()) || (isTrailing && startsOwnClause(tokens, index));
}

/**
 * "… to Delta Motors Inc. Acme Robotics is …": after an abbreviation a capitalised name with a verb of its own begins a
 * sentence where the words before it have a verb already.
 */
function startsOwnClause(tokens: readonly Token[], index: number): boolean {
  const isVerb = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX';
  let at = index + 1;
  while (at < tokens.length && at - index < LONGEST_NAME && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  if (at === index + 1 || !isVerb(tokens[at])) return false;
  for (let back = index; back >= Math.max(0, index - LONGEST_REACH); back -= 1) {
    if (/^[.!?]$/.test(tokens[back]?.text ?? '')) return false;
    if (isVerb(tokens[back])) return true;
  }
  return false;
}

/** Words of a name, and words back to a verb, at most. */
const LONGEST_NAME = 8;
const LONGEST_REACH = 40;
