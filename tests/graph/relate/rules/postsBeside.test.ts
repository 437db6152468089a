import { describe, expect, it } from 'vitest';
import { readPassages } from '../../../../graph/relate/passage.ts';
import { isPostBeside } from '../../../../graph/relate/rules/postsBeside.ts';
import { readMarked } from '../readMarked.ts';

/** Whether only a post stands between the person and the body of a text. */
function isBeside(marked: string, place?: string): boolean {
  const [passage] = readPassages(readMarked(marked));
  const person = passage?.mentions.find(({ type }) => type === 'person');
  const body = passage?.mentions.find(({ type, entity }) => type !== 'person' && entity !== place);
  return passage !== undefined && person !== undefined && body !== undefined && isPostBeside(passage, person, body);
}

describe('isPostBeside(passage, person, body)', () => {
  it.each([
    '[Arven|company] chairman [Ida Holm|person] agreed.',
    "[Arven|company]'s newly appointed managing director Dr [Ida Holm|person] agreed.",
    '[Ida Holm|person], deputy head of the sales department of [Arven|company], agreed.',
    '[Norway|region] President [Ida Holm|person] agreed.',
    '[Ida Holm|person], mayor of [Vellmar|region], agreed.',
    '[Ida Holm|person], head of sales and marketing of [Arven|company], agreed.',
    '[Ida Holm|person], manager of the Turin factory of [Arven|company], agreed.',
    '[Arven|company] chairman and [Globex|company] director [Ida Holm|person] agreed.',
    "[Ida Holm|person], [Arven|company]'s sales director for Europe, agreed.",
    '[Ida Holm|person], [Arven|company] finance director, agreed.',
    '[Ida Holm|person], [Arven|company] vice president for [Asia|region] and the Middle East, agreed.',
    '[Ida Holm|person], [Arven|company] head of sales who joined in May, agreed.',
    '[Arven|company] co-founder and [Globex|company] director [Ida Holm|person] agreed.',
  ])('%s', (marked) => {
    expect(isBeside(marked)).toBe(true);
  });

  it.each([
    [
      '[Ida Holm|person], director of the [Lute Guild|organization] and a vice-chairman of [Arven|company], agreed.',
      true,
    ],
    [
      '[Ida Holm|person], director of the [Lute Guild|organization], and the chairman of [Arven|company] agreed.',
      false,
    ],
    ['[Ida Holm|person], director of the [Lute Guild|organization] and a supplier of [Arven|company], agreed.', false],
  ])('reads a post that “and” joins to another: %s', (marked, isRead) => {
    expect(isBeside(marked, 'Lute Guild')).toBe(isRead);
  });

  it('passes over a list of places that a post is for', () => {
    const places = '[Europe|region], the [Middle East|region] and [Africa|region]';
    const [passage] = readPassages(
      readMarked(`[Ida Holm|person], vice president for ${places} at [Arven|company], agreed.`),
    );
    const person = passage?.mentions.find(({ type }) => type === 'person');
    const body = passage?.mentions.find(({ type }) => type === 'company');
    expect(passage && person && body && isPostBeside(passage, person, body)).toBe(true);
  });

  it('passes over the place that a post is for', () => {
    expect(isBeside('[Ida Holm|person], head of sales in [Europe|region] at [Arven|company], agreed.', 'Europe')).toBe(
      true,
    );
  });

  it.each([
    ['what joins two bodies joins no posts', '[Arven|company] and director [Ida Holm|person] agreed.'],
    [
      'the post behind is another’s',
      '[Ida Holm|person], [Arven|company] director [Tom Bell|person] and others agreed.',
    ],
    [
      'a field of work stands between the post and whose it is',
      '[Ida Holm|person], [Arven|company] vice president for [Asia|region] [Tom Bell|person] and others agreed.',
    ],
    [
      'a field of work stands between the post and whose it is',
      'With [Ida Holm|person], [Arven|company] head of sales [Tom Bell|person] opened the site.',
    ],
    ['the post may be at the second of two', '[Arven|company] and [Globex|company] director [Ida Holm|person] agreed.'],
    ['a review is no part of what is reviewed', '[Ida Holm|person], head of a review of [Arven|company], agreed.'],
    ['the post is at another body', '[Arven|company] union president [Ida Holm|person] agreed.'],
    ['an analyst is of no firm that is named', '[Arven|company] analyst [Ida Holm|person] agreed.'],
    ['nobody manages a region', '[Norway|region] manager [Ida Holm|person] agreed.'],
    ['a place has its head itself', '[Ida Holm|person], president of exports to [Norway|region], agreed.'],
    ['a verb stands between', '[Arven|company] made a director of [Ida Holm|person].'],
    ['no post stands between', '[Ida Holm|person], a guest of [Arven|company], agreed.'],
  ])('not where %s: %s', (_, marked) => {
    expect(isBeside(marked)).toBe(false);
  });
});
