import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ArticleFiles } from '../build/fileKinds.ts';
import { MAX_BYTES, refuseSize } from '../read/decode.ts';
import { findArticles } from './files.ts';

/** Everything a build does to the world, so that it can be silent, redirected and tested. */
export interface BuildEffects {
  readonly log: (message: string) => void;
  readonly list: (folder: string) => Promise<ArticleFiles>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Null where there is no such file. */
  readonly readOptional: (path: string) => Promise<Uint8Array | null>;
  /** `text` whole or in pieces. */
  readonly write: (path: string, text: string | Iterable<string>) => Promise<void>;
  /** Called before the first article and after each. */
  readonly progress: (done: number, total: number) => void;
  /** Called when all articles are read and the graph is put together, which for many takes as long again. */
  readonly merging: (articles: number) => void;
}

/** The real files, nothing said. */
export const fileEffects: BuildEffects = {
  log: () => {},
  list: findArticles,
  read: readBounded,
  readOptional: (path) => readBounded(path).catch(passByMissing),
  write: writeWhole,
  progress: () => {},
  merging: () => {},
};

/** A file far over the bound is refused before it fills the memory. */
async function readBounded(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > MAX_BYTES) throw refuseSize(path, size);
  return readFile(path);
}

function passByMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

/** Writes beside the file, then puts the new one in its place: whatever fails, the old file stays as it was. */
export async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(beside, typeof text === 'string' ? text : gather(text));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Letters written at a time: large enough to be quick, small beside the whole. */
const PIECE = 1_000_000;

function* gather(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
