import { describe, expect, it } from 'vitest';
import { gatherAskingWords } from '../../../../graph/query/questions/askingWords.ts';
import { listPhrases } from '../../../../graph/query/questions/askPhrases.ts';

const asking = gatherAskingWords(listPhrases());

describe('gatherAskingWords(phrases).mend(word)', () => {
  it.each([
    ['compnies', 'companies'],
    ['chariman', 'chairman'],
    ['revnue', 'revenue'],
    ['ownes', 'owns'],
    ['wich', 'which'],
    ['waht', 'what'],
    ['subsidary', 'subsidiary'],
    ['emploees', 'employees'],
    ['employes', 'employees'],
    ['headquaters', 'headquarters'],
    ['happned', 'happened'],
    ['befor', 'before'],
    ['lagest', 'largest'],
    ['companys', 'companies'],
    ['citys', 'cities'],
    ['moste', 'most'],
    ['withuot', 'without'],
  ])('takes "%s" for "%s"', (word, meant) => {
    expect(asking.mend(word)).toBe(meant);
  });

  it.each(['lake', 'profile', 'yuxin', 'wo', '2023', 'plane', 'important', 'lighting'])(
    'takes "%s" for no other word',
    (word) => {
      expect(asking.mend(word)).toBeNull();
    },
  );
});

describe('gatherAskingWords(phrases).has(word)', () => {
  it('is true of numbers, which are no slips', () => {
    expect([asking.has('three'), asking.has('acme')]).toEqual([true, false]);
  });
});

describe('gatherAskingWords(phrases).isBegun(word)', () => {
  it('is true of what may still become one of them', () => {
    expect([asking.isBegun('reven'), asking.isBegun('yuxin')]).toEqual([true, false]);
  });
});
