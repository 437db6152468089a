import { ReadError } from './readError.ts';

/** A file that was left out, and why. */
export interface Skipped {
  readonly file: string;
  readonly problem: string;
  readonly advice: string;
}

export function toSkipped(file: string, error: unknown): Skipped {
  const known =
    error instanceof ReadError ? error : new ReadError(file, 'unreadable', explain(error), { cause: error });
  return { file, problem: known.message.slice(known.file.length + 2), advice: known.advice };
}

export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
