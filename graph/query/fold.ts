/** Text made comparable: lower case, no accents, plain quotes and dashes. */

export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, and one past its end, the offset it has in the original. */
  readonly offsets: readonly number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** Folds a text and keeps the way back, so that what matches can be marked in the original. */
export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    const lower = character.toLowerCase();
    const plain = PLAIN[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    text += plain;
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
}
