import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../graph/figures/findFigures.ts';
import type { Verdict } from '../../../../graph/figures/measure/verdict.ts';
import { listCandidates } from '../../../../graph/figures/owner/candidates.ts';
import { readingOf } from '../readingOf.ts';

const NAMES = {
  Henan: 'region/province',
  Anyang: 'region/city',
  Tessin: 'company',
  Belor: 'company',
  Huo: 'person',
  Aid: 'policy',
  Merin: 'organization',
};

/** Before whom the owners of a text's last number step back if it is of a measure. */
function yielded(text: string, measure: Verdict): Record<string, readonly string[]> {
  let found: Record<string, readonly string[]> = {};
  findFigures(readingOf(text, NAMES), {
    measure: () => ({ value: measure, certainty: 1 }),
    owner: (question) => {
      const candidates = listCandidates(question);
      found = Object.fromEntries(
        candidates.filter(({ yieldsTo }) => yieldsTo.length > 0).map(({ entity, yieldsTo }) => [entity, yieldsTo]),
      );
      return null;
    },
    time: () => null,
  });
  return found;
}

describe('yieldsTo(question, entity, owners)', () => {
  it('a place that the sentence leaves out, to one named before the number', () => {
    expect(yielded('Henan met. Anyang counts 64 plants.', 'count')).toEqual({ Henan: ['Anyang'] });
    expect(yielded('Henan met. There are 64 plants like those of Anyang.', 'count')).toEqual({});
    expect(yielded('Henan and Anyang have 64 plants.', 'count')).toEqual({});
  });

  it('for public money, to whoever is named that may give it', () => {
    expect(yielded('Henan met. Aid gives Tessin 3 million yuan.', 'reward')).toMatchObject({ Henan: ['Aid'] });
    expect(yielded('Henan met. There came 3 million yuan from Merin.', 'reward')).toMatchObject({ Henan: ['Merin'] });
    expect(yielded('Henan met. It gave 3 million yuan to Merin.', 'reward')).not.toHaveProperty('Henan');
    expect(yielded('Henan met. Aid put out 3 million yuan.', 'output')).toEqual({});
  });

  it('for a stake, to the firm or person named', () => {
    expect(yielded('Tessin met. Belor and Huo are at 41 percent.', 'share')).toEqual({ Tessin: ['Belor', 'Huo'] });
    expect(yielded('Tessin met. Belor and Huo are at 41 plants.', 'count')).toEqual({});
  });
});
