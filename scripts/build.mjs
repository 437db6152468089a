/** `npm run build`: the graph from seeds/, then the app, into dist/, which runs from any static host and sub-path. */
import { checkNode } from './checkNode.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { run, tool } from './run.mjs';

checkNode();
await ensureDependencies();
process.exitCode = await run(tool('vite'), ['build', ...process.argv.slice(2)]);
