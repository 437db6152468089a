/** Pronouns and descriptions in annotated articles, with what gold says they stand for. */

import type { Mention, MentionForm, Reading, Span } from '../../graph/model.ts';
import { findAnaphors } from '../../graph/resolve/anaphora/anaphors.ts';
import { type Choose, resolveAnaphora } from '../../graph/resolve/anaphora/resolveAnaphora.ts';
import type { AnnotatedArticle } from './annotated.ts';
import type { WeighedChoice } from './fitChoices.ts';
import type { MarkedAnaphor } from './tagger/documents.ts';

/**
 * What the words of an article's quotes stand for, by gold, and what is marked besides.
 * @param choose reads the article beside: its mistakes are what later choices are made after (Ross, Gordon and Bagnell 2011)
 */
export function readChoices(
  { reading, gold, foundOf }: AnnotatedArticle,
  marked: readonly MarkedAnaphor[],
  choose?: Choose,
): WeighedChoice[] {
  const { text } = reading.article;
  const spans = findSpans(reading);
  const wanted = new Map<string, string>();
  const want = (quote: string, words: string | null, entity: string): void => {
    const found = foundOf.get(entity);
    const start = text.indexOf(quote);
    if (words === null || found === undefined || start < 0) return;
    for (let at = text.indexOf(words, start); at >= 0 && at < start + quote.length; at = text.indexOf(words, at + 1)) {
      if (isLetter(text[at - 1]) || isLetter(text[at + words.length])) continue;
      const span = spanAt(spans, at, at + words.length);
      if (!span) continue;
      if (!wanted.has(keyOf(span))) wanted.set(keyOf(span), found);
      return;
    }
  };
  for (const { quote, source, sourceText, target, targetText } of gold.relations) {
    want(quote, sourceText, source);
    want(quote, targetText, target);
  }
  for (const { quote, subject, subjectText } of gold.figures) want(quote, subjectText, subject);
  for (const { start, end, entity } of marked) {
    const found = foundOf.get(entity);
    if (found !== undefined) wanted.set(keyOf({ start, end }), found);
  }
  return collect(reading, wanted, choose);
}

/** What marked pronouns and descriptions stand for. */
export function readMarkedChoices(reading: Reading): WeighedChoice[] {
  const spans = findSpans(reading);
  const wanted = new Map<string, string>();
  for (const { form, start, end, entity } of reading.mentions) {
    const span = isNamed(form) ? undefined : spanAt(spans, start, end);
    if (span) wanted.set(keyOf(span), entity);
  }
  return collect(reading, wanted);
}

function collect(reading: Reading, wanted: ReadonlyMap<string, string>, choose?: Choose): WeighedChoice[] {
  const { article, sentences, entities } = reading;
  const choices: WeighedChoice[] = [];
  resolveAnaphora(article, sentences, entities, namesIn(reading), (candidates, anaphor, place) => {
    const entity = wanted.get(keyOf(place));
    const answer = candidates.findIndex(({ referent }) => referent.entity === entity);
    if (entity !== undefined && answer >= 0) choices.push({ candidates, answer });
    return choose ? choose(candidates, anaphor, place) : (candidates[answer] ?? null);
  });
  return choices;
}

function findSpans(reading: Reading): Span[] {
  const names = namesIn(reading);
  return reading.sentences.flatMap((sentence) => {
    const here = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return findAnaphors(sentence, here).flatMap(({ from, to }) => {
      const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
  });
}

function namesIn({ mentions }: Reading): Mention[] {
  return mentions.filter(({ form }) => isNamed(form));
}

/** "His" and "his company" begin at one place. */
const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

const isNamed = (form: MentionForm): boolean => form === 'name' || form === 'alias';

function spanAt(spans: readonly Span[], start: number, end: number): Span | undefined {
  return spans.find((span) => span.start < end && span.end > start && Math.abs(span.end - end) <= SLACK);
}

/** "the firm's" may be marked with or without what follows the head. In characters. */
const SLACK = 2;

const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? ' ');
