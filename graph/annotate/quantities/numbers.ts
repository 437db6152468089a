/** Numbers in figures and in words. */

/** From zero to nineteen. */
export const CARDINALS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL_UNITS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

const SMALL = new Map<string, number>([
  ...CARDINALS.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** What may follow a number in figures, and by how much it multiplies. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  mio: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  dozen: 12,
};

/** Those that follow a number in words. */
const LARGE = ['hundred', 'thousand', 'million', 'billion', 'trillion', 'lakh', 'crore'];
const ANY_SMALL = [...CARDINALS.slice(1), ...TENS].sort((a, b) => b.length - a.length).join('|');
const ANY_LARGE = LARGE.join('|');

/** Spelled-out numbers; a lone "one", "hundred" or "million" is none. */
export const WORD_NUMBER = `(?:half\\s+a\\s+(?:dozen|million|billion)|(?:a\\s+(?:hundred|thousand|million|billion|dozen)|${ANY_SMALL})(?:(?:[-\\s]|\\s+and\\s+)(?:${ANY_SMALL}|${ANY_LARGE}|hundred\\s+and\\s+(?:${ANY_SMALL})))*(?:[-\\s]point(?:[-\\s](?:${CARDINALS.slice(0, 10).join('|')}))+(?:\\s+(?:${ANY_LARGE}))?)?(?:[-\\s]and[-\\s]a[-\\s]half\\b(?:\\s+(?:${ANY_LARGE}))?)?)`;

/** What is told apart by a number behind it: "platform 9", "Bus 63". */
export const NUMBERED =
  '(?:platform|gate|rule|bus|terminal|flight|berth|pier|ward|junction|room|route|line|hall|block|section|chapter|page)';
/** 1,234,567.8 · 3,12,000 · 1 460, but no "platform 9 300 people" · 12.5 · 3,5 (decimal comma) · 1500 */
export const DIGIT_NUMBER = `(?:(?<!\\b${NUMBERED}\\s)[1-9]\\d{0,2}(?: \\d{3})+(?![.,]?\\d)|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)`;

export const ORDINAL = `(?:\\d+(?:st|nd|rd|th)|(?:${TENS.join('|')})-(?:${ORDINAL_UNITS.slice(1, 10).join('|')})|(?:${ORDINAL_UNITS.slice(1).join('|')}))`;

/** The value of a number in figures, or null: "3,5" is three and a half, "3,500" three and a half thousand. */
export function parseDigits(text: string): number | null {
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\s\d{3})+$/.test(text)) return Number(text.replace(/\s/g, ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** The value of a spelled-out number, or null. */
export function parseWords(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((word) => word !== 'and');
  if (words[0] === 'half' && words[1] === 'a') return (MAGNITUDES[words[2] ?? ''] ?? 0) / 2 || null;
  const half = words.lastIndexOf('half');
  if (half > 1 && words[half - 1] === 'a') return addHalf(words, half);
  const point = words.indexOf('point');
  if (point > 0) return parseDecimal(words, point);
  if (words[0] === 'a' && words.length === 2) return MAGNITUDES[words[1] ?? ''] ?? null;
  if (words[0] === 'a') words[0] = 'one';
  let total = 0;
  let part = 0;
  for (const word of words) {
    const small = SMALL.get(word);
    const large = LARGE.includes(word) ? MAGNITUDES[word] : undefined;
    if (small !== undefined) {
      // "three three" is no number; "twenty three" is.
      if (part % 10 !== 0 || (part % 100 !== 0 && small >= 10)) return null;
      part += small;
    } else if (large === 100) part = (part || 1) * 100;
    else if (large !== undefined) {
      total += (part || 1) * large;
      part = 0;
    } else return null;
  }
  return total + part;
}

/** "thirteen and a half", "one and a half million", "a million and a half". */
function addHalf(words: readonly string[], half: number): number | null {
  const [before, behind] = [words.slice(0, half - 1), words.slice(half + 1).join(' ')];
  const whole = parseWords(before.join(' '));
  if (whole === null) return null;
  const scale =
    MAGNITUDES[behind] ?? (LARGE.includes(before.at(-1) ?? '') ? (MAGNITUDES[before.at(-1) ?? ''] ?? 1) : 1);
  return behind === '' ? whole + scale / 2 : (whole + 0.5) * scale;
}

/** "nine point four billion". */
function parseDecimal(words: readonly string[], point: number): number | null {
  const last = words.at(-1) ?? '';
  const isScaled = LARGE.includes(last);
  const whole = parseWords(words.slice(0, point).join(' '));
  const digits = words.slice(point + 1, isScaled ? -1 : undefined).map((word) => SMALL.get(word));
  if (whole === null || digits.length === 0 || digits.some((digit) => digit === undefined || digit > 9)) return null;
  return roundOff(Number(`${whole}.${digits.join('')}`) * (isScaled ? (MAGNITUDES[last] ?? 1) : 1));
}

/** 15.268 × 10⁹ without the noise of binary fractions. */
export function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}

export function parseOrdinal(text: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(text);
  if (digits) return Number(digits[1]);
  const [first = '', second] = text.toLowerCase().split('-');
  const unit = ORDINAL_UNITS.indexOf(second ?? first);
  if (unit < 0) return null;
  return second === undefined ? unit : (SMALL.get(first) ?? 0) + unit;
}
