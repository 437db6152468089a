import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleFiles, isPassedBy, sortFiles } from '../build/fileKinds.ts';

/**
 * Finds articles in a folder and all folders in it; hidden ones and node_modules are passed by, links not followed.
 * @throws the system's error when the folder cannot be read
 */
export async function findArticles(folder: string): Promise<ArticleFiles> {
  return sortFiles(await walk(folder, ''));
}

async function walk(folder: string, inside: string): Promise<string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (isPassedBy(entry.name)) continue;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await walk(folder, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
