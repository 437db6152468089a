import { describe, expect, it } from 'vitest';
import { EITHER, MEN, WOMEN } from '../../../../graph/annotate/mentions/lexicon/givenNames.ts';
import { genderOf, genderOfName, genderOfTitle } from '../../../../graph/resolve/anaphora/genders.ts';

describe('genderOfName(name)', () => {
  it.each([
    ['Anna Berger', 'she'],
    ['Hélène Dupont', 'she'],
    ['Nicole Weber', 'she'],
    ['Renate Klein', 'she'],
    ['Peter Klein', 'he'],
    ['Joan Laporta', undefined],
    ['Simone Inzaghi', undefined],
    ['Zaphira Klein', undefined],
    ['Jean-Luc Morel', undefined],
    ['Robin Marsh', undefined],
    ['Jia Ling', undefined],
    ['Peter', undefined],
  ])('%s', (name, gender) => expect(genderOfName(name)).toBe(gender));
});

describe('genderOf(word)', () => {
  it('knows pronouns, titles and family', () => {
    expect(['herself', 'chairwoman', 'widow'].map(genderOf)).toEqual(['she', 'she', 'she']);
    expect(['him', 'mr', 'spokesman'].map(genderOf)).toEqual(['he', 'he', 'he']);
    expect(genderOf('director')).toBeUndefined();
  });
});

describe('genderOfTitle(word)', () => {
  it('knows titles alone: a chairman may be a woman', () => {
    expect(['ms', 'sir', 'chairman', 'he'].map(genderOfTitle)).toEqual(['she', 'he', undefined, undefined]);
  });
});

describe('MEN, WOMEN, EITHER', () => {
  it('have each name once', () => {
    const all = [...MEN, ...WOMEN, ...EITHER];
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });
});
