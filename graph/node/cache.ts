/**
 * What articles said when they were last read, so that only new and changed ones are read again. An entry's name is a
 * hash of everything its content follows from; its first line is a hash of the rest. Whatever does not fit is read
 * anew, so the folder may be deleted, copied or cut short at any time.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArticleResult } from '../model.ts';
import type { Source } from '../read/sources.ts';

/** Where the command line and the development server keep it, from the project's root. */
export const CACHE = '.cache/articles';

export interface Cache {
  /** Where the result for this content is, or will be. */
  readonly placeOf: (file: string, bytes: Uint8Array, source: Source | undefined) => string;
  /** The result kept at a place; null when there is none that can be trusted. */
  readonly find: (place: string) => Promise<ArticleResult | null>;
}

/** The cache in a folder for one version of the extractor; what other versions left there is removed. */
export async function openCache(folder: string, version: string): Promise<Cache> {
  await removeOthers(folder, version);
  return {
    placeOf: (file, bytes, source) => {
      const name = hash(hash(bytes), JSON.stringify([file, sortFields(source)]));
      return join(folder, version, name.slice(0, 2), `${name.slice(2)}.result`);
    },
    find: readResult,
  };
}

/** Keeps a result for the next build. That it cannot be kept (a full disk, a folder of another's) stops nothing. */
export async function storeResult(place: string, result: ArticleResult): Promise<void> {
  const body = JSON.stringify(result);
  // Two builds may write one entry at once: each writes its own file and puts it in place whole.
  const beside = `${place}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(beside, `${hash(body)}\n${body}`);
    await rename(beside, place);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}

async function readResult(place: string): Promise<ArticleResult | null> {
  try {
    const text = await readFile(place, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return hash(body) === text.slice(0, end) ? (JSON.parse(body) as ArticleResult) : null;
  } catch {
    return null;
  }
}

async function removeOthers(folder: string, version: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (name !== version) await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
}

function sortFields(source: Source | undefined): unknown {
  return Object.entries(source ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const made = createHash('sha256');
  for (const part of parts) made.update(part);
  return made.digest('hex');
}
