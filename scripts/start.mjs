/** `npm start`: installs what is missing, builds the graph of a folder and opens the app, which follows changes. */
import { checkNode } from './checkNode.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { readCommandLine } from './readOptions.mjs';
import { serve } from './serve.mjs';

const USAGE = `Usage: npm start -- [options]

Builds the graph of a folder of articles (.txt, .md, .html) and opens it in the browser.
When an article is changed, added or removed, the page follows.

  --articles DIR  the articles (default seeds)
  --port N        the port wanted (default 5173); the next free one is taken where it is in use
  --host ADDRESS  where to listen (default 127.0.0.1: this machine alone)
  --no-open       leave the browser alone
  --help          this text`;

checkNode();
const values = readCommandLine(USAGE, { articles: 'articles', port: 'port', host: 'text', 'no-open': 'flag' });
await ensureDependencies();

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const opens = hasScreen && process.stdout.isTTY && !process.env.CI && values['no-open'] !== true;
// vite.config.ts reads the folder from there; a plain start means seeds/ whatever the environment says.
const articles = typeof values.articles === 'string' ? values.articles : 'seeds';
process.exitCode = await serve('dev', values, { opens, env: { ...process.env, CLEW_ARTICLES: articles } });
