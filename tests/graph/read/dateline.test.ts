import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../graph/read/dateline.ts';

describe('readDateline(paragraph)', () => {
  it.each([
    ['RIVERTON, Aug. 17 (Lake Wire) -- Gears sold.', { length: 32, agency: 'Lake Wire', date: 'XXXX-08-17' }],
    ['(Lake Wire) Oct. 22 -- Gears sold.', { length: 22, agency: 'Lake Wire', date: 'XXXX-10-22' }],
    ['RIVERTON (Lake Wire) — Gears sold.', { length: 22, agency: 'Lake Wire', date: null }],
    [
      'RIVERTON, Mass. and BASEL, Switzerland – April 3, 2025 – Gears sold.',
      { length: 56, agency: null, date: '2025-04-03' },
    ],
    ['Gears and pumps – sold.', null],
    ['(Gears) and pumps -- sold.', null],
    ['Gears sold well.', null],
  ])('%s', (paragraph, dateline) => {
    expect(readDateline(paragraph)).toEqual(dateline);
  });
});
