/** `npm run preview`: serves what `npm run build` wrote into dist/, building it first where need be. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './checkNode.mjs';
import { readCommandLine } from './readOptions.mjs';
import { root, run } from './run.mjs';
import { serve } from './serve.mjs';

const USAGE = `Usage: npm run preview -- [options]

Serves the built app in dist/ as a static host would.

  --articles DIR  build it with the graph of these articles first; without this, what was built last is served,
                  and only where nothing was built yet, seeds/ is
  --port N        the port wanted (default 4173); the next free one is taken where it is in use
  --host ADDRESS  where to listen (default 127.0.0.1: this machine alone)
  --help          this text`;

checkNode();
const values = readCommandLine(USAGE, { articles: 'articles', port: 'port', host: 'text' });
const articles = typeof values.articles === 'string' ? ['--articles', values.articles] : [];
if (articles.length > 0 || !existsSync(join(root, 'dist', 'index.html'))) {
  const code = await run(process.execPath, ['scripts/build.mjs', '--logLevel=warn', ...articles]);
  if (code !== 0) process.exit(code);
}
process.exitCode = await serve('preview', values, { opens: false });
