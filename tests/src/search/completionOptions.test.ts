import { describe, expect, it } from 'vitest';
import { insertCompletions } from '../../../src/search/completionOptions.ts';
import { list } from './findOption.ts';

const insert = (query: string, isNamed: boolean) =>
  insertCompletions(list(query), query, { isNamed }, ['who owns Brightlathe', 'who owns Shenzhen']);
const titles = (query: string, isNamed: boolean) => insert(query, isNamed).map(({ title }) => title);

describe('insertCompletions(groups, query, results, completions)', () => {
  it('puts questions behind what the query names, and before what it only resembles and articles', () => {
    expect(titles('brightlathe', true)).toEqual(['Entities', 'Questions', 'Articles']);
    expect(titles('what is in Shenzhen', false)).toEqual(['Connections', 'Questions', 'Entities', 'Articles']);
    expect(titles('xyzzyq', false)).toEqual(['Questions']);
  });

  it('leaves the list as it is without any', () => {
    const groups = list('brightlathe');
    expect(insertCompletions(groups, 'brightlathe', { isNamed: true }, [])).toBe(groups);
  });

  it('marks what is typed already, and says by which key the first is taken', () => {
    const [first, second] = insert('Who ow', false)[0]?.options ?? [];
    expect(first).toMatchObject({
      label: 'who owns Brightlathe',
      ranges: [[0, 6]],
      shortcut: 'Tab',
      choice: { kind: 'completion', query: 'who owns Brightlathe' },
    });
    expect(second).toMatchObject({ shortcut: null });
  });
});
