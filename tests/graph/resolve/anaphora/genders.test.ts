import { describe, expect, it } from 'vitest';
import { genderOf, genderOfName } from '../../../../graph/resolve/anaphora/genders.ts';

describe('genderOfName(name)', () => {
  it.each([
    ['Anna Berger', 'she'],
    ['Hélène Dupont', 'she'],
    ['Peter Klein', 'he'],
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
