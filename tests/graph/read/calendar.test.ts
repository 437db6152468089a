import { describe, expect, it } from 'vitest';
import { findDate } from '../../../graph/read/calendar.ts';

describe('findDate(line)', () => {
  it.each([
    ['Updated: 2022-11-23', '2022-11-23'],
    ['Release date:2023-07-04 09:57', '2023-07-04'],
    ['2023年7月4日', '2023-07-04'],
    ['East Bund Finance, July 3, 2024, 4:52 p.m.', '2024-07-03'],
    ['Friday 19 May 2023 · Elaine Du', '2023-05-19'],
    ['Update: October, 10/2023 - 08:14', '2023-10-10'],
    ['Research Brief 27 | May 2025', '2025-05'],
    ['Instrument World, issue 3/2023', '2023'],
    ['Precision Monthly | Issue 6/2024', '2024-06'],
    ['WUHAN, Aug. 17', 'XXXX-08-17'],
    ['1 April', 'XXXX-04-01'],
  ])('reads %j as %s', (line, edtf) => {
    expect(findDate(line)?.edtf).toBe(edtf);
  });

  it.each(['2023-02-30', '31 April 2023', 'page 12 of 2023', 'Marchand 12', '+86-23-67230470'])(
    'finds no day in %j',
    (line) => {
      expect(findDate(line)?.edtf ?? '').not.toMatch(/-\d\d-\d\d$/);
    },
  );
});
