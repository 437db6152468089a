import { describe, expect, it } from 'vitest';
import { parseGold } from '../../../../graph/evaluate/gold.ts';
import { repair } from '../../../../scripts/learn/figures/repair.ts';
import { readingOf } from '../../../graph/figures/readingOf.ts';

const text = 'Kerui of Wuhan sold 8 million yuan. Kerui Tools (KT) has 40 staff.';
const gold = parseGold('article', {
  entities: [
    { id: 'e1', type: 'company', name: 'Kerui' },
    { id: 'e2', type: 'company', name: 'Kerui Tools', aliases: ['KT'] },
    { id: 'e3', type: 'region', name: 'Wuhan' },
  ],
});

describe('repair(reading, gold)', () => {
  it('adds what was missed wherever its names stand, and leaves the rest', () => {
    const { mentions, entities } = repair(readingOf(text, { Kerui: 'company', Wuhan: 'region/city' }), gold);
    const named = mentions.map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`);
    expect(named).toEqual(['Kerui = Kerui', 'Wuhan = Wuhan', 'Kerui Tools = gold e2', 'KT = gold e2']);
    expect(entities.map(({ id }) => id)).toEqual(['Kerui', 'Wuhan', 'gold e2']);
  });

  it('puts gold in place of what was taken for something else', () => {
    const { entities } = repair(readingOf(text, { Wuhan: 'company' }), gold);
    expect(entities.map(({ id }) => id)).toEqual(['gold e1', 'gold e2', 'gold e3']);
  });
});
