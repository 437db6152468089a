/** `npm run build`: the graph of a folder, then the app, into dist/, which runs from any static host and sub-path. */
import { checkNode } from './checkNode.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { readCommandLine } from './readOptions.mjs';
import { run, tool } from './run.mjs';

const USAGE = `Usage: npm run build -- [options]

Builds the graph of a folder of articles and the app into dist/: copy it to any static host, under any path.

  --articles DIR    the articles (default seeds)
  --keep-graph      take the graph that lies in public/ instead
  --logLevel LEVEL  what Vite says: info, warn, error or silent
  --help            this text`;

/** What `npm run graph` exits with when it built, but had to skip files. */
const BUILT_WITHOUT_SOME = 3;

checkNode();
const values = readCommandLine(USAGE, { articles: 'articles', 'keep-graph': 'flag', logLevel: 'text' });
await ensureDependencies();
const logLevel = typeof values.logLevel === 'string' ? values.logLevel : 'info';
if (values['keep-graph'] !== true) {
  const articles = typeof values.articles === 'string' ? ['--articles', values.articles] : [];
  const code = await run(tool('tsx'), ['graph/node/cli.ts', ...articles]);
  if (code !== 0 && code !== BUILT_WITHOUT_SOME) process.exit(code);
}
process.exitCode = await run(tool('vite'), ['build', '--logLevel', logLevel]);
