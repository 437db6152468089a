import { readFileSync } from 'node:fs';

/** @typedef {{ file: string, imports?: string[], isEntry?: boolean }} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/**
 * The files a browser must have before the app's first line runs: the entry and, through them, all its static imports.
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

const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
if (entries.length === 0) throw new Error('dist/.vite/manifest.json names no entry');
const files = [...new Set(entries.flatMap((key) => [...collect(key)]))].map((key) => `dist/${manifest[key]?.file}`);

export default [{ name: 'JavaScript before the first draw', path: files, gzip: true, limit: '180 kB' }];
