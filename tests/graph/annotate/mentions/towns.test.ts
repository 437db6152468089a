import { describe, expect, it } from 'vitest';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { findTowns } from '../../../../graph/annotate/mentions/towns.ts';
import { linesOf } from './articleOf.ts';

/** The towns that "Wainfleet Augers", a firm, is said to be of. */
function townsIn(text: string): string[] {
  const lines = linesOf(text);
  const words = lines[0]?.words ?? [];
  const from = words.findIndex(({ text }) => text === 'Wainfleet');
  const firm = { line: 0, from, to: from + 2, type: 'company', kind: null, weight: 40 } as const;
  return findTowns([firm], lines, text).map(({ from, to }) => sliceWords(words, from, to, text));
}

describe('findTowns(found, lines, text)', () => {
  it.each([
    ['Well done to Wainfleet Augers of Skegholm!', 'Skegholm'],
    ['Wainfleet Augers, of Skegholm, makes drills.', 'Skegholm'],
    ['Wainfleet Augers of Skegholm returned its grant.', 'Skegholm'],
    ['Wainfleet Augers from Bad Tannau in the hills grew.', 'Bad Tannau'],
  ])('%s', (text, town) => {
    expect(townsIn(text)).toEqual([town]);
  });

  it.each([
    'Wainfleet Augers of Skegholm & Sons grew.',
    "Wainfleet Augers of Skegholm's group grew.",
    'Wainfleet Augers of Jane Dewar grew.',
    'Wainfleet Augers of Skegholm Machine Tool Factory Holding grew.',
    'Wainfleet Augers, of Windows and Doors, grew.',
    'Wainfleet Augers (Mobility) makes drills.',
    'Wainfleet Augers (WAX) makes drills.',
    'Wainfleet Augers (Skegholm is its home) makes drills.',
    'Wainfleet Augers from March on makes drills.',
    'Wainfleet Augers of the German group grew.',
    'Wainfleet Augers met Skegholm in May.',
  ])('names none: %s', (text) => {
    expect(townsIn(text)).toEqual([]);
  });

  it('believes brackets where other firms have known places in them', () => {
    const lines = linesOf('Arven Oy (Turku) and Bolt Oy (Oulu) met Wainfleet Augers (Skegholm).');
    const words = lines[0]?.words ?? [];
    const at = (text: string) => words.findIndex((word) => word.text === text);
    const firm = (from: number) => ({ line: 0, from, to: from + 2, type: 'company', kind: null, weight: 40 }) as const;
    const place = (from: number) =>
      ({ line: 0, from, to: from + 1, type: 'region', kind: 'city', weight: 20 }) as const;
    const firms = [firm(at('Arven')), firm(at('Bolt')), firm(at('Wainfleet'))];
    const towns = findTowns([...firms, place(at('Turku')), place(at('Oulu'))], lines, '');
    expect(towns.map(({ from }) => words[from]?.text)).toEqual(['Skegholm']);
  });
});
