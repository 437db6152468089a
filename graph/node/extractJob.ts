import { extractFile, type Outcome } from '../build/extractFile.ts';
import type { Source } from '../read/sources.ts';
import { storeResult } from './cache.ts';

/** One article to be read: everything a thread needs, and nothing that cannot be sent to one. */
export interface Job {
  /** Path from the articles' folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly source: Source | undefined;
  /** Where the result is kept for the next build; null for nowhere. */
  readonly keepAt: string | null;
}

/** Reads one file and everything it says, and keeps that for the next build; never throws. */
export async function extractJob({ file, bytes, source, keepAt }: Job): Promise<Outcome> {
  const outcome = await extractFile(file, bytes, source);
  if ('result' in outcome && keepAt !== null) await storeResult(keepAt, outcome.result);
  return outcome;
}
