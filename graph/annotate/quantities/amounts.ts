/** Numbers in figures and in words, with the magnitude, currency or unit beside them. */
import { isCode } from './codes.ts';
import { findCue } from './cues.ts';
import { type Draft, makeDraft } from './draft.ts';
import { DIGIT_NUMBER, MAGNITUDES, parseDigits, parseWords, roundOff, WORD_NUMBER } from './numbers.ts';
import { CURRENCY_PREFIX, readPrefix, readUnit, UNIT_WORD } from './units.ts';

const MAGNITUDE = Object.keys(MAGNITUDES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = new RegExp(
  `(?<prefix>(?<![A-Za-z&])(?=[^\\s\\d]{1,5}(?:\\s?\\$)?\\s?\\d)${CURRENCY_PREFIX}\\s?)?(?<sign>(?<![\\w)])[-−](?=\\d))?(?<number>(?<![\\w.,])${DIGIT_NUMBER}|(?=\\d)(?<=[A-Za-z$€£¥₹₩Đ₫])(?<=${CURRENCY_PREFIX})${DIGIT_NUMBER}|\\b${WORD_NUMBER}\\b)` +
    `(?<magnitude>(?:[\\s-]?(?:${MAGNITUDE})\\b(?![²³]))*)(?<unit>[\\s-]?(?:${UNIT_WORD})(?![\\w]))?`,
  'gi',
);

/** Behind "pc" these make it a computer. */
const DEVICES =
  /^\s+(?:laptops?|desktops?|notebooks?|towers?|games?|gamers?|users|makers|monitors?|screens?|consoles?|tablets?)\b/i;

/** Amounts, percentages and counts; a number that counts nothing is none. */
export function readAmounts(text: string): Draft[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => readAmount(text, match) ?? []);
}

function readAmount(text: string, match: RegExpExecArray): Draft | null {
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
    return readAmount(text, cut(match, number));
  // "300 pc laptops"
  if (/^\s?pc$/i.test(unitWord) && DEVICES.test(text.slice(match.index + match[0].length)))
    return readAmount(text, cut(match, number));
  const factor = words.reduce((product, word) => product * (MAGNITUDES[word] ?? 1), 1);
  if (prefix !== '' && currency === null) return null;
  // "R18.4m" are rand, "R2" is a name.
  if (/^[KPR]$/.test(prefix.trim()) && factor === 1 && bare < 1000) return null;
  const unit = currency ?? (unitWord === '' ? null : readUnit(unitWord.replace(/^[\s-]/, ''))) ?? 'count';
  const end = match.index + match[0].length - (currency !== null ? unitWord.length : 0);
  if (isCode(text, numberStart, end, number, { isWord, hasUnit: unit !== 'count' || factor > 1 })) return null;
  const start = match.index;
  const numberEnd = numberStart + number.length + magnitude.length;
  return makeDraft({ start, end }, roundOff(bare * factor) * (sign === '' ? 1 : -1), unit, {
    number: { start: numberStart, end: numberEnd },
    magnitude: factor,
    cue: findCue(text, start, end),
  });
}

/** The same match without its magnitude and unit. */
function cut(match: RegExpExecArray, number: string): RegExpExecArray {
  const head = `${match.groups?.prefix ?? ''}${match.groups?.sign ?? ''}${number}`;
  const copy = [head] as unknown as RegExpExecArray;
  copy.index = match.index;
  copy.groups = { prefix: match.groups?.prefix ?? '', sign: match.groups?.sign ?? '', number, magnitude: '', unit: '' };
  return copy;
}
