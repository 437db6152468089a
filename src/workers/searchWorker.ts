/** The search of a large graph, for the page: its names go to a worker slice by slice, so that nothing waits for them. */
import { type Remote, wrap } from 'comlink';
import type { NameResults, TextResults } from '../../graph/query/search/hits.ts';
import type { SearchSource } from '../../graph/query/search/source.ts';
import type { SourceText } from '../../graph/query/texts/textSource.ts';
import type { NameService } from './searchNames.ts';
import type { TextService } from './searchTexts.ts';

export interface SearchWorker {
  readonly search: (query: string, limit: number) => Promise<NameResults>;
  readonly addTexts: (slice: readonly SourceText[]) => Promise<void>;
  readonly findTexts: (query: string, most: number) => Promise<TextResults>;
  /** Ends the worker, whatever it is doing. */
  readonly end: () => void;
}

/** So long the page may be kept before it gets a turn, in milliseconds. */
const TURN = 4;

/**
 * A worker that has been given these names and has indexed them.
 * @throws Error when the worker does not load, breaks or was ended
 */
export async function startSearchWorker(slices: Iterable<SearchSource>): Promise<SearchWorker> {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' });
  const remote: Remote<NameService & TextService> = wrap(worker);
  let fail: (error: Error) => void = () => {};
  // A worker that is gone answers nothing: whoever waits for it would wait for ever.
  const gone = new Promise<never>((_, reject) => {
    fail = reject;
  });
  gone.catch(() => {});
  const end = (message: string) => {
    worker.terminate();
    fail(new Error(message));
  };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(event.message || 'The search worker could not be loaded.');
  });
  const ask = <Answer>(answer: Promise<Answer>) => Promise.race([answer, gone]);
  try {
    let since = performance.now();
    for (const slice of slices) {
      // Messages arrive in order, so none but the last is waited for.
      void remote.add(slice);
      if (performance.now() - since < TURN) continue;
      await ask(new Promise((resolve) => setTimeout(resolve)));
      since = performance.now();
    }
    await ask(remote.build());
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    search: (query, limit) => ask(remote.search(query, limit)),
    addTexts: (slice) => ask(remote.addTexts(slice)),
    findTexts: (query, most) => ask(remote.findTexts(query, most)),
    end: () => end('The search worker was ended.'),
  };
}
