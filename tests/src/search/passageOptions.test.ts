import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../../graph/query/search/hits.ts';
import { TITLES } from '../../../src/search/options.ts';
import { insertMeaning, leaveAnswered, listPassages } from '../../../src/search/passageOptions.ts';
import { startSearcher } from '../../../src/search/startSearcher.ts';
import { setFilter, toggleSource } from '../../../src/state/filters.ts';
import { indexGraph } from '../../../src/state/graph.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { example } from '../../graph/query/example.ts';

const searcher = await startSearcher(indexGraph(example));
const list = async (query: string, most: number) =>
  listPassages(createClewStore(example).getState(), query, await searcher.findTexts(query, most));

describe('listPassages(state, results)', () => {
  it('says where each sentence stands', async () => {
    const [group] = await list('accredited', 5);
    expect(group?.title).toBe('In the articles');
    expect(group?.options).toMatchObject([
      {
        label: 'The Ministry of Industry and Information Technology accredited Brightlathe.',
        ranges: [[52, 62]],
        context: 'Harbour Post, 22 June 2022: Brightlathe lists in Shenzhen',
        choice: { kind: 'passage', query: 'accredited', article: 'a' },
      },
    ]);
  });

  it('offers the rest where there is more', async () => {
    const [group] = await list('brightlathe', 1);
    expect(group?.options.map(({ choice }) => choice.kind)).toEqual(['passage', 'more']);
    expect(group?.options[1]?.label).toMatch(/^And \d more sentences$/);
  });

  it('says when a sentence stands in an article that filters hide', async () => {
    const store = createClewStore(example);
    const results = await searcher.findTexts('works with', 5);
    const isHidden = () => listPassages(store.getState(), 'works with', results)[0]?.options[0]?.isHidden;
    expect(isHidden()).toBe(false);
    store.actions.changeFilters(toggleSource('articles', 'b'));
    expect(isHidden()).toBe(true);
  });

  it('says when a sentence tells of another time than is shown', async () => {
    const store = createClewStore(example);
    const isHidden = async (query: string) =>
      listPassages(store.getState(), query, await searcher.findTexts(query, 5))[0]?.options[0]?.isHidden;
    store.actions.changeFilters(setFilter({ months: { from: '2023-01', to: '2023-12' } }));
    expect([await isHidden('accredited'), await isHidden('works with')]).toEqual([true, false]);
  });

  it('asks first whether another word was meant', async () => {
    const [group] = await list('acredited', 5);
    expect(group?.options).toMatchObject([
      {
        label: 'Did you mean “accredited”?',
        context: 'no article says “acredited”',
        choice: { kind: 'mended', query: 'accredited' },
      },
      { choice: { kind: 'passage', query: 'accredited' } },
    ]);
  });

  it('is no group where nothing is found', async () => {
    expect(await list('zebra', 5)).toEqual([]);
    expect(await list('br', 5)).toEqual([]);
  });
});

describe('insertMeaning(state, groups, query, meaning)', () => {
  const state = createClewStore(example).getState();
  const groups = [TITLES.edge, TITLES.entity].map((title) => ({ title, options: [] }));

  it('puts the sentence behind what answers and before what is called so', async () => {
    const results = await searcher.findTexts('accredited', 5);
    const [meaning = null] = results.hits;
    const found = insertMeaning(state, groups, 'accredited', meaning);
    expect(found.map(({ title }) => title)).toEqual(['Connections', 'Meaning', 'Entities']);
    expect(found[1]?.options[0]?.label).toContain('accredited Brightlathe');
    const left = leaveAnswered(results, { readAs: null, edges: [], figures: [], meaning });
    expect(left).toMatchObject({ hits: results.hits.slice(1), count: results.count - 1 });
  });

  it('leaves the groups as they are where nothing says it', () => {
    expect(insertMeaning(state, groups, 'accredited', null)).toBe(groups);
  });
});

describe('leaveAnswered(results, answered)', () => {
  const unanswered = { readAs: null, edges: [], figures: [], meaning: null };

  it('offers no other words where a question was answered as it was read', async () => {
    const results = await searcher.findTexts('acredited', 5);
    expect(leaveAnswered(results, unanswered)).toMatchObject({ count: 1, mended: { query: 'accredited' } });
    expect(leaveAnswered(results, { ...unanswered, readAs: 'accredited' })).toEqual(NO_TEXTS);
  });
});
