import { describe, expect, it } from 'vitest';
import { extract } from '../../../graph/extract.ts';
import { readText } from '../../../graph/read/readArticle.ts';

/** The levels at which titles are held in a text. */
const levelsOf = (text: string) =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === 'designated_as')
    .map(({ attrs }) => attrs.level ?? null);

describe('readAttributes(match, clause, passage): the level of a title', () => {
  it.each([
    ['Keli Motor is a provincial little giant.', ['provincial']],
    ['Lanhai Valve is a municipal, provincial and national little giant.', ['national']],
    ['Keli Motor is a provincial-level and national-level little giant.', ['national']],
    [
      'Keli Motor was recognised as a national little giant and a provincial hidden champion.',
      ['national', 'provincial'],
    ],
    ['Keli Motor is a little giant.', [null]],
  ])('is the highest of those joined to it: %s', (text, levels) => expect(levelsOf(text)).toEqual(levels));
});
