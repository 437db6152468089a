import { describe, expect, it } from 'vitest';
import { bendEdges } from '../../../src/canvas/drawing/curves.ts';
import { Typesetter } from '../../../src/canvas/drawing/names.ts';
import { collectBundles, collectVerbs } from '../../../src/canvas/drawing/verbs.ts';
import type { Stage } from '../../../src/canvas/stage.ts';
import { getData } from '../../../src/state/derive.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

const store = createClewStore(SMALL);
const data = getData(store.getState());
if (!data) throw new Error('no graph');
const [first, second, third, fourth] = data.graph.nodes() as [string, string, string, string];
const typesetter = new Typesetter({ font: '', measureText: () => ({ width: 40 }) } as never);

/** Two lines between the first two nodes, three between the other two, one of which leads on to the first. */
function drawBundles() {
  const graph = (data as NonNullable<typeof data>).graph.copy();
  graph.clearEdges();
  const attributes = { relation: 'supplies', basis: 'text', attrs: {}, evidence: [] } as never;
  for (const [source, target, count] of [
    [first, second, 2],
    [third, fourth, 3],
    [third, first, 1],
  ] as const)
    for (let at = 0; at < count; at += 1) graph.addEdgeWithKey(`${source} ${target} ${at}`, source, target, attributes);
  const places = new Map([first, second, third, fourth].map((node, at) => [node, { x: at * 100, y: 0 }]));
  return {
    data: { graph },
    store,
    bends: bendEdges(graph),
    curvatures: bendEdges(graph).curvatures,
    scene: { edgeLook: () => 'normal' },
    sigma: {
      getNodeDisplayData: (node: string) => places.get(node),
      framedGraphToViewport: (place: object) => place,
    },
  } as unknown as Stage;
}
/** Lines from one to all others, of the first relation and of the second so many, all lit. */
function drawStar(counts: readonly [string, number][], pointed: string | null = null) {
  const { graph } = data as NonNullable<typeof data>;
  const star = graph.copy();
  star.clear();
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  const add = (key: string, x: number) => {
    star.addNode(key, graph.getNodeAttributes(first));
    places.set(key, { x, y: 300 });
  };
  add('hub', 100);
  for (const [relation, count] of counts)
    for (let at = 0; at < count; at += 1) {
      add(`${relation} ${at}`, 200 + at * 10);
      star.addEdgeWithKey(`${relation}/${at}`, `${relation} ${at}`, 'hub', {
        ...{ relation, basis: 'text', attrs: {}, evidence: [] },
      } as never);
    }
  return {
    data: { graph: star },
    store,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    bends: bendEdges(star),
    curvatures: bendEdges(star).curvatures,
    scene: { edgeLook: () => 'lit', litEdges: star.edges(), focus: pointed && { kind: 'node', key: pointed } },
    sigma: {
      getDimensions: () => ({ width: 1_000, height: 600 }),
      getNodeDisplayData: (node: string) => places.get(node),
      framedGraphToViewport: (place: object) => place,
    },
  } as unknown as Stage;
}
const wordsOf = (...counts: [string, number][]) => collectVerbs(drawStar(counts), typesetter).map(({ text }) => text);

describe('collectVerbs(stage, typesetter)', () => {
  it('says on every line what it says, while lines are few or say this and that', () => {
    expect(wordsOf(['part_of', 3])).toEqual(['is part of', 'is part of', 'is part of']);
    expect(wordsOf(['part_of', 9], ['supplies', 9])).toHaveLength(18);
  });

  it('says once what most of many lines say, and the rest on its lines', () => {
    expect(wordsOf(['part_of', 12], ['supplies', 2])).toEqual(['is part of (12 lines)', 'supplies', 'supplies']);
  });

  it('says it as well on the line of what is pointed at', () => {
    const stage = drawStar([['part_of', 12]], 'part_of 3');
    expect(collectVerbs(stage, typesetter).map(({ key }) => key)).toContain('part_of/3');
  });
});

const textsOf = (...named: string[]) =>
  collectBundles(drawBundles(), typesetter, new Set(named)).map(({ text }) => text);

describe('collectBundles(stage, typesetter, named)', () => {
  it('counts the lines between two, the best connected first', () => {
    expect(textsOf(first, second, third, fourth)).toEqual(['3 relations', '2 relations']);
  });

  it('says nothing between nodes without names', () => {
    expect(textsOf(first, second, third)).toEqual(['2 relations']);
    expect(textsOf(first, third)).toEqual([]);
  });
});
