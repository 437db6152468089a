import type { Piscina } from 'piscina';
import type { Outcome } from '../build/extractFile.ts';
import type { Job } from './extractJob.ts';
import type { Share } from './shareStrings.ts';

export interface Crew {
  /**
   * What came of each job, in order.
   * @param left how many files wait behind these
   * @param tell called once for each job done
   */
  readonly extract: (jobs: readonly Job[], left: number, tell: () => void) => Promise<readonly Outcome[]>;
  /** Ends all threads. */
  readonly dismiss: () => Promise<void>;
}

/** A thread takes about a second to start, in which this one reads more than a hundred short articles. */
const FEW = 16;
const WORTH_THREADS = 64;

/**
 * Reads articles in this thread while there are few, which costs nothing to start; in `size` threads from the moment
 * there turn out to be many that no cache has.
 * @param share for what comes from a thread, see `makeSharing`
 */
export function gatherCrew(size: number, share: Share): Crew {
  let pool: Promise<Piscina> | null = null;
  let taken = 0;
  return {
    extract: async (jobs, left, tell) => {
      taken += jobs.length;
      if (size > 1 && taken > FEW && left + jobs.length > WORTH_THREADS) pool ??= startPool(size);
      if (!pool) return extractHere(jobs, tell);
      const outcomes = (await (await pool).run(jobs, { name: 'extractBatch' })) as Outcome[];
      for (const _ of jobs) tell();
      return outcomes.map((outcome) => share(outcome));
    },
    dismiss: async () => {
      if (pool) await (await pool).destroy();
    },
  };
}

async function startPool(size: number): Promise<Piscina> {
  // Both load when they are needed: a start from the cache needs neither threads nor extractor.
  const { Piscina } = await import('piscina');
  return new Piscina({
    filename: new URL('./extractWorker.mjs', import.meta.url).href,
    minThreads: size,
    maxThreads: size,
    // The worker brings its own loader; the parent's would be a second one.
    execArgv: [],
  });
}

async function extractHere(jobs: readonly Job[], tell: () => void): Promise<Outcome[]> {
  const { extractJob } = await import('./extractJob.ts');
  const outcomes: Outcome[] = [];
  for (const job of jobs) {
    outcomes.push(await extractJob(job));
    tell();
  }
  return outcomes;
}
