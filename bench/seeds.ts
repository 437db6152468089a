import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../graph/model.ts';

/** The articles in seeds/ as plain text in one block each. */
export function readSeeds(): Article[] {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join('seeds', name), 'utf8');
      return {
        id: name,
        file: join('seeds', name),
        title: name,
        publisher: null,
        published: null,
        url: null,
        byline: [],
        text,
        blocks: [{ kind: 'body', start: 0, end: text.length }],
      };
    });
}
