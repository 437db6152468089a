import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../../graph/evaluate/gold.ts';
import { score } from '../../../graph/evaluate/score.ts';
import { rate } from '../../../graph/evaluate/tally.ts';
import { buildGraph } from '../../../graph/node/build.ts';

const root = new URL('../../../', import.meta.url);

const built = buildGraph({ articles: fileURLToPath(new URL('seeds/', root)) });

describe('the graph of the five seed articles', () => {
  it('holds what a careful reader finds', async () => {
    const { graph } = await built;
    const gold = graph.attributes.articles
      .map((article) => article.file.replace(/^.*\//, '').replace('.txt', ''))
      .map((name) => parseGold(name, JSON.parse(readFileSync(new URL(`tests/gold/${name}.json`, root), 'utf8'))));
    const { overall } = score(graph, gold);
    expect(graph.nodes.length).toBeGreaterThanOrEqual(65);
    expect(rate(overall.entities).f1).toBeGreaterThanOrEqual(0.93);
    expect(rate(overall.relations).f1).toBeGreaterThanOrEqual(0.88);
    expect(rate(overall.relations).precision).toBeGreaterThanOrEqual(0.92);
    expect(rate(overall.figures).f1).toBeGreaterThanOrEqual(0.75);
  });

  it('has one node for one real thing in all of them', async () => {
    const { graph } = await built;
    const labels = graph.nodes.map((node) => node.attributes.label);
    for (const label of [
      'Little Giant',
      'Ministry of Industry and Information Technology',
      'Shenzhen',
      'Guangdong',
      'China',
      'Yuxin Electronics',
    ])
      expect(labels.filter((other) => other === label)).toHaveLength(1);
  });

  it('gives each title of a "respectively" its own sum', async () => {
    const { graph } = await built;
    const label = new Map(graph.nodes.map((node) => [node.key, node.attributes.label]));
    const rewards = graph.attributes.figures.filter(
      (figure) => figure.measure === 'reward' && label.get(figure.subject) === 'Jiaxing',
    );
    expect(rewards.map((figure) => [label.get(figure.about ?? ''), figure.value]).sort()).toEqual([
      ['Invisible Champion', 1_000_000],
      ['Little Giant', 1_500_000],
      ['Single Champion', 3_000_000],
    ]);
    const amounts = graph.edges.filter(
      ({ source, target, attributes: { relation } }) =>
        relation === 'supports' && label.get(source) === 'Jiaxing' && target.startsWith('policy/'),
    );
    expect(amounts.map((edge) => [label.get(edge.target), edge.attributes.attrs.amount]).sort()).toEqual([
      ['Invisible Champion', '1 million yuan'],
      ['Little Giant', '1.5 million yuan'],
      ['Single Champion', '3 million yuan'],
    ]);
  });
});
