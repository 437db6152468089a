import { describe, expect, it } from 'vitest';
import { knowBareNames } from '../../../../graph/annotate/mentions/bareNames.ts';
import type { EntityType } from '../../../../graph/ontology.ts';
import { linesOf } from './articleOf.ts';

/** What becomes of these names, in one line of text, where each stands last; "none" where nothing is left. */
function typesIn(text: string, names: readonly (readonly [string, EntityType])[]): string[] {
  const lines = linesOf(text);
  const words = lines.flatMap((line) => line.words.map((word, at) => ({ ...word, line: line.index, at })));
  const found = names.flatMap(([name, type]) => {
    const first = words.find(({ start }) => start === text.lastIndexOf(name));
    const parts = name.split(' ').length;
    return first ? [{ line: first.line, from: first.at, to: first.at + parts, type, kind: null, weight: 30 }] : [];
  });
  const known = knowBareNames(found, lines, text);
  return found.map(({ line, from }) => known.find((item) => item.line === line && item.from === from)?.type ?? 'none');
}

/** The type of the last "Vogel", taken for a firm before. */
function surname(text: string): string | undefined {
  const firm = text.includes('Dowels') ? [['Vogel Dowels', 'company'] as const] : [];
  return typesIn(text, [['Jane Vogel', 'person'], ...firm, ['Vogel', 'company']]).at(-1);
}

describe('knowBareNames(found, lines, text)', () => {
  it('takes the surname of somebody named in full for that person', () => {
    expect(surname('Jane Vogel runs it. Then Vogel won.')).toBe('person');
  });

  it('leaves it a firm where a firm is called so, or what holds of firms alone is said of it', () => {
    expect(surname('Jane Vogel runs Vogel Dowels. Then Vogel won.')).toBe('company');
    expect(surname('Jane Vogel runs it. Shares in Vogel rose.')).toBe('company');
  });

  it('knows who speaks in a dialogue by the label', () => {
    const people = [['Zhou Meiling', 'person'] as const];
    expect(typesIn('Zhou Meiling is here.\nZHOU: Many.', [...people, ['ZHOU', 'company']]).at(-1)).toBe('person');
    expect(typesIn('Zhou Meiling is here.\nACME: Many.', [...people, ['ACME', 'company']]).at(-1)).toBe('company');
    expect(typesIn('Zhou Meiling is here.\nZHOU sells pumps.', [...people, ['ZHOU', 'company']]).at(-1)).toBe(
      'company',
    );
  });

  it('drops kinds of things that are written like names', () => {
    expect(
      typesIn('It sells TVs and iPhones.', [
        ['TVs', 'company'],
        ['iPhones', 'company'],
      ]),
    ).toEqual(['none', 'none']);
  });

  it('takes no storm for anybody', () => {
    expect(typesIn('Cyclone Marta made landfall.', [['Cyclone Marta', 'company']])).toEqual(['none']);
    expect(typesIn('Cyclone Motors made vans.', [['Cyclone Motors', 'company']])).toEqual(['company']);
  });

  it('takes no bill for a firm, and a broadcaster for one of the media', () => {
    expect(typesIn('The Senate passed HB1234.', [['HB1234', 'company']])).toEqual(['none']);
    expect(typesIn('A lawmaker from Texas filed SB99.', [['SB99', 'company']])).toEqual(['none']);
    expect(typesIn('The startup HR360 raised funds.', [['HR360', 'company']])).toEqual(['company']);
    expect(typesIn('AB123 pays its bills late.', [['AB123', 'company']])).toEqual(['company']);
    expect(typesIn('She told TV2 so.', [['TV2', 'company']])).toEqual(['organization']);
    expect(typesIn('She told A320 so.', [['A320', 'company']])).toEqual(['company']);
  });

  it('takes no code for a person', () => {
    expect(typesIn('Then GE won.', [['GE', 'person']])).toEqual(['company']);
    expect(typesIn('Then Dr AK won.', [['AK', 'person']])).toEqual(['person']);
  });
});
