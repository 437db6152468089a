import { describe, expect, it } from 'vitest';
import { isOutOfTime } from '../../../../graph/query/filter/articleTimes.ts';
import type { GraphFile } from '../../../../graph/schema.ts';
import { plan } from './filterGraph.ts';

const base = plan(
  ['company/x', 'company/y'],
  [
    { source: 'company/x', target: 'company/y', date: '2021-03', said: ['news'] },
    { source: 'company/y', target: 'company/x', relation: 'supplies', date: '2022-04', said: ['news'] },
  ],
  [
    { id: 'news', published: '2022-05-01' },
    { id: 'silent', published: '2022-05-01' },
    { id: 'undated', published: null },
  ],
);
/** Each edge has a sentence of its own. */
const file: GraphFile = {
  ...base,
  edges: base.edges.map((edge, at) => ({
    ...edge,
    attributes: { ...edge.attributes, evidence: [{ article: 'news', start: at * 10, end: at * 10 + 10 }] },
  })),
};
const isOut = (id: string, from: string, to: string, span?: { start: number; end: number }) => {
  const article = file.attributes.articles.find((one) => one.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return isOutOfTime(file, { from, to }, article, span);
};

describe('isOutOfTime(file, months, article, span)', () => {
  it('goes by the relations the article says, not by the day it appeared on', () => {
    expect(isOut('news', '2021-03', '2021-03')).toBe(false);
    expect(isOut('news', '2022-05', '2022-05')).toBe(true);
  });

  it('goes by what a span itself says, and by all of the article where that is nothing', () => {
    expect(isOut('news', '2021-03', '2021-03', { start: 12, end: 15 })).toBe(true);
    expect(isOut('news', '2022-04', '2022-04', { start: 12, end: 15 })).toBe(false);
    expect(isOut('news', '2021-03', '2021-03', { start: 30, end: 40 })).toBe(false);
  });

  it('goes by the day an article appeared on where it says no relation, and hides none without a date', () => {
    expect(isOut('silent', '2022-01', '2022-12')).toBe(false);
    expect(isOut('silent', '2021-01', '2021-12')).toBe(true);
    expect(isOut('undated', '2021-01', '2021-12')).toBe(false);
  });
});
