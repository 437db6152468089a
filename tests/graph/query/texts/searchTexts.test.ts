import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../graph/query/search/fold.ts';
import type { TextResults } from '../../../../graph/query/search/hits.ts';
import { finish } from '../../../../graph/query/sliced.ts';
import { createTextSearch } from '../../../../graph/query/texts/searchTexts.ts';

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
    mended: results.mended,
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
      mended: null,
      found: ['Rescue workers reached the village on Monday.'],
      marked: [['Rescue', 'village']],
    });
  });

  it('puts first what says what it is, where that is asked', () => {
    const articles = [['Forty gazelles came. The gazelle won.'], ['Gazelles fell. Gazelles are firms that grow fast.']];
    const defined = 'Gazelles are firms that grow fast.';
    for (const query of ['what is a gazelle?', 'what does gazelle mean'])
      expect(search(articles, query).found[0]).toBe(defined);
    expect(search(articles, 'gazelle').found[0]).not.toBe(defined);
    expect(search(articles, 'what is a gazelle').count).toBe(4);
  });

  it('finds words by their beginning, whole words first', () => {
    const { found, marked } = search([NEWS], 'subsid');
    expect(found).toHaveLength(2);
    expect(marked).toEqual([['subsid'], ['subsid']]);
    expect(search([NEWS], 'firm').marked).toEqual([['firm']]);
    expect(search([['Firms rose.', 'One firm fell.']], 'firm').found).toEqual(['One firm fell.', 'Firms rose.']);
    expect(search([NEWS], 'ubsidies').mended).not.toBeNull();
    expect(search([NEWS], 'sidy').count).toBe(0);
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
    const article = [
      'The aid went far. A firm grew.',
      'Nothing here. Firms got aid.',
      'The firm said aid came. Now firm aid came.',
      'Some firm had aid.',
    ];
    const best = [
      'Now firm aid came.',
      'The firm said aid came.',
      'Some firm had aid.',
      'Firms got aid.',
      'The aid went far. A firm grew.',
    ];
    expect(search([article], 'firm aid').found).toEqual(best);
    expect(
      search(
        [...article].reverse().map((block) => [block, '']),
        'firm aid',
      ).found[0],
    ).toBe(best[0]);
  });

  it('lets articles take turns, each with its best sentence first', () => {
    const articles = [
      ['Taxed again. Tax fell. Tax rose.', 'The tax stayed.'],
      ['Nothing here.'],
      ['They were taxed.'],
      ['A tax. A taxi.'],
    ];
    expect(search(articles, 'tax', 4).found).toEqual(['A tax.', 'Tax fell.', 'They were taxed.', 'Tax rose.']);
  });

  it('finds numbers, percentages and money however they are written', () => {
    const text =
      'It fell 11%. It has 40,000 staff. It paid US$40 million. It cost 3 400 yuan. Others rose 1.11 percent.';
    const find = (query: string) => search([[text]], query);
    expect(find('11%').found).toEqual(['It fell 11%.']);
    expect(find('11 percent').found).toEqual(['It fell 11%.']);
    expect(find('1.11 per cent').found).toEqual(['Others rose 1.11 percent.']);
    expect(find('40000').marked).toEqual([['40,000']]);
    expect(find('3,400 rmb').marked).toEqual([['3 400', 'yuan']]);
    for (const query of ['US$40', '$40', '40 dollars', '40 US dollars', '40 million dollars', 'usd 40'])
      expect(find(query).found, query).toEqual(['It paid US$40 million.']);
    expect(find('000').count).toBe(0);
    expect(find('4 staff').count).toBe(0);
  });

  it('takes a text that comes again for the one it was', () => {
    const finder = createTextSearch();
    for (const text of ['Tax fell.', 'Tax rose.']) finder.add([{ id: 'a', text, blocks: [{ start: 0, end: 9 }] }]);
    expect(finish(finder.find('tax', 5)).count).toBe(1);
    expect(finish(finder.find('rose', 5)).count).toBe(1);
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

describe('createTextSearch().find(query, most), where no article has a word', () => {
  it('takes it for the word that was probably meant, and says so', () => {
    expect(search([NEWS], 'rescue wokrers')).toEqual({
      count: 1,
      found: ['Rescue workers reached the village on Monday.'],
      marked: [['Rescue', 'workers']],
      mended: { unsaid: ['wokrers'], query: 'rescue workers' },
    });
    expect(search([NEWS], 'villagexy').mended).toBeNull();
    expect(search([NEWS], 'unvillage').mended).toBeNull();
    expect(search([NEWS], 'Subsedy').mended?.query).toBe('subsidy');
    expect(search([NEWS], 'Rescue, vilage!').mended).toEqual({ unsaid: ['vilage'], query: 'rescue, village!' });
  });

  it('takes the nearest word, of several the most frequent, and what is still being typed', () => {
    const articles = [['Makers of valves. A market. Markets rose. Markets fell. Manufacturing grew.']];
    expect(search(articles, 'makets').mended?.query).toBe('markets');
    expect(search(articles, 'markwt').mended?.query).toBe('market');
    expect(search(articles, 'manufatcur').mended?.query).toBe('manufacturing');
  });

  it('forgives one slip in five letters, two in seven, none in four', () => {
    const articles = [['The city paid rescue workers and firms.']];
    expect(search(articles, 'fimrs').count).toBe(1);
    expect(search(articles, 'fzmxs').count).toBe(0);
    expect(search(articles, 'wrokres').count).toBe(1);
    expect(search(articles, 'ciyt').count).toBe(0);
  });

  it('takes no word for another that no slip makes of it', () => {
    expect(search([['The values rose.']], 'valves')).toMatchObject({ count: 0, mended: null });
    expect(search([['The values rose.']], 'velues').mended?.query).toBe('values');
  });

  it('holds to what stands in quotes, and to words that some article has', () => {
    expect(search([NEWS], '"rescue wokrers"').count).toBe(0);
    expect(search([NEWS, ['Wokrers is a band.']], 'rescue wokrers').count).toBe(0);
  });

  it('says nothing where the other word helps no more', () => {
    expect(search([NEWS], 'rain subsidi subsedy')).toMatchObject({ count: 0, mended: null });
    expect(search([NEWS], 'zzzzzz')).toMatchObject({ count: 0, mended: null });
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
/** Of the words looked for two are plurals. */
const has = (part: string, word: string) =>
  part.startsWith(word) || (/^(?:workers|firms)$/.test(word) && part === word.slice(0, -1));
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
