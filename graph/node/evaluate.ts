/** `npm run evaluate`: scores the graph of a folder of articles against gold annotations. */
import { nameOf } from '../evaluate/score.ts';
import { buildGraph } from './build.ts';
import { evaluate } from './evaluateCommand.ts';

process.exitCode = await evaluate(process.argv.slice(2), {
  log: (text) => console.log(text),
  warn: (text) => console.error(text),
  build: async (articles, isWanted) => {
    const { graph, report } = await buildGraph({ articles, isWanted: (file) => isWanted(nameOf(file)) });
    for (const { file, problem } of report.skipped) console.error(`${file} was skipped: ${problem}`);
    return graph;
  },
});
