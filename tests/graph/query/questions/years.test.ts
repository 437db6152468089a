import { describe, expect, it } from 'vitest';
import { dateTimes, joinYears, leaveYear } from '../../../../graph/query/questions/years.ts';
import type { GraphArticle } from '../../../../graph/schema.ts';
import { example } from '../example.ts';

describe('joinYears(query)', () => {
  it.each([
    ['firms founded before 2010', 'firms founded in ../2009'],
    ['firms founded until 2010', 'firms founded in ../2010'],
    ['firms founded after 2010', 'firms founded in 2011/..'],
    ['firms founded since 2010', 'firms founded in 2010/..'],
    ['firms founded between 2010 and 2015', 'firms founded in 2010/2015'],
    ['firms founded from 2010 to 2015', 'firms founded in 2010/2015'],
    ['firms founded in the 1990s', 'firms founded in 1990/1999'],
    ['what happened in may 2022', 'what happened in 2022-05'],
    ['events on 24 may 2022', 'events in 2022-05-24'],
    ['events on december 3, 2022', 'events in 2022-12-03'],
    ['articles since march 2023', 'articles in 2023-03/..'],
    ['articles after december 2023', 'articles in 2024-01/..'],
    ['articles before january 2023', 'articles in ../2022-12'],
    ['articles before 3 may 2023', 'articles before 3 may 2023'],
    ['firms in york 2022', 'firms in york 2022'],
    ['events in augsburg 2023', 'events in augsburg 2023'],
    ['what happened in sept 2023', 'what happened in 2023-09'],
    ['little giants by 2027', 'little giants in 2027'],
    ['firms founded in 2010', 'firms founded in 2010'],
    ['the 2021-2025 plan', 'the 2021-2025 plan'],
  ])('reads "%s" as "%s"', (query, joined) => {
    expect(joinYears(query)).toBe(joined);
  });
});

describe('leaveYear(words)', () => {
  it.each([
    ['acme in 2010', 'acme'],
    ['acme in ../2009', 'acme'],
    ['2010/2015', ''],
    ['milan fair 2023', 'milan fair'],
  ])('leaves of "%s" "%s"', (words, left) => {
    expect(leaveYear(words)).toBe(left);
  });
});

describe('dateTimes(query, articles)', () => {
  const [article] = example.attributes.articles as [GraphArticle];
  const articles = new Map(['2022', '2024-03-01', null].map((published, at) => [`${at}`, { ...article, published }]));

  it.each([
    ['firms founded last year', 'firms founded in 2023'],
    ['articles of this year', 'articles in 2024'],
    ['what happened in recent years', 'what happened between 2022 and 2024'],
    ['what happened in the last five years', 'what happened between 2020 and 2024'],
    ['revenue over the past decade', 'revenue between 2015 and 2024'],
  ])('reads "%s" as "%s"', (query, words) => {
    expect(dateTimes(query, articles)).toEqual({ words, newest: 2024 });
  });

  it('leaves other times as they are, and all where no article has a date', () => {
    expect(dateTimes('firms founded in 2010', articles)).toEqual({ words: 'firms founded in 2010', newest: null });
    expect(dateTimes('firms founded last year', new Map())).toEqual({ words: 'firms founded last year', newest: null });
  });
});
