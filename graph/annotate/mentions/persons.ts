/** How much a capitalised name looks like a person's, by its own words. */
import { demonym } from '../../gazetteer/places.ts';
import { GIVEN_NAMES } from './lexicon/givenNames.ts';
import { EAST_ASIAN_SURNAMES, PINYIN_SYLLABLES } from './lexicon/persons.ts';
import type { Word } from './words.ts';

/** 0 when the words cannot be a person's name, up to 4 when they hardly can be anything else. */
export function scorePersonName(words: readonly Word[]): number {
  if (
    words.length === 0 ||
    words.length > 5 ||
    words.some((word) => /\d|&|\+|\(/.test(word.text) || word.norm === "'s")
  )
    return 0;
  if (
    words.some(
      (word) => word.isUpper && !/^(?:\p{Lu}\.)+$/u.test(word.text) && word.text.replaceAll('.', '').length > 2,
    )
  )
    return 0;
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return 0;
  if (words.length === 1) return 0;
  if (isChineseName(words)) return 4;
  // "Kwok Wing-sze": surname, then a hyphenated given name in small letters; "Kim Min-jun".
  if (words.length === 2 && EAST_ASIAN_SURNAMES.has(first.norm) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last.text)) return 4;
  if (
    words.length <= 4 &&
    EAST_ASIAN_SURNAMES.has(first.norm) &&
    words.every((word) => word.text.length <= 6) &&
    /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(words.map((word) => word.text).join(''))
  )
    return 3;
  // "Khalid al-Mazrouei"
  if (/^(?:al|el|ul|as|ad|ar|az|ash|an|at)-/.test(last.norm) && words.length <= 4) return 3;
  // "Lim Swee Huat": a surname and two short given names.
  if (
    words.length === 3 &&
    EAST_ASIAN_SURNAMES.has(first.norm) &&
    words.every((word) => /^\p{Lu}\p{Ll}{1,5}$/u.test(word.text))
  )
    return 2.5;
  // "Pyo In-ho", "Chung Ju-yung": only given names of East Asia are hyphenated so.
  if (
    words.length === 2 &&
    /^\p{Lu}\p{Ll}{1,7}$/u.test(first.text) &&
    /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5}$/u.test(last.text)
  )
    return 3.5;
  const given = first.norm.normalize('NFD').replace(/\p{M}/gu, '');
  if (GIVEN_NAMES.has(first.norm) || GIVEN_NAMES.has(given) || GIVEN_NAMES.has(given.split('-')[0] ?? ''))
    return words.length <= 4 ? 3 : 1;
  if (words.length >= 2 && words.some((word) => /^(?:\p{Lu}\.)+$/u.test(word.text))) return 3;
  // "Ximena Arriaga del Toro", "Jeyanthi a/p Subramaniam"
  if (words.some((word, at) => at > 0 && at < words.length - 1 && NAME_PARTICLES.has(word.norm) && !word.isCapital))
    return 2.5;
  // "Jürgen Abt-Schilling": a double surname.
  if (words.length <= 3 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(last.text) && /^\p{Lu}[\p{Ll}-]+$/u.test(first.text))
    return 2.5;
  // "Scottish Widows" are nobody.
  if (demonym(first.text) !== null) return 0;
  return words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word.text)) ? 1 : 0;
}

const NAME_PARTICLES = new Set(
  'van von der den ter ten zu de da do dos del di della bin bint binti binte ibn el al na a/p a/l d/o s/o'.split(' '),
);

/** "Jiang Zhenmei", "Ouyang Helan", "Bai Zhiwen": a surname and one or two syllables, or the same turned round. */
export function isChineseName(words: readonly Pick<Word, 'text' | 'norm'>[]): boolean {
  if (words.length < 2 || words.length > 3 || words.some((word) => !/^\p{Lu}[\p{Ll}'’]+$/u.test(word.text)))
    return false;
  const [first, second, third] = words.map((word) => word.norm.replace(/['’]/g, ''));
  if (first === undefined || second === undefined) return false;
  if (EAST_ASIAN_SURNAMES.has(first) && isPinyin(second, 2) && (third === undefined || isPinyin(third, 1))) return true;
  return (
    words.length === 2 &&
    EAST_ASIAN_SURNAMES.has(second) &&
    isPinyin(first, 2) &&
    !isPinyin(first, 1) &&
    second.length > 2
  );
}

/** Whether a person's family name leads: "Jiang Zhenmei", "Kwok Wing-sze". */
export function hasFamilyNameFirst(name: string): boolean {
  const words = name.split(' ').map((text) => ({ text, norm: text.toLowerCase() }));
  return isChineseName(words) || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name);
}

/** Whether a word divides into at most `syllables` pinyin syllables. */
export function isPinyin(word: string, syllables: number): boolean {
  if (PINYIN_SYLLABLES.has(word)) return true;
  if (syllables <= 1) return false;
  for (let cut = 1; cut < word.length; cut += 1)
    if (PINYIN_SYLLABLES.has(word.slice(0, cut)) && isPinyin(word.slice(cut), syllables - 1)) return true;
  return false;
}
