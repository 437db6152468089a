/**
 * The extractor, for the page. This module is small, but what it starts is megabytes: the app imports it dynamically
 * when articles come, never before.
 */
import { proxy, type Remote, wrap } from 'comlink';
import { BuildError } from '../../graph/build/buildError.ts';
import type { BuildReport } from '../../graph/build/report.ts';
import type { BuildSettings, buildArticles, GivenFile } from './buildArticles.ts';

export interface ExtractedGraph {
  /** The graph file, byte for byte what `npm run graph` writes for a folder of the same files. */
  readonly text: string;
  readonly report: BuildReport;
}

export interface ExtractOptions extends BuildSettings {
  /** Called before the first article and after each. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Extractor {
  /**
   * Builds the graph of some files. Their bytes are copied, not taken.
   * @throws BuildError when there is nothing to build; its message is for a person
   * @throws ExtractorError when the worker does not load, breaks or was ended
   */
  readonly build: (files: readonly GivenFile[], options?: ExtractOptions) => Promise<ExtractedGraph>;
  /** Ends the worker, whatever it is doing. */
  readonly end: () => void;
}

/** The worker is no more, or never was. */
export class ExtractorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExtractorError';
  }
}

/** Starts a worker; its models load once, so that a second build is quicker than the first. */
export function startExtractor(): Extractor {
  const worker = new Worker(new URL('./extractor.worker.ts', import.meta.url), { type: 'module', name: 'extractor' });
  const remote: Remote<typeof buildArticles> = wrap(worker);
  // A worker that is gone answers nothing: whoever waits for it would wait for ever.
  const { promise: gone, reject } = withReject();
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    reject(new ExtractorError(event.message || 'The extractor could not be loaded.'));
  });
  return {
    build: async (files, { onProgress = () => {}, ...settings } = {}) => {
      const built = await Promise.race([remote(files, settings, proxy(onProgress)), gone]);
      if ('problem' in built) throw new BuildError(built.problem, built.skipped);
      return built;
    },
    end: () => {
      worker.terminate();
      reject(new ExtractorError('The extractor was ended.'));
    },
  };
}

/** A promise that can only fail, and may do so while nobody waits for it. */
function withReject(): { readonly promise: Promise<never>; readonly reject: (error: ExtractorError) => void } {
  let reject: (error: ExtractorError) => void = () => {};
  const promise = new Promise<never>((_, fail) => {
    reject = fail;
  });
  promise.catch(() => {});
  return { promise, reject };
}
