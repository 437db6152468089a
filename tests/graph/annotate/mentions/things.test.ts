import { describe, expect, it } from 'vitest';
import { readNounList, singularize } from '../../../../graph/annotate/mentions/phrases.ts';
import { sliceWords } from '../../../../graph/annotate/mentions/places.ts';
import { findThings } from '../../../../graph/annotate/mentions/things.ts';
import { linesOf } from './articleOf.ts';

/** Things in a text in which "Ostrand" is a firm. */
const things = (text: string) =>
  linesOf(text).flatMap((line) => {
    const firms = line.words.flatMap((word, at) => (word.text === 'Ostrand' ? [{ from: at, to: at + 1 }] : []));
    return findThings(line, firms, text).map(({ type, name }) => `${type}: ${name}`);
  });

describe('findThings(line, firms, text): products', () => {
  it.each([
    ['Ostrand, a maker of cable connectors, grew.', ['product: cable connector']],
    ['Ostrand makes welding cells for shipyards.', ['product: welding cell']],
    ['Ostrand, whose vacuum grippers lift panes, grew.', ['product: vacuum gripper']],
    ['Its gas sensors are matched to cars.', ['product: gas sensor']],
    ['Ostrand (drone autopilots) joined.', ['product: drone autopilot']],
    ['the infrared-detector maker Ostrand', ['product: infrared-detector']],
    ['Ostrand specializes in the production of rare-earth magnets.', ['product: rare-earth magnet']],
    ['a leak sensor that it developed with others', ['product: leak sensor']],
  ])('%s', (text, expected) => {
    expect(things(text)).toEqual(expected);
  });
  it.each([
    'Ostrand makes progress and sells products.',
    'Ostrand, whose sales are growing, made a profit.',
    'Its customers are happy.',
    'They sold their stake.',
  ])('finds none in: %s', (text) => {
    expect(things(text)).toEqual([]);
  });
});

describe('findThings(line, firms, text): fields', () => {
  it.each([
    ['Ostrand is engaged in integrated circuit design.', ['industry: integrated circuit design']],
    ['it is engaged in new energy vehicles and new steel', ['industry: new energy vehicles', 'industry: steel']],
    ['there are 37 in the automobile industry', ['industry: automobile']],
    [
      'niche sectors, including new energy, new materials and biopharmacy, command',
      ['industry: new energy', 'industry: new materials', 'industry: biopharmacy'],
    ],
    [
      'Of them, 39 are in electronic information, 21 in aerospace and 17 in biomedicine.',
      ['industry: electronic information', 'industry: aerospace', 'industry: biomedicine'],
    ],
    ['frontier fields such as quantum technologies', ['industry: quantum technologies']],
  ])('%s', (text, expected) => {
    expect(things(text)).toEqual(expected);
  });
  it.each(['the pillar industries of the country', 'bottleneck sectors', 'in the same industry'])(
    'finds none in: %s',
    (text) => {
      expect(things(text)).toEqual([]);
    },
  );
});

describe('singularize(word)', () => {
  it.each([
    ['lenses', 'lens'],
    ['lens', 'lens'],
    ['valves', 'valve'],
    ['batteries', 'battery'],
    ['switches', 'switch'],
    ['ceramics', 'ceramics'],
    ['gas', 'gas'],
  ])('%s → %s', (word, expected) => {
    expect(singularize(word)).toBe(expected);
  });
});

describe('readNounList(words, start)', () => {
  it('ends a list behind its last "and"', () => {
    const text = 'pumps, valves and seals, and the firm grew';
    const words = linesOf(text)[0]?.words ?? [];
    expect(readNounList(words, 0).map(({ from, to }) => sliceWords(words, from, to, text))).toEqual([
      'pumps',
      'valves',
      'seals',
    ]);
  });
});
