import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { questions } from './questions.ts';

const index = createSearchIndex(questions);

/** What a query is answered with, and what it was read as. */
function mend(query: string) {
  const { edges, unsaid, readAs } = index.search(query);
  return { found: edges.map(({ label }) => label), unsaid, readAs };
}

describe('createSearchIndex(file).search(query) of a question with slips', () => {
  it.each([
    ['compnies in England', 'companies in England', 'Acme Works is in Hull, part of England'],
    ['who ownes Acme', 'who owns Acme', 'Bolt Capital invests in Acme Works'],
    ['chariman of Acme?', 'chairman of Acme', 'Ann Lee holds a post at Acme Works'],
    ['Acme sharehoders', 'Acme shareholders', 'Bolt Capital invests in Acme Works'],
    ['citys in England', 'cities in England', 'Hull is part of Yorkshire, part of England'],
    ['waht did Ann Lee found', 'what did Ann Lee found', 'Acme Works was founded by Ann Lee'],
  ])('reads "%s" as "%s"', (query, readAs, label) => {
    expect(mend(query)).toEqual({ found: [label], unsaid: null, readAs });
  });

  it('says of whom it answers where it is a name that has a slip', () => {
    expect(mend('subsidaries of Acmee')).toEqual({
      found: ['Dale Bearings is part of Acme Works'],
      unsaid: 'Nothing here is called “Acmee”; this is of Acme Works.',
      readAs: 'subsidiaries of Acmee',
    });
  });

  it('says what a query with slips was read as where nothing says so', () => {
    expect(mend('revnue of Cork')).toEqual({
      found: [],
      unsaid: 'No figure here gives “Cork Motors: Revenue”.',
      readAs: 'revenue of Cork',
    });
  });

  it.each(['Acme plane', 'Acme profile', 'who owns Markel', 'Acme lake', 'who owns Acme'])(
    'reads "%s" as nothing else',
    (query) => {
      expect(mend(query).readAs).toBeNull();
    },
  );

  it('takes a word that begins a name for that name, not for another that asks', () => {
    const nodes = questions.nodes.map((node) => {
      return {
        ...node,
        attributes: { ...node.attributes, name: node.key === 'cork' ? 'Suplies Works' : node.attributes.name },
      };
    });
    expect(createSearchIndex({ ...questions, nodes }).search('who suplies Acme').readAs).toBeNull();
    expect(index.search('who suplies Acme').readAs).toBe('who supplies Acme');
  });

  it('finds relations as those are called that words with slips were meant for', () => {
    const [edge, ...others] = questions.edges;
    if (!edge) throw new Error('The questions have edges.');
    const listed = { ...edge, attributes: { ...edge.attributes, relation: 'listed_on' as const } };
    const { search } = createSearchIndex({ ...questions, edges: [listed, ...others] });
    const { relations, readAs } = search('wich companies are listed');
    expect(relations.map(({ label }) => label)).toEqual(['is listed on']);
    expect(readAs).toBe('which companies are listed');
  });
});
