import { availableParallelism } from 'node:os';
import type { Outcome } from '../build/extractFile.ts';
import { toSkipped } from '../read/skipped.ts';
import type { Source } from '../read/sources.ts';
import type { Cache } from './cache.ts';
import { type Crew, gatherCrew } from './crew.ts';
import type { Job } from './extractJob.ts';
import { makeSharing, type Share } from './shareStrings.ts';

/** Files read, looked up and extracted together. */
const BATCH = 16;

export interface ExtractOptions {
  /** Null for no cache. */
  readonly cache: Cache | null;
  /** Threads that extract: 1 is this one, undefined as many as the machine has cores. */
  readonly workers: number | undefined;
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly sourceOf: (file: string) => Source | undefined;
  /** Called for each file when it is done. */
  readonly tell: () => void;
}

/**
 * What came of each file, in the order of `files`, whatever the number of workers. Two batches of files are open for
 * each worker at a time: besides the outcomes themselves, memory does not grow with the number of files.
 */
export async function extractFiles(files: readonly string[], options: ExtractOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = new Array(files.length);
  const workers = Math.max(1, options.workers ?? availableParallelism());
  const share = makeSharing();
  const crew = gatherCrew(workers, share);
  let next = 0;
  const work = async () => {
    while (next < files.length) {
      const first = next;
      next += BATCH;
      const batch = files.slice(first, next);
      for (const [at, outcome] of await extractBatch(batch, files.length - next, crew, share, options))
        outcomes[first + at] = outcome;
    }
  };
  try {
    // Twice as many as workers, so that none waits while files are read for it.
    await Promise.all(Array.from({ length: workers === 1 ? 1 : 2 * workers }, work));
  } finally {
    await crew.dismiss();
  }
  return outcomes;
}

/** Outcomes by the file's place in the batch: from the cache, or else extracted. */
async function extractBatch(
  files: readonly string[],
  left: number,
  crew: Crew,
  share: Share,
  options: ExtractOptions,
): Promise<[at: number, outcome: Outcome][]> {
  const settled: [number, Outcome][] = [];
  const open: [number, Job][] = [];
  for (const [at, file] of files.entries()) {
    const found = await lookUp(file, share, options);
    if ('bytes' in found) open.push([at, found]);
    else {
      settled.push([at, found]);
      options.tell();
    }
  }
  if (open.length === 0) return settled;
  const jobs = open.map(([, job]) => job);
  const extracted = await crew.extract(jobs, left, options.tell);
  return [...settled, ...extracted.map((outcome, index): [number, Outcome] => [open[index]?.[0] as number, outcome])];
}

async function lookUp(file: string, share: Share, { cache, read, sourceOf }: ExtractOptions): Promise<Outcome | Job> {
  try {
    const bytes = await read(file);
    const source = sourceOf(file);
    if (cache === null) return { file, bytes, source, keepAt: null };
    const keepAt = cache.placeOf(file, bytes, source);
    const result = await cache.find(keepAt);
    return result === null ? { file, bytes, source, keepAt } : { result: share(result) };
  } catch (error) {
    return { skipped: toSkipped(file, error) };
  }
}
