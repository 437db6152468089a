import { describe, expect, it } from 'vitest';
import { takeYears } from '../../../../graph/annotate/mentions/years.ts';
import type { EntityType } from '../../../../graph/ontology.ts';
import { linesOf } from './articleOf.ts';

/** The words that "Niche Strategy" has come to in a text. */
function nameIn(text: string, type: EntityType = 'policy', kind: string | null = null): string {
  const lines = linesOf(text);
  const words = lines[0]?.words ?? [];
  const from = words.findIndex(({ text }) => text === 'Niche');
  const [item] = takeYears([{ line: 0, from, to: from + 2, type, kind, weight: 60 }], lines);
  return text.slice(words[from]?.start, words[(item?.to ?? 0) - 1]?.end);
}

describe('takeYears(found, lines)', () => {
  it('takes the years right behind a policy or an event into its name', () => {
    expect(nameIn('The Niche Strategy 2030 helps.')).toBe('Niche Strategy 2030');
    expect(nameIn('The Niche Strategy 2022-2026 helps.')).toBe('Niche Strategy 2022-2026');
    expect(nameIn('The Niche Strategy 2025–2030 helps.')).toBe('Niche Strategy 2025–2030');
    expect(nameIn('They met at Niche Strategy 2024.', 'event')).toBe('Niche Strategy 2024');
  });

  it('takes no other number, and none behind a comma or a preposition', () => {
    expect(nameIn('Under the Niche Strategy 240 firms grew.')).toBe('Niche Strategy');
    expect(nameIn('Under the Niche Strategy 2000 firms grew.')).toBe('Niche Strategy');
    expect(nameIn('The Niche Strategy, 2030, helps.')).toBe('Niche Strategy');
    expect(nameIn('The Niche Strategy of 2030 helps.')).toBe('Niche Strategy');
  });

  it('leaves firms alone, and designations, whose year is when they were given', () => {
    expect(nameIn('Niche Strategy 2030 sells pumps.', 'company')).toBe('Niche Strategy');
    expect(nameIn('It became a Niche Strategy 2024 winner.', 'policy', 'designation')).toBe('Niche Strategy');
  });
});
