/** Fetching the graph file, with progress, and turning everything that can go wrong into a problem a person can act on. */
import { type GraphFile, GraphFileError, parseGraphFile } from '../../graph/schema.ts';
import { findJsonFault } from './findJsonFault.ts';
import type { LoadProblem } from './graph.ts';
import type { ClewStore } from './store.ts';

export type Fetch = (url: string) => Promise<Response>;

/** A graph that could not be had; `problem` says why and where. */
export class LoadError extends Error {
  readonly problem: LoadProblem;

  constructor(problem: LoadProblem, options?: ErrorOptions) {
    super(problem.detail, options);
    this.name = 'LoadError';
    this.problem = problem;
  }
}

/** The load that was asked for last, for each store: one that is overtaken says nothing any more. */
const latest = new WeakMap<ClewStore, symbol>();

/**
 * Fetches and opens the graph at `url`; the outcome, good or bad, is in the store, unless another load has been asked
 * for meanwhile. Never rejects.
 */
export async function loadGraph(store: ClewStore, url: string, fetch: Fetch): Promise<void> {
  const load = Symbol(url);
  latest.set(store, load);
  const isLatest = () => latest.get(store) === load;
  try {
    const text = await readText(url, fetch, (progress) => isLatest() && store.actions.reportProgress(progress));
    if (isLatest()) store.actions.openGraph(parseGraphText(text, url));
  } catch (error) {
    if (!isLatest()) return;
    store.actions.reportProblem(
      error instanceof LoadError
        ? error.problem
        : { kind: 'unexpected', url, place: null, detail: error instanceof Error ? error.message : String(error) },
    );
  }
}

/**
 * The graph file in `text`.
 * @throws LoadError with the faulty place: line and column where it is no JSON, the path where it is no graph.
 */
export function parseGraphText(text: string, url: string): GraphFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    // The place is said apart, in the same words for every browser.
    const detail = (error instanceof Error ? error.message : String(error)).replace(
      / (in JSON )?at (position|line) .*$/,
      '',
    );
    // Many hosts answer with their start page where a file is missing.
    const isPage = /^\s*<(!doctype|html)/i.test(text);
    const problem: LoadProblem = isPage
      ? { kind: 'missing', url, place: null, detail: 'The server answered with a web page instead of a file.' }
      : { kind: 'notJson', url, place: placeOfFault(text), detail };
    throw new LoadError(problem, { cause: error });
  }
  try {
    return parseGraphFile(data);
  } catch (error) {
    if (!(error instanceof GraphFileError)) throw error;
    const problem: LoadProblem = {
      kind: 'notAGraph',
      url,
      place: error.place || 'the whole file',
      detail: error.message,
    };
    throw new LoadError(problem, { cause: error });
  }
}

/** The place where a text stops being JSON, as "line 3, column 5". */
function placeOfFault(text: string): string {
  const lines = text.slice(0, findJsonFault(text)).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

async function readText(url: string, fetch: Fetch, report: (progress: number | null) => void): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new LoadError({ kind: 'unreachable', url, place: null, detail }, { cause: error });
  }
  if (!response.ok) {
    const detail = `The server answered ${response.status} ${response.statusText}`.trim();
    throw new LoadError({ kind: response.status === 404 ? 'missing' : 'unreachable', url, place: null, detail });
  }
  // A compressed body is longer than its Content-Length, so the share is only known for plain ones.
  const size = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length') ?? 0);
  if (!response.body) return response.text();
  let received = 0;
  const breakOff = (error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    const share = size > 0 ? `${sayNumber(received)} of ${sayNumber(size)}` : sayNumber(received);
    const detail = `${said} (${share} bytes had come)`;
    return new LoadError({ kind: 'brokenOff', url, place: null, detail }, { cause: error });
  };
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  const parts: string[] = [];
  for (;;) {
    const { done, value } = await reader.read().catch((error) => {
      throw breakOff(error);
    });
    if (done) break;
    received += value.byteLength;
    parts.push(decoder.decode(value, { stream: true }));
    report(size > 0 ? Math.min(received / size, 1) : null);
  }
  parts.push(decoder.decode());
  return parts.join('');
}

const sayNumber = (count: number) => count.toLocaleString('en-GB');
