import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {{ file: string, imports?: string[] }} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/**
 * The files a browser must have before a module's first line runs: its own and, through it, all its static imports.
 * @param {string} key
 * @param {Set<string>} seen
 */
function collect(key, seen = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(key)) return seen;
  seen.add(key);
  for (const next of chunk.imports ?? []) collect(next, seen);
  return seen;
}

/** @param {string} entry */
function listFiles(entry) {
  if (manifest[entry] === undefined) throw new Error(`dist/.vite/manifest.json does not name ${entry}`);
  return [...collect(entry)].map((key) => `dist/${manifest[key]?.file}`);
}

const first = listFiles('index.html');

// Vite's manifest does not list what a worker consists of: it lies in a folder of its own.
const workers = readdirSync('dist/assets/workers').map((name) => `dist/assets/workers/${name}`);
const isExtractor = (/** @type {string} */ file) => /\/extractor\.worker-[^/]*\.js$/.test(file);
const extractor = [...listFiles('src/workers/extractor.ts'), ...workers.filter(isExtractor)];
const isSearch = (/** @type {string} */ file) => /\/search\.worker-[^/]*\.js$/.test(file);
const isLayout = (/** @type {string} */ file) => /\/(layout\.worker|locateRegions)-[^/]*\.js$/.test(file);
if (!extractor.some(isExtractor)) throw new Error('dist/assets/workers holds no extractor');

export default [
  { name: 'JavaScript before the first draw', path: first, gzip: true, limit: '180 kB' },
  {
    name: 'The extractor with its models, when articles come',
    path: extractor.filter((file) => !first.includes(file)),
    gzip: true,
    limit: '5.4 MB',
  },
  {
    name: 'Its readers of pages and Markdown, when such a file comes',
    path: workers.filter((file) => /\/(?:html|markdown|textBuilder)-[^/]*\.js$/.test(file)),
    gzip: true,
    limit: '100 kB',
  },
  {
    name: 'The search of a large graph, when the field is first used',
    path: workers.filter(isSearch),
    gzip: true,
    limit: '33.1 kB',
  },
  {
    name: 'What arranges the nodes, and the gazetteer for a map',
    path: workers.filter(isLayout),
    gzip: true,
    limit: '300 kB',
  },
];
