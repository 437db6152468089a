/** What must hold of the search for whatever names and slips. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCandidateIndex } from '../../../../graph/query/search/candidates.ts';
import { foldText } from '../../../../graph/query/search/fold.ts';
import { findJoined, squeeze } from '../../../../graph/query/search/joinedWords.ts';
import { createNameSearch } from '../../../../graph/query/search/searchNames.ts';
import type { SearchSource } from '../../../../graph/query/search/source.ts';
import { allowTypos, countTypos } from '../../../../graph/query/search/typos.ts';

const SYLLABLES = 'an bei chong dong fang guang hua jing kun lin ming ning ping qing rui shen tai wei xin yu zhe'.split(
  ' ',
);
const word = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 30 });

const slip = fc.record({
  kind: fc.constantFrom('leave out', 'double', 'swap', 'mistype'),
  at: fc.nat(),
  letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
});
type Slip = typeof slip extends fc.Arbitrary<infer Value> ? Value : never;

/** Does to a name what fingers do, behind its first letter. */
function misspell(text: string, { kind, at, letter }: Slip): string {
  const place = 1 + (at % (text.length - 1));
  const [one = '', other = ''] = [text[place], text[place + 1]];
  const rest = text.slice(place + 2);
  const done = { 'leave out': other, double: one + one + other, swap: other + one, mistype: letter + other }[kind];
  return text.slice(0, place) + done + rest;
}

const source = (labels: readonly string[]): SearchSource => ({
  entities: labels.map((label, at) => {
    return { key: `${at}`, entityType: 'region', label, name: label, aliases: [], degree: 0 };
  }),
  relations: [],
  articles: [],
});

const findLabels = (labels: readonly string[], query: string) =>
  createNameSearch(source(labels))
    .search(query, labels.length)
    .entities.map(({ label }) => label);

describe('createNameSearch(source).search(query)', () => {
  it('finds every name by itself, first', () => {
    fc.assert(
      fc.property(names, fc.nat(), (labels, at) => {
        const wanted = labels[at % labels.length] ?? '';
        expect(findLabels(labels, wanted.toUpperCase())[0]).toBe(wanted);
      }),
    );
  });

  it('finds every name with its spaces elsewhere or nowhere', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (labels, at, gap) => {
        const wanted = labels[at % labels.length] ?? '';
        const letters = squeeze(wanted);
        const place = 2 + (gap % (letters.length - 2));
        expect(findLabels(labels, letters)).toContain(wanted);
        expect(findLabels(labels, `${letters.slice(0, place)} ${letters.slice(place)}`)).toContain(wanted);
      }),
      // A part of it may be a word that names nothing by itself.
      { examples: [[['anyu', 'yuanan anan', 'mingan'], 0, 0]] },
    );
  });

  it.each([1, 2])('finds every long name with %d slips', (count) => {
    fc.assert(
      fc.property(names, fc.nat(), fc.array(slip, { minLength: count, maxLength: count }), (labels, at, slips) => {
        const wanted = labels[at % labels.length] ?? '';
        const typed = slips.reduce(misspell, wanted);
        fc.pre(wanted.length > 8 && !wanted.includes(' ') && typed.length > 6);
        // Slips in the same place may be more than that: letters swapped over one left out.
        fc.pre(countTypos(wanted, typed, 2) <= 2);
        // Where the slips make a name that is there, that one is meant.
        fc.pre(!createNameSearch(source(labels)).search(typed).isNamed);
        expect(findLabels(labels, typed)).toContain(wanted);
      }),
    );
  });

  it('marks ranges that ascend, do not overlap and lie within what matched, for any text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (labels, query) => {
        for (const { matched, ranges } of createNameSearch(source(labels)).search(query).entities) {
          const ends = ranges.flat();
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
          expect(ends.every((end) => end >= 0 && end <= matched.length)).toBe(true);
        }
      }),
    );
  });
});

describe('createCandidateIndex(count, namesOf).find(query, most)', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => {
    const parts = [at % 21, (at * 7 + 3) % 21, (at * at) % 19, Math.floor(at / 97) % 21];
    return `${parts.map((part) => SYLLABLES[part]).join('')} ${at}`;
  });
  const index = createCandidateIndex(many.length, (at) => [many[at] ?? '']);

  it('has the thing that is named, first', () => {
    fc.assert(
      fc.property(fc.nat(many.length - 1), (at) => {
        expect(index.find(many[at] ?? '', 50)[0]).toBe(at);
      }),
    );
  });

  it('has the thing that is named with a slip', () => {
    fc.assert(
      fc.property(fc.nat(many.length - 1), slip, (at, one) => {
        const [stem = '', number] = (many[at] ?? '').split(' ');
        fc.pre(stem.length > 6);
        expect(index.find(`${misspell(stem, one)} ${number}`, 50)).toContain(at);
      }),
    );
  });

  it('gives no more than asked for, each thing once, and all where there are no more', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (query, most) => {
        const found = index.find(foldText(query), most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
    expect(createCandidateIndex(3, () => ['a']).find('zzz', 3)).toEqual([0, 1, 2]);
  });

  it('prefers what comes first among things that fit as well', () => {
    const alike = createCandidateIndex(9, (at) => [at % 2 === 0 ? 'Yuxin' : 'Jiaxing'].map(foldText));
    expect(alike.find('yuxin', 3)).toEqual([0, 2, 4]);
  });
});

describe('countTypos(text, query, most)', () => {
  /** Every stretch against the query, by the book. */
  const countSlowly = (text: string, query: string, most: number): number => {
    let fewest = most + 1;
    for (let start = 0; start < text.length; start += 1) {
      if (text[start] === ' ' || (start > 0 && text[start - 1] !== ' ')) continue;
      if (query.length <= 5 && text[start] !== query[0]) continue;
      for (let end = start; end <= text.length; end += 1)
        fewest = Math.min(fewest, measure(text.slice(start, end), query));
    }
    return fewest;
  };
  const measure = (a: string, b: string): number => {
    const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
    const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i += 1)
      for (let j = 1; j <= b.length; j += 1) {
        const costs = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) costs.push(at(i - 2, j - 2) + 1);
        rows[i]?.splice(j, 1, Math.min(...costs));
      }
    return at(a.length, b.length);
  };

  it('is the fewest slips to any stretch that begins with a word', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab c'), maxLength: 14 });
    const query = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(text, query, fc.integer({ min: 0, max: 3 }), (given, wanted, most) => {
        expect(countTypos(given, wanted, most)).toBe(countSlowly(given, wanted, most));
      }),
      { numRuns: 500 },
    );
  });

  it('forgives more slips in longer words, never more than two', () => {
    expect([3, 4, 6, 7, 40].map(allowTypos)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('findJoined(folded, squeezed)', () => {
  it('finds a name by its letters alone, whatever stands between them', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(' ', "'", '-', ' & ', '. '), (given, between) => {
        const written = given.replaceAll(' ', between);
        expect(findJoined(written, squeeze(given))).toEqual({ range: [0, written.length], fit: 'whole' });
      }),
    );
  });

  it.each([
    ["xi'an", 'xian', 'whole', "xi'an"],
    ["xi'an jiaotong university", 'xianj', 'across', "xi'an j"],
    ['guangdong province', 'guangdo', 'beginning', 'guangdo'],
    ['bank of guangdong', 'guangdo', 'words', 'guangdo'],
    ["bank of xi'an", 'xian', 'words', "xi'an"],
    ['little giant', 'littleg', 'across', 'little g'],
    ['shenzhen', 'zhen', null, null],
    ['the metropolitan', 'them', 'across', 'the m'],
  ])('in "%s" for "%s" it is %s, "%s"', (text, letters, fit, matched) => {
    const joined = findJoined(text, letters);
    expect(joined?.fit ?? null).toBe(fit);
    expect(joined && text.slice(...joined.range)).toBe(matched);
  });
});
