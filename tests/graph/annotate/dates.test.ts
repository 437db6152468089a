import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_RULES } from '../../../graph/annotate/dates/rules.ts';
import { findDates } from '../../../graph/annotate/dates.ts';
import { readSentences } from '../../../graph/annotate/tokenize.ts';
import { articleOf } from './articleOf.ts';

const datesOf = (text: string, published: string | null) =>
  findDates(readSentences(articleOf(text, published)), published).map(({ start, end, edtf }) => [
    text.slice(start, end),
    edtf,
  ]);

describe('findDates(sentences, published)', () => {
  it.each(
    DATE_RULES.flatMap(({ rules }) => rules).flatMap(({ id, examples }) =>
      examples.map(([text, edtf]) => [id, text, edtf] as const),
    ),
  )('%s: %s → %s', (_id, text, edtf) => {
    expect(datesOf(text, '2023-08-16').map(([, value]) => value)).toContain(edtf);
  });

  it.each([
    ['On May 24, it listed.', [['May 24', 'XXXX-05-24']]],
    ['It grew 11% between January and October.', [['between January and October', 'XXXX-01/XXXX-10']]],
    ['Shenzhen Customs said yesterday.', [['yesterday', null]]],
    ['It spent more last year.', [['last year', null]]],
  ])('without a publication date: %s', (text, dates) => {
    expect(datesOf(text, null)).toEqual(dates);
  });

  it.each([
    'There are 2000 enterprises and 1500 more.',
    'The firm may march on in style.',
    'Call +86-23-67230470.',
    'He said that an investment of 2019.5 yuan was made.',
  ])('finds nothing in: %s', (text) => {
    expect(datesOf(text, '2023-08-16')).toEqual([]);
  });

  it('marks what is due by a time', () => {
    const text = 'It shall have 2,000 enterprises by 2025.';
    expect(findDates(readSentences(articleOf(text, null)), null)).toEqual([
      { start: 35, end: 39, edtf: '2025', isDeadline: true },
    ]);
  });

  it('gives valid spans for any text and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('2023-08-16', '2023', null), (noise, published) => {
        const text = `${noise} On May 24, 2023 ${noise}`;
        for (const { start, end } of findDates(readSentences(articleOf(text, published)), published))
          expect(start >= 0 && end > start && end <= text.length).toBe(true);
      }),
    );
  });
});
