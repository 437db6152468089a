import type { DateExpression, Quantity, Sentence, Span } from '../model.ts';
import { overlaps } from '../text/span.ts';
import { isAmbiguous, readCurrency } from './quantities/ambiguous.ts';
import { readAmounts } from './quantities/amounts.ts';
import type { Draft } from './quantities/draft.ts';
import { readFractions } from './quantities/fractions.ts';
import { readOrdinals, readPositions } from './quantities/ranks.ts';
import { carryUnit, markRestatements, readRanges, shareUnits } from './quantities/series.ts';
import { isCurrency } from './quantities/units.ts';
import { tellMoney } from './quantities/unsaid.ts';
import { isReadable, readSentenceText } from './sentenceText.ts';

/**
 * Every quantity of the sentences, in order and without overlaps: amounts, percentages, counts and ordinals, in base
 * units. Numbers that belong to dates, telephone numbers, times of day, versions and codes are none.
 */
export function findQuantities(sentences: readonly Sentence[], dates: readonly DateExpression[]): Quantity[] {
  const readable = sentences.filter(isReadable);
  const texts = readable.map(readSentenceText);
  const found = readable.map((sentence, index) => readNumbers(texts[index] as string, datesIn(sentence, dates)));
  const whole = found.flat().some(({ unit }) => isAmbiguous(unit)) ? texts.join(' ') : '';
  const known = found.map((drafts) =>
    drafts.map((draft) => (isAmbiguous(draft.unit) ? { ...draft, unit: readCurrency(draft.unit, whole) } : draft)),
  );
  const currency = mainCurrency(known.flat());
  let last: Draft | null = null;
  let sum: Draft | null = null;
  return readable.flatMap((sentence, index) => {
    const text = texts[index] as string;
    const carried = shareUnits(text, carryUnit(text, known[index] as Draft[], { last, sum }));
    const drafts = tellMoney(text, carried, currency);
    sum = drafts.findLast(({ unit }) => isCurrency(unit)) ?? (drafts.length > 0 ? null : sum);
    last = drafts.findLast(({ unit }) => isCurrency(unit) || unit === '%') ?? (drafts.length > 0 ? null : last);
    return markRestatements(text, readRanges(text, drafts)).map((draft) => shift(draft, sentence.start));
  });
}

function datesIn(sentence: Sentence, dates: readonly DateExpression[]): Span[] {
  return dates
    .filter((date) => overlaps(date, sentence))
    .map((date) => ({ start: date.start - sentence.start, end: date.end - sentence.start }));
}

/** The currency of most sums, of equals the first; null where there are none. */
function mainCurrency(drafts: readonly Draft[]): string | null {
  const counts = new Map<string, number>();
  for (const { unit } of drafts) if (isCurrency(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Numbers of one sentence outside the spans that are `taken`; where two readings overlap, the first stays. */
function readNumbers(text: string, taken: readonly Span[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of [...readFractions(text), ...readAmounts(text), ...readOrdinals(text)]) {
    const span = { start: draft.number.start, end: draft.end };
    if (![...taken, ...found].some((other) => overlaps(other, span))) found.push(draft);
  }
  for (const position of readPositions(text)) {
    if (taken.some((other) => overlaps(other, position))) continue;
    const clash = found.findIndex((other) => overlaps(other, position));
    // The "two" of "number two" has been read as a count; a figure has been read for what it is.
    const isWord = /[a-z]/i.test(text[position.number.start] ?? '');
    if (clash < 0) found.push(position);
    else if (isWord) found.splice(clash, 1, position);
  }
  return found.sort((a, b) => a.start - b.start);
}

function shift(draft: Draft, by: number): Quantity {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...move(draft),
    value: draft.value,
    unit: draft.unit,
    comparator: draft.comparator,
    number: move(draft.number),
    isRestatement: draft.isRestatement,
    cue: draft.cue && move(draft.cue),
  };
}
