import { describe, expect, it } from 'vitest';
import { startMemory } from '../../../../graph/figures/memory.ts';
import { fillYear, listTimes } from '../../../../graph/figures/time/candidates.ts';
import { readViews } from '../../../../graph/figures/view.ts';
import { readingOf } from '../readingOf.ts';

function timesOf(text: string): (string | null)[] {
  const views = readViews(readingOf(text, { Kerui: 'company' }));
  const [view] = views;
  const quantity = view?.quantities[0];
  if (!view || !quantity) throw new Error('no number');
  const memory = startMemory(views, '2023-08-16');
  const times = [{ time: '2021', measure: 'revenue', owner: 'Kerui', sentence: 0, block: 0 }] as const;
  const question = { view, quantity, measure: 'revenue', status: 'actual', owner: 'Kerui' } as const;
  return listTimes({ ...question, memory: { ...memory, times: [...times] } }).map(({ time }) => time);
}

describe('listTimes(question)', () => {
  it('lists no time, every time of the sentence and those of the figures before', () => {
    expect(timesOf('Kerui sold 8 million yuan in 2022, against its record of 2019.')).toEqual([
      null,
      '2022',
      '2019',
      '2021',
    ]);
  });
});

describe('fillYear(time, year)', () => {
  it.each([
    ['XXXX-07/XXXX-09', '2024', '2024-07/2024-09'],
    ['2023-07', '2024', null],
    ['XXXX-07', null, null],
    [null, '2024', null],
  ])('%s in a text of %s: %s', (time, year, filled) => {
    expect(fillYear(time, year)).toBe(filled);
  });
});
