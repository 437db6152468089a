import type { DateExpression, Sentence } from '../model.ts';
import { describePlace, readContext } from './dates/context.ts';
import { DATE_RULES } from './dates/rules.ts';
import { isReadable, readSentenceText } from './sentenceText.ts';

const DEADLINE = /\b(?:by|before|until|till|no later than|ahead of|up to)\s+(?:the\s+)?(?:end\s+of\s+)?$/i;
const STARTS_WITH_DEADLINE = /^(?:by|until|before)\b/i;
/** "Before 2019 it was" looks back; "by 2019 it had" too. */
const HINTS_AT_A_TIME =
  /\d|(?:year|month|week|\btoday|yesterday|tomorrow|tonight|now|date|far|present|currently|half|quarter|spring|summer|autumn|fall|nowadays)|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[MTWFS][a-z]+day|years/i;

/**
 * Every time expression of the sentences, in order and without overlaps, resolved against the publication date.
 * @param published EDTF of the publication (day, month or year); null when unknown: then days without a year keep
 * `XXXX` unless the sentence names exactly one year, and relative expressions fix no time.
 */
export function findDates(sentences: readonly Sentence[], published: string | null): DateExpression[] {
  const base = readContext(published);
  return sentences.filter(isReadable).flatMap((sentence) => {
    const text = readSentenceText(sentence);
    if (!HINTS_AT_A_TIME.test(text)) return [];
    return findInText(text, base).map(({ start, end, ...rest }) => ({
      ...rest,
      start: sentence.start + start,
      end: sentence.start + end,
    }));
  });
}

function findInText(text: string, base: ReturnType<typeof readContext>): DateExpression[] {
  const found: DateExpression[] = [];
  for (const { pattern, read } of DATE_RULES.flatMap(({ hint, rules }) => (hint.test(text) ? rules : []))) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const before = text.slice(0, start);
      const edtf = read(match.groups ?? {}, { ...base, ...describePlace(before, text) });
      if (edtf === undefined || end <= start) continue;
      found.push({ start, end, edtf, isDeadline: DEADLINE.test(before) || STARTS_WITH_DEADLINE.test(match[0]) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return dropOverlaps(found);
}

/** Longest first among those that overlap. */
function dropOverlaps(sorted: readonly DateExpression[]): DateExpression[] {
  const kept: DateExpression[] = [];
  for (const item of sorted) {
    const last = kept.at(-1);
    if (!last || item.start >= last.end) kept.push(item);
    else if (item.end - item.start > last.end - last.start) kept[kept.length - 1] = item;
  }
  return kept;
}
