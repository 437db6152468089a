import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Corpus, joinCorpora } from '../../../graph/assemble/assemble.ts';
import { serialize } from '../../../graph/assemble/serialize.ts';
import type { ArticleResult } from '../../../graph/model.ts';
import { makeResult, type Sample } from './sampleResults.ts';

const options = { title: 'Test' };
const FIRMS = ['Bright Valves', 'Bright Valves Co., Ltd.', 'Zeta Pumps', 'BV', 'Helios Motors', 'Helios Orbital'];
const PLACES = ['Shenzhen', 'Jilin City', 'Jilin Province', 'Guangdong'];
const PEOPLE = ['Li Wei', 'Li Na'];

/** Articles that agree, contradict one another, share names, aliases and acronyms, or say nothing. */
const sample = fc.record({
  firms: fc.uniqueArray(fc.constantFrom(...FIRMS), { minLength: 1, maxLength: 3 }),
  alias: fc.option(fc.constantFrom('BV', 'Helios', 'Zeta'), { nil: null }),
  place: fc.constantFrom(...PLACES),
  person: fc.constantFrom(...PEOPLE),
  published: fc.constantFrom('2021', '2022-05', '2023'),
  value: fc.integer({ min: 0, max: 2 }),
});
type Draw = typeof sample extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function toResult({ firms, alias, place, person, published, value }: Draw, at: number): ArticleResult {
  const [first = '', ...others] = firms;
  const relations: NonNullable<Sample['relations']> = [
    [first, 'located_in', place],
    [person, 'holds_post', first, { post: value === 0 ? 'chairman' : 'founder' }],
    ...others.map((other) => [first, 'partners_with', other] as const),
  ];
  return makeResult({
    file: `${at}.txt`,
    text: `${firms.join(', ')}, ${place}, ${person}.`,
    published,
    entities: [
      ...firms.map((firm) => `company: ${firm}${alias === null ? '' : ` | ${alias}`}`),
      `region(${place.endsWith('Province') ? 'province' : 'city'}): ${place}`,
      `person: ${person}`,
    ],
    relations,
    figures: [{ subject: first, value }],
  });
}

const corpus = fc.array(sample, { minLength: 1, maxLength: 6 }).map((draws) => draws.map(toResult));
const toCorpus = (results: readonly ArticleResult[]): Corpus =>
  new Map(results.map((result) => [result.article.file, result]));
const build = (results: Iterable<ArticleResult>) => serialize(assemble([...results], options));

describe('joinCorpora(one, other), then assemble', () => {
  it('gives the same bytes for any split into parts, any order and any grouping', () => {
    const cuts = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(corpus, cuts, fc.boolean(), (results, part, fromRight) => {
        const parts = [0, 1, 2, 3].map((number) => toCorpus(results.filter((_, at) => part[at] === number)));
        const joined = fromRight
          ? parts.reduceRight((all, one) => joinCorpora(one, all), toCorpus([]))
          : parts.reduce((all, one) => joinCorpora(one, all), toCorpus([]));
        expect(build(joined.values())).toBe(build(results));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes when parts overlap, or a part comes twice', () => {
    fc.assert(
      fc.property(corpus, fc.nat(5), (results, end) => {
        const whole = toCorpus(results);
        expect(build(joinCorpora(joinCorpora(toCorpus(results.slice(0, end)), whole), whole).values())).toBe(
          build(results),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same bytes for any order of two readings of one article', () => {
    fc.assert(
      fc.property(sample, sample, (one, other) => {
        const [a, b] = [toCorpus([toResult(one, 0)]), toCorpus([toResult(other, 0)])];
        expect(build(joinCorpora(a, b).values())).toBe(build(joinCorpora(b, a).values()));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves no trace of an article that is taken away again', () => {
    fc.assert(
      fc.property(corpus, fc.nat(5), (results, gone) => {
        const file = `${gone}.txt`;
        const rest = results.filter(({ article }) => article.file !== file);
        const joined = new Map(joinCorpora(toCorpus(results), toCorpus(rest)));
        joined.delete(file);
        expect(build(joined.values())).toBe(build(rest));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps to the span everything other articles say when one is taken away', () => {
    fc.assert(
      fc.property(corpus, fc.nat(5), (results, gone) => {
        const id = String(gone);
        // An alias that only the lost article explains may have tied two names together: here nothing has one.
        const plain = results.map((result) => ({
          ...result,
          entities: result.entities.map((entity) => ({ ...entity, aliases: [] })),
        }));
        const rest = plain.filter(({ article }) => article.id !== id);
        const said = listSaid(plain);
        expect(listSaid(rest)).toEqual(said.filter((item) => item.article !== id));
      }),
      { numRuns: 60 },
    );
  });
});

/** Every piece of evidence and every mention, by article. */
function listSaid(results: readonly ArticleResult[]) {
  const { attributes, edges } = assemble(results, options);
  const lines = [
    ...edges.flatMap((edge) =>
      edge.attributes.evidence.map((item) => ({ ...item, what: edge.attributes.relation as string })),
    ),
    ...attributes.figures.flatMap((figure) =>
      figure.evidence.map((item) => ({ ...item, what: `${figure.measure} ${figure.value}` })),
    ),
    ...attributes.articles.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => ({ article: id, start, end, what: 'mention' })),
    ),
  ];
  return lines.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
