import { describe, expect, it } from 'vitest';
import { FORMS, Namings } from '../../../../graph/relate/judge/namings.ts';
import { readPassages } from '../../../../graph/relate/passage.ts';
import { readMarked } from '../readMarked.ts';

function namingsOf(marked: string): Namings {
  const reading = readMarked(marked);
  return new Namings(reading, readPassages(reading));
}

describe('Namings: how often and how an article names each of its entities', () => {
  const namings = namingsOf(
    '[Acme|company] opened in [Wuxi|region]. [Acme|company] and [Bolt|company] grew. China watched [Wuxi|region].',
  );

  it('counts, and ranks among those of a type', () => {
    expect(namings.of('Acme')).toMatchObject({ count: 2, rank: 0, share: 2 / 3 });
    expect(namings.of('Bolt')).toMatchObject({ count: 1, rank: 1, share: 1 / 3 });
  });

  it('tells forms apart', () => {
    expect(namings.of('Acme').forms[FORMS.indexOf('name')]).toBe(2);
  });

  it('counts the sentences that name two entities', () => {
    expect(namings.countTogether('Acme', 'Bolt')).toBe(1);
    expect(namings.countTogether('Bolt', 'Wuxi')).toBe(0);
  });

  it('knows the region an article is about', () => {
    expect(namings.mainRegion?.id).toBe('Wuxi');
  });

  it('says of what is named nowhere that it is', () => {
    expect(namings.of('Nobody').count).toBe(0);
  });
});
