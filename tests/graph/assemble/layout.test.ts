import { describe, expect, it } from 'vitest';
import { ASPECT, type LayoutEdge, type LayoutNode, layOut } from '../../../graph/assemble/layout.ts';
import { seededRandom } from '../../../graph/assemble/seededRandom.ts';

/** Groups of nodes tied among themselves, each tied to the first node once. */
function makeGroups(groups: number, size: number): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const random = seededRandom(7);
  const nodes: LayoutNode[] = [];
  const edges: LayoutEdge[] = [];
  for (let group = 0; group < groups; group++)
    for (let member = 0; member < size; member++) {
      nodes.push({ key: `node/${group}-${member}`, label: `Node ${group} ${member}` });
      if (member > 0) edges.push({ source: `node/${group}-${member}`, target: `node/${group}-0`, weight: 1 });
      if (member > 1)
        edges.push({
          source: `node/${group}-${member}`,
          target: `node/${group}-${1 + Math.floor(random() * (member - 1))}`,
          weight: 1,
        });
      if (member === 0 && group > 0) edges.push({ source: `node/${group}-0`, target: 'node/0-0', weight: 1 });
    }
  return { nodes, edges };
}

const { nodes, edges } = makeGroups(6, 12);
const loose = [...nodes, ...['a', 'b', 'c'].map((name) => ({ key: `loose/${name}`, label: name }))];

describe('layOut(nodes, edges)', () => {
  const points = layOut(loose, edges);
  const of = (key: string) => points.get(key) ?? { x: 0, y: 0 };
  const distance = (one: string, other: string) => Math.hypot(of(one).x - of(other).x, of(one).y - of(other).y);

  it('gives the same places whatever the order of nodes and edges', () => {
    const again = layOut([...loose].reverse(), [...edges].reverse());
    expect([...again].sort()).toEqual([...points].sort());
  });

  it('fills a canvas wider than high', () => {
    const xs = [...points.values()].map(({ x }) => x);
    const ys = [...points.values()].map(({ y }) => y);
    const aspect = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    expect(aspect).toBeGreaterThan(ASPECT * 0.7);
    expect(aspect).toBeLessThan(ASPECT * 1.4);
  });

  it('lets no two nodes cover each other', () => {
    const degree = (key: string) => edges.filter(({ source, target }) => source === key || target === key).length;
    const radius = (key: string) => 11 + 6 * Math.sqrt(degree(key));
    const keys = loose.map(({ key }) => key);
    const covered = keys.flatMap((one, at) =>
      keys.slice(at + 1).filter((other) => distance(one, other) < radius(one) + radius(other)),
    );
    expect(covered).toEqual([]);
  });

  it('draws what belongs together nearer than the rest', () => {
    const mean = (pairs: number[]) => pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
    const inside: number[] = [];
    const across: number[] = [];
    for (const one of nodes)
      for (const other of nodes)
        if (one.key < other.key)
          (one.key.split('-')[0] === other.key.split('-')[0] ? inside : across).push(distance(one.key, other.key));
    expect(mean(inside)).toBeLessThan(mean(across) * 0.6);
  });

  it('keeps what is unconnected near', () => {
    const reach = Math.max(...nodes.map(({ key }) => Math.hypot(of(key).x, of(key).y)));
    for (const name of ['a', 'b', 'c'])
      expect(Math.hypot(of(`loose/${name}`).x, of(`loose/${name}`).y)).toBeLessThan(reach * 1.2);
  });

  it('places one node in the middle and none nowhere', () => {
    expect([...layOut([{ key: 'a', label: 'A' }], [])]).toEqual([['a', { x: 0, y: 0 }]]);
    expect(layOut([], []).size).toBe(0);
  });
});
