import type { Skipped } from '../read/skipped.ts';

/** Nothing could be built; the message says what to do. */
export class BuildError extends Error {
  readonly skipped: readonly Skipped[];

  constructor(message: string, skipped: readonly Skipped[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = 'BuildError';
    this.skipped = skipped;
  }
}
