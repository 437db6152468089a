import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../graph/model.ts';
import { isArticleFile, readText } from '../graph/read/readArticle.ts';

/** The articles in seeds/, as the build reads them but without what `sources.yaml` adds. */
export function readSeeds(): Article[] {
  return readdirSync('seeds')
    .filter(isArticleFile)
    .sort()
    .map((name) => readText(readFileSync(join('seeds', name), 'utf8'), name));
}
