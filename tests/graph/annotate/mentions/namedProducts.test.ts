import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../graph/annotate/mentions/found.ts';
import { knowProducts } from '../../../../graph/annotate/mentions/namedProducts.ts';
import { findPlace, findPlaces } from '../../../../graph/annotate/mentions/places.ts';
import { linesOf } from './articleOf.ts';

/** The types of every "Zelio", taken for firms before. */
function typesIn(text: string): string[] {
  const lines = linesOf(text);
  const found = lines.flatMap(({ words }, line) =>
    words.flatMap((word, from): Found[] =>
      word.text === 'Zelio' ? [{ line, from, to: from + 1, type: 'company', kind: null, weight: 40 }] : [],
    ),
  );
  return knowProducts(found, lines, text).map(({ type }) => type);
}

describe('knowProducts(found, lines, text)', () => {
  it.each([
    'Zelio, an electric car with three wheels, was shown.',
    'The firm sells Zelio, its vaccine against flu.',
    'Zelio, a small car and van, was shown.',
    'Zelio, a drug or vaccine, depending on whom one asks, was shown.',
  ])('takes for a product what is a car or a vaccine: %s', (text) => {
    expect(typesIn(text)).toEqual(['product']);
  });

  it('does so wherever the name stands', () => {
    expect(typesIn('Zelio sells well. Zelio, an electric car, was shown.')).toEqual(['product', 'product']);
  });

  it.each([
    'Zelio, a car maker, grew.',
    'Zelio, the car and truck maker, grew.',
    'Zelio, the vaccine and drug maker, grew.',
    'Zelio, an aircraft and helicopter manufacturer, grew.',
    'Zelio, the phone and network company, grew.',
    'Zelio, a car, bus and truck maker, grew.',
    'Zelio, a car-parts maker, grew.',
    'Zelio, a maker of cars, grew.',
  ])('leaves its maker a firm: %s', (text) => {
    expect(typesIn(text)).toEqual(['company']);
  });

  const typesOf = (text: string, name: string) => {
    const lines = linesOf(text);
    const found = lines.flatMap(({ words }, line) =>
      words.flatMap((word, from): Found[] =>
        word.text === name ? [{ line, from, to: from + 1, type: 'company', kind: null, weight: 40 }] : [],
      ),
    );
    const places = lines.flatMap((line) => findPlaces(line, findPlace, text));
    return knowProducts([...places, ...found], lines, text).flatMap(({ type }) => (type === 'region' ? [] : [type]));
  };

  it.each([
    ['It delivered 12 A320neo jets.', 'A320neo', 'product'],
    ['The HLV-204 drill is made in Kiel.', 'HLV-204', 'product'],
    ['It makes the iPhone in India.', 'iPhone', 'product'],
    ['The start-up XR70 raised money. XR70 is in Kiel.', 'XR70', 'company'],
    ['XR70, a maker of pumps, grew.', 'XR70', 'company'],
    ['XR70 said so. It makes the XR70.', 'XR70', 'product'],
    ["TSMC produces Nvidia's H100 in Taiwan.", 'H100', 'product'],
    ["The ban covers Nvidia's A100 and H800.", 'H800', 'product'],
    ['AMD unveiled MI300 in May.', 'MI300', 'product'],
    ['Deliveries of A320neos rose.', 'A320neos', 'product'],
    ["Abu Dhabi's XR70 bought a stake.", 'XR70', 'company'],
    ['The head of XR70 agreed. XR70 hired 20 people.', 'XR70', 'company'],
    ['They did the XR70 deal.', 'XR70', 'company'],
    ['3M and T-Mobile grew.', '3M', 'company'],
  ])('knows the code of a model: %s', (text, name, type) => {
    expect(new Set(typesOf(text, name))).toEqual(new Set([type]));
  });
});

describe('knowProducts(found, lines, text): wares with capitals', () => {
  /** The types of these names, taken for firms before. */
  const typesOf = (text: string, names: readonly string[]): string[] => {
    const lines = linesOf(text);
    const words = lines[0]?.words ?? [];
    const found = names.map((name): Found => {
      const from = words.findIndex(({ start }) => text.startsWith(name, start));
      return { line: 0, from, to: from + name.split(' ').length, type: 'company', kind: null, weight: 40 };
    });
    return knowProducts(found, lines, text).map(({ type }) => type);
  };

  it.each<[string, string[], string[]]>([
    ['It produces Beam Writing Systems.', ['Beam Writing Systems'], ['product']],
    ['It makes Beam Writers and Surface Scanners.', ['Beam Writers', 'Surface Scanners'], ['product', 'product']],
    ['It designs Fog Lamps, Road Sensors and Cab Fans.', ['Fog Lamps', 'Road Sensors'], ['product', 'product']],
    ['It makes Beam Writers and small lamps.', ['Beam Writers'], ['product']],
    ['It makes Velden Systems and Marr Devices products.', ['Velden Systems', 'Marr Devices'], ['company', 'company']],
    ['It makes Velden Motors parts.', ['Velden Motors'], ['company']],
    ['It makes Velden Brothers rich.', ['Velden Brothers'], ['company']],
    ['It bought Beam Writing Systems.', ['Beam Writing Systems'], ['company']],
    ['It makes Velden Foods a partner.', ['Velden Foods'], ['company']],
  ])('%s', (text, names, types) => {
    expect(typesOf(text, names)).toEqual(types);
  });
});
