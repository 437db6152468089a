import { describe, expect, it } from 'vitest';
import { findSetPhrases, nameTitles } from '../../../../graph/annotate/mentions/designations.ts';
import { findPlace, findPlaces } from '../../../../graph/annotate/mentions/places.ts';
import { linesOf } from './articleOf.ts';

const named = (text: string) => linesOf(text).flatMap((line) => findSetPhrases(line).map((item) => item.name));

describe('findSetPhrases(line)', () => {
  it.each([
    ['State-level “little giant” firms', ['Little Giant']],
    ['key "little giants" and ‘single champions’', ['Key Little Giant', 'Single Champion']],
    ['an invisible champion, or hidden champion', ['Invisible Champion', 'Hidden Champion']],
    ['specialised, refined, distinctive and innovative SMEs', ['Specialised, Refined, Distinctive and Innovative SME']],
    ['the new Global Small Giants of Korea', ['Global Small Giant']],
    ['the Communist Party of China Central Committee', ['Communist Party of China Central Committee']],
    ['the Communist Party of China (CPC) Central Committee', ['Communist Party of China Central Committee']],
    [
      'the Communist Party of China (CPC) Orel Provincial Committee',
      ['Communist Party of China Orel Provincial Committee'],
    ],
    ['the Communist Party of China (CPC) said', ['Communist Party of China']],
    ['under Made in China 2025', ['Made in China 2025']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
  it.each([
    'a giant among small firms',
    'the champion of the single market',
    'specialized suppliers of innovative parts',
  ])('finds none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('nameTitles(found, lines, text)', () => {
  const titles = (text: string) => {
    const lines = linesOf(text);
    const found = lines.flatMap((line) => [...findSetPhrases(line), ...findPlaces(line, findPlace, text)]);
    return nameTitles(found, lines, text).flatMap(({ kind, name }) => (kind === 'designation' ? [name] : []));
  };

  it.each([
    ['The Chinese call it a small giant.', 'Little Giant'],
    ['In Wuhan it became a key small giant.', 'Key Little Giant'],
    ['In Daegu it became a small giant.', 'Small Giant'],
    ['Korea named it a small giant. Its Chinese rivals are larger.', 'Small Giant'],
    ['The Chinese envy the small giants of Korea.', 'Small Giant'],
    ['A maker of bone china in Seoul is a small giant.', 'Small Giant'],
    ['It sells in China. A small giant, it exports to Germany.', 'Little Giant'],
  ])("small giants are China's where the article speaks of China: %s", (text, expected) => {
    expect(titles(text)).toEqual([expected]);
  });
});
