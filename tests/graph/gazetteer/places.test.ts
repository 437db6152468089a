import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestors,
  capitalOf,
  demonym,
  findPlaceById,
  longestPlaceName,
  lookupPlace,
  lookupWider,
  type Place,
} from '../../../graph/gazetteer/places.ts';

const idsOf = (name: string) => lookupPlace(name).map(({ id }) => id);

describe('lookupPlace(name)', () => {
  it.each(['New', 'Atlantic'])('no city of the United States is called %s alone', (name) => {
    expect(idsOf(name)).toEqual([]);
    expect(idsOf(`${name} City`)).toHaveLength(1);
  });

  it.each([
    ['Chongqing', 'china/chongqing', 'city'],
    ['Guangdong', 'china/guangdong', 'province'],
    ['Guangdong Province', 'china/guangdong', 'province'],
    ['Huishan District', 'china/jiangsu/wuxi/huishan', 'district'],
    ['Shaanxi', 'china/shaanxi', 'province'],
    ['Shanxi', 'china/shanxi', 'province'],
    ['Inner Mongolia', 'china/inner-mongolia', 'province'],
    ['Hohhot', 'china/inner-mongolia/hohhot', 'city'],
    ['Pudong', 'china/shanghai/pudong', 'district'],
    ['Suzhou', 'china/jiangsu/suzhou', 'city'],
    ['Yangtze River Delta', 'china/yangtze-river-delta', 'macro-region'],
    ['central China', 'china/central-china', 'macro-region'],
    ['Suzhou Industrial Park', 'china/jiangsu/suzhou/suzhou-industrial-park', 'zone'],
    ['Hong Kong', 'china/hong-kong', 'city'],
    ['Republic of Korea', 'south-korea', 'country'],
    ['U.S.', 'united-states', 'country'],
    ['Bavaria', 'germany/bavaria', 'province'],
    ['Munich', 'germany/bavaria/munich', 'city'],
    ['Bắc Ninh', 'vietnam/bac-ninh', 'province'],
    ['Hà Nội', 'vietnam/hanoi', 'city'],
    ['Southeast Asia', 'southeast-asia', 'world-region'],
  ])('knows %s', (name, id, kind) => {
    expect(lookupPlace(name)[0]).toMatchObject({ id, kind });
  });

  it('understands accents and apostrophes written or left out', () => {
    expect(idsOf('Xi’an')[0]).toBe('china/shaanxi/xian');
    expect(idsOf("Xi'an")).toEqual(idsOf('Xian'));
    expect(idsOf('Urumqi')).toEqual(idsOf('Ürümqi'));
  });

  it('puts the larger unit first among namesakes', () => {
    expect(idsOf('Jilin')).toEqual(['china/jilin', 'china/jilin/jilin']);
    expect(idsOf('Birmingham')[0]).toBe('united-kingdom/england/birmingham');
  });

  it('lets a region word choose among namesakes', () => {
    expect(idsOf('Jiujiang')[0]).toBe('china/jiangxi/jiujiang');
    expect(idsOf('Jiujiang district')).toEqual(['china/anhui/wuhu/jiujiang']);
  });

  it('takes no lower-case word and no pronoun for a place', () => {
    for (const name of ['us', 'Us', 'china', 'reading', 'He', 'An', 'Li', 'Ning', '']) expect(idsOf(name)).toEqual([]);
    expect(idsOf('He County')).not.toEqual([]);
  });

  it('marks names that are words, people or several counties at once', () => {
    for (const name of ['Reading', 'Georgia', 'Xinhua', 'Gulou']) expect(lookupPlace(name)[0]?.ambiguous).toBe(true);
    for (const name of ['China', 'Wuhan', 'Germany', 'Kunshan']) expect(lookupPlace(name)[0]?.ambiguous).toBe(false);
  });

  it('knows small towns, where they lie, and that their names need context', () => {
    const [town] = lookupPlace('Hilchenbach');
    expect(town).toMatchObject({ kind: 'city', parent: 'germany/north-rhine-westphalia', ambiguous: true });
    expect(town?.lat).toBeCloseTo(51, 0);
    expect(lookupPlace('Siegen')[0]?.id).toBe('germany/north-rhine-westphalia/siegen');
  });

  it('answers any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(lookupPlace(text))));
  });
});

describe('lookupWider(name)', () => {
  it.each([
    ['New York', ['united-states/new-york-state/new-york', 'united-states/new-york-state']],
    ['Georgia', ['georgia', 'united-states/georgia']],
    ['Lancashire', ['united-kingdom/lancashire']],
  ])('%s', (name, ids) => {
    expect(lookupWider(name).map(({ id }) => id)).toEqual(ids);
  });
});

describe('ancestors(place)', () => {
  it('goes outwards', () => {
    const place = findPlaceById('china/jiangsu/wuxi/huishan');
    expect(place && ancestors(place).map(({ name }) => name)).toEqual([
      'Wuxi',
      'Jiangsu',
      'China',
      'East Asia',
      'Asia',
    ]);
  });
});

describe('capitalOf(place)', () => {
  it.each([
    ['China', 'Beijing'],
    ['Guangdong', 'Guangzhou'],
    ['Kazakhstan', 'Astana'],
    ['Bavaria', 'Munich'],
    ['Netherlands', 'Amsterdam'],
    ['North Carolina', 'Raleigh'],
    ['Delaware', 'Dover'],
  ])('%s has %s', (name, capital) => {
    expect(capitalOf(lookupPlace(name)[0] as Place)?.name).toBe(capital);
  });
  it('is null for what has none', () => {
    expect(capitalOf(lookupPlace('Shenzhen')[0] as Place)).toBeNull();
  });
});

describe('demonym(name)', () => {
  it.each([
    ['Chinese', 'china'],
    ['Swiss', 'switzerland'],
    ['Korean', 'south-korea'],
    ['British', 'united-kingdom'],
    ['European', 'europe'],
  ])('%s', (word, id) => {
    expect(demonym(word)?.id).toBe(id);
  });
  it('is null for other words', () => {
    expect(demonym('Industrial')).toBe(null);
  });
});

describe('longestPlaceName()', () => {
  it('is a small number of words', () => {
    expect(longestPlaceName()).toBeGreaterThan(3);
    expect(longestPlaceName()).toBeLessThan(15);
  });
});
