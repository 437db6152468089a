/** Firms called like a person: "Fischer is a maker of wall plugs", where Klaus Fischer runs it. */
import type { Found, OpenName } from './found.ts';
import { FUNCTION_WORDS } from './lexicon/common.ts';
import { COMPANY_NOUNS } from './lexicon/companies.ts';
import { HONORIFICS, POSTS, SPEECH_VERBS } from './lexicon/persons.ts';
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

const BE = /^(?:is|was|remains|became|,)$/;
/** Words between "a" and the noun that says what it is. */
const REACH = 6;

/** The finds with bare surnames as firms where the words behind say so, also those nobody could type. */
export function retypeFirms(found: readonly Found[], open: readonly OpenName[], lines: readonly Line[]): Found[] {
  const isFirm = ({ line, from, to }: OpenName): boolean => saysFirm(lines[line]?.words ?? [], from, to);
  const added = open.filter(isFirm).map(({ line, from, to }): Found => {
    return { line, from, to, type: 'company', kind: null, weight: 40 };
  });
  const retyped = found.map(
    (item): Found => (item.type === 'person' && isFirm(item) ? { ...item, type: 'company' } : item),
  );
  return added.length === 0 ? retyped : [...retyped, ...added].sort((a, b) => a.line - b.line || a.from - b.from);
}

/** "Fischer is a family-owned maker", "Fischer, the world's largest maker": one word and what only a firm is. */
function saysFirm(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 1 || HONORIFICS.has(words[from - 1]?.norm ?? '') || isPartOfName(words[from - 1])) return false;
  // "According to Fischer, the firm …" says nothing of Fischer.
  const articles = words[to]?.text === ',' ? /^(?:an?|one)$/ : /^(?:an?|the|one)$/;
  if (SPEECH_VERBS.has(words[from - 1]?.norm ?? '')) return false;
  if (!BE.test(words[to]?.norm ?? '') || !articles.test(words[to + 1]?.norm ?? '')) return false;
  for (let at = to + 2; at < to + 2 + REACH; at += 1) {
    const word = words[at];
    if (!word || POSTS.has(word.norm) || word.norm === 'who') return false;
    if (COMPANY_NOUNS.has(word.norm)) return isWhole(words, at);
    if (word.isMark && !/^(?:'s|["“”-])$/.test(word.text)) return false;
    if (
      /^(?:in|at|from|that|which|for|to|with|and)$/.test(word.norm) ||
      (word.norm === 'of' && words[at - 1]?.norm !== 'one')
    )
      return false;
  }
  return false;
}

const isPartOfName = (before: Word | undefined): boolean =>
  before?.isCapital === true && !FUNCTION_WORDS.has(before.norm);

/** "A maker of", "a company that": the noun is what it is, and not "a company man". */
function isWhole(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next === undefined ||
    next.isMark ||
    /^(?:of|in|from|that|which|for|with|and|based|founded|known|on|near)$/.test(next.norm)
  );
}
