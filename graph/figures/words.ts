/** A sentence as the words learned features are made of: lemmas, and one sign for whatever has been recognised. */
import type { Span } from '../model.ts';
import { unitClassOf } from './measureOf.ts';
import { DATE, DESIGNATION, NUMBER, SIGNS, type View } from './view.ts';

/** `start` and `end` are positions in the view's text. */
export interface Word extends Span {
  /** A lemma in lower case, or a sign; a number's sign is followed by the class of its unit. */
  readonly text: string;
  readonly isSign: boolean;
}

const ALL_SIGNS: ReadonlySet<string> = new Set([...Object.values(SIGNS), DESIGNATION, DATE, NUMBER]);
const known = new WeakMap<View, readonly Word[]>();

export function wordsOf(view: View): readonly Word[] {
  const words = known.get(view) ?? readWords(view);
  known.set(view, words);
  return words;
}

function readWords({ masked, sentence, quantities }: View): Word[] {
  const words: Word[] = [];
  for (const token of sentence.tokens) {
    const start = token.start - sentence.start;
    const end = token.end - sentence.start;
    const sign = masked[start] ?? ' ';
    if (sign === ' ') continue;
    if (!ALL_SIGNS.has(sign)) {
      words.push({ start, end, text: normalize(token.lemma), isSign: false });
      continue;
    }
    const last = words.at(-1);
    if (last?.isSign && masked[start - 1] === sign) {
      words[words.length - 1] = { ...last, end };
      continue;
    }
    const quantity = sign === NUMBER ? quantities.find((item) => item.start <= start && start < item.end) : undefined;
    words.push({
      start,
      end,
      text: quantity ? `${sign}${unitClassOf(quantity) ?? quantity.unit}` : sign,
      isSign: true,
    });
  }
  return words;
}

/** Numbers that were no quantities are all alike. */
function normalize(lemma: string): string {
  return /\d/.test(lemma) ? '0' : lemma.toLowerCase();
}

/** Index of the first word that starts at or behind a position. */
export function wordAt(words: readonly Word[], position: number): number {
  const at = words.findIndex(({ start }) => start >= position);
  return at < 0 ? words.length : at;
}
