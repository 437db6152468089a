import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../graph/figures/findFigures.ts';
import { type Candidates, listCandidates } from '../../../../graph/figures/owner/candidates.ts';
import { readingOf } from '../readingOf.ts';

const NAMES = {
  Tessin: 'company',
  Kerui: 'company',
  Norvik: 'company',
  Ostra: 'company',
  Belto: 'company',
  'Wu Jing': 'person',
};

/** The candidates for the last number of a text, none of whose numbers has an owner. */
function candidatesOf(text: string): { likely: string[]; others: number } {
  let last: Candidates = { likely: [], others: 0 };
  findFigures(readingOf(text, NAMES), {
    measure: () => ({ value: 'revenue', certainty: 1 }),
    owner: (question) => {
      last = listCandidates(question);
      return null;
    },
    time: () => null,
  });
  return { likely: last.likely.map(({ entity }) => entity).sort(), others: last.others };
}

describe('listCandidates(question)', () => {
  it('weighs whom the sentence names, and who was named lately', () => {
    expect(candidatesOf('Tessin sold goods. Sales of Kerui came to 640 million yuan.')).toEqual({
      likely: ['Kerui', 'Tessin'],
      others: 0,
    });
  });

  it('does not weigh people whom the sentence does not name', () => {
    expect(candidatesOf('Wu Jing leads Tessin. Sales came to 640 million yuan.')).toEqual({
      likely: ['Tessin'],
      others: 1,
    });
  });

  it('weighs who was named long ago only if named as often as few others', () => {
    const text = 'Tessin met Norvik. Ostra met Kerui. Tessin met Norvik. Belto met Ostra. It rained. ';
    expect(candidatesOf(`${text}It froze. It thawed. It froze. Sales came to 640 million yuan.`)).toEqual({
      likely: ['Norvik', 'Ostra', 'Tessin'],
      others: 2,
    });
  });
});
