import type { Sentence } from '../model.ts';

/**
 * The sentence as one string of `sentence.end − sentence.start` code units, so that positions in it are offsets:
 * plain quotes, hyphens and dashes, one kind of space, blanks where the tokens leave something out.
 */
export function readSentenceText(sentence: Sentence): string {
  let text = '';
  for (const token of sentence.tokens) {
    const at = token.start - sentence.start;
    if (at < text.length) continue;
    text += ' '.repeat(at - text.length) + plain(token.text);
  }
  return text.length < sentence.end - sentence.start ? text.padEnd(sentence.end - sentence.start) : text;
}

/** No writer's sentence is longer; what is longer is a table or noise and says nothing in words. */
const LONGEST = 5000;

/** Whether a sentence is worth reading for times and quantities. */
export function isReadable(sentence: Sentence): boolean {
  return sentence.end - sentence.start <= LONGEST;
}

/** Typographic quotes, hyphens, dashes and spaces made plain, one code unit for one. */
function plain(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word;
  return word
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[‒–—―]/g, '–')
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/g, ' ');
}
