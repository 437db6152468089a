import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { withMore } from './questions.ts';

const index = createSearchIndex(
  withMore(
    [
      ['cara', 'Cara Poe', 'person'],
      ['dan', 'Dan Roe', 'person'],
    ],
    [
      ['cara', 'holds_post', 'hull', { post: 'mayor' }],
      ['dan', 'holds_post', 'england', { post: 'president' }],
    ],
  ),
);

function answer(query: string) {
  const { edges, unsaid } = index.search(query);
  return { found: edges.map(({ label }) => label), unsaid };
}

describe('createSearchIndex(file).search(query) for posts', () => {
  it.each(['mayors in England', 'mayor in England', 'English mayors', 'who are the mayors in England?'])(
    'answers "%s" with those of its cities',
    (query) => {
      expect(answer(query)).toEqual({ found: ['Cara Poe holds a post at Hull, part of England'], unsaid: null });
    },
  );

  it.each(['chairwomen in Yorkshire', 'Yorkshire chairwomen'])('answers "%s" with those of firms there', (query) => {
    expect(answer(query)).toEqual({ found: ['Ann Lee holds a post at Acme Works, in Yorkshire'], unsaid: null });
  });

  it('means by the mayor of a place its own', () => {
    expect(answer('mayor of Hull').found).toEqual(['Cara Poe holds a post at Hull']);
    expect(answer('mayor of England')).toEqual({
      found: ['Dan Roe holds a post at England'],
      unsaid: 'No relation here says “… is mayor of England”, only “… holds a post at England”.',
    });
  });

  it('says that nobody within holds it, before those who hold others', () => {
    const { found, unsaid } = answer('treasurers in Yorkshire');
    expect(unsaid).toBe('No relation here says “… is treasurer in Yorkshire”, only “People hold a post in Yorkshire”.');
    expect(found).toContain('Cara Poe holds a post at Hull, part of Yorkshire');
  });
});
