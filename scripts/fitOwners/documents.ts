/** Articles whose figures have owners by gold, and the example sentences of the owner rules in the same form. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignEntities } from '../../graph/evaluate/alignEntities.ts';
import { type GoldArticle, parseGold } from '../../graph/evaluate/gold.ts';
import { nameOf } from '../../graph/evaluate/score.ts';
import { readArticleText } from '../../graph/extract.ts';
import { OWNER_RULES } from '../../graph/figures/ownerRules.ts';
import type { Reading } from '../../graph/model.ts';
import { readArticle } from '../../graph/read/readArticle.ts';
import { NAMES } from '../../tests/graph/figures/exampleNames.ts';
import { readingOf } from '../../tests/graph/figures/readingOf.ts';

export interface Corpus {
  /** What it is called in print. */
  readonly name: string;
  readonly articles: string;
  readonly gold: string;
  /** What one choice in it weighs; null for as much as evens out long articles and short. */
  readonly weight: number | null;
}

export interface Document {
  readonly corpus: string;
  readonly name: string;
  readonly reading: Reading;
  /** Where a number starts in the article → id of the entity whose it is by gold; null where none was found for it. */
  readonly owners: ReadonlyMap<number, string | null>;
  readonly weight: number | null;
}

/** A rule's examples are few and beyond dispute. */
const EXAMPLE_WEIGHT = 4;

/** The articles of a corpus that have gold, by file name. */
export async function readDocuments(corpus: Corpus, only: RegExp): Promise<Document[]> {
  const files = new Map(readdirSync(corpus.articles).map((file) => [nameOf(file), file]));
  const documents: Document[] = [];
  for (const goldFile of readdirSync(corpus.gold).sort()) {
    const name = nameOf(goldFile);
    const file = files.get(name);
    if (!goldFile.endsWith('.json') || !only.test(name) || file === undefined) continue;
    const gold = parseGold(name, JSON.parse(readFileSync(join(corpus.gold, goldFile), 'utf8')));
    const reading = readArticleText(await readArticle(readFileSync(join(corpus.articles, file)), file));
    documents.push({ corpus: corpus.name, name, reading, owners: findOwners(reading, gold), weight: corpus.weight });
  }
  return documents;
}

function findOwners({ article, quantities, entities }: Reading, gold: GoldArticle): Map<number, string | null> {
  const nodes = entities.map(({ id, type, ...names }) => ({ key: id, attributes: { entityType: type, ...names } }));
  const idOf = new Map([...alignEntities(nodes, gold.entities).goldOf].map(([id, entity]) => [entity.id, id]));
  const owners = new Map<number, string | null>();
  for (const { quote, value, subject } of gold.figures) {
    const start = article.text.indexOf(quote);
    if (start < 0) continue;
    const quantity = quantities.find(
      (item) =>
        item.start >= start - SLACK &&
        item.end <= start + quote.length + SLACK &&
        isSame(item.value, value) &&
        !owners.has(item.start),
    );
    if (quantity) owners.set(quantity.start, idOf.get(subject) ?? null);
  }
  return owners;
}

/** A quote may leave out a number's sign or the end of its unit. In characters. */
const SLACK = 5;

/** A loss is a negative profit in gold and a plain number in the text. */
function isSame(one: number, other: number): boolean {
  return Math.abs(Math.abs(one) - Math.abs(other)) <= 1e-6 * Math.max(1, Math.abs(other));
}

/** "There are 47 enterprises in ⟦Wuhan⟧.": the bracketed owns the last number. */
export function readExamples(): Document[] {
  return OWNER_RULES.flatMap(({ id, examples }) =>
    examples.map((example) => {
      const reading = readingOf(example.replace(/[⟦⟧]/g, ''), NAMES);
      const last = reading.quantities.at(-1);
      const owner = /⟦(.*)⟧/.exec(example)?.[1];
      if (last === undefined || owner === undefined) throw new Error(`rule ${id}: no number or no owner: ${example}`);
      const owners = new Map([[last.start, owner]]);
      return { corpus: 'examples', name: example, reading, owners, weight: EXAMPLE_WEIGHT };
    }),
  );
}
