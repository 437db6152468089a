/** Which words are short for which name: brackets, acronyms, distinctive parts, surnames. */
import { exchangeOf } from '../../gazetteer/exchangeCodes.ts';
import { COMPANY_WORDS, LEGAL_FORMS } from './lexicon/companies.ts';
import type { Word } from './words.ts';

const LINKS = new Set('of and the for in on & de do da di des du para für et y e'.split(' '));

/** Whether capitals are the initials of a name, in order: "MIIT", "HDIIT", "MoMSME", "IfM", "MSE-CDP". */
export function isAcronymOf(short: string, name: string): boolean {
  if (!/\p{Lu}.*\p{Lu}/u.test(short) || /\s/.test(short)) return false;
  const plural = /^(\p{Lu}{2,})s$/u.exec(short);
  const letters = (plural?.[1] ?? short).replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || letters.length > 10) return false;
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length < 2) return false;
  for (let start = 0; start < words.length - 1; start += 1)
    if (isSpelled(letters, 0, words, start, letters.length > 2)) return true;
  return false;
}

/** The initials of all its words, or of all but the place that begins it: what an acronym without brackets must be. */
export function isStrictAcronymOf(short: string, name: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(short)) return false;
  const words = name.split(/[\s-]+/).filter((word) => !LINKS.has(word.toLowerCase()));
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials === short || (short.length > 2 && initials.slice(1) === short);
}

/** Initials to the letter, small words as small letters or left out: "BoI" of Bank of Industry, "MdS" of Maquinados del Semidesierto. */
export function isInitialsOf(short: string, name: string): boolean {
  return /^\p{Lu}\p{L}{1,7}$/u.test(short) && readInitials(name).includes(short);
}

/** The initials of a name of several words: all of them, without "and", without small words. */
export function readInitials(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  if (words.length < 2) return [];
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('');
  return [
    initials(words),
    initials(words.filter((word) => word !== 'and' && word !== '&')),
    initials(words.filter((word) => !/^\p{Ll}/u.test(word))),
  ].filter((short) => /\p{Lu}.*\p{Lu}/u.test(short));
}

/** Letters from `at` on begin the words from `word` on; link words may be skipped, a word may give two letters. */
function isSpelled(letters: string, at: number, words: readonly string[], word: number, mayShare: boolean): boolean {
  if (at === letters.length) return words.slice(word).every((rest) => LINKS.has(rest));
  const own = words[word];
  if (own === undefined) return false;
  if (own.charAt(0) === letters.charAt(at)) {
    if (isSpelled(letters, at + 1, words, word + 1, mayShare)) return true;
    // "MoMSME", "DIGIT": a second letter from inside the word.
    const second = letters.charAt(at + 1);
    if (mayShare && second !== '' && own.indexOf(second, 1) > 0 && isSpelled(letters, at + 2, words, word + 1, false))
      return true;
  }
  // "Vela Equipment Inc. China (VEC)"
  const isSkipped = LINKS.has(own) || /^(?:inc|ltd|llc|gmbh)$/.test(own);
  return isSkipped && isSpelled(letters, at, words, word + 1, mayShare);
}

/** "ApexBrasil (that's the Brazilian Trade and Investment Promotion Agency": the short name before the brackets. */
export function readNameBefore(words: readonly Word[], from: number): { from: number; to: number } | null {
  // "Volkswagen (VOWG.DE)": the code of a share, which is no fuller name.
  if (exchangeOf(words[from]?.text ?? '') !== undefined) return null;
  let at = from - 1;
  while (at > 0 && from - at <= 4 && words[at]?.text !== '(') at -= 1;
  if (words[at]?.text !== '(' || words.slice(at + 1, from).some((word) => word.isMark || word.isCapital)) return null;
  let start = at;
  while (start > 0 && words[start - 1]?.isCapital && !words[start - 1]?.isMark) start -= 1;
  return start < at ? { from: start, to: at } : null;
}

const FORMULA =
  /^(?:(?:hereinafter|hereafter)(?: referred to as)?(?: the)?|referred to as|abbreviated as|or|known as|formerly|formerly known as|the|short for)$/;

/** The short name that stands in brackets behind a name, as word range; null when the brackets hold something else. */
export function readBracket(
  words: readonly Word[],
  at: number,
  name: string,
): { from: number; to: number; isSure: boolean } | null {
  if ((words[at]?.text !== '(' && words[at]?.text !== '（') || exchangeOf(words[at + 1]?.text ?? '') !== undefined)
    return null;
  let close = at + 1;
  while (close < words.length && words[close]?.text !== ')' && words[close]?.text !== '）') close += 1;
  if (close >= words.length || close - at > 10) return null;
  let from = at + 1;
  let isQuoted = false;
  const skipped: string[] = [];
  while (from < close) {
    const word = words[from];
    if (!word) break;
    if (/^["“”'‘’]$/.test(word.text)) isQuoted = true;
    else if (word.isCapital || word.isMark) break;
    else skipped.push(word.norm);
    from += 1;
  }
  let to = close;
  while (to > from && words[to - 1]?.isMark) to -= 1;
  if (to <= from) return null;
  const isFormula = skipped.length > 0 && FORMULA.test(skipped.join(' '));
  if (skipped.length > 0 && !isFormula) return null;
  const inner = words.slice(from, to);
  const short = inner.map((word) => word.text).join(' ');
  if (inner.some((word) => word.isMark && word.text !== '&') || /^\d/.test(short)) return null;
  const own = new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const isPart = inner.every((word) => word.norm.split(/[^\p{L}\p{N}]+/u).every((part) => own.has(part)));
  const tail = inner.at(-1)?.norm ?? '';
  // "HVM Catapult": initials of all but the last word.
  const isHalfAcronym =
    inner.length === 2 &&
    name.toLowerCase().endsWith(` ${tail}`) &&
    isAcronymOf(inner[0]?.text ?? '', name.slice(0, -tail.length - 1));
  if (isHalfAcronym) return { from, to, isSure: true };
  if (
    isQuoted ||
    isFormula ||
    isAcronymOf(short, name) ||
    (isPart && inner.every((word) => word.isCapital || /^\d/.test(word.text)))
  )
    return { from, to, isSure: true };
  // "(IZA)" behind another name: capitals that spell nothing are still most often the short form.
  return inner.length === 1 && inner[0]?.isUpper === true && inner[0].text.length >= 3
    ? { from, to, isSure: false }
    : null;
}

/** The bracketed short name behind the name at these words, past closing quotes and "enterprises". */
export function findBracket(words: readonly Word[], from: number, to: number): ReturnType<typeof readBracket> {
  let at = to;
  while (words[at] && /^["”’']$/.test(words[at]?.text ?? '')) at += 1;
  if (/^(?:enterprises|firms|companies|smes)$/.test(words[at]?.norm ?? '')) at += 1;
  const name = words
    .slice(from, at)
    .filter((word) => !/^["“”‘’]$/.test(word.text))
    .map((word) => word.text)
    .join(' ');
  return readBracket(words, at, name);
}

/** Legal forms whose parts are words of their own. */
const LEGAL_PHRASE = /,? (?:spol\. s r\. ?o\.|sp\. z o\. ?o\.|e\. ?V\.)$/i;

/** A firm's name without its legal form: "Wuhan Ruiguang Photonics". */
export function stripLegalForm(name: string): string {
  const words = name.replace(LEGAL_PHRASE, '').split(' ');
  const isLink = (word: string) => word === '&' || word === 'de';
  while (words.length > 1 && (isLink(words.at(-1) ?? '') || isLegal(words.at(-1) ?? ''))) words.pop();
  return words.join(' ').replace(/[,\s]+$/, '');
}

function isLegal(word: string): boolean {
  const bare = word
    .replace(/[.,()]/g, '')
    .replace('/', '')
    .toLowerCase();
  return LEGAL_FORMS.has(bare);
}

/** Behind a place they tell no firm from another: "Metro" is not the Delhi Metro Rail Corporation. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  'metro express airport port union national central general standard united universal global royal premier first star eagle phoenix orient oriental pacific atlantic continental imperial crown'.split(
    ' ',
  ),
);

/** Whether `short` can stand for the firm `full`: distinctive words of it in a row, not a place or a bare kind of business. */
export function isShortFirmName(short: string, full: string, isPlace: (name: string) => boolean): boolean {
  const parts = short.split(/\s+/);
  const whole = stripLegalForm(full).split(/\s+/);
  if (parts.length >= whole.length && stripLegalForm(full).toLowerCase() !== short.toLowerCase()) return false;
  const lower = whole.map((word) => word.toLowerCase());
  const wanted = parts.map((word) => word.toLowerCase());
  const at = lower.findIndex((_, index) => wanted.every((word, offset) => lower[index + offset] === word));
  if (at < 0) return false;
  const telling = wanted.filter((word) => !COMPANY_WORDS.has(word) && !LINKS.has(word));
  if (telling.length === 0) return false;
  if (isPlace(short) || (telling.length === 1 && isPlace(capitalize(telling[0] ?? '')) && parts.length === 1))
    return false;
  // A lone word must begin the name or follow the place that begins it: "Ruiguang" in "Wuhan Ruiguang Photonics"; or end a two-word name.
  if (parts.length > 1) return true;
  if (at === 0) return true;
  if (at === whole.length - 1) return whole.length === 2;
  if (SHARED_WORDS.has(telling[0] ?? '')) return false;
  return isPlace(whole.slice(0, at).join(' ')) || whole.slice(0, at).every((word) => isPlace(word));
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The part of a person's name by which an article goes on: the last word, or the first where the family name leads. */
export function surnameOf(name: string, isChinese: boolean): string {
  const words = name.replace(/,? (?:[JS]r\.?|I{2,3}|IV)$/, '').split(/\s+/);
  return (isChinese ? words[0] : words.at(-1)) ?? name;
}
