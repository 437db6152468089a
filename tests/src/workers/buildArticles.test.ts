import { describe, expect, it } from 'vitest';
import { parseGraphFile } from '../../../graph/schema.ts';
import { buildArticles } from '../../../src/workers/buildArticles.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const VALVES = file('valves.txt', 'Bright Valves Co., Ltd. is based in Shenzhen.');
const PUMPS = file('2024/pumps.txt', 'Bright Pumps Co., Ltd. is based in Jiaxing.');

describe('buildArticles(given, settings, tell)', () => {
  it('gives the text of a graph file, the same in whatever order files come', async () => {
    const one = await buildArticles([VALVES, PUMPS], {}, () => {});
    const other = await buildArticles([PUMPS, VALVES], {}, () => {});
    expect(one).toEqual(other);
    const graph = parseGraphFile(JSON.parse('text' in one ? one.text : ''));
    expect(graph.attributes.articles.map((article) => article.file)).toEqual(['2024/pumps.txt', 'valves.txt']);
  });

  it('hears what sources.yaml and corrections.yaml among the files say', async () => {
    const sources = file('sources.yaml', 'valves.txt:\n  publisher: Riverton Post\n');
    const corrections = file('corrections.yaml', '- rename: Bright Valves\n  to: Bright Valves Works\n');
    const built = await buildArticles([VALVES, sources, corrections], { title: 'Valves' }, () => {});
    const text = 'text' in built ? built.text : built.problem;
    expect(text).toContain('"publisher":"Riverton Post"');
    expect(text).toContain('"title":"Valves"');
    expect(text).toContain('"label":"Bright Valves Works"');
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    await buildArticles([VALVES, PUMPS], {}, (done, total) => told.push([done, total]));
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  it('names the files it skipped', async () => {
    const built = await buildArticles([VALVES, file('blank.txt', ' ')], {}, () => {});
    expect('report' in built ? built.report.skipped.map((skipped) => skipped.file) : []).toEqual(['blank.txt']);
  });

  it('says as data why there is no graph', async () => {
    expect(await buildArticles([file('blank.txt', ' ')], {}, () => {})).toEqual({
      problem: 'What was given holds no article that can be read; put .txt, .md or .html files into it.',
      skipped: [
        {
          file: 'blank.txt',
          problem: 'the file holds nothing but white space',
          advice: 'Put the article into it, or remove it.',
        },
      ],
    });
  });

  it('refuses two files of one path', async () => {
    expect(await buildArticles([VALVES, VALVES], {}, () => {})).toEqual({
      problem: 'There are two files valves.txt; give each its own name.',
      skipped: [],
    });
  });
});
