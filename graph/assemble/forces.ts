/**
 * A connected part by ForceAtlas2 (Jacomy et al. 2014) with its Louvain communities (Blondel et al. 2008) drawn
 * together: first with springs that pull the harder the longer they are, which undoes what chance has tangled, then in
 * LinLog mode (Noack 2009), which draws clusters apart but gets nowhere from a tangle.
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { countCrossings } from './crossings.ts';
import type { Point } from './layout.ts';
import { hashToUnit, seededRandom } from './seededRandom.ts';

/** The largest graph of which all that can be done for its looks is done. */
export const FEW = 300;

/**
 * From how many places few nodes set out, if they have no more lines than this each: the way with the fewest crossings
 * is taken, counted before names get their room, which moves nodes but little.
 */
const [TRIES, LINES] = [4, 4];

/** How much nearer than others members of one community are drawn. */
const COMMUNITY_PULL = 3;

/** Points by key; the part's edges have a weight. */
export function layOutForces(graph: UndirectedGraph, part: readonly string[]): Map<string, Point> {
  const own = copyPart(graph, part);
  if (part.length > FEW || own.size > LINES * own.order) return settle(own, '');
  let least = Number.POSITIVE_INFINITY;
  let best = new Map<string, Point>();
  for (let attempt = 0; attempt < TRIES && least > 0; attempt++) {
    const points = settle(own, attempt === 0 ? '' : `|${attempt}`);
    const at = (key: string) => points.get(key) as Point;
    const count = countCrossings(own.mapEdges((_edge, _attributes, source, target) => [at(source), at(target)]));
    if (count >= least) continue;
    least = count;
    best = points;
  }
  return best;
}

function copyPart(graph: UndirectedGraph, part: readonly string[]): UndirectedGraph {
  const own = new UndirectedGraph();
  for (const key of part) own.addNode(key);
  for (const key of part)
    graph.forEachEdge(key, (_, { weight }, source, target) => {
      if (!own.hasEdge(source, target)) own.addEdge(source, target, { weight });
    });
  louvain.assign(own, { rng: seededRandom(1), getEdgeWeight: 'weight' });
  own.updateEachEdgeAttributes((_, attributes, source, target) => {
    const isInside = own.getNodeAttribute(source, 'community') === own.getNodeAttribute(target, 'community');
    return { ...attributes, pull: attributes.weight * (isInside ? COMMUNITY_PULL : 1) };
  });
  return own;
}

/** @param from tells where to set out */
function settle(own: UndirectedGraph, from: string): Map<string, Point> {
  own.updateEachNodeAttributes((key, attributes) => ({
    ...attributes,
    x: (hashToUnit(`${key}${from}`) - 0.5) * 100,
    y: (hashToUnit(`${key}|y${from}`) - 0.5) * 100,
  }));
  const settings = {
    outboundAttractionDistribution: false,
    gravity: own.order <= FEW ? 0.6 : 0.2,
    edgeWeightInfluence: 1,
    barnesHutOptimize: own.order > 400,
    barnesHutTheta: 1.2,
  };
  const run = (iterations: number, others: { linLogMode: boolean; scalingRatio: number; slowDown: number }) =>
    forceAtlas2.assign(own, { iterations, getEdgeWeight: 'pull', settings: { ...settings, ...others } });
  run(100, { linLogMode: false, scalingRatio: 40, slowDown: 1 });
  run(150, { linLogMode: true, scalingRatio: 4, slowDown: 4 });
  return new Map(own.mapNodes((key, { x, y }) => [key, { x, y }]));
}
