import { describe, expect, it } from 'vitest';
import { getData } from '../../../../src/state/derive.ts';
import { createClewStore } from '../../../../src/state/store.ts';
import { example } from '../../../graph/query/example.ts';

const EDGE = 'company/brightlathe~listed_on~organization/shenzhen-stock-exchange';

describe('openArticle(article, span)', () => {
  const open = (article: string, quote: string) => {
    const store = createClewStore(example);
    store.actions.select({ kind: 'edge', key: EDGE });
    const { text } = getData(store.getState())?.articles.get(article) ?? { text: '' };
    const start = text.indexOf(quote);
    store.actions.openArticle(article, { start, end: start + quote.length });
    return store.getState().selection;
  };

  it('keeps the selected relation where the passage is one of its sentences', () => {
    expect(open('a', 'Shenzhen Stock Exchange in June').selected?.key).toBe(EDGE);
  });

  it('lets go of it where the article has others of its sentences: those would be marked instead', () => {
    const { selected, reader } = open('a', 'accredited');
    expect(selected).toBeNull();
    expect(reader?.article).toBe('a');
  });

  it('keeps it where an article is opened at its beginning', () => {
    const store = createClewStore(example);
    store.actions.select({ kind: 'edge', key: EDGE });
    store.actions.openArticle('a');
    expect(store.getState().selection.selected?.key).toBe(EDGE);
  });
});
