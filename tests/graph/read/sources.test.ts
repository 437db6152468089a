import { describe, expect, it } from 'vitest';
import { parseSources } from '../../../graph/read/sources.ts';

describe('parseSources(text, file)', () => {
  it('gives entries by file name; dates and years stay text', () => {
    const yaml =
      '# why\na.txt:\n  publisher: Riverton Post\n  published: 2022-06-22\nb.txt:\n  published: 2023\nc.txt:\n';
    expect([...parseSources(yaml, 'sources.yaml').entries]).toEqual([
      ['a.txt', { publisher: 'Riverton Post', published: '2022-06-22' }],
      ['b.txt', { published: '2023' }],
      ['c.txt', {}],
    ]);
  });

  it('takes an empty file for no entries', () => {
    expect(parseSources('# nothing yet\n', 'sources.yaml').entries.size).toBe(0);
  });

  it.each([
    ['publishd: X', 'a.txt: has an unknown field "publishd"'],
    ['published: June', 'a.txt → published: is not a date such as 2022, 2022-06 or 2022-06-22'],
    ['published: 2022-02-31', 'a.txt → published: is not a date such as 2022, 2022-06 or 2022-06-22'],
    ['url: javascript:alert(1)', 'a.txt → url: is not a web address'],
  ])('leaves out an entry with %j, naming the place, and keeps the others', (field, problem) => {
    const { entries, problems } = parseSources(`a.txt:\n  ${field}\nb.txt:\n  published: 2023\n`, 'sources.yaml');
    expect([...entries]).toEqual([['b.txt', { published: '2023' }]]);
    expect(problems).toEqual([problem]);
  });

  it.each([
    ['a.txt: [1', /^sources\.yaml: .*line 1/],
    ['- a\n', /^sources\.yaml: the file: /],
  ])('refuses %j, naming the place', (yaml, message) => {
    expect(() => parseSources(yaml, 'sources.yaml')).toThrow(message);
  });
});
