import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS, type RelationType } from '../../../../graph/ontology.ts';
import { findPaths, type Path, searchPaths } from '../../../../graph/query/paths/paths.ts';
import { BACKGROUND_STEP, HUB, type PathSearch, STEP } from '../../../../graph/query/paths/walk.ts';
import type { GraphEdge, GraphFile } from '../../../../graph/schema.ts';
import { draw, edge, sentence } from './pathGraph.ts';

const walked = (paths: readonly Path[]) => paths.map(({ nodes }) => nodes.join(' '));

describe('findPaths(file, search)', () => {
  it('follows edges whichever way they point', () => {
    expect(walked(findPaths(draw('a>b c>b c>d'), { from: 'a', to: 'd' }))).toEqual(['a b c d']);
  });

  it('follows them only the way they point when asked, symmetric ones both ways', () => {
    const file = draw('a>b b-c d-c d>e e>a');
    expect(walked(findPaths(file, { from: 'a', to: 'e', isDirected: true }))).toEqual(['a b c d e']);
    expect(walked(findPaths(file, { from: 'e', to: 'd', isDirected: true }))).toEqual(['e a b c d']);
  });

  it('gives up to five, the shortest first', () => {
    const file = draw('a>z a>b b>z a>c c>d d>z a>e e>f f>g g>z a>h h>i i>j j>k k>z a>l l>m m>n n>o o>p p>z');
    expect(walked(findPaths(file, { from: 'a', to: 'z' }))).toEqual([
      'a z',
      'a b z',
      'a c d z',
      'a e f g z',
      'a h i j k z',
    ]);
  });

  it('prefers a little detour to a hub that everything hangs on', () => {
    const spokes = Array.from({ length: 30 }, (_, at) => `s${at}>hub`).join(' ');
    const file = draw(`a>hub b>hub a>c c>d d>b ${spokes}`);
    expect(walked(findPaths(file, { from: 'a', to: 'b' }))).toEqual(['a c d b', 'a hub b']);
  });

  it('prefers what an article says to background geography, at the same number of steps', () => {
    const file = draw('a~x x~b a>y y>b');
    const paths = findPaths(file, { from: 'a', to: 'b' });
    expect(walked(paths)).toEqual(['a y b', 'a x b']);
    expect(paths.map(({ cost }) => cost)).toEqual([2 * STEP + HUB, 2 * BACKGROUND_STEP + HUB]);
  });

  it('takes parallel edges as one step that carries them all, best evidenced first', () => {
    const file = draw('', [
      edge('a', 'b', 'part_of', { basis: 'gazetteer', evidence: [] }),
      edge('b', 'a', 'supplies', { evidence: [sentence('p', 0), sentence('p', 1)] }),
      edge('a', 'b', 'invests_in', { evidence: [{ ...sentence('p', 0), confidence: 0.6 }] }),
      edge('a', 'b', 'founded_by', { evidence: [{ ...sentence('p', 0), confidence: 0.9 }] }),
      edge('a', 'b', 'partners_with', { evidence: [sentence('p', 0), sentence('q', 0)] }),
    ]);
    const [path, ...others] = findPaths(file, { from: 'a', to: 'b' });
    expect(others).toEqual([]);
    expect(path?.steps).toHaveLength(1);
    expect(path?.steps[0]?.edges.map(({ attributes }) => attributes.relation)).toEqual([
      'partners_with',
      'supplies',
      'founded_by',
      'invests_in',
      'part_of',
    ]);
    const along = findPaths(file, { from: 'a', to: 'b', isDirected: true })[0]?.steps[0]?.edges;
    expect(along?.map(({ attributes }) => attributes.relation)).not.toContain('supplies');
  });

  it('goes without the nodes and relations it is told to', () => {
    const file = draw('a>b b>z a>c c>z', [edge('a', 'z', 'produces')]);
    const search = {
      from: 'a',
      to: 'z',
      withoutNodes: new Set(['b']),
      withoutRelations: new Set(['produces'] as const),
    };
    expect(walked(findPaths(file, search))).toEqual(['a c z']);
  });

  it('does not leave out its own ends', () => {
    expect(walked(findPaths(draw('a>b'), { from: 'a', to: 'b', withoutNodes: new Set(['a', 'b']) }))).toEqual(['a b']);
  });

  it('stays within the part it is given', () => {
    const file = draw('a>b b>z a>z');
    const within = { nodes: new Set(['a', 'b', 'z']), edges: new Set(['a supplies b', 'b supplies z']) };
    expect(walked(findPaths(file, { from: 'a', to: 'z', within }))).toEqual(['a b z']);
    expect(findPaths(file, { from: 'a', to: 'z', within: { ...within, nodes: new Set(['a', 'z']) } })).toEqual([]);
  });

  it('finds nothing where an end is unknown, both are the same, or nothing connects them', () => {
    const file = draw('a>b c>d');
    expect(findPaths(file, { from: 'a', to: 'nobody' })).toEqual([]);
    expect(findPaths(file, { from: 'a', to: 'a' })).toEqual([]);
    expect(findPaths(file, { from: 'a', to: 'd' })).toEqual([]);
  });

  describe('on any graph', () => {
    const question = fc
      .record({
        edges: fc.array(
          fc.record({
            source: fc.nat(6),
            target: fc.nat(6),
            relation: fc.constantFrom<RelationType>('supplies', 'partners_with', 'part_of'),
            isBackground: fc.boolean(),
          }),
          { maxLength: 18 },
        ),
        isDirected: fc.boolean(),
        withoutNode: fc.option(fc.integer({ min: 2, max: 6 })),
        withoutRelation: fc.option(fc.constantFrom<RelationType>('supplies', 'part_of')),
        hidden: fc.array(fc.nat(17), { maxLength: 3 }),
      })
      .map(({ edges, isDirected, withoutNode, withoutRelation, hidden }) => {
        const drawn = new Map<string, GraphEdge>();
        for (const { source, target, relation, isBackground } of edges) {
          const made = edge(`n${source}`, `n${target}`, relation, isBackground ? { basis: 'gazetteer' } : {});
          if (source !== target) drawn.set(made.key, made);
        }
        const file = draw('n0 n1 n2 n3 n4 n5 n6', [...drawn.values()]);
        const shown = file.edges.filter((_, at) => !hidden.includes(at)).map(({ key }) => key);
        const search: PathSearch = {
          from: 'n0',
          to: 'n1',
          isDirected,
          withoutNodes: new Set(withoutNode === null ? [] : [`n${withoutNode}`]),
          withoutRelations: new Set(withoutRelation === null ? [] : [withoutRelation]),
          within: { nodes: new Set(file.nodes.map(({ key }) => key)), edges: new Set(shown) },
        };
        return { file, search };
      });

    it('costs what a search through all simple paths finds cheapest, in order', () => {
      fc.assert(
        fc.property(question, ({ file, search }) => {
          const costs = findPaths(file, search).map(({ cost }) => cost);
          expect(costs).toEqual(
            searchAll(file, search)
              .toSorted((a, b) => a - b)
              .slice(0, 5),
          );
        }),
        { numRuns: 400 },
      );
    });

    it('never passes a node twice, nor walks one path twice', () => {
      fc.assert(
        fc.property(question, ({ file, search }) => {
          const paths = findPaths(file, search);
          for (const { nodes } of paths) expect(new Set(nodes).size).toBe(nodes.length);
          expect(new Set(walked(paths)).size).toBe(paths.length);
        }),
      );
    });

    it('hangs together from end to end, over edges the question allows', () => {
      fc.assert(
        fc.property(question, ({ file, search }) => {
          for (const { nodes, steps } of findPaths(file, search)) {
            expect([nodes[0], nodes.at(-1)]).toEqual(['n0', 'n1']);
            expect(steps.map(({ from, to }) => [from, to])).toEqual(nodes.slice(1).map((to, at) => [nodes[at], to]));
            for (const node of nodes) expect(search.withoutNodes).not.toContain(node);
            for (const { from, edges } of steps) {
              expect(edges.length).toBeGreaterThan(0);
              for (const used of edges) expect(isWalkable(used, from, search)).toBe(true);
            }
          }
        }),
      );
    });

    it('costs the same from the other end where arrows do not count', () => {
      fc.assert(
        fc.property(question, ({ file, search }) => {
          const there = { ...search, isDirected: false };
          const back = { ...there, from: there.to, to: there.from };
          const costs = (paths: readonly Path[]) => paths.map(({ cost }) => cost);
          expect(costs(findPaths(file, there))).toEqual(costs(findPaths(file, back)));
        }),
      );
    });
  });
});

describe('searchPaths(file, search)', () => {
  it('stops often enough on the way for others to run, and gives what findPaths gives', () => {
    const ring = Array.from({ length: 4_000 }, (_, at) => edge(`n${at}`, `n${(at + 1) % 4_000}`));
    const file = draw('', ring);
    const search = { from: 'n0', to: 'n2000' };
    const work = searchPaths(file, search);
    let stops = 0;
    let next = work.next();
    while (!next.done) {
      stops += 1;
      next = work.next();
    }
    expect(stops).toBeGreaterThan(1_000);
    expect(walked(next.value)).toEqual(walked(findPaths(file, search)));
    expect(next.value.map(({ steps }) => steps.length)).toEqual([2_000, 2_000]);
  });
});

function isWalkable(used: GraphEdge, from: string, { isDirected, withoutRelations, within }: PathSearch): boolean {
  const { relation } = used.attributes;
  const isAlong = used.source === from || RELATIONS[relation].symmetric === true;
  return (!isDirected || isAlong) && !withoutRelations?.has(relation) && within?.edges.has(used.key) === true;
}

/** The cost of every simple path, found by trying them all. */
function searchAll(file: GraphFile, search: PathSearch): number[] {
  const others = (key: string) =>
    new Set(file.edges.flatMap(({ source, target }) => (source === key ? [target] : target === key ? [source] : [])));
  const costs: number[] = [];
  const visit = (path: readonly string[], cost: number) => {
    const here = path.at(-1) ?? '';
    if (here === search.to) {
      costs.push(cost);
      return;
    }
    for (const next of others(here)) {
      const between = file.edges.filter(
        ({ source, target }) => (source === here && target === next) || (source === next && target === here),
      );
      const usable = between.filter((used) => isWalkable(used, here, search));
      if (usable.length === 0 || path.includes(next) || search.withoutNodes?.has(next)) continue;
      const step = usable.some(({ attributes }) => attributes.basis !== 'gazetteer') ? STEP : BACKGROUND_STEP;
      const toll = next === search.to ? 0 : Math.round(HUB * Math.log2(others(next).size));
      visit([...path, next], cost + step + toll);
    }
  };
  visit([search.from], 0);
  return costs;
}
