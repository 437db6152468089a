/** For a figure that nothing names: the words that the article puts around its number. */
import type { Figure, GraphArticle } from '../../schema.ts';
import { findSentence } from '../evidence/sentences.ts';

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.])(\\d[\\d,]*(?:\\.\\d+)?|${NUMBER_WORDS.join('|')})(?:[\\s-]+(${Object.keys(SCALES).join('|')}))?(?![\\p{L}])`,
  'giu',
);
/** Words shown before and behind the number. */
const BEFORE = 5;
const BEHIND = 7;

/** Whether a figure's fields leave open what it counts or measures, so that "13.7%, share" would say nothing. */
export function isUnnamed({ measure, about, segment }: Figure): boolean {
  return about === null && segment === null && (measure === 'share' || measure === 'other' || measure === 'count');
}

/** A few words of the article on either side of the figure's number, with "…" where they are cut; null without evidence. */
export function quoteFigure(figure: Figure, articles: ReadonlyMap<string, GraphArticle>): string | null {
  const [evidence] = figure.evidence;
  const article = evidence && articles.get(evidence.article);
  if (!article) return null;
  const sentence = findSentence(article, evidence);
  const text = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
  const at = findNumber(text, figure.value);
  const before = text.slice(0, at?.start ?? 0).split(' ');
  const behind = text.slice(at?.end ?? 0).split(' ');
  const lead = before.length > BEFORE + 1 ? `… ${before.slice(-BEFORE - 1).join(' ')}` : before.join(' ');
  const tail =
    behind.length > BEHIND + 1
      ? `${behind
          .slice(0, BEHIND + 1)
          .join(' ')
          .replace(/[,;:]$/, '')} …`
      : behind.join(' ');
  return `${lead}${at ? text.slice(at.start, at.end) : ''}${tail}`;
}

function findNumber(text: string, value: number): { readonly start: number; readonly end: number } | null {
  for (const match of text.matchAll(NUMBER)) {
    const [whole, digits = '', scale] = match;
    const word = NUMBER_WORDS.indexOf(digits.toLowerCase());
    const number = word >= 0 ? word : Number(digits.replaceAll(',', ''));
    const read = number * (scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1));
    if (Math.abs(read - Math.abs(value)) <= Math.abs(value) * 1e-9)
      return { start: match.index, end: match.index + whole.length };
  }
  return null;
}
