import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Corpus, joinCorpora } from '../../../graph/assemble/assemble.ts';
import { serialize } from '../../../graph/assemble/serialize.ts';
import type { ArticleResult } from '../../../graph/model.ts';
import { parseGraphFile } from '../../../graph/schema.ts';
import { baseOf, LATER, OTHER, RIVERTON } from './sampleArticles.ts';
import { makeResult } from './sampleResults.ts';

const options = { title: 'Test' };

describe('assemble(results, options): the same for the same articles', () => {
  const all = [RIVERTON, LATER, OTHER, makeResult(baseOf('d.txt')), makeResult(baseOf('e.md'))];

  it('gives the same bytes for any order', () => {
    const expected = serialize(assemble(all, options));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(serialize(assemble(shuffled, options))).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('joins corpora in any grouping and order', () => {
    const corpus = fc.subarray(all).map((list): Corpus => new Map(list.map((item) => [item.article.file, item])));
    const list = (one: Corpus) => [...one].sort(([a], [b]) => (a < b ? -1 : 1));
    fc.assert(
      fc.property(corpus, corpus, corpus, (a, b, c) => {
        expect(list(joinCorpora(a, b))).toEqual(list(joinCorpora(b, a)));
        expect(list(joinCorpora(joinCorpora(a, b), c))).toEqual(list(joinCorpora(a, joinCorpora(b, c))));
      }),
    );
  });

  it('loses with an article exactly what only that article said', () => {
    const whole = assemble(all, options);
    const without = assemble(
      all.filter((item) => item !== LATER),
      options,
    );
    const rest = whole.edges
      .map((edge) => ({ ...edge, said: edge.attributes.evidence.filter(({ article }) => article !== 'b') }))
      .filter((edge) => edge.said.length > 0);
    const said = without.edges.filter((edge) => edge.attributes.basis !== 'gazetteer');
    expect(said.map((edge) => [edge.key, edge.attributes.evidence])).toEqual(rest.map((edge) => [edge.key, edge.said]));
    const gone = whole.nodes.filter((node) => !without.nodes.some((other) => other.key === node.key));
    expect(gone.map((node) => node.key)).toEqual(['company/zeta-pumps', 'region/guangdong']);
  });

  it('keeps every key when an article of other things comes, wherever its file sorts', () => {
    const names = fc.uniqueArray(fc.constantFrom('Ostrava', 'Brno', 'Zlín', 'Plzeň', 'Kladno', 'Opava'), {
      minLength: 1,
    });
    const before = assemble(all, options);
    const keys = (graph: typeof before) => [...graph.nodes, ...graph.edges].map(({ key }) => key);
    const figures = (graph: typeof before) => graph.attributes.figures.map(({ id }) => id);
    fc.assert(
      fc.property(names, fc.constantFrom('0.txt', 'bb.txt', 'zz.txt'), (others, file) => {
        const added = makeResult({
          file,
          text: `News of ${others.join(', ')}.`,
          entities: others.map((name) => `company: ${name} Works`),
          relations: others.slice(1).map((name) => [`${name} Works`, 'partners_with', `${others[0]} Works`] as const),
          figures: others.map((name, at) => ({ subject: `${name} Works`, value: at })),
        });
        const after = assemble([...all, added], options);
        expect(keys(after)).toEqual(expect.arrayContaining(keys(before)));
        expect(figures(after)).toEqual(expect.arrayContaining(figures(before)));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps a key when an article that sorts first spells the name in another way', () => {
    const early = makeResult({
      file: '0.txt',
      text: 'Shenzhen City.',
      entities: [
        'company: The BRIGHT VALVES Company',
        'region(city): Shenzhen City',
        'policy(designation): little giants',
      ],
    });
    const before = assemble([RIVERTON], options).nodes.map((node) => node.key);
    expect(assemble([RIVERTON, early], options).nodes.map((node) => node.key)).toEqual(before);
  });

  it('never gives the key of one thing to its namesake', () => {
    const early = makeResult({
      file: '0.txt',
      text: 'Li Wei of Globex.',
      entities: ['person: Li Wei', 'company: Globex'],
      relations: [['Li Wei', 'holds_post', 'Globex']],
    });
    const people = (...results: ArticleResult[]) =>
      assemble(results, options)
        .nodes.map(({ key }) => key)
        .filter((key) => key.startsWith('person/'));
    expect(people(RIVERTON)).toEqual(['person/li-wei']);
    expect(people(RIVERTON, OTHER)).toEqual(['person/li-wei-bright-valves', 'person/li-wei-harbin']);
    expect(people(early, RIVERTON, OTHER)).toEqual([
      'person/li-wei-bright-valves',
      'person/li-wei-globex',
      'person/li-wei-harbin',
    ]);
  });

  it('tells articles apart whose files would share an id', () => {
    const twins = [makeResult(baseOf('a b.txt')), makeResult(baseOf('a-b.txt'))];
    expect(assemble(twins, options).attributes.articles.map(({ id, file }) => [id, file])).toEqual([
      ['a-b-beg60o', 'a b.txt'],
      ['a-b-3zhovm', 'a-b.txt'],
    ]);
  });

  it('gives an empty graph for no articles', () => {
    expect(parseGraphFile(JSON.parse(serialize(assemble([], options)))).nodes).toEqual([]);
  });
});
