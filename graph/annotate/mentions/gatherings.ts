/** Gatherings without a name that place, date or host identify: "a seminar … on September 19 in Guangzhou". */
import type { DateExpression } from '../../model.ts';
import type { Found } from './found.ts';
import { GATHERINGS } from './lexicon/policies.ts';
import type { Line } from './lines.ts';
import { sliceWords } from './places.ts';
import type { Word } from './words.ts';

/** Words that make a gathering a routine one, or one in general. */
const ROUTINE = new Set(
  'press news weekly annual monthly regular general shareholders telephone video board executive no any every each such all trade'.split(
    ' ',
  ),
);
const HELD = new Set('held hosted organised organized convened opened staged'.split(' '));

export function findGatherings(
  line: Line,
  dates: readonly DateExpression[],
  isPlaceAt: (at: number) => boolean,
  text: string,
): Found[] {
  const { words } = line;
  if (line.style !== 'prose') return [];
  const found: Found[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at];
    const kind = word ? GATHERINGS.get(word.norm) : undefined;
    if (!word || kind === undefined || word.isCapital) continue;
    let from = at;
    while (from > 0 && at - from < 3 && isModifier(words[from - 1])) from -= 1;
    const article = words[from - 1];
    if (!article || !/^(?:a|an|the)$/.test(article.norm) || words.slice(from, at).some(({ norm }) => ROUTINE.has(norm)))
      continue;
    const isNamed = article.norm === 'the' && word.norm === 'ceremony' && words[at + 1]?.norm === 'of';
    if (article.norm === 'the' && !isNamed) continue;
    const to = readHeadPhrase(words, at, dates, isPlaceAt);
    if (!isNamed && !isIdentified(words, at, dates, isPlaceAt)) continue;
    if (words[at + 1]?.norm === 'named' || words[at + 1]?.norm === 'called' || words[at + 1]?.text === ',') continue;
    // The mention is short, the name as long as it takes to tell this seminar from others.
    const end = isNamed ? to : at + 1;
    found.push({
      line: line.index,
      from,
      to: end,
      type: 'event',
      kind,
      name: sliceWords(words, from, to, text).replace(/\s+/g, ' '),
      weight: isNamed ? 65 : 35,
    });
  }
  return found;
}

function isModifier(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.isMark &&
    !word.isCapital &&
    (word.pos === 'NOUN' || word.pos === 'ADJ' || /ing$/.test(word.norm)) &&
    !/^(?:a|an|the)$/.test(word.norm)
  );
}

/** Both a time or host and a place, or two of the three, in what follows. */
function isIdentified(
  words: readonly Word[],
  at: number,
  dates: readonly DateExpression[],
  isPlaceAt: (at: number) => boolean,
): boolean {
  let signs = 0;
  for (let next = at + 1; next < Math.min(words.length, at + 26); next += 1) {
    const word = words[next];
    if (!word || word.text === '.' || word.text === ';') break;
    if (word.norm === 'in' && isPlaceAt(next + 1)) signs += 1;
    if (HELD.has(word.norm)) signs += 1;
    if (dates.some((date) => date.start === word.start && date.edtf !== null && !date.isDeadline)) signs += 1;
  }
  return signs >= 2;
}

/** The head with its own "with …", "on …" phrase, up to date and place. */
function readHeadPhrase(
  words: readonly Word[],
  at: number,
  dates: readonly DateExpression[],
  isPlaceAt: (at: number) => boolean,
): number {
  const link = words[at + 1];
  if (!link || !/^(?:with|of|for|on)$/.test(link.norm)) return at + 1;
  if (dates.some((date) => date.start === words[at + 2]?.start)) return at + 1;
  let end = at + 2;
  for (; end < Math.min(words.length, at + 16); end += 1) {
    const word = words[end];
    if (!word || /^[.,;:()]$/.test(word.text) || HELD.has(word.norm) || word.pos === 'AUX') break;
    // "the development of such enterprises that opened on Thursday"
    if (/^(?:that|which|who)$/.test(word.norm)) break;
    if (
      (word.norm === 'on' || word.norm === 'in') &&
      (isPlaceAt(end + 1) || dates.some((date) => date.start === words[end + 1]?.start || date.start === word.start))
    )
      break;
  }
  return end;
}
