import { foldLetters } from '../text/fold.ts';

/** Words in ASCII joined by hyphens: "Bắc Ninh's R&D" → "bac-ninhs-r-and-d". Other scripts become code points. */
export function slug(text: string): string {
  const plain = foldLetters(text)
    .replace(/['’‘ʼ]/g, '')
    .replace(/&/g, ' and ');
  const ascii = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (ascii !== '') return ascii;
  const points = [...plain.trim()].slice(0, 12).map((letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`);
  return points.length === 0 ? 'unnamed' : points.join('-');
}
