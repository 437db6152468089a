import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import { readText } from '../../../../graph/read/readArticle.ts';

/** What a word stands for where it stands last in a text. */
function meantBy(word: string, text: string): string | undefined {
  const start = text.lastIndexOf(word);
  const article = readText(text, 'x.txt');
  const { mentions } = extract(article);
  const shift = article.text.lastIndexOf(word) - start;
  return mentions.find((mention) => mention.start === start + shift)?.entity;
}

describe('resolveAnaphora(article, sentences, entities, names, choose)', () => {
  it.each([
    ['She', 'Anna Berg runs Siemens. Nicole Weber runs Volvo. She became chairwoman of Ericsson.', 'nicole weber'],
    ['She', 'Ms Nicole Weber runs Volvo. She became chairwoman of Ericsson in 2019.', 'nicole weber'],
    ['He', 'Mr Simone Rossi runs Volvo. He became chairman of Ericsson in 2019.', 'simone rossi'],
    ['He', 'Joan Laporta is president of Barcelona FC. He was elected in 2021.', 'joan laporta'],
  ])('knows who “%s” is: %s', (word, text, person) => {
    expect(meantBy(word, text)).toBe(`person:${person}`);
  });

  it('has “we” stand for no body whose post is over', () => {
    expect(meantBy('We', '“We lost it,” said Ida Holm, chief executive of Volvo.')).toBe('company:volvo');
    expect(meantBy('We', '“We lost it,” said Ida Holm, former chief executive of Volvo.')).toBeUndefined();
    expect(meantBy('We', '“We lost it,” said Ida Holm, founder of Volvo, now mayor of Gothenburg.')).toBeUndefined();
  });
});
