import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../graph/figures/findFigures.ts';
import { type Candidate, listCandidates } from '../../../../graph/figures/owner/candidates.ts';
import { readingOf } from '../readingOf.ts';

const NAMES = { Tessin: 'company', Kerui: 'company', Wuhan: 'region/city' };
/** The number lies so many words from the start of its sentence; how many sentences ago a candidate was spoken of. */
const WORDS = 5;
const AGO = 38;

/** The candidates for each number of a text, where each belongs to Tessin. */
function candidatesOf(text: string): Candidate[][] {
  const all: Candidate[][] = [];
  findFigures(readingOf(text, NAMES), {
    measure: () => ({ value: 'revenue', certainty: 1 }),
    owner: (question) => {
      all.push(listCandidates(question));
      return { value: 'Tessin', certainty: 1 };
    },
    time: () => null,
  });
  return all;
}

const standing = (candidates: Candidate[] | undefined, name: string) =>
  candidates?.find(({ entity }) => entity === name)?.standing;

describe('how a candidate stands', () => {
  it('is told by as many numbers for each', () => {
    const [first = []] = candidatesOf('Tessin of Wuhan sold goods. Kerui said that sales came to 640 million yuan.');
    expect(first.map(({ entity }) => entity).sort()).toEqual(['Kerui', 'Tessin', 'Wuhan']);
    expect(new Set(first.map(({ standing: { length } }) => length)).size).toBe(1);
  });

  it('tells how many sentences ago it was spoken of', () => {
    const [first] = candidatesOf('Tessin of Wuhan sold goods. Kerui did not. Sales came to 640 million yuan.');
    expect([standing(first, 'Tessin')?.[AGO], standing(first, 'Kerui')?.[AGO]]).toEqual([2, 1]);
  });

  it('changes with what it owns already', () => {
    const [first, second] = candidatesOf(
      'Tessin and Kerui sold goods. Sales came to 6 million yuan. Sales came to 7 million yuan.',
    );
    const changed = (name: string) => {
      const [before, after] = [standing(first, name), standing(second, name)];
      return before?.filter((value, at) => value !== after?.[at]).length ?? 0;
    };
    expect(changed('Tessin')).toBeGreaterThan(changed('Kerui'));
    expect(standing(first, 'Tessin')?.[WORDS]).toBe(3);
  });
});
