import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../graph/assemble/assemble.ts';
import { serialize } from '../../graph/assemble/serialize.ts';
import { extract } from '../../graph/extract.ts';
import { readText } from '../../graph/read/readArticle.ts';
import { parseGraphFile } from '../../graph/schema.ts';

const SEED = readFileSync(new URL('../../seeds/2022-06-22-ichongqing.txt', import.meta.url), 'utf8');

/** Any Unicode text, lone surrogates among it. */
const anyText = fc.string({ unit: 'binary', maxLength: 400 });
/** A real article with arbitrary text driven into it. */
const brokenArticle = fc
  .tuple(fc.nat(SEED.length), fc.nat(200), anyText)
  .map(([at, cut, text]) => SEED.slice(0, at) + text + SEED.slice(at + cut));

describe('extract(article)', () => {
  it.each([
    ['arbitrary text', anyText, 150],
    ['a broken article', brokenArticle, 25],
  ] as const)('never throws on %s, and every span it gives is a valid one', (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const article = readText(text, 'any.txt');
        const result = extract(article);
        const spans = [
          ...article.blocks,
          ...result.mentions,
          ...result.relations.map((relation) => relation.evidence),
          ...result.figures.map((figure) => figure.evidence),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
        // What is written can be read: parsing checks every reference and span again.
        const file = assemble([result], { title: 'any' });
        expect(parseGraphFile(JSON.parse(serialize(file)))).toEqual(JSON.parse(serialize(file)));
      }),
      { numRuns },
    );
  });

  it('gives the same result for the same article, whatever was read before it', () => {
    const article = readText(SEED, 'seed.txt');
    const first = JSON.stringify(extract(article));
    extract(readText('Acme Ltd., based in Turin, makes pumps.', 'other.txt'));
    expect(JSON.stringify(extract(article))).toBe(first);
  });
});
