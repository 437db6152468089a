import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../graph/annotate/dates.ts';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { recognise } from '../../../../graph/annotate/mentions/recognise.ts';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import { articleOf } from './articleOf.ts';

function recognised(text: string): string[] {
  const article = articleOf(text);
  const sentences = readSentences(article);
  const { lines, found } = recognise(article, sentences, findDates(sentences, '2024-05-01'));
  return found.map(({ line, from, to, type }) => `${type}: ${sliceWords(lines[line]?.words ?? [], from, to, text)}`);
}

describe('recognise(article, sentences, dates): names that only the article explains', () => {
  it.each([
    ['Fiberstar, a maker of cables, grew.', 'company: Fiberstar'],
    ['They met at the valve group Officine Bellandi.', 'company: Officine Bellandi'],
    ['It is sold to Huawei, Honor and Xiaomi.', 'company: Honor'],
    ["The city is home to Norway's Fjordtek.", 'company: Fjordtek'],
    ['“We pay,” said Ademir Zanotto.', 'person: Ademir Zanotto'],
    ['The owner, Ademir Zanotto, smiled.', 'person: Ademir Zanotto'],
    ['It was founded by Hélène Marchetti and her brother.', 'person: Hélène Marchetti'],
    ['Sun Yonghong, mayor of Weifang, agreed.', 'person: Sun Yonghong'],
    ['Shenzhen Mayor Qin Weizhong agreed.', 'person: Qin Weizhong'],
    ['They moved from Vellmar to Ostheim in May.', 'region: Vellmar'],
    ['Tiles come from Morbi (Gujarat).', 'region: Morbi'],
    ['The money is paid out under Scale-Up Bridge.', 'policy: Scale-Up Bridge'],
    ['He runs the Qin Chain programme.', 'policy: Qin Chain'],
    ['Fluida Milano, organised every year, drew 900 firms.', 'event: Fluida Milano'],
    ['It got help from Innovate Norrland, the state agency.', 'agency: Innovate Norrland'],
    ['It asked Bpifrance, the public investment bank.', 'organization: Bpifrance'],
  ])('%s', (text, expected) => {
    expect(recognised(text)).toContain(expected);
  });

  it.each([
    'In May the SMEs met on WeChat.',
    'Accordingly, the Company paid.',
    'Its Chief Information Officer left.',
    'The Vice President of Operations left.',
    'He has a PhD in AI.',
  ])('finds nothing in: %s', (text) => {
    expect(recognised(text)).toEqual([]);
  });

  it('takes a verdict on the full name for its short form', () => {
    expect(recognised('Tiqin Additive, a start-up, grew. Tiqin paid.')).toEqual(['company: Tiqin Additive']);
  });
});
