// Worker threads do not inherit the TypeScript loader: the worker brings its own.
import { register } from 'tsx/esm/api';

register();
const { extractFile } = await import('./extractFile.ts');

/** @param {readonly import('./extractFile.ts').Job[]} jobs */
export async function extractBatch(jobs) {
  const outcomes = [];
  for (const job of jobs) outcomes.push(await extractFile(job));
  return outcomes;
}
