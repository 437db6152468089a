// Worker threads do not inherit the TypeScript loader: the worker brings its own.
import { register } from 'tsx/esm/api';

register();
const { extractJob } = await import('./extractJob.ts');

/** @param {readonly import('./extractJob.ts').Job[]} jobs */
export async function extractBatch(jobs) {
  const outcomes = [];
  for (const job of jobs) outcomes.push(await extractJob(job));
  return outcomes;
}
