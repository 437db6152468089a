import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extractFiles } from '../graph/node/extractFiles.ts';
import { generateArticle } from './generateArticles.ts';
import { compare, type Line } from './report.ts';

const FEW = 1_000;
const MANY = 10_000;
/** How much more memory ten times as many articles may take, results aside. */
const FLAT = 1.25;

/**
 * What reading articles holds besides their results, which are kept until they are merged: that must not grow with
 * the number of articles. How large the results are is reported too.
 */
export async function benchMemory(log: (text: string) => void): Promise<Line[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const few = await readMany(FEW, collect, log);
  const many = await readMany(MANY, collect, log);
  return [
    compare(`heap after ${MANY} articles, to ${FEW}`, 'MB', many.rest, few.rest, FLAT),
    { name: 'results held for merging', value: many.each, unit: 'kB/article', ratio: null, budget: null, ok: null },
    { name: `reading ${MANY} articles`, value: many.seconds, unit: 's', ratio: null, budget: null, ok: null },
  ];
}

async function readMany(number: number, collect: () => void, log: (text: string) => void) {
  log(`memory: ${number} articles`);
  const encoder = new TextEncoder();
  const files = Array.from({ length: number }, (_, at) => `${at}.txt`);
  const start = performance.now();
  // In a box that can be emptied: what an awaited call gave back may be held until this function ends.
  const box: { outcomes?: unknown[] } = {};
  await (async () => {
    box.outcomes = await extractFiles(files, {
      cache: null,
      workers: undefined,
      read: async (file) => encoder.encode(generateArticle(Number.parseInt(file, 10))),
      sourceOf: () => undefined,
      tell: () => {},
    });
  })();
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  collect();
  const held = process.memoryUsage().heapUsed;
  if (box.outcomes?.length !== number) throw new Error(`not all of ${number} articles have an outcome`);
  delete box.outcomes;
  // Let the loop turn, so that nothing of the last messages is left.
  await new Promise((resolve) => setTimeout(resolve, 50));
  collect();
  const rest = process.memoryUsage().heapUsed;
  return { rest: rest / 1e6, each: Math.round((held - rest) / number / 100) / 10, seconds };
}
