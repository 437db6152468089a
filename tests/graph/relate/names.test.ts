import { describe, expect, it } from 'vitest';
import type { LocalEntity, Mention } from '../../../graph/model.ts';
import type { EntityType } from '../../../graph/ontology.ts';
import { readNames } from '../../../graph/relate/names.ts';

const text = 'Shenzhen Customs';
const entity = (id: string, certainty: number): LocalEntity => {
  const type = id === 'Shenzhen' ? 'region' : 'agency';
  return { id, type, kind: null, name: id, label: id, aliases: [], description: null, certainty };
};
const mention = (id: string, inside: string | null): Mention => {
  const type = id === 'Shenzhen' ? 'region' : 'agency';
  return { start: 0, end: id.length, type, kind: null, form: 'name', entity: id, inside };
};
const read = (certainty: number) =>
  readNames(
    [mention('Shenzhen Customs', null), mention('Shenzhen', 'Shenzhen Customs')],
    [entity('Shenzhen Customs', certainty), entity('Shenzhen', 6)],
    text,
  );

describe('readNames(mentions, entities, text): what names say', () => {
  it('places a body in the place its name has', () => {
    expect(read(6)).toMatchObject([{ relation: 'located_in', source: text, target: 'Shenzhen', basis: 'name' }]);
  });

  it('is as sure as recognition is of the name', () => {
    const [guessed, sure] = [read(1)[0]?.confidence ?? 1, read(6)[0]?.confidence ?? 0];
    expect(guessed).toBeLessThan(0.6);
    expect(sure).toBeGreaterThan(0.9);
  });

  it('tells nothing of what may well be no firm at all', () => {
    const name = 'Ohio Tools';
    const firm: Mention = { ...mention(name, null), type: 'company' };
    const place: Mention = { ...mention('Ohio', name), type: 'region', kind: 'province' };
    const of = (certainty: number) =>
      readNames([firm, place], [{ ...entity(name, certainty), type: 'company' }, entity('Ohio', 6)], name);
    expect(of(0)).toEqual([]);
    expect(of(6)).toMatchObject([{ relation: 'located_in', source: name, target: 'Ohio' }]);
  });

  it('tells where a firm is by a town or province before all else, an event by its city alone', () => {
    const places = (type: EntityType, before: string, place: string, kind: string, behind: string) => {
      const name = `${before}${place}${behind}`;
      const whole: Mention = { ...mention(name, null), type };
      const start = before.length;
      const inside: Mention = { ...mention(place, name), start, end: start + place.length, type: 'region', kind };
      return readNames([whole, inside], [{ ...entity(name, 6), type }], name).length > 0;
    };
    expect(places('company', '', 'Leeds', 'city', ' Pumps')).toBe(true);
    expect(places('company', '', 'China', 'country', ' Airways')).toBe(false);
    expect(places('company', 'Banque de ', 'Genève', 'city', '')).toBe(false);
    expect(places('event', '', 'Leeds', 'city', ' Tool Fair')).toBe(true);
    expect(places('event', '', 'Asia', 'world-region', ' Tool Fair')).toBe(false);
    expect(places('organization', '', 'China', 'country', ' Tool Association')).toBe(true);
    expect(places('organization', '', 'Asia', 'world-region', ' Tool Association')).toBe(false);
  });

  it('is as sure as recognition is of a circle of cities, not of the city in its name', () => {
    const region = (id: string, kind: string, inside: string | null): Mention => ({
      start: 0,
      end: id.length,
      type: 'region',
      kind,
      form: 'name',
      entity: id,
      inside,
    });
    const circle = 'Chengdu Economic Circle';
    const [found] = readNames(
      [region(circle, 'macro-region', null), region('Chengdu', 'city', circle)],
      [
        { ...entity(circle, 0), type: 'region', kind: 'macro-region' },
        { ...entity('Chengdu', 6), type: 'region', kind: 'city' },
      ],
      circle,
    );
    expect(found).toMatchObject({ relation: 'part_of', source: 'Chengdu', target: circle });
    expect(found?.confidence).toBeLessThan(0.6);
  });
});
