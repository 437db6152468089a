import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../graph/annotate/dates.ts';
import { findQuantities } from '../../../graph/annotate/quantities.ts';
import { readSentences } from '../../../graph/annotate/tokenize.ts';
import { articleOf } from './articleOf.ts';

function quantitiesOf(text: string) {
  const sentences = readSentences(articleOf(text));
  return findQuantities(sentences, findDates(sentences, '2023-08-16'));
}

/** `value unit comparator`, with `=` in front of a restatement. */
const write = (text: string) =>
  quantitiesOf(text).map(
    ({ value, unit, comparator, isRestatement }) =>
      `${isRestatement ? '=' : ''}${value} ${unit}${comparator === 'exact' ? '' : ` ${comparator}`}`,
  );

describe('findQuantities(sentences, dates)', () => {
  it.each([
    // Money
    [
      'a total output value of 15.268 billion yuan (about 2.28 billion U.S dollars), up',
      ['15268000000 CNY', '=2280000000 USD about'],
    ],
    [
      'reached 44.64 billion yuan (US$6.24 billion) between January and October, up by 11% year on year',
      ['44640000000 CNY', '=6240000000 USD', '11 %'],
    ],
    ['a market value of RMB9.7bn at the close', ['9700000000 CNY']],
    ['The sale of 40.5m shares at RMB31.20 apiece raised RMB1.26bn', ['40500000 count', '31.2 CNY', '1260000000 CNY']],
    ['will share £18.4 million in grants', ['18400000 GBP']],
    ['Sales came to ¥8.9 billion in Japan.', ['8900000000 JPY']],
    ['The Chinese firm raised ¥8.9 million.', ['8900000 CNY']],
    ['The Norwegian firm spent 3 million kroner and 480 million Danish kroner.', ['3000000 NOK', '480000000 DKK']],
    ['Oslo pays 2 million kroner. Copenhagen does not.', ['2000000 NOK']],
    ['put 8 million euros into it, then €1.2m', ['8000000 EUR', '1200000 EUR']],
    ['Guarantees worth Rs 1.04 lakh crore', ['1040000000000 INR']],
    ['pledged VNĐ96 billion (about $3.9 million)', ['96000000000 VND', '=3900000 USD about']],
    ['turned over R$12.7 million', ['12700000 BRL']],
    ['can keep the R18.4m it was paid for the R2 press', ['18400000 ZAR']],
    ['Net sales amounted to SEK 88.3 million (79.1), an increase', ['88300000 SEK', '79100000 SEK']],
    ['received 6.8 billion tenge', ['6800000000 KZT']],
    ['lent Kigali 75 million francs in Rwanda', ['75000000 RWF']],
    [
      'financing support of over 120 billion RMB for more than 10,000 SMEs',
      ['120000000000 CNY over', '10000 count over'],
    ],
    ['a 500,000-yuan prize', ['500000 CNY']],
    ['sold for 3.5 trillion won', ['3500000000000 KRW']],
    ['HK$1.2 billion', ['1200000000 HKD']],
    // Percentages and fractions
    ['or 13.6 percent of its revenue, up 2.1 percentage points', ['13.6 %', '2.1 percentage point']],
    ['Some 70 per cent of the proceeds', ['70 % about']],
    ['Fifty-eight per cent of the awards', ['58 %']],
    ['Two thirds of the proceeds will go', ['66.7 % about']],
    ['a third of sales', ['33.3 % about']],
    ['Three-quarters belong to the family', ['75 %']],
    ['more than a sixth should never have left', ['16.7 % over']],
    ['one car engine in eleven built in Europe', ['9.1 % about']],
    ['one plant in twelve countries', ['12 count']],
    ['about six of every 10 needles', ['60 % about']],
    ['every third gauge bears its name', ['33.3 % about']],
    ['has become number two', ['2 rank']],
    ['A hundred and twelve people', ['112 count']],
    ['exports of nine point four billion dollars', ['9400000000 USD']],
    ['spend one point two per cent of sales', ['1.2 %']],
    ['nearly three-quarters of them sit in two places', ['75 % about', '2 count']],
    ['one in four of all those', ['25 % about']],
    ['six out of ten smelters', ['60 % about']],
    ['almost half of its output', ['50 % about']],
    ['profit fell -3.5%', ['-3.5 %']],
    // Counts, in figures and in words
    ['One hundred and eighteen companies', ['118 count']],
    ['Forty-seven enterprises made it', ['47 count']],
    ['The 31 winners were chosen from 402 applicants', ['31 count', '402 count']],
    ['3.12 crore enterprises', ['31200000 count']],
    ['the largest number (47.3 lakh)', ['4730000 count']],
    ['a dozen flights', ['12 count']],
    ['about 10 thousand firms', ['10000 count about']],
    ['more than a hundred firms', ['100 count over']],
    ['a 140-person workshop', ['140 count']],
    ['90+ firms came', ['90 count over']],
    ['three times the average', ['3 times']],
    ['on its 97.96 square kilometres', ['97.96 km2']],
    ['planned on nearly 6,400ha', ['6400 ha about']],
    // Comparison
    ['exceeded 190 billion yuan', ['190000000000 CNY over']],
    ['up to 2 million yuan', ['2000000 CNY under']],
    ['its share edged up to 21.4%', ['21.4 %']],
    ['hotted up to the last: up to 21.4%', ['21.4 % under']],
    ['at least three enterprises', ['3 count over']],
    ['nearly 10 million, accounting for about 30% of', ['10000000 count about', '30 % about']],
    ['rose from over 5,000 to more than 17,600', ['5000 count over', '17600 count over']],
    ['between 10 and 20 percent', ['10 % over', '20 % under']],
    ['10-20% of firms', ['10 % over', '20 % under']],
    ['increase the number to 200 and 1,500 respectively', ['200 count', '1500 count']],
    // Shared units
    ['reward 500,000, 200,000 and 100,000 yuan, respectively', ['500000 CNY', '200000 CNY', '100000 CNY']],
    ['award 3 million yuan, 1.5 million yuan and 1 million yuan', ['3000000 CNY', '1500000 CNY', '1000000 CNY']],
    ['award 3, 1.5 and 1 million yuan', ['3000000 CNY', '1500000 CNY', '1000000 CNY']],
    ['to 410 million yuan in 2022 from 187 million a year before', ['410000000 CNY', '187000000 CNY']],
    ['Nanjing pays 800,000 yuan and Wuxi 500,000.', ['800000 CNY', '500000 CNY']],
    ['The fund has 400 million euros. Of this, 120 million went into roads.', ['400000000 EUR', '120000000 EUR']],
    ['spent 30 million euros, of which 12 million was for lathes', ['30000000 EUR', '12000000 EUR']],
    ['The 30 million euros built roads. Some 12 million tourists came.', ['30000000 EUR', '12000000 count about']],
    ['1,985, or 92.5 percent, have been solved', ['1985 count', '92.5 %']],
    ['10, 15 and 20 percent', ['10 %', '15 %', '20 %']],
    ['bought a one-third stake', ['33.3 % about']],
    ['its 4,700 square-metre site', ['4700 m2']],
    // What a sign or word stands for
    ['Ontario gave $12 million, Toronto US$3 million.', ['12000000 CAD', '3000000 USD']],
    ['A mill in Ontario gave Toronto two million dollars.', ['2000000 CAD']],
    ['TORONTO (Reuters): an Ontario mill was sold for $12 million.', ['12000000 USD']],
    ['Ontario gave C$12 million to a Toronto mill, worth $9 million.', ['12000000 CAD', '9000000 USD']],
    ['A mill in Ohio sold to Toronto for $12 million.', ['12000000 USD']],
    ['Nairobi, in Kenya, gives 2 million shillings, though Uganda gives more.', ['2000000 KES']],
    ['Invercargill, in New Zealand, spent $3 million; a firm of Ohio bid.', ['3000000 NZD']],
    ['Hong Kong and Hong Kong alone pays $3 million.', ['3000000 HKD']],
    ['China, China and China trade through Hong Kong and Hong Kong for $3 million.', ['3000000 USD']],
    ['In Rosario, Santa Fe, Argentina, it lent 900 million pesos.', ['900000000 ARS']],
    ['In Gaborone CEDA lent P9 million, in Manila none; Botswana pays.', ['9000000 BWP']],
    ['Doha lent it QR 24 million; in Qatar 3 million riyals are little.', ['24000000 QAR', '3000000 QAR']],
    ['sold 44 million soles and 11.8 million lari, 6.8 million BHD', ['44000000 PEN', '11800000 GEL', '6800000 BHD']],
    // Sums that leave their currency unsaid
    ['Revenue was 37 million. It had lent 5 million euros.', ['37000000 EUR', '5000000 EUR']],
    ['It lent 5 million euros, 61 per cent of the target of 6 million.', ['5000000 EUR', '61 %', '6000000 EUR']],
    ['Arven comes next (31.7 billion). It paid 5 million euros.', ['31700000000 EUR', '5000000 EUR']],
    ['It bought Arven (18 million euros) and Bolt (45 million).', ['18000000 EUR', '45000000 EUR']],
    ['A city of 1.4 million paid 5 million euros.', ['1400000 count', '5000000 EUR']],
    ['It makes springs, 60 million a year, for 5 million euros.', ['60000000 count', '5000000 EUR']],
    ['Its revenue was 37 million.', ['37000000 count']],
    ['It needs 4 million euros. Hunger threatens 24 million.', ['4000000 EUR', '24000000 count']],
    ['It paid 5 million euros. About 170 million in Spain like it.', ['5000000 EUR', '170000000 count about']],
    ['It paid 5 million euros, and 170 million in Spain like it.', ['5000000 EUR', '170000000 count']],
    ['It paid Lima 5 million euros and 17 million in Peru.', ['5000000 EUR', '17000000 EUR']],
    ['Aid was 5 million euros; 33 million were hit.', ['5000000 EUR', '33000000 count']],
    ['Aid was 5 million euros; 3 million were spent.', ['5000000 EUR', '3000000 EUR']],
    ['It earned 5 million euros. Its user base grew to 200 million.', ['5000000 EUR', '200000000 count']],
    ['net profit 88 million yuan, against 91', ['88000000 CNY', '91000000 CNY']],
    ['sales of 44 million euros (2022: 37.5)', ['44000000 EUR', '37500000 EUR']],
    ['made 44 million euros with 12 people', ['44000000 EUR', '12 count']],
    ['grew 5 per cent and has 94 bases, up from 91', ['5 %', '94 count', '91 count']],
    ['made 40 per cent of the 1,200 parts, up from 37', ['40 %', '1200 count', '37 %']],
    ['made 40 per cent within 50 kilometres, up from 37', ['40 %', '50 km under', '37 %']],
    ['Wuxi accounts for 24 percent, Suzhou for 21 and Ningbo for 14.', ['24 %', '21 %', '14 %']],
    ['up 9.6 percent; the number of patents rose from 9 to 16', ['9.6 %', '9 count', '16 count']],
    // Ways to write numbers
    ['lent one and a half million euros, then two-point-three million', ['1500000 EUR', '2300000 EUR']],
    ['a million and a half euros in five and a half months', ['1500000 EUR', '5.5 month']],
    ['at platform 9 300 people, under rule 7 100 traders', ['300 count', '100 count']],
    ['1 460 people and 2\u00a0300\u00a0000 euros', ['1460 count', '2300000 EUR']],
    ['on 6,800 m² of 1.2 million m²', ['6800 m2', '1200000 m2']],
    ['holds 91pc', ['91 %']],
    ['300 pc laptops, 300pc more, a 5 pc rise', ['300 count', '300 %', '5 %']],
    ['Kingston, Jamaica, paid $400; Jamaica is poor.', ['400 USD']],
    ['magnitude 7.5 and 2 million people', ['7.5 count', '2000000 count']],
    ['between 2.1 and 3.5 million valves', ['2100000 count over', '3500000 count under']],
    ['capacity from 2.1 to 3.5 million valves', ['2100000 count', '3500000 count']],
    ['one of nine firms', ['9 count']],
    ['six of ten firms, one of every five', ['60 % about', '20 % about']],
    ['nineteen out of every twenty frames, one in 13', ['95 % about', '7.7 % about']],
    ['six in 13 cities', ['6 count', '13 count']],
    ['one in 45 minutes, one in 20 markets', ['45 minute', '20 count']],
    ['takes a third of it, its rival another fifth', ['33.3 % about', '20 %']],
    // Ranks
    ['ranking the second in the country and first in Guangdong', ['2 rank', '1 rank']],
    ['now ranking 5th with 62 of them', ['5 rank', '62 count']],
    ['was the 21st city', ['21 rank']],
    ['ranks No. 1 among the counties', ['1 rank']],
    ['the second-largest city', ['2 rank']],
    ['Sixth, with 104.', ['6 rank', '104 count']],
    // No quantities
    ['Call +86-23-67230470 at 09:57.', []],
    ['In 2022, on July 14, the A320 and the 5G network', []],
    ['They won 3-1; the board voted 8–1.', []],
    ['The 18.31 from Leeds was late.', []],
    ['It opened for the first time; at first nobody came.', []],
    ['ISO 9001 and Q3-Lattice 2.0.1', []],
    ['one of the firms in the top ten', []],
    ['1. A firm', []],
    ['18.2 Of the firms', []],
    ['closed at 10.52 am, in hall 9 of Zone 3, at 1200 Harbour Street', []],
    ['gave each one half a million yuan', ['500000 CNY']],
    ['It should top 45,000 visitors.', ['45000 count over']],
    ['64a9430a184ed00c2f309e22.jpg', []],
  ])('%s', (text, quantities) => {
    expect(write(text)).toEqual(quantities);
  });

  it('says where number, comparison and whole stand', () => {
    const text = 'It exceeded RMB9.7bn.';
    const [quantity] = quantitiesOf(text);
    const quote = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
    expect([quote(quantity), quote(quantity?.number), quote(quantity?.cue)]).toEqual([
      'exceeded RMB9.7bn',
      '9.7bn',
      'exceeded',
    ]);
  });

  it('gives valid spans for any text and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const text = `${noise} over 1.5 million yuan ${noise}, third ${noise}`;
        for (const { start, end, number } of quantitiesOf(text))
          expect(start >= 0 && end > start && end <= text.length && number.start >= start && number.end <= end).toBe(
            true,
          );
      }),
    );
  });
});
