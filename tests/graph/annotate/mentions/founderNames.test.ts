import { describe, expect, it } from 'vitest';
import { retypeFirms } from '../../../../graph/annotate/mentions/founderNames.ts';
import { linesOf } from './articleOf.ts';

/** The type of "Fischer", taken for a person before. */
function typeIn(text: string): string | undefined {
  const lines = linesOf(text);
  const from = lines[0]?.words.findIndex((word) => word.text === 'Fischer') ?? -1;
  return retypeFirms([{ line: 0, from, to: from + 1, type: 'person', kind: null, weight: 30 }], [], lines)[0]?.type;
}

describe('retypeFirms(found, open, lines)', () => {
  it.each([
    'Fischer is a family-owned maker of wall plugs.',
    'Fischer is one of the largest makers of wall plugs.',
    'At Fischer, a manufacturer of wall plugs, sales rose.',
  ])('takes a surname for a firm where only a firm is that: %s', (text) => {
    expect(typeIn(text)).toBe('company');
  });

  it.each([
    'Mr Fischer is a maker of violins.',
    'Klaus Fischer is a maker of violins.',
    'According to Fischer, the firms grew.',
    'Fischer, the son of a maker of pumps, agreed.',
    'Fischer is a company man.',
    'Fischer is the head of the firm.',
  ])('leaves it a person elsewhere: %s', (text) => {
    expect(typeIn(text)).toBe('person');
  });

  it('types a name that told nothing before', () => {
    const lines = linesOf('Fischer is a maker of wall plugs.');
    expect(retypeFirms([], [{ line: 0, from: 0, to: 1 }], lines)).toMatchObject([{ from: 0, to: 1, type: 'company' }]);
  });
});
