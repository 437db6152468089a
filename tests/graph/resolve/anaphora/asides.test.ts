import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import { readText } from '../../../../graph/read/readArticle.ts';

/** What "The company" stands for in a text. */
function companyIn(text: string): string | undefined {
  const { mentions } = extract(readText(text, 'x.txt'));
  const end = text.indexOf('The company') + 'The company'.length;
  return mentions.find((mention) => mention.end === end)?.entity;
}

describe('readAside(sentence, names): who opens the next sentence', () => {
  it.each([
    [
      'Lynx Optik, which competes with Canon and Nikon, makes mirrors. The company was founded in 1991.',
      'company:lynx optik',
    ],
    [
      'Powerway, a supplier to Midea and Gree, won the little giant title in 2021. The company holds 74 patents.',
      'company:powerway',
    ],
    ['Powerway supplies Midea. Midea, a rival of Gree, grew. The company holds 74 patents.', 'company:midea'],
  ])('is not who was named between commas: %s', (text, entity) => expect(companyIn(text)).toBe(entity));
});
