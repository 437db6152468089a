import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../graph/extract.ts';
import { findFigures } from '../../../graph/figures/findFigures.ts';
import { OWNER_RULES } from '../../../graph/figures/ownerRules.ts';
import type { LocalFigure } from '../../../graph/model.ts';
import { readText } from '../../../graph/read/readArticle.ts';
import { NAMES } from './exampleNames.ts';
import { readingOf } from './readingOf.ts';

/** `subject | about | measure value unit`, with what is not usual behind. */
function write(figure: LocalFigure): string {
  const { subject, about, measure, value, unit, comparator, status, time, level, batch, change, scope, said_by } =
    figure;
  const rest = [
    comparator === 'exact' ? null : comparator,
    status === 'actual' ? null : status,
    time === null ? null : `time ${time}`,
    level,
    batch === null ? null : `batch ${batch}`,
    change === null ? null : `${change.value > 0 ? '+' : ''}${change.value}${change.unit}`,
    scope === null ? null : `among ${scope}`,
    said_by === null ? null : `says ${said_by}`,
  ].filter((item) => item !== null);
  return [`${subject} | ${about ?? '–'} | ${measure} ${value} ${unit}`, ...rest].join(', ');
}

const figuresOf = (text: string) => findFigures(readingOf(text, NAMES)).map(write);

describe('findFigures(reading)', () => {
  it.each([
    ['There are 47 "little giant" enterprises in Wuhan.', ['Wuhan | Little Giant | count 47 count']],
    [
      "Tielian's revenue reached 480 million yuan in 2023, up 31 percent year-on-year, and is expected to exceed 600 million yuan in 2024.",
      [
        'Tielian | – | revenue 480000000 CNY, time 2023, +31%',
        'Tielian | – | revenue 600000000 CNY, over, forecast, time 2024',
      ],
    ],
    ["Tielian's revenue could reach 480 million yuan.", ['Tielian | – | revenue 480000000 CNY, forecast']],
    ['There are 47 "little giant" enterprises in Wuhan, founded in 1223.', ['Wuhan | Little Giant | count 47 count']],
    [
      'Wuhan has 47 national and 83 municipal "little giants".',
      ['Wuhan | Little Giant | count 47 count, national', 'Wuhan | Little Giant | count 83 count, municipal'],
    ],
    ["If Tielian's revenue fell by 10 percent, many would leave.", []],
    ['Tielian would have lost 30 million yuan.', []],
    [
      "Tielian's net loss narrowed from 19 million yuan in 2021 to 12 million yuan in 2022.",
      ['Tielian | – | profit -19000000 CNY, time 2021', 'Tielian | – | profit -12000000 CNY, time 2022'],
    ],
    [
      "Tielian's net loss narrowed to 12 million yuan from 19 million yuan.",
      ['Tielian | – | profit -12000000 CNY', 'Tielian | – | profit -19000000 CNY'],
    ],
    [
      "Tielian's net profit rose to 19 million yuan in 2022 from 12 million yuan.",
      ['Tielian | – | profit 19000000 CNY, time 2022', 'Tielian | – | profit 12000000 CNY'],
    ],
    [
      "Tielian's revenue is expected to reach 600 million yuan this year, compared with 480 million yuan last year.",
      ['Tielian | – | revenue 600000000 CNY, forecast, time 2023', 'Tielian | – | revenue 480000000 CNY, time 2022'],
    ],
    [
      "Tielian's revenue tumbled 8 percent to 480 million yuan in 2022.",
      ['Tielian | – | revenue 480000000 CNY, time 2022, -8%'],
    ],
    [
      'Shenzhen now has 443 State-level "little giant" enterprises, ranking second in the country and first in Guangdong.',
      [
        'Shenzhen | Little Giant | count 443 count, national',
        'Shenzhen | Little Giant | rank 2 rank, national, among China',
        'Shenzhen | Little Giant | rank 1 rank, national, among Guangdong',
      ],
    ],
    [
      'The foreign trade of "little giants" in Shenzhen reached 44.64 billion yuan (US$6.24 billion) in 2022, up by 11% year on year, Shenzhen Customs said.',
      ['Shenzhen | Little Giant | trade 44640000000 CNY, time 2022, +11%, says Shenzhen Customs'],
    ],
    [
      'With 190 "little giants", Changsha ranked second in Guangdong.',
      ['Changsha | Little Giant | count 190 count', 'Changsha | Little Giant | rank 2 rank, among Guangdong'],
    ],
    [
      'Changsha ranks first in China, which has 9,000 "little giants".',
      ['Changsha | Little Giant | rank 1 rank, among China', 'China | Little Giant | count 9000 count'],
    ],
    [
      'The number of "little giants" in Changsha rose from over 5,000 to more than 17,600 between 2021 and 2025.',
      [
        'Changsha | Little Giant | count 5000 count, over, time 2021',
        'Changsha | Little Giant | count 17600 count, over, time 2025',
      ],
    ],
    [
      'Changsha ranked 11th nationwide and second in Guangdong, with 190 "little giants".',
      [
        'Changsha | Little Giant | rank 11 rank, among China',
        'Changsha | Little Giant | rank 2 rank, among Guangdong',
        'Changsha | Little Giant | count 190 count',
      ],
    ],
    [
      'Expo Uno, organised with the support of Wuhan, drew 1,146 exhibitors from 38 countries.',
      ['Expo Uno | – | count 1146 count', 'Expo Uno | – | count 38 count'],
    ],
    ['Wuhan will take 25 measures this year to foster more "little giants".', ['Wuhan | – | count 25 count, target']],
    ['The largest award, £1.9 million, goes to Kerui.', ['Kerui | – | financing 1900000 GBP']],
    ['Net profit of Kerui fell 23 per cent to RMB152m in 2021.', ['Kerui | – | profit 152000000 CNY, time 2021, -23%']],
    [
      'Wuhan will reward 500,000, 200,000 and 100,000 yuan, respectively, to national, provincial and municipal-level "little giants".',
      [
        'Wuhan | Little Giant | reward 500000 CNY, national',
        'Wuhan | Little Giant | reward 200000 CNY, provincial',
        'Wuhan | Little Giant | reward 100000 CNY, municipal',
      ],
    ],
    [
      'Wuhan will award 3 million yuan and 1 million yuan to single champions and "little giants" respectively.',
      ['Wuhan | Single Champion | reward 3000000 CNY', 'Wuhan | Little Giant | reward 1000000 CNY'],
    ],
    [
      'Wuhan has 310 "little giants", with Changsha accounting for 129 and Xiangtan for 17.',
      [
        'Wuhan | Little Giant | count 310 count',
        'Changsha | Little Giant | count 129 count',
        'Xiangtan | Little Giant | count 17 count',
      ],
    ],
    [
      'Shanghai (276) and Shenzhen (229) lead with "little giants".',
      ['Shanghai | Little Giant | count 276 count', 'Shenzhen | Little Giant | count 229 count'],
    ],
    [
      'Wuhan aims to have 1,000 "little giants" by 2025.',
      ['Wuhan | Little Giant | count 1000 count, target, time 2025'],
    ],
    [
      'The number of "little giants" in Wuhan is expected to reach 600 by 2025.',
      ['Wuhan | Little Giant | count 600 count, forecast, time 2025'],
    ],
    [
      'Kerui makes igniters. The company holds 62% of the world market for igniters.',
      ['Kerui | igniters | market_share 62 %, among world'],
    ],
    ['China has recognized over 9,000 "little giant" enterprises.', ['China | Little Giant | count 9000 count, over']],
    [
      'China supports its "little giants". The number of such enterprises, which lead niches, rose from over 5,000 to 17,600.',
      ['China | Little Giant | count 5000 count, over', 'China | Little Giant | count 17600 count'],
    ],
    [
      'China has published lists of "little giants", with a total number of 13,000 last year.',
      ['China | Little Giant | count 13000 count, time 2022'],
    ],
    ['Wuhan supports its "little giants". The number of patents rose to 900.', ['Wuhan | – | patents 900 count']],
    [
      'In 2022, 47 firms in Wuhan made the list of the fifth batch of "little giants". The 47 firms hold 900 patents.',
      ['Wuhan | Little Giant | count 47 count, time 2022, batch 5', 'Wuhan | – | patents 900 count'],
    ],
    ['Fan Wei, 67, founded Kerui in 2008 with a loan.', []],
    ['Firms with fewer than 250 employees may apply in Wuhan.', []],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it.each(OWNER_RULES.flatMap(({ id, examples }) => examples.map((text) => [id, text] as const)))(
    'finds the owner beside the number (%s): %s',
    (_id, text) => {
      const owner = /⟦(.*?)⟧/.exec(text)?.[1];
      const figures = findFigures(readingOf(text.replace(/[⟦⟧]/g, ''), NAMES));
      expect(figures.at(-1)?.subject).toBe(owner);
    },
  );

  it.each([
    ['In 2022, 47 firms in Wuhan made the fourth batch of "little giants".', 4],
    ['Wuhan has 47 "little giants", 12 of them from the fourth batch.', null],
    ['Wuhan has 60 "little giants", 47 of them from the fourth batch.', 4],
    ['In the fifth batch, Wuhan won 47 "little giants", and in the fourth batch 12.', 5],
    ['Wuhan won 12 "little giants" in the fourth batch, taking the total to 47.', null],
    ['Wuhan now has 47 "little giants" after the fourth batch.', null],
    ['Wuhan has 47 "little giants", according to the list of the fourth batch.', null],
  ])('gives a count the batch that it is of, not the last of all: %s', (text, batch) => {
    expect(findFigures(readingOf(text, NAMES)).find(({ value }) => value === 47)?.batch).toBe(batch);
  });

  it('gives evidence inside any text and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const text = `${noise} Wuhan has 47 "little giants" ${noise}, up 3% ${noise}`;
        for (const { evidence } of findFigures(readingOf(text, NAMES)))
          expect(evidence.start >= 0 && evidence.end > evidence.start && evidence.end <= text.length).toBe(true);
      }),
    );
  });

  it.each([
    ['Wuhan has published five lists of "little giant" enterprises since 2019.', 5, 'lists'],
    ['Wuhan named 15 new batches of "little giants" in 2023.', 15, 'batches'],
    ['Wuhan has 47 "little giants".', 47, null],
    [
      'Exports of 32 "little giants" in Wuhan grew. The data covered 32 enterprises with records at the port.',
      32,
      'with records at the port',
    ],
    ['Wuhan has 47 "little giant" firms with a combined revenue of 3 billion yuan.', 47, null],
  ])('tells groups from what they hold: %s', (text, value, segment) => {
    expect(findFigures(readingOf(text, NAMES)).find((figure) => figure.value === value)?.segment ?? null).toBe(segment);
  });
});

/** The owners of a text's figures. */
const ownersOf = (text: string) => extract(readText(text, 'x.txt')).figures.map(({ subject }) => subject);

describe('findFigures(reading): what an agency says of an economy', () => {
  it.each([
    ['According to the Anhui Bureau of Statistics, industrial output rose 8.2 percent in 2023.', ['region:anhui']],
    ['Exports reached 44 billion yuan in May, Guangzhou Customs said.', ['region:guangzhou']],
    ['Guangzhou Customs cleared 4,300 shipments in May.', ['agency:guangzhou customs']],
    [
      'The Jiangxi Provincial Department of Finance said it had granted 80 million yuan.',
      ['agency:jiangxi provincial department of finance'],
    ],
    ['Trade with Germany rose 3 percent in 2023, according to Guangzhou Customs.', ['region:guangzhou']],
    ['Imports from Germany rose 3 percent in 2023, according to Guangzhou Customs.', ['region:guangzhou']],
    ['Exports rose 3 percent in 2023, according to Guangzhou Customs in Guangdong.', ['region:guangzhou']],
  ])('is the place’s that its name names: %s', (text, owners) => expect(ownersOf(text)).toEqual(owners));

  it.each([
    ['Exports of Zhejiang rose 3 percent in 2023, according to Hangzhou Customs.', ['region:zhejiang']],
    ["Zhejiang's exports rose 3 percent in 2023, Hangzhou Customs said.", ['region:zhejiang']],
  ])('is another place’s that the sentence names: %s', (text, owners) => expect(ownersOf(text)).toEqual(owners));
});

describe('findFigures(reading): what each title is worth', () => {
  it('goes with the title before the number', () => {
    const text = 'In Wuhan, each little giant gets 1 million yuan and each single champion 3 million yuan.';
    const { figures } = extract(readText(text, 'x.txt'));
    expect(figures.map(({ about, value }) => [about, value])).toEqual([
      ['policy:little giant', 1_000_000],
      ['policy:single champion', 3_000_000],
    ]);
  });
});
