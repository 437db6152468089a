/** Annotated articles to learn from: what the extractor reads in each, beside what gold says of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignEntities } from '../../graph/evaluate/alignEntities.ts';
import { type GoldArticle, parseGold } from '../../graph/evaluate/gold.ts';
import { nameOf } from '../../graph/evaluate/score.ts';
import { readArticleText } from '../../graph/extract.ts';
import type { Reading } from '../../graph/model.ts';
import { readArticle } from '../../graph/read/readArticle.ts';

export interface AnnotatedArticle {
  readonly name: string;
  readonly reading: Reading;
  readonly gold: GoldArticle;
  /** Id of a gold entity → id of the entity that the extractor found for it. */
  readonly foundOf: ReadonlyMap<string, string>;
}

/** Two folders: articles, and NAME.json for those of them that have gold. */
export interface Corpus {
  readonly articles: string;
  readonly gold: string;
}

/** Articles with gold, sorted by folder as given, then by name. */
export async function readAnnotated(corpora: readonly Corpus[]): Promise<AnnotatedArticle[]> {
  const all: AnnotatedArticle[] = [];
  for (const { articles, gold: goldFolder } of corpora) {
    const files = new Map(readdirSync(articles).map((file) => [nameOf(file), file]));
    for (const goldFile of readdirSync(goldFolder).sort()) {
      const name = nameOf(goldFile);
      const file = files.get(name);
      if (!goldFile.endsWith('.json') || file === undefined) continue;
      const gold = parseGold(name, JSON.parse(readFileSync(join(goldFolder, goldFile), 'utf8')));
      const reading = readArticleText(await readArticle(readFileSync(join(articles, file)), file));
      all.push({ name, reading, gold, foundOf: align(reading, gold) });
    }
  }
  return all;
}

/** The same article read once more, by other models. */
export function alignAgain(article: AnnotatedArticle, reading: Reading): AnnotatedArticle {
  return { ...article, reading, foundOf: align(reading, article.gold) };
}

function align({ entities }: Reading, gold: GoldArticle): Map<string, string> {
  const nodes = entities.map(({ id, type, ...names }) => ({ key: id, attributes: { entityType: type, ...names } }));
  return new Map([...alignEntities(nodes, gold.entities).goldOf].map(([id, entity]) => [entity.id, id]));
}
