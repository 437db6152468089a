import { describe, expect, it } from 'vitest';
import type { GraphFile, GraphNode } from '../../../../graph/schema.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { questions } from './questions.ts';

const index = createSearchIndex(questions);

/** What a query is answered with: relations and figures, and what is said to be missing. */
function answer(query: string) {
  const { edges, figures, unsaid } = index.search(query);
  return { found: [...figures, ...edges].map(({ label }) => label), unsaid };
}

const rename = (node: GraphNode, label: string): GraphNode => {
  return { ...node, attributes: { ...node.attributes, label, name: label } };
};

describe('createSearchIndex(file).search(query) of a question', () => {
  it.each([
    'Acme investors',
    'investors of Acme',
    'investors in Acme',
    'who are the investors of Acme?',
    'Acme’s investors',
    'who invests in Acme',
    'who invested in Acme?',
    'Acme is funded by',
    'who owns Acme',
    'Acme’s shareholders',
    'companies that invest in Acme',
  ])('answers "%s" with who invests in it', (query) => {
    expect(answer(query)).toEqual({ found: ['Bolt Capital invests in Acme Works'], unsaid: null });
  });

  it.each([
    ['who does Acme supply', 'Acme Works supplies Cork Motors'],
    ['Acme’s customers', 'Acme Works supplies Cork Motors'],
    ['suppliers of Cork', 'Acme Works supplies Cork Motors'],
    ['Cork suppliers', 'Acme Works supplies Cork Motors'],
    ['which companies does Acme supply', 'Acme Works supplies Cork Motors'],
    ['subsidiaries of Acme', 'Dale Bearings is part of Acme Works'],
    ['Dale’s parent company', 'Dale Bearings is part of Acme Works'],
    ['who owns Dale', 'Dale Bearings is part of Acme Works'],
    ['who founded Acme', 'Acme Works was founded by Ann Lee'],
    ['founder of Acme', 'Acme Works was founded by Ann Lee'],
    ['when was Acme founded?', 'Acme Works was founded by Ann Lee'],
    ['who is Acme backed by', 'Bolt Capital invests in Acme Works'],
    ['how is Acme funded', 'Bolt Capital invests in Acme Works'],
    ['what did Ann Lee found', 'Acme Works was founded by Ann Lee'],
    ['where is Acme', 'Acme Works is in Hull'],
    ['where is Acme based?', 'Acme Works is in Hull'],
    ['which regions does Acme operate in', 'Acme Works is in Hull'],
    ['where is Ann Lee', 'Ann Lee holds a post at Acme Works'],
    ['Acme headquarters', 'Acme Works is in Hull'],
    ['where is Hull', 'Hull is part of Yorkshire'],
    ['cities in Yorkshire', 'Hull is part of Yorkshire'],
    ['cities in England', 'Hull is part of Yorkshire, part of England'],
    ['cities of Yorkshire', 'Hull is part of Yorkshire'],
    ['which province is Hull in', 'Hull is part of Yorkshire'],
    ['firms in England', 'Acme Works is in Hull, part of England'],
    ['English companies', 'Acme Works is in Hull, part of England'],
    ['Yorkshire companies', 'Acme Works is in Hull, part of Yorkshire'],
    ['Ann Lee’s employer', 'Ann Lee holds a post at Acme Works'],
    ['chairman of Acme', 'Ann Lee holds a post at Acme Works'],
    ['who is the chair of Acme', 'Ann Lee holds a post at Acme Works'],
    ['Acme’s deputy director', 'Bob Moss holds a post at Acme Works'],
  ])('answers "%s" with "%s"', (query, label) => {
    expect(answer(query)).toEqual({ found: [label], unsaid: null });
  });

  it.each(['people in Hull', 'Hull people', 'which officials are in Hull', 'who works in Hull'])(
    'answers "%s" with those of the firms and bodies there',
    (query) => {
      const found = ['Ann Lee holds a post at Acme Works, in Hull', 'Bob Moss holds a post at Acme Works, in Hull'];
      expect(answer(query)).toEqual({ found, unsaid: null });
    },
  );

  it('says that nobody runs a region, whoever runs what lies there', () => {
    expect(answer('who runs Hull')).toEqual({ found: [], unsaid: 'No relation here says “… holds a post at Hull”.' });
  });

  it('answers "where does …" with regions alone', () => {
    const unsaid = (query: string) => answer(query).unsaid;
    expect(unsaid('where does Dale sell')).toBe('No relation here says “Dale Bearings sells in …”.');
    expect(unsaid('what does Dale sell')).toBe(
      'No relation here says “Dale Bearings makes …” or “Dale Bearings sells in …”.',
    );
  });

  it('says so where only the other direction is there', () => {
    expect(answer('who owns Bolt')).toEqual({
      found: ['Bolt Capital invests in Acme Works'],
      unsaid:
        'No relation here says “Bolt Capital is part of …” or “… invests in Bolt Capital”, only “Bolt Capital invests in …”.',
    });
    expect(answer('Acme invests in')).toEqual({
      found: ['Bolt Capital invests in Acme Works'],
      unsaid: 'No relation here says “Acme Works invests in …”, only “… invests in Acme Works”.',
    });
  });

  it('says so where somebody holds another post', () => {
    expect(answer('Acme CEO')).toEqual({
      found: ['Ann Lee holds a post at Acme Works', 'Bob Moss holds a post at Acme Works'],
      unsaid: 'No relation here says “… is CEO of Acme Works”, only “… holds a post at Acme Works”.',
    });
    expect(answer('director of Acme').unsaid).toContain(
      '“… is director of Acme Works”, only “… holds a post at Acme Works”.',
    );
  });

  it.each([
    ['Cork investors', 'No relation here says “… invests in Cork Motors”.'],
    ['competitors of Acme', 'No relation here says “… competes with Acme Works”.'],
    ['companies that invest in Cork', 'No relation here says “Companies invest in Cork Motors”.'],
    ['banks that invest in Acme', 'No relation here says “Banks invest in Acme Works”.'],
    ['Cork revenue', 'No figure here gives “Cork Motors: Revenue”.'],
    ['how many customers does Cork have', 'No figure here gives “Cork Motors: Number of customers”.'],
  ])('says of "%s": %s', (query, unsaid) => {
    expect(answer(query)).toEqual({ found: [], unsaid });
  });

  it.each([
    ['companies in Norway', 'No region here is called “Norway”.'],
    ['which firms are in Norway?', 'No region here is called “Norway”.'],
    ['compnies in Norway', 'No region here is called “Norway”.'],
    ['companies in Bolt Capital', 'No region here is called “Bolt Capital”.'],
    ['who supplies Salt and Pepper', 'Nothing here is called “Salt and Pepper”.'],
    ['what are Nordlys’s products?', 'Nothing here is called “Nordlys”.'],
    ['who owns Nordlys', 'Nothing here is called “Nordlys”.'],
    ['revenue of Nordlys AS in 2023', 'Nothing here is called “Nordlys AS”.'],
  ])('says of "%s": %s', (query, unsaid) => {
    expect(answer(query)).toMatchObject({ found: [], unsaid: expect.stringContaining(unsaid) });
  });

  it.each([
    ['Acme not in Hull', 'not'],
    ['Acme without revenue', 'without'],
    ['Acme investors over 3 million', 'over 3 million'],
  ])('answers nothing of "%s", and says which word is not understood', (query, word) => {
    const unsaid = `“${word}” is not understood in a question: ask for what there is.`;
    expect(answer(query)).toEqual({ found: [], unsaid });
  });

  it('takes a name with such a word for a name, and such a word that asks nothing for text', () => {
    const bay = questions.nodes.map((node) => (node.key === 'dale' ? rename(node, 'Companies Without Borders') : node));
    const { search } = createSearchIndex({ ...questions, nodes: bay });
    expect(search('companies without borders').unsaid).toBeNull();
    expect(search('but not so').unsaid).toBeNull();
  });

  it.each(['export as csv', 'Nordlys revenue', 'companies in No'])('misses nothing in "%s"', (query) => {
    expect(answer(query).unsaid).toBeNull();
  });

  it('lists what words beside those that ask name before names that have these words', () => {
    const authority = questions.nodes.map((node) => (node.key === 'dale' ? rename(node, 'Revenue Authority') : node));
    const { entities } = createSearchIndex({ ...questions, nodes: authority }).search('Acme revenue');
    expect(entities.map(({ label }) => label)).toEqual(['Acme Works', 'Revenue Authority']);
  });

  it('takes the word of a type for no name where it could not be one either', () => {
    const tool = questions.nodes.map((node) => (node.key === 'dale' ? rename(node, 'Products Dale') : node));
    const { search } = createSearchIndex({ ...questions, nodes: tool });
    expect(search('products made in Hull').unsaid).toBe(
      'No relation here says “Companies that are in Hull make products”.',
    );
  });

  it('claims nothing of what can not be anyway by small words alone', () => {
    expect(answer('Acme in Cork').unsaid).toBeNull();
  });

  it.each([
    'companies without',
    'which firms are not',
    'companies with over',
    'companies that export',
    'products made by',
    'companies founded by',
    'firms designated as',
    'cities in',
  ])('claims nothing of "%s", which names nothing to look it up of', (query) => {
    expect(answer(query)).toEqual({ found: [], unsaid: null });
  });

  it('claims nothing of a name that only has the word, where it can not be meant', () => {
    // Dale Bearings is a firm.
    expect(answer('who is active in bearings').unsaid).toBeNull();
  });

  it('means by a name what the relation can be of, and with a slip only what is of the type of the most alike', () => {
    const named = questions.nodes.map((node) => (node.key === 'dale' ? rename(node, 'Yorkshire Bearings') : node));
    const { search } = createSearchIndex({ ...questions, nodes: named });
    expect(search('Yorkshire Bearngs founder').unsaid).toBe(
      'No relation here says “Yorkshire Bearings was founded by …”.',
    );
    expect(search('Yorkshrie founder').unsaid).toBeNull();
    // Without one, those that can be meant.
    expect(search('York founder').unsaid).toBe('No relation here says “Yorkshire Bearings was founded by …”.');
  });

  it('claims nothing of what two letters begin', () => {
    for (const query of ['who owns Co', 'Co exports to Acme']) expect(answer(query).unsaid).toBeNull();
    expect(answer('who owns Cor').unsaid).toContain('“… invests in Cork Motors”');
  });

  it('takes two letters that are a word of a name for it', () => {
    const named = (label: string): GraphFile => ({
      ...questions,
      nodes: questions.nodes.map((node) =>
        node.key === 'england' ? { ...node, attributes: { ...node.attributes, label, name: label } } : node,
      ),
    });
    const find = (file: GraphFile) =>
      createSearchIndex(file)
        .search('companies in the US')
        .edges.map(({ label }) => label);
    expect(find(named('US'))).toEqual(['Acme Works is in Hull, part of US']);
    expect(find(named('Usk'))).toEqual([]);
  });

  it('claims nothing while the word is being typed', () => {
    for (const query of ['Cork inve', 'Cork reve']) expect(answer(query)).toEqual({ found: [], unsaid: null });
  });

  it('says of whom relations answer where fewer are given, within a region as well', () => {
    expect(index.search('who works at Acme', 1).whole).toEqual(['ann', 'bob']);
    expect(index.search('who works at Acme', 2).whole).toEqual([]);
    expect(index.search('regions in England', 1).whole).toEqual(['york', 'hull']);
  });

  it('lists what the query names behind the answer, and nothing that its words only resemble', () => {
    expect(index.search('Acme investors').entities.map(({ label }) => label)).toEqual(['Acme Works']);
  });

  it('takes a name that has such words for a name', () => {
    expect(index.search('Bolt Capital')).toMatchObject({ edges: [], figures: [], unsaid: null });
  });
});
