import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../graph/query/search.ts';
import { listOptions, pickOption, type SearchOption } from '../../../src/search/options.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { example } from '../../graph/query/example.ts';

const index = createSearchIndex(example);

function firstOption(query: string, store = createClewStore(example)): SearchOption {
  const option = listOptions(store.getState(), index.search(query))[0]?.options[0];
  if (!option) throw new Error(`nothing for ${query}`);
  return option;
}

describe('listOptions(state, results)', () => {
  it('says what each hit is', () => {
    expect(firstOption('guangdong')).toMatchObject({ context: 'province', because: null, isHidden: false });
    expect(firstOption('listed on')).toMatchObject({ context: 'show only this one' });
    expect(firstOption('who works')).toMatchObject({ context: '2023' });
  });

  it('says which other name matched', () => {
    expect(firstOption('bpc')).toMatchObject({ because: 'acronym', hit: { label: 'Brightlathe', matched: 'BPC' } });
  });

  it('says when a filter hides the hit', () => {
    const store = createClewStore(example);
    store.actions.toggleEntityType('region');
    expect(firstOption('guangdong', store).isHidden).toBe(true);
    expect(firstOption('brightlathe', store).isHidden).toBe(false);
  });
});

describe('pickOption(store, option)', () => {
  it('selects an entity and sends the camera there', () => {
    const store = createClewStore(example);
    pickOption(store, firstOption('guangdong', store));
    const { selected, flights } = store.getState().selection;
    expect(selected).toEqual({ kind: 'node', key: 'region/guangdong' });
    expect(flights).toBe(1);
  });

  it('shows a hidden entity again and says so', () => {
    const store = createClewStore(example);
    store.actions.toggleEntityType('region');
    pickOption(store, firstOption('guangdong', store));
    expect(store.getState().view.visible.nodes).toContain('region/guangdong');
    expect(store.getState().notice?.text).toBe('Filters loosened to show Guangdong.');
  });

  it('shows one relation alone', () => {
    const store = createClewStore(example);
    pickOption(store, firstOption('listed on', store));
    expect([...store.getState().view.visible.edges]).toEqual([
      'company/brightlathe~listed_on~organization/shenzhen-stock-exchange',
    ]);
  });

  it('shows all relations again when one was alone', () => {
    const store = createClewStore(example);
    pickOption(store, firstOption('listed on', store));
    const again = firstOption('listed on', store);
    expect(again.context).toBe('show all relations again');
    pickOption(store, again);
    expect(store.getState().view.visible.edges.size).toBe(6);
  });

  it('opens an article', () => {
    const store = createClewStore(example);
    pickOption(store, firstOption('who works', store));
    expect(store.getState().selection.reader).toEqual({ article: 'b', span: null });
  });
});
