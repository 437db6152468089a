import type { Mark, Unit } from './phrase.ts';
import type { TaggedWords } from './taggedWords.ts';
import { CONDITIONS, COORDINATORS, EXAMPLES, RELATIVES, SUBORDINATORS } from './words.ts';

/** The punctuation, conjunction or preposition at `at`, or null; `before` is the unit it follows. */
export function readMark(words: TaggedWords, at: number, before: Unit | undefined): Mark | null {
  const found = findMark(words, at, before);
  if (!found) return null;
  const [kind, length] = found;
  const tokens = words.tokens.slice(at, at + length);
  return { kind, tokens, norm: tokens.map((token) => token.norm).join(' ') };
}

const ACCORDING_TO = ['according', 'to'];

function findMark(
  words: TaggedWords,
  at: number,
  before: Unit | undefined,
): [kind: Mark['kind'], length: number] | null {
  const token = words.tokens[at];
  if (!token || words.covering[at]) return null;
  const { norm, pos } = token;
  const examples = EXAMPLES.find((list) => words.reads(at, list));
  if (examples && (examples[0] !== 'like' || pos === 'ADP')) return ['such', examples.length];
  const coordinator = COORDINATORS.find((list) => words.reads(at, list));
  if (coordinator) return ['cc', coordinator.length];
  if (words.reads(at, ACCORDING_TO)) return ['prep', 2];
  if (norm === ',' || norm === '—') return ['comma', 1];
  if (norm === '-' && words.tokens[at - 1]?.end !== token.start) return ['comma', 1];
  if (/^[;:.!?…]+$/.test(norm)) return ['stop', 1];
  if (/^[([{]$/.test(norm)) return ['open', 1];
  if (/^[)\]}]$/.test(norm)) return ['close', 1];
  // "that" is a relative only right after a noun phrase and before a verb or a subject.
  const isRelative = norm !== 'that' || (before?.kind === 'np' && pos !== 'DET');
  if (RELATIVES.has(norm) && isRelative) return ['wh', 1];
  if (CONDITIONS.has(norm)) return ['if', 1];
  if (SUBORDINATORS.has(norm)) return ['sub', 1];
  if (norm === 'to') return words.startsInfinitive(at) ? null : ['prep', 1];
  if (norm === 'as' && words.tokens[at + 2]?.norm !== 'as') return ['prep', 1];
  if (pos === 'ADP' || (pos === 'SCONJ' && norm !== 'that')) return ['prep', 1];
  return null;
}
