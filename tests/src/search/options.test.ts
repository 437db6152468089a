import { describe, expect, it } from 'vitest';
import { listCommandOptions, listOptions, listSuggestions } from '../../../src/search/options.ts';
import { pickOption } from '../../../src/search/pickOption.ts';
import { setFilter, showOnlySource, toggleSource } from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { example } from '../../graph/query/example.ts';
import { createSearchIndex } from '../../graph/query/search/createSearchIndex.ts';
import { findFirst, list } from './findOption.ts';

const titles = (query: string) => list(query).map(({ title }) => title);

describe('listOptions(state, query, results)', () => {
  it('says what each hit is', () => {
    expect(findFirst('guangdong')).toMatchObject({ context: 'province', because: null, isHidden: false });
    expect(findFirst('listed on')).toMatchObject({ context: 'show only this one' });
    expect(findFirst('who works')).toMatchObject({ context: '2023' });
  });

  it('says which other name matched', () => {
    expect(findFirst('bpc')).toMatchObject({ label: 'Brightlathe', because: { reason: 'acronym', name: 'BPC' } });
  });

  it('says when a filter hides the hit, and when it is picked', () => {
    const store = createClewStore(example);
    store.actions.toggleEntityType('region');
    expect(findFirst('guangdong', store).isHidden).toBe(true);
    expect(findFirst('brightlathe', store)).toMatchObject({ isHidden: false, isPicked: false });
    store.actions.pickNodes(['company/brightlathe', 'agency/ministry']);
    expect(findFirst('brightlathe', store).isPicked).toBe(true);
  });

  it('says when the choice of articles or publishers hides an article', () => {
    const store = createClewStore(example);
    expect(findFirst('who works', store).isHidden).toBe(false);
    store.actions.changeFilters(toggleSource('articles', 'b'));
    expect(findFirst('who works', store).isHidden).toBe(true);
    store.actions.undoFilters();
    store.actions.changeFilters(showOnlySource('publishers', 'Harbour Post'));
    expect(findFirst('who works', store).isHidden).toBe(true);
    expect(list('harbour post', store)[0]?.options[0]?.isHidden).toBe(false);
  });

  it('puts commands behind what the query names, and before what only resembles it', () => {
    expect(titles('brightlathe')).toEqual(['Entities', 'Articles']);
    expect(titles('theme')).toEqual(['Commands']);
    expect(titles('listed on')[0]).toBe('Relations');
    expect(findFirst('theme dark')).toMatchObject({ label: 'Theme dark', context: 'View', ranges: [[0, 10]] });
  });

  it('puts a type before whatever else has its word, unless something is called just so', () => {
    const [article, ...articles] = example.attributes.articles;
    const [node, ...nodes] = example.nodes;
    if (!article || !node) throw new Error('the example is empty');
    const titled = (title: string) => {
      return { ...example, attributes: { ...example.attributes, articles: [{ ...article, title }, ...articles] } };
    };
    const called = (label: string) => {
      return { ...example, nodes: [{ ...node, attributes: { ...node.attributes, label } }, ...nodes] };
    };
    const first = (file: typeof example, query: string) => {
      const [group] = listOptions(createClewStore(file).getState(), query, createSearchIndex(file).search(query));
      return `${group?.title}: ${group?.options.map(({ label }) => label).join(', ')}`;
    };
    expect(first(titled('Regions rise'), 'regions')).toBe('Commands: Regions');
    expect(first(titled('Region by region'), 'Region')).toBe('Commands: Regions');
    expect(first(titled('Regions rise'), 'regio')).toBe('Articles: Regions rise');
    expect(first(titled('Agency by agency'), 'agencies')).toBe('Commands: Agencies');
    expect(first(called('Regions'), 'regions')).toBe('Entities: Regions');
  });

  it('takes what stands in quotes for text: no path, no command, no slip', () => {
    expect(list('"guangdong to brightlathe"')).toEqual([]);
    expect(list('“theme dark”')).toEqual([]);
    expect(list('"brihgtlathe"')).toEqual([]);
    expect(list('"brightlathe listed on')).toEqual([]);
    expect(findFirst('"Brightlathe"').label).toBe('Brightlathe');
  });

  it('finds a command by a keyword, and shows its key', () => {
    expect(findFirst('spreadsheet')).toMatchObject({ label: 'Show or hide the table', shortcut: 't', ranges: [] });
  });

  it('takes small words alone for the beginning of a question', () => {
    expect(titles('what is')).not.toContain('Commands');
    expect(titles('what is filtered')).toContain('Commands');
  });

  it('takes question marks alone for no command', () => {
    expect(titles('??')).toEqual([]);
    expect(listCommandOptions(createClewStore(example).getState(), '>??')).toEqual([]);
  });

  it('offers a kind of entity by one of them and by several, and all again where it is alone', () => {
    const store = createClewStore(example);
    const cities = { label: 'Cities', context: 'show only this one', choice: { kind: 'command' } };
    for (const query of ['cities', 'city']) expect(findFirst(query, store)).toMatchObject(cities);
    pickOption(store, findFirst('cities', store));
    expect(store.getState().view.chips.map(({ label }) => label)).toEqual(['Only cities']);
    expect(findFirst('cities', store)).toMatchObject({ label: 'Cities', context: 'show all types again' });
    expect(list('congresses', store).flatMap(({ options }) => options.map(({ label }) => label))).not.toContain(
      'Congresses',
    );
  });

  it.each(['all regions', 'list of regions', 'show me the regions', 'how many regions are there?', 'only regions'])(
    'offers all of a type for "%s"',
    (query) => {
      expect(findFirst(query)).toMatchObject({ label: 'Regions', context: 'show only these 2' });
    },
  );

  it.each([
    ['dark mode', 'Theme dark'],
    ['show the map', 'Arrange: map'],
    ['export as csv', 'Export …'],
  ])('takes "%s" for the command "%s"', (query, label) => {
    expect(findFirst(query).label).toBe(label);
  });

  it('says which articles and relations are of another time than is shown', () => {
    const store = createClewStore(example);
    const isHidden = (query: string, title: string) =>
      list(query, store).find((group) => group.title === title)?.options[0]?.isHidden;
    const areHidden = () => [
      isHidden('brightlathe lists', 'Articles'),
      isHidden('who works', 'Articles'),
      isHidden('recognized by', 'Relations'),
    ];
    expect(areHidden()).toEqual([false, false, false]);
    store.actions.changeFilters(setFilter({ months: { from: '2023-01', to: '2023-12' } }));
    expect(areHidden()).toEqual([true, false, true]);
  });

  it('offers a type of entity by one of them and by several, and all again where it is alone', () => {
    const store = createClewStore(example);
    const find = (query: string) =>
      list(query, store)
        .flatMap(({ options }) => options)
        .find(({ label }) => label === 'Regions');
    expect(find('regions')).toMatchObject({ context: 'show only these 2', choice: { kind: 'command' } });
    expect(find('region')).toEqual({ ...find('regions'), ranges: [[0, 6]] });
    store.actions.showOnlyEntityType('region');
    expect(find('regions')).toMatchObject({ context: 'show all types again' });
  });

  it('offers the path between two things that are named', () => {
    expect(findFirst('guangdong to brihgtlathe')).toMatchObject({
      label: 'Find a path from Guangdong to Brightlathe',
      choice: { kind: 'path' },
    });
    expect(list('guangdong to nowhere').flatMap(({ options }) => options)).not.toContainEqual(
      expect.objectContaining({ choice: { kind: 'path' } }),
    );
  });
});

describe('listCommandOptions(state, query)', () => {
  const find = (query: string, store = createClewStore(example)) =>
    listCommandOptions(store.getState(), query).flatMap(({ options }) => options.map(({ label }) => label));

  it('lists every command that is offered now, and nothing else', () => {
    expect(find('>')).toContain('Show the keyboard shortcuts');
    expect(find('>')).not.toContain('Select nothing');
    const store = createClewStore(example);
    store.actions.select({ kind: 'node', key: 'region/guangdong' });
    expect(find('>', store)).toContain('Select nothing');
  });

  it('narrows them by what follows the sign, slips included', () => {
    expect(find('> dark')[0]).toBe('Theme dark');
    expect(find('>shorctuts')).toContain('Show the keyboard shortcuts');
    expect(find('>zzzz')).toEqual([]);
  });
});

describe('listSuggestions(state, recent, known)', () => {
  const known = createSearchIndex(example).search('shenzhen').entities;

  it('begins with the recent searches, then known entities, a path between two, and all commands', () => {
    const groups = listSuggestions(createClewStore(example).getState(), ['Yuxin', 'MIIT'], known);
    expect(groups.map(({ title, options }) => [title, options.map(({ label }) => label)])).toEqual([
      ['Recent', ['Yuxin', 'MIIT']],
      [
        'Suggestions',
        ['Shenzhen', 'Shenzhen Stock Exchange', 'Find a path from Shenzhen to Shenzhen Stock Exchange', 'All commands'],
      ],
    ]);
    expect(groups[1]?.options[0]?.context).toBe('city, 3 connections');
  });

  it('has no group for no recent searches', () => {
    expect(listSuggestions(createClewStore(example).getState(), [], []).map(({ title }) => title)).toEqual([
      'Suggestions',
    ]);
  });
});
