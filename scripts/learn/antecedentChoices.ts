/** Pronouns and descriptions in annotated articles, with what gold says they stand for. */
import { findAnaphors } from '../../graph/resolve/anaphora/anaphors.ts';
import { resolveAnaphora } from '../../graph/resolve/anaphora/resolveAnaphora.ts';
import type { AnnotatedArticle } from './annotated.ts';
import type { Choice } from './fitRanking.ts';

export function readChoices({ reading, gold, foundOf }: AnnotatedArticle): Choice[] {
  const { article, sentences, entities, mentions } = reading;
  const { text } = article;
  const names = mentions.filter(({ form }) => form === 'name' || form === 'alias');
  const spans: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const here = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    for (const { from, to } of findAnaphors(sentence, here)) {
      const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
      if (first && last) spans.push({ start: first.start, end: last.end });
    }
  }
  const wanted = new Map<number, string>();
  const want = (quote: string, words: string | null, entity: string): void => {
    const found = foundOf.get(entity);
    const start = text.indexOf(quote);
    if (words === null || found === undefined || start < 0) return;
    for (let at = text.indexOf(words, start); at >= 0 && at < start + quote.length; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (isLetter(text[at - 1]) || isLetter(text[end])) continue;
      const span = spans.find((item) => item.start < end && item.end > at && Math.abs(item.end - end) <= SLACK);
      if (!span) continue;
      if (!wanted.has(span.start)) wanted.set(span.start, found);
      return;
    }
  };
  for (const { quote, source, sourceText, target, targetText } of gold.relations) {
    want(quote, sourceText, source);
    want(quote, targetText, target);
  }
  for (const { quote, subject, subjectText } of gold.figures) want(quote, subjectText, subject);
  const choices: Choice[] = [];
  resolveAnaphora(article, sentences, entities, names, (candidates, _, start) => {
    const entity = wanted.get(start);
    const right = candidates.findIndex(({ referent }) => referent.entity === entity);
    if (entity === undefined || right < 0) return null;
    choices.push({ candidates: candidates.map(({ features }) => features), answer: right });
    return candidates[right] ?? null;
  });
  return choices;
}

/** "the firm's" may be marked with or without what follows the head. In characters. */
const SLACK = 2;

const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? ' ');
