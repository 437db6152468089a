import { extract } from '../graph/extract.ts';
import type { Article } from '../graph/model.ts';
import { findMedian, judge, type Line } from './report.ts';
import { readSeeds } from './seeds.ts';

const RUNS = 5;
/** The seeds are short, so each run reads them often. */
const REPEATS = 20;

/** How much article text one core reads in a second. */
export function benchExtraction(log: (text: string) => void): Line[] {
  const articles = readSeeds();
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  readAll(articles);
  const speeds = Array.from({ length: RUNS }, (_, run) => {
    log(`extraction: run ${run + 1} of ${RUNS}`);
    const start = process.cpuUsage();
    for (let repeat = 0; repeat < REPEATS; repeat += 1) readAll(articles);
    // Processor time, in microseconds: what else the machine does meanwhile is not the extractor's.
    return (bytes * REPEATS) / process.cpuUsage(start).user;
  });
  return [judge('extraction on one core', 'MB/s', findMedian(speeds), { least: 1 })];
}

function readAll(articles: readonly Article[]): void {
  for (const article of articles) extract(article);
}
