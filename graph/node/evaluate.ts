/** `npm run evaluate`: scores the graph of a folder of articles against gold annotations. */

import { BuildError } from '../build/buildError.ts';
import { nameOf } from '../evaluate/score.ts';
import type { Skipped } from '../read/skipped.ts';
import { buildGraph } from './build.ts';
import { evaluate } from './evaluateCommand.ts';

function warnOfSkipped(skipped: readonly Skipped[]): void {
  for (const { file, problem } of skipped) console.error(`${file} was skipped: ${problem}`);
}

process.exitCode = await evaluate(process.argv.slice(2), {
  log: (text) => console.log(text),
  warn: (text) => console.error(text),
  build: async (articles, isWanted) => {
    try {
      const { graph, report } = await buildGraph({ articles, isWanted: (file) => isWanted(nameOf(file)) });
      warnOfSkipped(report.skipped);
      return graph;
    } catch (error) {
      if (error instanceof BuildError) warnOfSkipped(error.skipped);
      throw error;
    }
  },
});
