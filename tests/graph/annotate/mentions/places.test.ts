import { describe, expect, it } from 'vitest';
import { readPlaceCue } from '../../../../graph/annotate/mentions/placeCues.ts';
import { findPlace, findPlaces, readZoneHead, sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { linesOf } from './articleOf.ts';

const placesIn = (text: string) =>
  linesOf(text).flatMap((line) =>
    findPlaces(line, findPlace, text).map(
      (item) => `${item.name ?? sliceWords(line.words, item.from, item.to, text)}, ${item.kind}`,
    ),
  );

describe('findPlaces(line, find, text)', () => {
  it.each([
    ['It is based in Guangdong Province.', ['Guangdong, province']],
    ['firms in Pidu district and Zhejiang', ['Pidu, district', 'Zhejiang, province']],
    ["southwest China's Chongqing Municipality", ['southwest China, macro-region', 'Chongqing, city']],
    ['exports to South Korea and the Middle East', ['South Korea, country', 'Middle East, world-region']],
    [
      'a plant in Austin, Tex., and one in Reno, NV',
      ['Austin, city', 'Texas, province', 'Reno, city', 'Nevada, province'],
    ],
    [
      'from Durham, N.C. to Spokane, WA',
      ['Durham, city', 'North Carolina, province', 'Spokane, city', 'Washington State, province'],
    ],
    ['near Nowhereville, Ill., last year', ['Illinois, province']],
    [
      'a plant in Savannah, Ga., and one in Melbourne, Vic.',
      ['Savannah, city', 'Georgia, province', 'Melbourne, city', 'Victoria, province'],
    ],
    ['a plant in Perth, WA', ['Perth, city', 'Western Australia, province']],
    ['a plant in London, WA', ['London, city']],
    ['from Paris, LA and Miami', ['Paris, city', 'Miami, city']],
    ['the Chengdu-Chongqing economic circle', ['Chengdu-Chongqing economic circle, macro-region']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  it.each([
    'It paid US$6 million, or 6 million U.S. dollars.',
    'A Swiss maker met a German buyer.',
    'Shenzhen Customs was busy.',
    'Reading is fun.',
    'Dr. James Cole, MD, and Ann Lee, PA, agreed.',
    'IN 2020, OK was said by Mass. and Wash.',
  ])('finds none in: %s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

describe('readPlaceCue(words, from, to, find, text)', () => {
  const cue = (text: string, name: string) => {
    const words = linesOf(text)[0]?.words ?? [];
    const from = words.findIndex((word) => word.text === name);
    return readPlaceCue(words, from, from + 1, findPlace, text);
  };
  it.each([
    ['a firm in the town of Vellmar', 'Vellmar', 'city'],
    ['made in Vellmar, a village in Hesse', 'Vellmar', 'district'],
    ['made in Vellmar, Germany', 'Vellmar', 'city'],
    ['the Vellmar-based firm', 'Vellmar', 'city'],
    ['Ostrand GmbH of Vellmar grew', 'Vellmar', 'city'],
    ['Vellmar makes pumps', 'Vellmar', null],
  ])('%s', (text, name, expected) => {
    expect(cue(text, name)).toBe(expected);
  });
});

describe('readZoneHead(words, from, to)', () => {
  const headOf = (name: string) => readZoneHead(linesOf(name)[0]?.words ?? [], 0, 2)?.kind ?? null;

  it.each(['Hi-tech Park', 'High-tech Park', 'Xixi Park'])('knows a park by its name: %s', (name) =>
    expect(headOf(name)).not.toBeNull(),
  );
  it('leaves somebody whose surname is Park', () => expect(headOf('Min-ji Park')).toBeNull());
});
