import { describe, expect, it } from 'vitest';
import { parseSources } from '../../../graph/read/sources.ts';

describe('parseSources(text, file)', () => {
  it('gives entries by file name; dates and years stay text', () => {
    const yaml =
      '# why\na.txt:\n  publisher: Riverton Post\n  published: 2022-06-22\nb.txt:\n  published: 2023\nc.txt:\n';
    expect([...parseSources(yaml, 'sources.yaml')]).toEqual([
      ['a.txt', { publisher: 'Riverton Post', published: '2022-06-22' }],
      ['b.txt', { published: '2023' }],
      ['c.txt', {}],
    ]);
  });

  it('takes an empty file for no entries', () => {
    expect(parseSources('# nothing yet\n', 'sources.yaml').size).toBe(0);
  });

  it.each([
    ['a.txt: [1', /^sources\.yaml: .*line 1/],
    ['a.txt:\n  publishd: X\n', 'sources.yaml: a.txt: has an unknown field "publishd"'],
    [
      'a.txt:\n  published: June\n',
      'sources.yaml: a.txt → published: is not a date such as 2022, 2022-06 or 2022-06-22',
    ],
    [
      'a.txt:\n  published: 2022-02-31\n',
      'sources.yaml: a.txt → published: is not a date such as 2022, 2022-06 or 2022-06-22',
    ],
    ['a.txt:\n  url: javascript:alert(1)\n', 'sources.yaml: a.txt → url: is not a web address'],
    ['- a\n', /^sources\.yaml: the file: /],
  ])('refuses %j, naming the place', (yaml, message) => {
    expect(() => parseSources(yaml, 'sources.yaml')).toThrow(message);
  });
});
