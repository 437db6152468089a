/** Something worth seeing for those who do not know what to look for: well connected, or said by several articles. */
import type { GraphFile } from '../schema.ts';
import type { Visible } from './filter/visible.ts';
import { indexFile } from './graphIndex.ts';
import { nameSurprise } from './surpriseName.ts';

export interface Surprise {
  readonly kind: 'node' | 'edge';
  readonly key: string;
  /** How many articles name the entity, or vouch for the relation. */
  readonly articles: number;
  /** How many visible relations the entity has; 1 for a relation itself. */
  readonly connections: number;
}

/** From so many relations on an entity counts as well connected. */
const WELL_CONNECTED = 3;
/** From so many articles on something counts as corroborated. */
const SEVERAL = 2;

/**
 * The next thing to show among what is visible and not in `seen` (by `nameSurprise`): what several articles say first,
 * then what is well connected, then anything connected, within each in an order that only `seed` decides. Null once
 * everything has been seen.
 */
export function findSurprise(
  file: GraphFile,
  visible: Pick<Visible, 'nodes' | 'edges'>,
  seed: string,
  seen: ReadonlySet<string>,
): Surprise | null {
  let best: Surprise | null = null;
  let bestRank: readonly [tier: number, order: number] = [Number.POSITIVE_INFINITY, 0];
  const consider = (surprise: Surprise, tier: number) => {
    const name = nameSurprise(surprise);
    if (seen.has(name) || tier > bestRank[0]) return;
    const rank = [tier, hash(seed + name)] as const;
    if (tier === bestRank[0] && rank[1] >= bestRank[1]) return;
    best = surprise;
    bestRank = rank;
  };

  const { edgesOf, mentionsOf } = indexFile(file);
  for (const { key, attributes } of file.edges) {
    const articles = new Set(attributes.evidence.map(({ article }) => article)).size;
    if (articles >= SEVERAL && visible.edges.has(key)) consider({ kind: 'edge', key, articles, connections: 1 }, 0);
  }
  for (const key of visible.nodes) {
    const connections = (edgesOf.get(key) ?? []).filter((edge) => visible.edges.has(edge.key)).length;
    if (connections === 0) continue;
    const articles = mentionsOf.get(key)?.size ?? 0;
    const isHub = connections >= WELL_CONNECTED;
    consider({ kind: 'node', key, articles, connections }, isHub && articles >= SEVERAL ? 0 : isHub ? 1 : 2);
  }
  return best;
}

/** FNV-1a over UTF-16 code units, then stirred, so that names that differ in their last letter lie far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
