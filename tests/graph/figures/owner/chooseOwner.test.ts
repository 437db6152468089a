import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../graph/figures/findFigures.ts';
import type { Verdict } from '../../../../graph/figures/measure/verdict.ts';
import { type Candidate, listCandidates } from '../../../../graph/figures/owner/candidates.ts';
import { pickOwner } from '../../../../graph/figures/owner/chooseOwner.ts';
import { readingOf } from '../readingOf.ts';

const NAMES = { Tessin: 'company', Wuhan: 'region/city', Merin: 'organization', Huo: 'person', Aid: 'policy' };

/** Who may own the last number of a text if it is of a measure. */
function ownersOf(text: string, measure: Verdict): string[] {
  let owners: string[] = [];
  findFigures(readingOf(text, NAMES), {
    measure: () => ({ value: measure, certainty: 1 }),
    owner: (question) => {
      owners = listCandidates(question).flatMap(({ entity, mayOwn }) => (mayOwn ? [entity] : []));
      return null;
    },
    time: () => null,
  });
  return owners.sort();
}

describe('listCandidates(question): who may own', () => {
  const all = 'Tessin, Merin, Huo and Aid met in Wuhan';

  it('a reward is no firm’s, what was lent no place’s, what is counted nobody’s person', () => {
    expect(ownersOf(`${all}. It was 6 million yuan.`, 'revenue')).toEqual(['Aid', 'Huo', 'Merin', 'Tessin', 'Wuhan']);
    expect(ownersOf(`${all}, for 6 million yuan.`, 'reward')).toEqual(['Aid', 'Merin', 'Wuhan']);
    expect(ownersOf(`${all}, for 6 million yuan.`, 'financing')).toEqual(['Aid', 'Huo', 'Merin', 'Tessin']);
    expect(ownersOf(`${all}, with 64 plants.`, 'count')).toEqual(['Aid', 'Merin', 'Tessin', 'Wuhan']);
  });

  it('a body that gives money is named in the sentence', () => {
    expect(ownersOf(`${all}. It was 6 million yuan.`, 'reward')).not.toContain('Merin');
  });

  it('things are counted of a firm behind its name', () => {
    expect(ownersOf('Tessin runs 64 plants.', 'count')).toContain('Tessin');
    expect(ownersOf('There are 64 plants at Tessin.', 'count')).not.toContain('Tessin');
    expect(ownersOf(`${all}. There are 64 plants.`, 'count')).not.toContain('Tessin');
    expect(ownersOf(`${all}. There are 64 workers.`, 'people')).toContain('Tessin');
  });
});

describe('pickOwner(model, candidates)', () => {
  const candidate = (entity: string, score: number, mayOwn: boolean, yieldsTo: readonly string[] = []): Candidate => ({
    entity,
    wording: [score],
    standing: new Int32Array(),
    mayOwn,
    yieldsTo,
  });
  const model = {
    score: ({ wording }: { readonly wording: ArrayLike<number> }) => wording[0] as number,
    probabilities: (scores: readonly number[]) => scores.map((score) => score / 10),
  };

  it('takes the likeliest', () => {
    expect(pickOwner(model, [candidate('A', 3, true), candidate('B', 7, true)])).toEqual({
      value: 'B',
      certainty: 0.7,
    });
    expect(pickOwner(model, [])).toBeNull();
  });

  it('names who has it instead of one that cannot, no surer than before', () => {
    expect(pickOwner(model, [candidate('A', 3, true), candidate('B', 7, false)])).toEqual({
      value: 'B',
      certainty: 0.7,
      instead: { value: 'A', certainty: 0.3 },
    });
    expect(pickOwner(model, [candidate('B', 10, false)])).toEqual({ value: 'B', certainty: 1, instead: null });
  });

  it('prefers whom the sentence names to whom it does not, unless hardly anything speaks for that one', () => {
    const unnamed = candidate('Henan', 6, true, ['Anyang']);
    expect(pickOwner(model, [unnamed, candidate('Anyang', 2, true)])).toEqual({ value: 'Anyang', certainty: 0.8 });
    expect(pickOwner(model, [unnamed, candidate('Anyang', 0.5, true)])).toEqual({ value: 'Henan', certainty: 0.6 });
    expect(pickOwner(model, [unnamed, candidate('Anyang', 2, false)])).toEqual({ value: 'Henan', certainty: 0.6 });
  });
});
