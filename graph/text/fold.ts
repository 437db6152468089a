/** The one place that knows which letters are alike: every comparison of names folds its letters here. */

/** Letters that do not fall apart into a base letter and a mark, lower case. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
]);

const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

/** Lower case without accents: "Łódź" → "lodz". Punctuation, spaces and the marks of other scripts stay. */
export function foldLetters(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter);
}
