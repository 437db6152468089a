import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { questions, withMore } from './questions.ts';

const { search } = createSearchIndex(questions);

describe('createSearchIndex(file).search(query) of names that nothing has', () => {
  it.each([
    ['where does Acme come from', 'where it comes from is asked'],
    ['who thinks Dale Bearings supplies Cork', 'Dale Bearings is known'],
  ])('claims nothing of "%s": %s', (query) => {
    expect(search(query).unsaid).toBeNull();
  });

  it('tells the one that nothing has', () => {
    expect(search('companies in Oslo').unsaid).toContain('No region here is called “Oslo”.');
    const { unsaid, entities } = createSearchIndex(withMore([['jiangsu', 'Jiangsu', 'region']], [])).search(
      'companies in Jiaxing',
    );
    expect(unsaid).toContain('No region here is called “Jiaxing”.');
    expect(entities).toEqual([]);
    expect(search('who owns Hull Docks').unsaid).toBe('Nothing here is called “Hull Docks”.');
  });
});

describe('createSearchIndex(file).search(query) that lists a type', () => {
  it('says that there is none where a name has its words in another order', () => {
    const { search } = createSearchIndex(
      withMore(
        [
          ['council', 'People’s Council of Cork', 'agency'],
          ['cork-city', 'Cork', 'region'],
        ],
        [],
      ),
    );
    const { unsaid, entities } = search('people in Cork');
    expect(unsaid).toBe('No relation here says “People hold a post in Cork”.');
    expect(entities.map(({ label }) => label)).toEqual(['Cork', 'People’s Council of Cork', 'Cork Motors']);
    // A name to the letter is what is meant.
    expect(search('people’s council').unsaid).toBeNull();
  });
});
