import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findGoldFaults, parseGold } from '../../../graph/evaluate/gold.ts';
import { score } from '../../../graph/evaluate/score.ts';
import { rate } from '../../../graph/evaluate/tally.ts';
import { parseGraphFile } from '../../../graph/schema.ts';
import { graphFromGold } from './graphFromGold.ts';

const root = new URL('../../../', import.meta.url);
const names = readdirSync(new URL('seeds/', root))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))
  .sort();
const articles = names.map((name) => ({
  gold: parseGold(name, JSON.parse(readFileSync(new URL(`tests/gold/${name}.json`, root), 'utf8'))),
  text: readFileSync(new URL(`seeds/${name}.txt`, root), 'utf8'),
}));

describe('the gold of the seed articles', () => {
  it.each(articles)('is sound: $gold.name', ({ gold, text }) => {
    expect(findGoldFaults(gold, text)).toEqual([]);
    expect(gold.entities.length).toBeGreaterThan(5);
  });
  it('scores 1 against the graph made from it', () => {
    const graph = parseGraphFile(graphFromGold(articles));
    const { overall, articles: each } = score(
      graph,
      articles.map(({ gold }) => gold),
    );
    const perfect = { precision: 1, recall: 1, f1: 1 };
    expect(rate(overall.entities)).toEqual(perfect);
    expect(rate(overall.relations)).toEqual(perfect);
    expect(rate(overall.figures)).toEqual(perfect);
    expect(rate(overall.figuresStrict)).toEqual(perfect);
    expect(overall.evidence.validSpans.part).toBe(overall.evidence.validSpans.whole);
    expect(overall.evidence.relationQuotes.part).toBe(overall.evidence.relationQuotes.whole);
    expect(each.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
