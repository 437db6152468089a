import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('resolve(article, sentences, dates): places inside names', () => {
  it('are mentions inside the name', () => {
    const { inside, names } = read('Shenzhen Customs said so.');
    expect(names).toEqual(['agency: Shenzhen Customs', 'region: Shenzhen']);
    expect(inside).toEqual(['Shenzhen in agency:shenzhen customs']);
  });

  it('are none where the country behind them is another', () => {
    expect(
      read('Shares trade on Bursa Malaysia in Kuala Lumpur.').inside.map((words) => words.split(' in ')[0]),
    ).toEqual(['Malaysia']);
    expect(read('He studied at Lyon France Business School.').inside.map((words) => words.split(' in ')[0])).toContain(
      'France',
    );
  });

  it('are none where the word is only a name', () => {
    expect(read('Northeastern University met the Rajya Sabha.').inside).toEqual([]);
  });
});

describe('resolve(article, sentences, dates): places as they are said', () => {
  it.each([
    ['The South African city of Durban grew.', ['region: Durban']],
    ['It is in the Saudi Arabian capital of Riyadh.', ['region: Riyadh']],
    [
      "He spoke in Nanjing City of east China's Jiangsu Province.",
      ['region: Nanjing', 'region: east China', 'region: Jiangsu'],
    ],
    [
      'It has a plant in New York, NY, and one in Albany, N.Y.',
      ['region: New York', 'region: New York State', 'region: Albany'],
    ],
    ['They drove from Jilin City to a farm in Jilin Province.', ['region: Jilin', 'region: Jilin Province']],
    [
      'It moved from Cambridge, Mass., to Cambridge, England. It likes Cambridge, and Cambridge, England.',
      ['region: Cambridge', 'region: Massachusetts', 'region: Cambridge, England', 'region: England'],
    ],
    ['It left Cambridge. It had been in Cambridge, Mass., before.', ['region: Cambridge', 'region: Massachusetts']],
    ['Firms in Kansas City and Ningbo City grew.', ['region: Kansas City', 'region: Ningbo']],
  ])('%s', (text, names) => {
    expect(read(text).names).toEqual(names);
  });

  it('takes nothing up where the place is named behind: "the southwestern city of Chengdu"', () => {
    expect(read('Hefei grew. The firm moved to the southwestern city of Chengdu.').said('description')).toEqual([]);
  });

  it('knows the place by the comma: "the Sri Lankan capital, Colombo,"', () => {
    expect(read('Durban grew. So did the Sri Lankan capital, Colombo.').said('description')).toEqual([
      'the Sri Lankan capital → region:colombo',
    ]);
  });
});
