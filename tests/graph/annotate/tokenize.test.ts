import { describe, expect, it } from 'vitest';
import { normalize, readSentences } from '../../../graph/annotate/tokenize.ts';
import { readText } from '../../../graph/read/readArticle.ts';

function sentencesOf(text: string): string[] {
  const article = { ...readText(text, 'a.txt'), blocks: [{ kind: 'body' as const, start: 0, end: text.length }] };
  return readSentences(article).map(({ start, end }) => text.slice(start, end));
}

describe('readSentences(article)', () => {
  it.each([
    [
      'an abbreviated company suffix before brackets',
      'On May 24, Yuxin Electronics Co., Ltd. (Yuxin) went public. It makes igniters.',
      ['On May 24, Yuxin Electronics Co., Ltd. (Yuxin) went public.', 'It makes igniters.'],
    ],
    [
      '"U.S dollars" and "U.S. dollars"',
      'It earned 2 billion U.S dollars, not U.S. cents.',
      ['It earned 2 billion U.S dollars, not U.S. cents.'],
    ],
    ['a file name', 'See 64a9430a.jpg for the picture.', ['See 64a9430a.jpg for the picture.']],
    ['a title before a name', 'Dr. Yin founded it. Prof. Li left.', ['Dr. Yin founded it.', 'Prof. Li left.']],
    ['an initial', 'J. Smith runs it. He is 60.', ['J. Smith runs it.', 'He is 60.']],
    [
      'a suffix after a slash',
      'It belongs to Vireo A/S. The firm is old.',
      ['It belongs to Vireo A/S.', 'The firm is old.'],
    ],
    [
      'a suffix that does end the sentence',
      'He works at Acme Inc. The firm is old.',
      ['He works at Acme Inc.', 'The firm is old.'],
    ],
    [
      'a suffix before a name with a verb of its own',
      'It sold pumps to Delta Motors Inc. Acme Robotics is a rival.',
      ['It sold pumps to Delta Motors Inc.', 'Acme Robotics is a rival.'],
    ],
    ['a suffix before a post', 'Acme Inc. Chairman Li Wei agreed.', ['Acme Inc. Chairman Li Wei agreed.']],
    ['a quotation that closes after the stop', '“We grow.” Then she left.', ['“We grow.”', 'Then she left.']],
    ['a quotation that goes on', '“We grow,” said Li. “Fast!” he added.', ['“We grow,” said Li.', '“Fast!” he added.']],
    ['decimal points', 'It rose 3.5 percent to 4.044 billion yuan.', ['It rose 3.5 percent to 4.044 billion yuan.']],
    ['a unit before the stop', 'It was sold for $5m. Tesla bid.', ['It was sold for $5m.', 'Tesla bid.']],
    ['paragraphs without a stop', 'A headline\n\nA first sentence.', ['A headline', 'A first sentence.']],
  ])('survives %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('gives tokens that stand in the text to the letter, non-breaking spaces or not', () => {
    const text = 'The Shenzhen\u00a0Stock Exchange’s board';
    const [sentence] = readSentences({
      ...readText(text, 'a.txt'),
      blocks: [{ kind: 'body', start: 0, end: text.length }],
    });
    expect(sentence?.tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'Shenzhen',
      'Stock',
      'Exchange',
      '’s',
      'board',
    ]);
  });

  it('leaves bylines and boilerplate unread', () => {
    const text = 'By Jane Roe\nAcme grew.\nCopyright';
    const blocks = [
      { kind: 'byline' as const, start: 0, end: 11 },
      { kind: 'body' as const, start: 12, end: 22 },
      { kind: 'boilerplate' as const, start: 23, end: 32 },
    ];
    expect(readSentences({ ...readText(text, 'a.txt'), blocks }).map((s) => text.slice(s.start, s.end))).toEqual([
      'Acme grew.',
    ]);
  });
});

describe('normalize(word)', () => {
  it.each([
    ['China’s', "china's"],
    ['“', '"'],
    ['--', '—'],
    ['–', '—'],
    ['co‑op', 'co-op'],
  ])('%s is %s', (word, expected) => {
    expect(normalize(word)).toBe(expected);
  });
});

describe('readSentences(article): no memory', () => {
  it('reads an article alike whatever was read before it', () => {
    const read = (text: string) =>
      readSentences({ ...readText(text, 'a.txt'), blocks: [{ kind: 'body', start: 0, end: text.length }] });
    const text = "The province's 394 firms cannot wait, said Zhecheng's Qorvex.";
    const before = read(text);
    read("“The province's—and Qorvex’s—firms,” the Zhecheng's son said; the province's).");
    expect(read(text)).toEqual(before);
  });
});
