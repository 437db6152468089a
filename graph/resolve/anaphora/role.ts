/** How a mention stands among the words around it: a cheap stand-in for what a tree would say. */
import type { Sentence, Token } from '../../model.ts';

export interface Role {
  /** What stands before it, articles and adjectives left out: a preposition itself, of other words the part of speech. */
  readonly before: string;
  /** What follows it: a mark itself, of other words the part of speech. */
  readonly after: string;
  /** Whether a verb follows, and nothing before the mention governs it. */
  readonly isSubject: boolean;
}

/** @param to index behind the mention's last token */
export function readRole(tokens: readonly Token[], from: number, to: number): Role {
  let first = from;
  while (first > 0 && /^(?:DET|ADJ)$/.test(tokens[first - 1]?.pos ?? '')) first -= 1;
  const before = tokens[first - 1];
  const next = passAuxiliaries(tokens, to);
  const after = tokens[next];
  const isVerb = after?.pos === 'VERB' || (next > to && tokens[next - 1]?.pos === 'AUX');
  return {
    before: before === undefined ? 'START' : before.pos === 'ADP' ? before.lemma : before.pos,
    after: isVerb ? 'VERB' : after === undefined ? 'END' : /^(?:PUNCT|PART)$/.test(after.pos) ? after.norm : after.pos,
    isSubject: isVerb && before?.pos !== 'ADP' && before?.pos !== 'VERB',
  };
}

/** The first token from `at` on that is neither auxiliary nor adverb: "has never | supplied". */
export function passAuxiliaries(tokens: readonly Token[], at: number): number {
  let next = at;
  while (/^(?:ADV|AUX)$/.test(tokens[next]?.pos ?? '') || tokens[next]?.norm === "n't") next += 1;
  return next;
}

/** The token that an offset of the article is in, or the next one. */
export function tokenAt({ tokens }: Sentence, offset: number): number {
  const at = tokens.findIndex(({ end }) => end > offset);
  return at < 0 ? tokens.length : at;
}

/** The first token that begins at an offset or behind it. */
export function tokenAfter({ tokens }: Sentence, offset: number): number {
  const at = tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? tokens.length : at;
}

const BESIDE =
  "START END NOUN PROPN VERB AUX ADP ADJ DET PUNCT CCONJ SCONJ NUM PART PRON ADV of in by to for with from at on , . 's".split(
    ' ',
  );
const NUMBERS: ReadonlyMap<string, number> = new Map(BESIDE.map((word, at) => [word, at + 1]));

/** What stands beside a mention as a number; 0 where it is nothing common. */
export const numberBeside = (word: string): number => NUMBERS.get(word) ?? 0;
