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
    ['Keli Motor holds the title of little giant at both the provincial and the national level.', ['national']],
    ['Keli Motor was named a little giant at a national congress in Wuhan.', [null]],
    ['Keli Motor was named a little giant at the city hall of Ningbo.', [null]],
    ['Keli Motor is a little giant in the national press.', [null]],
  ])('is the highest of those joined to it: %s', (text, levels) => expect(levelsOf(text)).toEqual(levels));
});

/** The titles held in a text, with level and year. */
const titlesOf = (text: string) =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === 'designated_as')
    .map(({ target, attrs }) => `${attrs.level} ${target.replace('policy:', '')} ${attrs.date ?? ''}`);

describe('readAttributes(match, clause, passage): the year of a title', () => {
  it.each([
    [
      'Keli Motor was named a provincial single champion in 2020 and a national little giant in 2022.',
      ['provincial single champion 2020', 'national little giant 2022'],
    ],
    [
      'Keli Motor became a municipal little giant in 2018 and a national little giant in 2021.',
      ['national little giant 2021'],
    ],
    [
      'Keli Motor was a national little giant in 2021, after it had become a provincial one in 2018.',
      ['national little giant 2021'],
    ],
  ])('is the one beside it, and that of the highest level: %s', (text, titles) =>
    expect(titlesOf(text)).toEqual(titles),
  );
});

/** The posts told in a text. */
const postsOf = (text: string) =>
  extract(readText(text, 'x.txt'))
    .relations.filter(({ relation }) => relation === 'holds_post')
    .map(({ attrs }) => attrs.post ?? null);

describe('readAttributes(match, clause, passage): a post', () => {
  it.each([
    ['Jonas Adler, secretary-general of the Flow Measurement Association, agreed.', ['secretary-general']],
    [
      'Tim Roth, director-general of the Flow Measurement Association and a vice-chairman of Volvo, agreed.',
      ['director-general', 'vice-chairman'],
    ],
    ['Julia Holm, Siemens vice president for Asia, agreed.', ['vice president']],
  ])('is told in full: %s', (text, posts) => expect(postsOf(text)).toEqual(posts));
});
