/** Letters that do not fall apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** Words in ASCII joined by hyphens: "Bắc Ninh's R&D" → "bac-ninhs-r-and-d". Other scripts become code points. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘ʼ]/g, '')
    .replace(/[ßæœøđðþłħı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, ' and ');
  const ascii = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (ascii !== '') return ascii;
  const points = [...plain.trim()].slice(0, 12).map((letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`);
  return points.length === 0 ? 'unnamed' : points.join('-');
}
