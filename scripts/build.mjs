/**
 * `npm run build`: the graph of seeds/, then the app, into dist/, which runs from any static host and sub-path.
 * `-- --articles DIR` takes other articles, `-- --keep-graph` the graph that is there; the rest goes to Vite.
 */
import { parseArgs } from 'node:util';
import { checkNode } from './checkNode.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { run, tool } from './run.mjs';

/** What `npm run graph` exits with when it built, but had to skip files. */
const BUILT_WITHOUT_SOME = 3;

const { values, tokens } = parseArgs({
  options: { articles: { type: 'string' }, 'keep-graph': { type: 'boolean' } },
  strict: false,
  tokens: true,
});
const ours = new Set(['articles', 'keep-graph']);
const passed = tokens.flatMap((token) => {
  if (token.kind === 'positional') return [token.value];
  if (token.kind !== 'option' || ours.has(token.name)) return [];
  return token.value === undefined ? [token.rawName] : [`${token.rawName}=${token.value}`];
});

checkNode();
await ensureDependencies();
if (values['keep-graph'] !== true) {
  const articles = typeof values.articles === 'string' ? ['--articles', values.articles] : [];
  const code = await run(tool('tsx'), ['graph/node/cli.ts', ...articles]);
  if (code !== 0 && code !== BUILT_WITHOUT_SOME) process.exit(code);
}
process.exitCode = await run(tool('vite'), ['build', ...passed]);
