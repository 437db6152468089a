import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CorrectionsError, parseCorrections } from '../../../graph/correct/parseCorrections.ts';

const parse = (yaml: string) => parseCorrections(yaml, 'corrections.yaml');

describe('parseCorrections(text, file)', () => {
  it('reads one operation an entry, with its place', () => {
    expect(
      parse(`
- merge: [Bright Valves, company/brite-valves]
  why: a slip of the newsroom
- split: Li Wei
  articles: [b.txt]
- drop figure: 118
  of: Chongqing
  time: 2022
`),
    ).toEqual([
      { entry: 1, operation: 'merge', entities: ['Bright Valves', 'company/brite-valves'] },
      { entry: 2, operation: 'split', entity: 'Li Wei', articles: ['b.txt'] },
      { entry: 3, operation: 'drop figure', figure: 118, of: 'Chongqing', time: '2022' },
    ]);
  });

  it('reads the example in the documentation', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/corrections.md', 'utf8'))?.[1] ?? '';
    expect(new Set(parse(example).map(({ operation }) => operation)).size).toBe(9);
  });

  it.each(['', '# nothing yet\n', '[]'])('reads no entries from %j', (yaml) => {
    expect(parse(yaml)).toEqual([]);
  });

  it.each([
    ['merge: [A, B]', 'corrections.yaml: is no list. Begin each entry with "- "'],
    ['- merge: [A', 'corrections.yaml: '],
    ['- join: [A, B]', 'corrections.yaml, entry 1: says nothing to do. Give it one of merge, split,'],
    ['- merge: [A, B]\n  drop: C', 'corrections.yaml, entry 1: says both merge and drop.'],
    ['- drop: A\n- merge: [A]', 'corrections.yaml, entry 2 (merge): merge: needs two entities or more.'],
    ['- split: A', 'corrections.yaml, entry 1 (split): articles: needs the articles, or the quotes, that speak of'],
    ['- split: A\n  quotes: []', 'corrections.yaml, entry 1 (split): quotes: needs the articles, or the quotes, that'],
    ['- rename: A', 'corrections.yaml, entry 1 (rename): to: is missing, or no text. Correct it or remove the entry.'],
    ['- rename: A\n  too: B\n  to: C', 'corrections.yaml, entry 1 (rename): has an unknown field "too".'],
    ['- retype: A\n  to: firm', 'corrections.yaml, entry 1 (retype): to: Invalid option: expected one of "company"|'],
    ['- retype: A\n  to: region\n  kind: fund', 'corrections.yaml, entry 1 (retype): kind: is no kind of that type.'],
    ['- drop figure: 118', 'corrections.yaml, entry 1 (drop figure): of: is missing: a value alone is no figure.'],
    [
      '- add: A\n  type: company\n  article: a.txt\n  quote: B',
      'corrections.yaml, entry 1 (add): quote: must hold the name, to the letter.',
    ],
    [
      '- add relation: supplies\n  from: A\n  to: B\n  article: a.txt\n  quote: A B\n  attrs: { colour: red }',
      'corrections.yaml, entry 1 (add relation): attrs: has an attribute that such a relation does not carry.',
    ],
  ])('refuses %j', (yaml, message) => {
    expect(() => parse(yaml)).toThrow(CorrectionsError);
    expect(() => parse(yaml)).toThrow(message);
  });
});
