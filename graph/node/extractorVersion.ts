import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GRAPH = fileURLToPath(new URL('../', import.meta.url));

/** What happens after an article is read, or measures it, changes nothing in what it says. */
const LATER = new Set(['node', 'assemble', 'correct', 'query', 'formats', 'evaluate']);

/** Libraries whose version decides what is read out of a text. */
const READERS = ['wink-nlp', 'wink-eng-lite-web-model', '@mozilla/readability', 'linkedom', 'marked', 'yaml'];

/**
 * A hash of the extractor's own source, data and libraries: any change makes another version, so that nobody must
 * think of raising a number.
 */
export async function readExtractorVersion(): Promise<string> {
  const made = createHash('sha256');
  for (const file of await listSources()) made.update(`${file}\n`).update(await readFile(join(GRAPH, file)));
  const lock = JSON.parse(await readFile(join(GRAPH, '../package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  for (const name of READERS) made.update(`${name} ${lock.dependencies?.[name]}\n`);
  return made.digest('hex').slice(0, 16);
}

async function listSources(): Promise<string[]> {
  const files = await readdir(GRAPH, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(GRAPH.length).replaceAll('\\', '/'))
    .filter((path) => !LATER.has(path.split('/')[0] ?? ''))
    .sort();
}
