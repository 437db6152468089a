import { overlaps } from '../../text/span.ts';
import { findCue } from './cues.ts';
import { type Draft, makeDraft } from './draft.ts';
import { CARDINALS, parseWords } from './numbers.ts';

const NUMERATOR = 'one|two|three|four|five|six|seven|eight|nine|a|another';
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
};
const RATIO_NUMBER = `${CARDINALS.slice(1).join('|')}|twenty|\\d{1,3}`;

const FRACTION = new RegExp(
  `\\b(?<!\\band[-\\s](?=a[-\\s]half))(?!one\\s+half\\s+a\\b)(?<top>${NUMERATOR})[-\\s](?<part>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)(?:(?<=(?:two|three|four|five|six|seven|eight|nine)[-\\s]\\w+)s\\b|s?\\b(?=\\s+(?:of|should|would|will|can|has|had|goes|went|belong|did|do|does|leave|now|as|per|when|and|or|than|are|is|were|was|have|had|come|came|sit|go|share|in|the|more|from|by|a|to|at|less|fewer)\\b|[,.;]|$)|(?<=-\\w+)\\b(?=\\s+(?:stake|share|interest|holding|owned|cut|rise|increase|drop|discount)\\b))`,
  'gi',
);
const HALF =
  /\b(?<!first |second |latter |other |later |and a |two and a )half(?:\s+of|(?=\s+(?:from|that|this|what|the|its|their|are|were|all|come|go)\b))/gi;
/** What something is done in, and no share of: "one in 45 minutes", "two in six months", "six in 13 cities". */
const SPANS = 'years|months|weeks|days|hours|minutes|seconds|goes';
const PLACES = 'countries|cities|provinces|places|counties|districts|regions|markets|continents|sectors|languages';
const RATIO = new RegExp(
  `\\b(?<top>${RATIO_NUMBER})\\s+(?:in|out\\s+of)\\s+(?:(?:every|each)\\s+)?(?<whole>${RATIO_NUMBER})\\b(?!\\s+(?:${SPANS})\\b)(?!(?<=\\b(?:1[1-9]|[2-9]\\d|\\d{3}))\\s+(?:${PLACES})\\b)(?!\\s*(?:%|percent|per cent|million|billion|[.,]\\d))`,
  'gi',
);

/** "one share in five", "six of every ten". */
const APART = new RegExp(
  `\\b(?<top>${RATIO_NUMBER})\\s+(?:(?:[a-z-]+\\s+){1,3}(?:in|out\\s+of)\\s+(?:every\\s+)?|of\\s+(?:(?:every|each)\\s+|(?=ten\\b|10\\b|twenty\\b|100\\b)))(?<whole>three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|10|100)\\b(?!\\s+(?:[a-z-]+\\s+)?(?:${PLACES}|${SPANS})\\b|\\s*(?:%|percent|per cent|million|billion|thousand|hundred|[.,]\\d))`,
  'gi',
);
/** "every third firm". */
const EVERY =
  /\bevery\s+(?<part>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?!\s+(?:year|month|week|day|hour|time|quarter))/gi;

/** "two thirds", "a quarter of", "half of", "one in five", "six out of ten": percent, to one decimal place. */
export function readFractions(text: string): Draft[] {
  const found: Draft[] = [];
  const add = (match: RegExpMatchArray, top: number, whole: number, isRounded: boolean) => {
    if (!(top > 0 && whole > top)) return;
    const start = match.index ?? 0;
    const end = start + match[0].replace(/\s+of$/, '').length;
    const value = Math.round((1000 * top) / whole) / 10;
    // Thirds and "one in five" are round figures.
    const comparator = isRounded ? 'about' : 'exact';
    found.push(makeDraft({ start, end }, value, '%', { comparator, cue: findCue(text, start, end) }));
  };
  const count = (word: string | undefined) =>
    /^(?:a|another)$/i.test(word ?? '') ? 1 : /^\d/.test(word ?? '') ? Number(word) : (parseWords(word ?? '') ?? 0);
  for (const match of text.matchAll(FRACTION)) {
    const whole = PARTS[match.groups?.part?.toLowerCase() ?? ''] ?? 0;
    add(match, count(match.groups?.top), whole, whole === 3);
  }
  for (const match of text.matchAll(HALF)) add(match, 1, 2, false);
  for (const match of text.matchAll(RATIO)) {
    const [top, whole] = [count(match.groups?.top), count(match.groups?.whole)];
    // "One in 13" is a share, "six in 13" may be towns.
    if (whole <= 10 || whole === 100 || (whole < 100 && (top === 1 || /\bevery\b|\beach\b/i.test(match[0]))))
      add(match, top, whole, true);
  }
  for (const match of text.matchAll(APART)) {
    const [top, whole] = [count(match.groups?.top), count(match.groups?.whole)];
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some(({ number }) => overlaps(number, span))) add(match, top, whole, true);
  }
  for (const match of text.matchAll(EVERY)) {
    const part = match.groups?.part?.toLowerCase() ?? '';
    add(match, 1, part === 'second' ? 2 : (PARTS[part] ?? 0), true);
  }
  return found;
}
