import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../../graph/extract.ts';
import { articleOf } from '../../annotate/mentions/articleOf.ts';

/** What the last "capital" or "capital city" of a text is read as; null where it stands for nothing. */
function capitalIn(text: string): string | null {
  const { article, mentions } = readArticleText(articleOf(text));
  const found = mentions.filter(
    ({ form, start, end }) => form === 'description' && /capital/.test(article.text.slice(start, end)),
  );
  return found.at(-1)?.entity ?? null;
}

const CITIES = 'Hefei, Wuhan, Guangzhou, Wuhu and Paris signed the deal with Anhui, Hubei, Guangdong and Japan.';

describe('readCapital(anaphor, sentence, names, entities)', () => {
  it.each([
    ['the capital of Hubei', 'region:wuhan'],
    ["the capital of East China's Anhui province", 'region:hefei'],
    ['the Guangdong capital', 'region:guangzhou'],
    ['the Guangdong provincial capital', 'region:guangzhou'],
    ["Anhui's provincial capital", 'region:hefei'],
    ['the French capital', 'region:paris'],
    ['the capital city of Hubei', 'region:wuhan'],
    ["Hubei's capital city", 'region:wuhan'],
  ])('knows the city that is %s', (words, city) => {
    expect(capitalIn(`${CITIES}\n\nThe plant in ${words} makes pumps.`)).toBe(city);
  });

  it('takes no other city where the capital is not named', () => {
    expect(capitalIn(`${CITIES}\n\nThe plant in Japan's capital makes pumps.`)).toBeNull();
  });

  it('takes some seat for “the provincial capital”, and no other town', () => {
    expect(capitalIn('Wuhu lies beside Hefei, and Anqing beside Wuhu. A line ends in the provincial capital.')).toBe(
      'region:hefei',
    );
    expect(capitalIn('Wuhu lies beside Anqing. A line ends in the provincial capital.')).toBeNull();
  });

  it('takes no port for the country’s capital', () => {
    expect(capitalIn('Osaka is the largest port of Japan. The plant is in the country’s capital.')).toBeNull();
    expect(capitalIn('Warsaw is booming. The capital has a new plant.')).toBe('region:warsaw');
  });

  it('takes money for no place', () => {
    expect(capitalIn('Hefei, the seat of Anhui, is growing. Its fund holds a quarter of the capital.')).toBeNull();
    expect(capitalIn('Hefei, the seat of Anhui, is growing. Its fund has a stall in the capital.')).toBe(
      'region:hefei',
    );
  });
});
