import { SingleBar } from 'cli-progress';
import { CACHE } from './cache.ts';
import { writeWhole } from './effects.ts';
import { runGraphCommand } from './graphCommand.ts';

/** A bar only where someone watches and the work is long enough to wait for. */
const LONG_WORK = 20;

let bar: SingleBar | null = null;

function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || total < LONG_WORK) return;
  bar ??= startBar(total);
  bar.update(done);
  if (done === total) bar.stop();
}

function showMerging(articles: number): void {
  if (process.stderr.isTTY && articles >= LONG_WORK) console.error(`Merging what ${articles} articles say`);
}

function startBar(total: number): SingleBar {
  const started = new SingleBar({
    format: 'Reading {bar} {value} of {total} articles, {eta_formatted} left',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    // The time left is told from the last so many articles: short and long ones, cached and new ones stand mixed.
    etaBuffer: 200,
  });
  started.start(total, 0);
  return started;
}

process.exitCode = await runGraphCommand(process.argv.slice(2), {
  log: (message) => console.log(message),
  warn: (message) => console.error(message),
  now: () => performance.now(),
  write: writeWhole,
  cache: CACHE,
  progress: showProgress,
  merging: showMerging,
});
