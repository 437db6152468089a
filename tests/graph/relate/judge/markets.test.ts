import { describe, expect, it } from 'vitest';
import { extract } from '../../../../graph/extract.ts';
import { readText } from '../../../../graph/read/readArticle.ts';

/** Where the firm sells. */
const marketsOf = (text: string) =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === 'sells_to')
    .map(({ target }) => target.replace('region:', ''));

describe('joinMarkets(candidates, confidences): a list of markets holds as a whole', () => {
  it.each([
    [
      'Norta Motion employs 190 people and exports 64 percent of its output, mainly to Norway, Oman and Peru.',
      ['norway', 'oman', 'peru'],
    ],
    ['Acme Tools sells pumps in Italy, Spain and Morocco.', ['italy', 'spain', 'morocco']],
    ['Acme Tools, of Turin, Italy, ships to Peru and Chile.', ['peru', 'chile']],
    ['Acme Tools sells to Germany, has plants in Turkey and Poland, and employs 300.', ['germany']],
    ['Acme Tools does not sell to Germany, Poland or Italy.', []],
  ])('%s', (text, markets) => expect(marketsOf(text)).toEqual(markets));
});
