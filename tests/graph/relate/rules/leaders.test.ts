import { describe, expect, it } from 'vitest';
import { readPassages } from '../../../../graph/relate/passage.ts';
import { findByFrames } from '../../../../graph/relate/relate.ts';
import { readMarked } from '../readMarked.ts';

/** Whom the titles in a text put at the head of what. */
const leadersIn = (marked: string): string[] =>
  findByFrames(readPassages(readMarked(marked)))
    .filter(({ frame }) => frame === 'post/leader')
    .map(({ source, target, attrs }) => `${source}, ${attrs?.post} of ${target}`);

describe('readLeader(place)', () => {
  it.each([
    ['Polish Vice President [Ida Holm|person]', 'Ida Holm, Vice President of Poland'],
    ['Polish Finance Minister [Ida Holm|person]', 'Ida Holm, Finance Minister of Poland'],
    ['former Polish Prime Minister [Ida Holm|person]', 'Ida Holm, Prime Minister of Poland'],
    ['Prime Minister [Ida Holm|person]', 'Ida Holm, Prime Minister of Poland'],
  ])('in an article on Poland alone: %s', (title, leader) => {
    expect(leadersIn(`[Poland|region/country] grew. She met ${title} there.`)).toEqual([leader]);
  });

  it.each([
    'Spanish President [Ida Holm|person]',
    'Polish airline president [Ida Holm|person]',
    '[Polish Steel|company] president [Ida Holm|person]',
    'Polish-born US President [Ida Holm|person]',
    "the bank's governor, [Ida Holm|person]",
    'Governor [Ida Holm|person]',
  ])('nobody: %s', (title) => {
    expect(leadersIn(`[Poland|region/country] grew. She met ${title} there.`)).toEqual([]);
  });

  it('does not choose between two countries', () => {
    expect(
      leadersIn('[Poland|region/country] and [Spain|region/country] grew. Prime Minister [Ida Holm|person] came.'),
    ).toEqual([]);
  });
});
