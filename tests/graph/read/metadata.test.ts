import { describe, expect, it } from 'vitest';
import { readByline } from '../../../graph/read/metadata.ts';
import { readText } from '../../../graph/read/readArticle.ts';

describe('readByline(line)', () => {
  it.each([
    [
      'Writer: Han Ximin | Editor: Zhang Chanwen | From: Shenzhen Daily | Updated: 2022-11-23',
      { publisher: 'Shenzhen Daily', published: '2022-11-23', authors: ['Han Ximin'] },
    ],
    [
      'Source: Lake Wire Editor: huaxia 2023-08-17 21:06:44',
      { publisher: 'Lake Wire', published: '2023-08-17', authors: [] },
    ],
    [
      'Evening Courier | Xu Peiling | 14 March 2024',
      { publisher: 'Evening Courier', published: '2024-03-14', authors: ['Xu Peiling'] },
    ],
    [
      'The Continental Review, 9 March 2024',
      { publisher: 'The Continental Review', published: '2024-03-09', authors: [] },
    ],
    [
      'NORTHERN OBSERVER — Monday, December 9, 2024',
      { publisher: 'Northern Observer', published: '2024-12-09', authors: [] },
    ],
    ['By Yang Siyuan and R. K. Moffat', { publisher: null, published: null, authors: ['Yang Siyuan', 'R. K. Moffat'] }],
    [
      '(Reporting by Iris Feng and Dev Malhotra; Editing by Paul Stenmark)',
      { publisher: null, published: null, authors: ['Iris Feng', 'Dev Malhotra'] },
    ],
    [
      'posted by Renata K. on 3 July 2023 · 6 min read · 14 comments',
      { publisher: null, published: '2023-07-03', authors: ['Renata K.'] },
    ],
    ['(Lake Wire | 3 July 2023)', { publisher: 'Lake Wire', published: '2023-07-03', authors: [] }],
    [
      '(Source: Riverton Weekly (Lake Wire)) Updated: 2023-07-03',
      { publisher: 'Riverton Weekly (Lake Wire)', published: '2023-07-03', authors: [] },
    ],
    ['Source: Lake Wire (East) [Photo]', { publisher: 'Lake Wire (East)', published: null, authors: [] }],
    [
      'Sun Wei and Zhao Lan | River Daily | Updated: 2025-07-09 09:12',
      { publisher: 'River Daily', published: '2025-07-09', authors: ['Sun Wei', 'Zhao Lan'] },
    ],
    ['The Riverton Sun, 4 March 2024', { publisher: 'The Riverton Sun', published: '2024-03-04', authors: [] }],
    ['River Daily, Sun, 3 March 2024', { publisher: 'River Daily', published: '2024-03-03', authors: [] }],
    ['COIMBATORE, SEPTEMBER 14, 2025', { publisher: null, published: '2025-09-14', authors: [] }],
    ['By Priya Raman / Coastal Herald', { publisher: 'Coastal Herald', published: null, authors: ['Priya Raman'] }],
    [
      'By Lena Roth for The Coastal Herald',
      { publisher: 'The Coastal Herald', published: null, authors: ['Lena Roth'] },
    ],
    ['(Lake Wire) 08:34, April 13, 2023', { publisher: 'Lake Wire', published: '2023-04-13', authors: [] }],
    ['ANKARA-Lake Agency', { publisher: 'Lake Agency', published: null, authors: [] }],
    ['Lake WireUpdated:  February 21, 2022', { publisher: 'Lake Wire', published: '2022-02-21', authors: [] }],
    [
      'news.example.org| Updated: August 26, 2021 L M S',
      { publisher: 'news.example.org', published: '2021-08-26', authors: [] },
    ],
    ['Reporter: Lena Roth / Der Bote', { publisher: 'Der Bote', published: null, authors: ['Lena Roth'] }],
    ['Reporter: Lena Roth / Tom Weil', { publisher: null, published: null, authors: ['Lena Roth', 'Tom Weil'] }],
    ['For immediate release: Thursday 16 May 2024', { publisher: null, published: '2024-05-16', authors: [] }],
  ])('reads %j', (line, expected) => {
    expect(readByline(line)).toEqual(expected);
  });
});

const story =
  'The firm, which was set up in 2012, makes valves for pumps and sells them in forty countries of the world.';
const read = (text: string) => {
  const { title, publisher, published } = readText(text, 'news.txt');
  return { title, publisher, published };
};

describe('readText(text, file): title, publisher, published', () => {
  it('takes the agency and the date of a dateline', () => {
    expect(read(`Valves sell well\n\nRIVERTON, Ohio, January 18, 2024 (Lake Wire) -- ${story}`)).toEqual({
      title: 'Valves sell well',
      publisher: 'Lake Wire',
      published: '2024-01-18',
    });
  });

  it('takes the year between what the story looks back at and looks forward to by the weekday, and none where nothing tells', () => {
    const told = 'of those it made there were some more than half of all it sold abroad';
    const publishedIn = (said: string) => read(`Valves sell well\n\nBERLIN, March 12 (Lake Wire) - ${said}`).published;
    expect(
      publishedIn(`It said on Wednesday that it will sell valves by 2027, having sold some in 2020, ${told}.`),
    ).toBe('2025-03-12');
    expect(publishedIn(`It said on Wednesday that it will sell valves by 2027, ${told}.`)).toBe('2025-03-12');
    expect(publishedIn(`It said on Wednesday that it sells valves, ${told}.`)).toBe('XXXX-03-12');
  });

  it('completes the year of a dateline by the weekday the story names', () => {
    const text = `Valves sell well\n\nRIVERTON, Nov 12 (Lake Wire) - ${story} Sales grew in 2023, it said on Tuesday.`;
    expect(read(text).published).toBe('2024-11-12');
  });

  it('falls back on who holds the rights, and since when', () => {
    expect(
      read(`Valves sell well\n\n${story}\n\nCopyright 2024 Riverton Port Authority. All rights reserved.`),
    ).toEqual({
      title: 'Valves sell well',
      publisher: 'Riverton Port Authority',
      published: '2024',
    });
  });

  it('falls back on the paper credited for the pictures', () => {
    expect(read(`Valves sell well\n\n${story}\n\nA valve. (Riverton Post/ Ann Lee)`).publisher).toBe('Riverton Post');
  });

  it('gives an article without headline its first sentence as title, and null for what nothing says', () => {
    expect(read(`${story} It grew.`)).toEqual({ title: story, publisher: null, published: null });
  });

  it('passes the masthead and labels by on the way to the headline', () => {
    const text = `PRESS RELEASE\n\nRIVERTON INSTITUTE FOR PUMPS\nBrief 3 | May 2025\n\nHow towns pay for pumps\n\n${story}`;
    expect(read(text)).toEqual({
      title: 'How towns pay for pumps',
      publisher: 'Riverton Institute for Pumps',
      published: '2025-05',
    });
  });

  it('takes a day alone on its line for the date, and not for a telephone', () => {
    expect(read(`Valves sell well\n2024-04-05\n\n${story}`).published).toBe('2024-04-05');
    expect(read(`Valves sell well\nBy Ann Lee\nLake Wire\n2022-02-18\n\n${story}`)).toEqual({
      title: 'Valves sell well',
      publisher: 'Lake Wire',
      published: '2022-02-18',
    });
  });

  it('takes a first line with a colon for the headline, and not for a fact', () => {
    expect(read(`German valves: the backbone\nFinancial Times\nOctober 14, 2018\n\n${story}`)).toEqual({
      title: 'German valves: the backbone',
      publisher: 'Financial Times',
      published: '2018-10-14',
    });
  });

  it('tells a headline over its date from a masthead, though a standfirst follows', () => {
    const text = `Small units seek booster doses from the Government\nOur Bureau Riverton | Updated on November 25, 2017\n\nLoans will help valves, say experts\n\n${story}`;
    expect(read(text)).toEqual({
      title: 'Small units seek booster doses from the Government',
      publisher: null,
      published: '2017-11-25',
    });
  });

  it('takes no agency of pictures for the paper', () => {
    expect(read(`Valves sell well\nBy Ann Lee\nPhoto: Getty / La Presse\n2024-04-05\n\n${story}`).publisher).toBe(null);
  });

  it('lets sources.yaml complete what the text lacks, and put right what was read from it', () => {
    const text = `Valves sell well\n\nBy Ann Lee | Lake Wire | Updated: 2022-11-23\n\n${story}`;
    const url = 'https://example.org/1';
    expect(readText(text, 'a/News one.txt', { url })).toMatchObject({
      id: 'a-news-one',
      title: 'Valves sell well',
      publisher: 'Lake Wire',
      published: '2022-11-23',
      url,
      byline: ['Ann Lee'],
    });
    const source = { title: 'Other', publisher: 'Riverton Post', published: '2020', url, byline: ['Ann Leigh'] };
    expect(readText(text, 'a/News one.txt', source)).toMatchObject(source);
  });
});
