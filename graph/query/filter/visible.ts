/**
 * What a filter leaves of a graph, and how much each of its entries has or would have.
 *
 * Every node and edge gets a mask of the conditions it fails and is visible where that is 0. Conditions on a thing by
 * itself (conditions.ts) come first, an edge failing with its ends; those on its place in the graph (structure.ts) are
 * asked of what those leave. The outcome does not depend on the order in which filters were set.
 */
import type { EntityType } from '../../ontology.ts';
import type { GraphFile } from '../../schema.ts';
import { makeWhenAsked } from '../makeWhenAsked.ts';
import { BITS_OF, checkConditions, FAILS, type Facet, isInForce } from './conditions.ts';
import type { LeftOut } from './ego.ts';
import { readFacts } from './filterFacts.ts';
import type { GraphFilter } from './graphFilter.ts';
import { KeySet } from './keySet.ts';
import { countUnconnected, findSilent, type Settled, settle } from './structure.ts';
import { countAll, countTallies, listPresent, type Present, type Tallies } from './tallies.ts';

export interface Visible extends Tallies {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Neighbours that the ego network left out, by the key of their hub. */
  readonly leftOut: LeftOut;
  /** How many visible nodes no visible edge touches. */
  readonly unconnected: number;
  /** How many of these none would touch at any time. */
  readonly unconnectedEver: number;
  /** What is visible, but of which nothing visible says more than an atlas does. */
  readonly silent: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
}

/**
 * One pass over the file; what is counted is counted when it is asked for, with one more pass for each facet in force
 * to find what it hides.
 */
export function findVisible(file: GraphFile, filter: GraphFilter): Visible {
  const facts = readFacts(file);
  const masks = checkConditions(facts, filter);
  const now = settle(facts, masks, filter);
  const shown = countAll(facts, now);
  const lifted = new Map<Facet, Settled>();
  const lift = (facet: Facet): Settled => {
    if (!isInForce(filter, facet)) return now;
    const without = lifted.get(facet) ?? settle(facts, masks, filter, BITS_OF[facet]);
    lifted.set(facet, without);
    return without;
  };
  return makeWhenAsked<Visible>({
    nodes: () => (now.nodes === facts.noneFails ? facts.allNodes : new KeySet(facts.nodeKeys, facts.nodeAt, now.nodes)),
    edges: () => new KeySet(facts.edgeKeys, facts.edgeAt, now.edges, () => sum(shown.relationTypes)),
    leftOut: () => now.leftOut,
    unconnected: () => countUnconnected(facts, now, now),
    unconnectedEver: () => countUnconnected(facts, now, lift('months')),
    silent: () => {
      const { nodes, edges } = findSilent(facts, now);
      return {
        nodes: new KeySet(facts.nodeKeys, facts.nodeAt, nodes),
        edges: new KeySet(facts.edgeKeys, facts.edgeAt, edges),
      };
    },
    ...countTallies(facts, now, shown, lift),
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** A condition by name. */
export type Condition = keyof typeof FAILS;

/** What a filter hides, and why. */
export interface Hidden {
  /** The conditions that keep a node or an edge from being visible; none where it is, or is not in the file. */
  readonly why: (kind: 'node' | 'edge', key: string) => readonly Condition[];
  readonly leftOut: LeftOut;
}

/** One pass over the file, however much is asked about. */
export function findHidden(file: GraphFile, filter: GraphFilter): Hidden {
  const facts = readFacts(file);
  const { nodes, edges, leftOut } = settle(facts, checkConditions(facts, filter), filter);
  const why = (kind: 'node' | 'edge', key: string) => {
    const at = (kind === 'node' ? facts.nodeAt : facts.edgeAt).get(key);
    const all = at === undefined ? 0 : ((kind === 'node' ? nodes : edges)[at] ?? 0);
    // Its place in the graph is asked only once nothing of its own hides it: until then it has none.
    const own = all & (FAILS.degree - 1);
    const fails = own !== 0 ? own : all;
    return (Object.keys(FAILS) as Condition[]).filter((condition) => (fails & FAILS[condition]) !== 0);
  };
  return { why, leftOut };
}

/** The ids of the articles that mention a node or vouch for an edge of it, in the file's order. */
export function articlesOf(file: GraphFile, node: string): readonly string[] {
  const { nodeAt, nodeArticles, articleIds } = readFacts(file);
  const at = nodeAt.get(node);
  if (at === undefined) return [];
  const places = nodeArticles.values.subarray(nodeArticles.starts[at], nodeArticles.starts[at + 1]).toSorted();
  return Array.from(places, (place) => articleIds[place] ?? '');
}

/** Whether what the file says is dated to more than one month. */
export function spansTime(file: GraphFile): boolean {
  const { extent } = readFacts(file);
  return extent !== null && extent[0] < extent[1];
}

/** The types and grounds of which the file has any. */
export const readPresent = (file: GraphFile): Present => listPresent(readFacts(file));

/** The kinds of each entity type in the file, as keys. */
export const listKinds = (file: GraphFile): ReadonlyMap<EntityType, readonly string[]> => readFacts(file).kindsOf;
