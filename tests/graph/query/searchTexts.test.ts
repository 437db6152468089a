import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../graph/query/fold.ts';
import { createTextSearch, type TextResults } from '../../../graph/query/searchTexts.ts';
import { finish } from '../../../graph/query/sliced.ts';

/** Articles given as their paragraphs. */
function search(articles: readonly (readonly string[])[], query: string, most = 5) {
  const texts = articles.map((blocks) => blocks.join('\n\n'));
  const finder = createTextSearch();
  finder.add(
    articles.map((blocks, at) => {
      let start = 0;
      const spans = blocks.map((block) => {
        const span = { start, end: start + block.length };
        start = span.end + 2;
        return span;
      });
      return { id: `${at}`, text: texts[at] ?? '', blocks: spans };
    }),
  );
  const results: TextResults = finish(finder.find(query, most));
  return {
    count: results.count,
    found: results.hits.map(({ article, start, end }) => (texts[Number(article)] ?? '').slice(start, end)),
    marked: results.hits.map(({ article, ranges }) => ranges.map((range) => texts[Number(article)]?.slice(...range))),
  };
}

const NEWS = [
  'Rain fell. Rescue workers reached the village on Monday. Others waited.',
  'The city paid subsidies to forty firms. Its mayor called the subsidy a success.',
];

describe('createTextSearch().find(query, most)', () => {
  it('finds the sentence that has all words, and says where', () => {
    expect(search([NEWS], 'rescue village')).toEqual({
      count: 1,
      found: ['Rescue workers reached the village on Monday.'],
      marked: [['Rescue', 'village']],
    });
  });

  it('finds words by their beginning, whole words first', () => {
    const { found, marked } = search([NEWS], 'subsid');
    expect(found).toHaveLength(2);
    expect(marked).toEqual([['subsid'], ['subsid']]);
    expect(search([NEWS], 'firm').marked).toEqual([['firm']]);
    expect(search([['Firms rose.', 'One firm fell.']], 'firm').found).toEqual(['One firm fell.', 'Firms rose.']);
    expect(search([NEWS], 'illage').count).toBe(0);
  });

  it('finds the plural of a word, behind the word itself', () => {
    const articles = [['Subsidies rose.', 'A subsidy fell.', 'The subsidised firm.']];
    expect(search(articles, 'subsidy').found).toEqual(['A subsidy fell.', 'Subsidies rose.']);
    expect(search(articles, 'subsidies').found).toEqual(['Subsidies rose.', 'A subsidy fell.']);
  });

  it('takes case, accents and kinds of quotes as alike', () => {
    expect(search([['Der “Große Café-Plan” blieb.']], 'grosse cafe').marked).toEqual([['Große', 'Café']]);
  });

  it('finds a quoted phrase as it stands', () => {
    const articles = [['The firm has a small tax plan. Tax on small firms fell. A small taxi came.']];
    expect(search(articles, '"small tax"').found).toEqual(['The firm has a small tax plan.']);
    expect(search(articles, '"small tax').count).toBe(2);
    expect(search(articles, '"small tax" firm').marked).toEqual([['firm', 'small tax']]);
    const spaced = [['A tax of 5 € a head. A small\n  tax came.']];
    expect(search(spaced, '"small tax"').marked).toEqual([['small\n  tax']]);
    expect(search(spaced, '"5 € a head"').marked).toEqual([['5 € a head']]);
  });

  it('takes the fewest sentences of one paragraph where no sentence of it has all words', () => {
    expect(search([NEWS], 'rain village').found).toEqual(['Rain fell. Rescue workers reached the village on Monday.']);
    expect(search([NEWS], 'rain subsidy').count).toBe(0);
    expect(search([['A cat. A dog. A cat sat. The dog ran.']], 'cat dog').found).toEqual(['A cat. A dog.']);
  });

  it('puts one sentence before several, the words as typed before others, whole words and earlier ones first', () => {
    const articles = [
      ['Nothing here. Firms got aid.', 'The aid went far. A firm grew.'],
      ['The firm said aid came. Now firm aid came.', 'Some firm had aid.'],
    ];
    expect(search(articles, 'firm aid').found).toEqual([
      'Now firm aid came.',
      'The firm said aid came.',
      'Some firm had aid.',
      'Firms got aid.',
      'The aid went far. A firm grew.',
    ]);
  });

  it('gives the best, and counts all', () => {
    const articles = Array.from({ length: 40 }, (_, at) => [at === 30 ? 'One tax.' : 'Many taxes.']);
    expect(search(articles, 'tax', 2)).toMatchObject({ count: 40, found: ['One tax.', 'Many taxes.'] });
  });

  it('looks for nothing in fewer than three letters, and at nothing outside the paragraphs it was given', () => {
    expect(search([NEWS], 'ra').count).toBe(0);
    const finder = createTextSearch();
    finder.add([{ id: 'a', text: 'Home page. Tax fell. Home page.', blocks: [{ start: 11, end: 20 }] }]);
    expect(finish(finder.find('home', 5)).count).toBe(0);
    expect(finish(finder.find('tax', 5)).count).toBe(1);
  });
});

const vocabulary = ['tax', 'taxes', 'Café', 'firm', 'firms', 'worker', 'straße', 'aid', 'a', '“the', 'plan”', '€5'];
const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })
  .map((words) => `The ${words.join(' ')}.`);
const block = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const articles = fc.array(fc.array(block, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const wanted = fc.array(fc.constantFrom('tax', 'cafe', 'fir', 'FIRMS', 'workers', 'strass', 'aid', 'plan'), {
  minLength: 1,
  maxLength: 3,
});
const wordsOf = (text: string) => foldText(text).split(/[^a-z0-9]+/);
/** The only plural among the words looked for that is long enough is "workers". */
const has = (part: string, word: string) => part.startsWith(word) || (word === 'workers' && part === 'worker');
const hasAll = (text: string, words: readonly string[]) =>
  words.every((word) => wordsOf(text).some((part) => has(part, foldText(word))));

describe('whatever the articles and the query', () => {
  it('every hit has all words of the query, begins and ends with a sentence, and marks beginnings of words', () => {
    fc.assert(
      fc.property(articles, wanted, (given, words) => {
        const { found, marked } = search(given, words.join(' '), 100);
        for (const [at, text] of found.entries()) {
          expect(hasAll(text, words)).toBe(true);
          expect(text).toMatch(/^The .*\.$/);
          for (const part of marked[at] ?? [])
            expect(words.some((word) => has(foldText(part ?? ''), foldText(word)))).toBe(true);
        }
      }),
    );
  });

  it('every paragraph with all words has a hit, and every sentence with all of them is one', () => {
    fc.assert(
      fc.property(articles, wanted, (given, words) => {
        const { count } = search(given, words.join(' '), 100);
        const expected = given.flat().map((paragraph) => {
          const sentences = paragraph.split(/(?<=\.) /).filter((text) => hasAll(text, words));
          return sentences.length > 0 ? sentences.length : Number(hasAll(paragraph, words));
        });
        expect(count).toBe(expected.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
});
