import type { DateExpression, Quantity, Sentence, Span } from '../model.ts';
import type { Comparator } from '../ontology.ts';
import { isAmbiguous, readCurrency } from './quantities/ambiguous.ts';
import { findCue } from './quantities/cues.ts';
import { findFractions } from './quantities/fractions.ts';
import {
  DIGIT_NUMBER,
  MAGNITUDES,
  ORDINAL,
  parseDigits,
  parseOrdinal,
  parseWords,
  WORD_NUMBER,
} from './quantities/numbers.ts';
import { carryUnit, readRanges, shareUnits } from './quantities/series.ts';
import { CURRENCY_PREFIX, isCurrency, readPrefix, readUnit, UNIT_WORD } from './quantities/units.ts';
import { isReadable, readSentenceText } from './sentenceText.ts';

/** A quantity while it is being read: positions in the sentence's text. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly number: Span;
  readonly value: number;
  /** What the number was multiplied by: 1e6 for "million". */
  readonly magnitude: number;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly cue: Span | null;
  readonly isRestatement: boolean;
}

const MAGNITUDE = Object.keys(MAGNITUDES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = new RegExp(
  `(?<prefix>(?<![A-Za-z])(?=[^\\s\\d]{1,5}(?:\\s?\\$)?\\s?\\d)${CURRENCY_PREFIX}\\s?)?(?<sign>(?<![\\w)])[-−](?=\\d))?(?<number>(?<![\\w.,])${DIGIT_NUMBER}|(?=\\d)(?<=[A-Za-z$€£¥₹₩Đ₫])(?<=${CURRENCY_PREFIX})${DIGIT_NUMBER}|\\b${WORD_NUMBER}\\b)` +
    `(?<magnitude>(?:[\\s-]?(?:${MAGNITUDE})\\b)*)(?<unit>[\\s-]?(?:${UNIT_WORD})(?![\\w]))?`,
  'gi',
);
const ORDINALS = new RegExp(`\\b${ORDINAL}\\b`, 'gi');

/** "No. 1 among the counties"; "No. 5" alone is a name. */
const POSITIONS =
  /\b(?:No\.|Number|number)\s?(?<number>\d{1,3})(?=\s+(?:in|among|nationwide|nationally|worldwide|globally|across|by|for|on|holder|position)\b)|\bnumber\s(?<word>one|two|three|four|five|six|seven|eight|nine|ten)\b|(?<=\b(?:ranked|new|our|the|is|at|as)\s)No\.\s?(?<alone>\d{1,2})(?=[.,;)\s])|(?<=\w\s\()No\.\s?(?<aside>\d{1,3})(?=\))/g;

/**
 * Every quantity of the sentences, in order and without overlaps: amounts, percentages, counts and ordinals, in base
 * units. Numbers that belong to dates, telephone numbers, times of day, versions and codes are none.
 */
export function findQuantities(sentences: readonly Sentence[], dates: readonly DateExpression[]): Quantity[] {
  let whole: string | null = null;
  const readable = sentences.filter(isReadable);
  const texts = readable.map(readSentenceText);
  let last: Draft | null = null;
  return readable.flatMap((sentence, index) => {
    const text = texts[index] as string;
    const taken = dates
      .filter((date) => date.start < sentence.end && date.end > sentence.start)
      .map((date) => ({ start: date.start - sentence.start, end: date.end - sentence.start }));
    let drafts = findNumbers(text, taken);
    if (drafts.some(({ unit }) => isAmbiguous(unit))) {
      whole ??= texts.join(' ');
      const article = whole;
      drafts = drafts.map((draft) =>
        isAmbiguous(draft.unit) ? { ...draft, unit: readCurrency(draft.unit, article) } : draft,
      );
    }
    drafts = shareUnits(text, carryUnit(text, drafts, last));
    last = drafts.findLast(({ unit }) => isCurrency(unit) || unit === '%') ?? (drafts.length > 0 ? null : last);
    return markRestatements(text, readRanges(text, drafts)).map((draft) => shift(draft, sentence.start));
  });
}

function findNumbers(text: string, taken: readonly Span[]): Draft[] {
  const found: Draft[] = [];
  const isFree = (span: Span) => !overlapsAny(span, taken) && !overlapsAny(span, found);
  for (const { start, end, value, isRounded } of findFractions(text)) {
    const cue = findCue(text, start, end);
    if (!isFree({ start, end })) continue;
    const comparator = cue?.comparator ?? (isRounded ? 'about' : 'exact');
    found.push({
      ...place(start, end, cue),
      number: { start, end },
      value,
      magnitude: 1,
      unit: '%',
      comparator,
      isRestatement: false,
    });
  }
  for (const match of text.matchAll(NUMBER)) {
    const draft = readNumber(text, match);
    if (draft && isFree(draft.number) && isFree({ start: draft.number.start, end: draft.end })) found.push(draft);
  }
  for (const match of text.matchAll(ORDINALS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = parseOrdinal(match[0]);
    if (value === null || value === 0 || !isFree(span) || isNoOrdinal(text, span, match[0])) continue;
    found.push({
      ...span,
      number: span,
      value,
      magnitude: 1,
      unit: 'rank',
      comparator: 'exact',
      cue: null,
      isRestatement: false,
    });
  }
  for (const match of text.matchAll(POSITIONS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const clash = found.findIndex((item) => item.start < span.end && span.start < item.end);
    const { number: plain, alone, aside, word } = match.groups ?? {};
    if ((clash >= 0 && word === undefined) || overlapsAny(span, taken)) continue;
    // The "two" of "number two" has been read as a count.
    if (clash >= 0) found.splice(clash, 1);
    const digits = plain ?? alone ?? aside ?? word ?? '';
    const number = { start: span.end - digits.length, end: span.end };
    const value = word === undefined ? Number(digits) : (parseWords(word) ?? 0);
    found.push({
      ...span,
      number,
      value,
      magnitude: 1,
      unit: 'rank',
      comparator: 'exact',
      cue: null,
      isRestatement: false,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function readNumber(text: string, match: RegExpExecArray): Draft | null {
  const { prefix = '', sign = '', number = '', magnitude = '', unit: unitWord = '' } = match.groups ?? {};
  const isWord = /^[a-z]/i.test(number);
  const bare = isWord ? parseWords(number) : parseDigits(number);
  if (bare === null) return null;
  const numberStart = match.index + prefix.length + sign.length;
  const words = magnitude
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/\.$/, ''));
  const isGlued = /^[a-z]/i.test(magnitude);
  const currency = prefix === '' ? null : readPrefix(prefix.trim());
  // "5m" is five million, "3D" nothing at all; "10 m" is ten metres, "CZK 10 m" ten million.
  if (words.some((word) => word.length === 1 || word === 'cr') && ((!isGlued && currency === null) || isWord))
    return readNumber(text, cut(match, number));
  const factor = words.reduce((product, word) => product * (MAGNITUDES[word] ?? 1), 1);
  if (prefix !== '' && currency === null) return null;
  // "R18.4m" are rand, "R2" is a name.
  if (prefix.trim() === 'R' && factor === 1 && bare < 1000) return null;
  const unit = currency ?? (unitWord === '' ? null : readUnit(unitWord.replace(/^[\s-]/, ''))) ?? 'count';
  const end = match.index + match[0].length - (currency !== null ? unitWord.length : 0);
  if (isCode(text, numberStart, end, number, { isWord, hasUnit: unit !== 'count' || factor > 1 })) return null;
  const start = match.index;
  const cue = findCue(text, start, end);
  const value = roundOff(bare * factor) * (sign === '' ? 1 : -1);
  const numberEnd = numberStart + number.length + magnitude.length;
  return {
    ...place(start, end, cue),
    number: { start: numberStart, end: numberEnd },
    value,
    magnitude: factor,
    unit,
    comparator: cue?.comparator ?? 'exact',
    isRestatement: false,
  };
}

/** The same match without its magnitude and unit. */
function cut(match: RegExpExecArray, number: string): RegExpExecArray {
  const head = `${match.groups?.prefix ?? ''}${match.groups?.sign ?? ''}${number}`;
  const copy = [head] as unknown as RegExpExecArray;
  copy.index = match.index;
  copy.groups = { prefix: match.groups?.prefix ?? '', sign: match.groups?.sign ?? '', number, magnitude: '', unit: '' };
  return copy;
}

const place = (start: number, end: number, cue: { start: number; end: number } | null) => ({
  start: Math.min(start, cue?.start ?? start),
  end: Math.max(end, cue?.end ?? end),
  cue: cue && { start: cue.start, end: cue.end },
});

const BEFORE_CODE =
  /(?:\b(?:[Nn]o\.?|[Nn]os\.?|[Pp]hoto|[Pp]icture|[Ee]xtension|[Ee]xt\.|[Ee]pisode|[Pp]ages(?: \d+[-–])?|pp|Clause|Item|Part|Paragraph|Annex|Appendix|Brief|Circular|Order|Decree|Law|Article|Art\.|Section|Chapter|Page|p\.|pp\.|Vol\.?|Issue|Figure|Fig\.|Table|Version|v\.?|Room|Floor|Building|Line|Route|Highway|Phase|Tel|Telephone|Phone|Fax|ISO|Hall|Stand|Tape|TAPE|Track|Room [A-Z]{1,3}|Booth|Act|Class|Type|Model|Grade|Covid|A|B|Gate|Brief|volume|chapter|page|under the age of|aged|age)\s?|[+#/:@_]|\d[-–:.,/]|[A-Za-z]-)$/;

/** Telephone numbers, times of day, versions, model numbers, ages: digits that count nothing. */
function isCode(
  text: string,
  start: number,
  end: number,
  number: string,
  { isWord, hasUnit }: { isWord: boolean; hasUnit: boolean },
): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 12);
  // "the top ten" counts nothing; "should top 45,000" does.
  if (!hasUnit && /\btop[\s-]$/i.test(before) && (isWord || number.length <= 3)) return true;
  // The number of a list's item.
  if (!hasUnit && /^\s*[([]?$/.test(text.slice(0, start)) && /^\s?[.)](?:\s|$)/.test(after)) return true;
  // Document numbers and stock codes: "[2025] No. 33", "(BSE: 839417)", "Jobs (3)".
  if (!hasUnit && /[[【〔](?:[A-Za-z]+\s+)?$/.test(before) && /^\s*[\]】〕]/.test(after)) return true;
  if (!hasUnit && /\(\s*[A-Z][A-Za-z]{1,9}:\s*$/.test(before) && /^\s*\)/.test(after) && number.length > 3) return true;
  // The number of a section: "1.2 Less developed regions fell behind."
  if (!hasUnit && /^\s*$/.test(text.slice(0, start)) && /^\d\.\d$/.test(number) && /^\s+[A-Z]/.test(after)) return true;
  if (/^[-\s](?:hour|minute)s?[-\s](?:drive|walk|flight)/i.test(after)) return true;
  if (isWord) {
    // "one" alone is an article or a pronoun more often than a count.
    return /^one$/i.test(number) && !hasUnit;
  }
  if (hasUnit) return /[+@_]$/.test(before);
  if (/^[A-Za-z]|^[-–]?\d{3,}|^[:/]\d|^\.\d|^°|^-(?:[A-Z]|in-)/.test(after)) return true;
  if (/^0\d/.test(number)) return true;
  if (/\+[\d-]*$|\d-\d+-$/.test(before)) return true;
  // "500-600 jobs" is a range, "555-1234" a telephone number.
  const low = /(?:^|\D)(\d{1,3}(?:,\d{3})*|\d+)[-–]$/.exec(before)?.[1];
  if (low !== undefined)
    return Number(low.replace(/,/g, '')) >= Number(number.replace(/,/g, '')) || /^\d{4,}$/.test(number);
  return BEFORE_CODE.test(before);
}

function isNoOrdinal(text: string, { start, end }: Span, word: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (/^(?:second|seconds)$/i.test(word) && /(?:\d|per|a|each|every|split)\s$/i.test(before)) return true;
  // "first-hand", "at first", "First, …", "third parties" say no position.
  if (
    /^(?:-(?:hand|tier|rate|class|ever|time|party|generation|degree)|\s+(?:time|of all|party|parties|and foremost|hand|floor|half|quarter))/i.test(
      after,
    )
  )
    return true;
  if (/\bat\s$/i.test(before)) return true;
  return /(?:^|[.:;"]\s*)$/.test(before) && /^,\s+(?!with)/.test(after);
}

/** An amount in brackets right behind one in another currency says the same again. */
function markRestatements(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    if (!before || !isCurrency(draft.unit) || !isCurrency(before.unit) || before.unit === draft.unit) return draft;
    const gap = text.slice(before.end, draft.start);
    const isBracketed = /^\s*[([]\s*(?:or|i\.e\.|equivalent to|equal to|roughly|worth)?\s*$/i.test(gap);
    const isOr = /^,?\s*(?:or|equivalent to|that is|approximately)\s*$/i.test(gap);
    return isBracketed || isOr ? { ...draft, isRestatement: true } : draft;
  });
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

function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}

/** 15.268 × 10⁹ without the noise of binary fractions. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
