/** The network around one node, step by step, where a hub gives only its best neighbours unless it was opened. */
import { RELATION_TYPES, RELATIONS } from '../../ontology.ts';
import type { Masks } from './conditions.ts';
import { countDegrees } from './degrees.ts';
import type { FilterFacts } from './filterFacts.ts';
import type { Ego } from './graphFilter.ts';
import { groupItems, type Lists } from './lists.ts';

/** Nodes not shown, by the key of the hub whose neighbours they are. */
export type LeftOut = ReadonlyMap<string, number>;

/** How many new neighbours a hub brings in. */
export const CAP = 40;

export interface EgoWalk {
  /** 1 for every node within. */
  readonly isReached: Uint8Array;
  readonly leftOut: LeftOut;
}

const IS_SYMMETRIC = RELATION_TYPES.map((type) => RELATIONS[type].symmetric === true);

/** Whether two focuses show the same. */
export const isSameEgo = (a: Ego | null, b: Ego | null): boolean =>
  a?.node === b?.node &&
  a?.depth === b?.depth &&
  a?.direction === b?.direction &&
  a?.opened.size === b?.opened.size &&
  [...(a?.opened ?? [])].every((node) => b?.opened.has(node));

/**
 * The nodes up to `depth` steps from the middle, over edges that fail nothing. Of a hub's new neighbours those in most
 * articles with it come first, then those with most edges, then those first in the file.
 */
export function walkEgo(facts: FilterFacts, masks: Masks, { node, depth, direction, opened }: Ego): EgoWalk {
  const isReached = new Uint8Array(facts.nodeKeys.length);
  const middle = facts.nodeAt.get(node);
  if (middle === undefined || masks.nodes[middle] !== 0) return { isReached, leftOut: new Map() };
  const links = linksOf(facts);
  const cut: number[] = [];
  let degrees: Int32Array | null = null;
  const rank = (bond: readonly [number, number]) => {
    degrees ??= countDegrees(facts, masks);
    return degrees[bond[0]] ?? 0;
  };
  isReached[middle] = 1;
  let frontier = [middle];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const next: number[] = [];
    for (const from of frontier) {
      const bonds = [...listBonds(facts, masks, links, from, direction)].filter(([other]) => isReached[other] === 0);
      let kept = bonds;
      if (bonds.length > CAP && !opened.has(facts.nodeKeys[from] ?? '')) {
        kept = bonds.toSorted((a, b) => b[1] - a[1] || rank(b) - rank(a) || a[0] - b[0]).slice(0, CAP);
        cut.push(from);
      }
      for (const [other] of kept) {
        isReached[other] = 1;
        next.push(other);
      }
    }
    frontier = next;
  }
  const leftOut = new Map<string, number>();
  for (const hub of cut) {
    let count = 0;
    // What another way led to is there after all.
    for (const other of listBonds(facts, masks, links, hub, direction).keys()) if (isReached[other] === 0) count += 1;
    if (count > 0) leftOut.set(facts.nodeKeys[hub] ?? '', count);
  }
  return { isReached, leftOut };
}

/** The neighbours of a node that can be walked to, each with how many articles vouch for the edges between. */
function listBonds(
  { sources, targets, relations, edgeArticles }: FilterFacts,
  { edges }: Masks,
  { starts, values }: Lists,
  node: number,
  direction: Ego['direction'],
): Map<number, number> {
  const bonds = new Map<number, number>();
  for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
    const edge = values[at] ?? 0;
    if (edges[edge] !== 0) continue;
    const isOut = sources[edge] === node;
    if (direction !== 'both' && isOut !== (direction === 'out') && !IS_SYMMETRIC[relations[edge] ?? 0]) continue;
    const other = (isOut ? targets[edge] : sources[edge]) ?? 0;
    const vouching = (edgeArticles.starts[edge + 1] ?? 0) - (edgeArticles.starts[edge] ?? 0);
    bonds.set(other, (bonds.get(other) ?? 0) + vouching);
  }
  return bonds;
}

const known = new WeakMap<FilterFacts, Lists>();

/** The edges at each node, in the file's order; made when first asked for. */
function linksOf(facts: FilterFacts): Lists {
  const links = known.get(facts) ?? gatherLinks(facts);
  known.set(facts, links);
  return links;
}

function gatherLinks({ sources, targets, nodeKeys }: FilterFacts): Lists {
  return groupItems(nodeKeys.length, (put) => {
    for (let edge = 0; edge < sources.length; edge += 1) {
      put(sources[edge] ?? 0, edge);
      put(targets[edge] ?? 0, edge);
    }
  });
}
