/** Words that say of two names that they are one thing's. */
import type { Line } from '../annotate/mentions/lines.ts';

/** Which of the two names is the fuller. */
export type Fuller = 'former' | 'latter';

const ADVERBS = 'or |also |better |formerly |commonly |otherwise |locally |previously |popularly ';
const WHOSE = '(?:(?:or|and|whose|its|the|with the|under the) )*';

/** Between the names, without commas, colons, brackets and quotes; `the` may follow. */
const BETWEEN: readonly { readonly words: RegExp; readonly fuller: Fuller }[] = [
  {
    words: anyOf(`(?:${ADVERBS})?(?:known|nicknamed|dubbed|called|referred to)(?: locally| simply)?(?: as)?`),
    fuller: 'former',
  },
  {
    words: anyOf(
      `${WHOSE}(?:full|legal|official|registered|formal) name(?: is| of)?`,
      '(?:or )?in full',
      '(?:or |more )?(?:formally|officially)(?: known as| called| named)?',
      '(?:legally |officially |formally )?(?:registered|incorporated) as',
      '(?:is |which is )?short for',
    ),
    fuller: 'latter',
  },
];

/** Before a name that opens a line, as in a box of facts on what was named above it. */
const LABEL = anyOf('(?:full|legal|official|registered) name(?: of the (?:company|firm))?');

const MARK = /^[,:：(（"“]$/;

function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})(?: the)?$`);
}

/** Whether the words from one name's end to the next one's start say that both are one thing's, and which is fuller. */
export function readSame(words: Line['words'], from: number, to: number): Fuller | null {
  const said = join(words, from, to);
  return BETWEEN.find((phrase) => phrase.words.test(said))?.fuller ?? null;
}

/** "Legal name: " before the name that begins here, and nothing else in its line. */
export function isLabelled(words: Line['words'], from: number): boolean {
  return /^[:：]$/.test(words[from - 1]?.text ?? '') && LABEL.test(join(words, 0, from));
}

function join(words: Line['words'], from: number, to: number): string {
  return words
    .slice(from, to)
    .flatMap(({ norm }) => (MARK.test(norm) ? [] : [norm]))
    .join(' ');
}
