/** Articles with what gold says about each of their numbers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldArticle, type GoldEntity, type GoldFigure, parseGold } from '../../../graph/evaluate/gold.ts';
import { nameOf } from '../../../graph/evaluate/score.ts';
import type { Verdict } from '../../../graph/figures/measure/verdict.ts';
import type { Article, Quantity, Reading } from '../../../graph/model.ts';
import { readArticle } from '../../../graph/read/readArticle.ts';
import { findGold } from '../annotated.ts';
import { repair } from './repair.ts';

export interface Corpus {
  /** What it is called in print. */
  readonly name: string;
  readonly articles: string;
  readonly gold: string;
  /** How much each of its examples counts. */
  readonly weight: number;
}

/** What gold says about a number. */
export interface Label {
  readonly verdict: Verdict;
  /** Null where the entity was not recognised, or is not known. */
  readonly owner: string | null;
  readonly figure: GoldFigure | null;
}

export interface Document {
  readonly corpus: string;
  readonly name: string;
  readonly reading: Reading;
  /** By where the number starts in the article; numbers without label state nothing. */
  readonly labels: ReadonlyMap<number, Label>;
  /** What is to be learnt from it; a number without label then teaches nothing. */
  readonly teaches: 'measure' | 'owner' | 'all';
  readonly weight: number;
  readonly gold: readonly GoldFigure[];
  /** Id of a recognised entity → gold's. */
  readonly goldOf: ReadonlyMap<string, GoldEntity>;
}

/** The articles of a corpus that have gold, by file name. */
export async function readDocuments(
  corpus: Corpus,
  isWanted: (name: string) => boolean,
  read: (article: Article, name: string) => Reading,
  isRepaired = false,
): Promise<Document[]> {
  const files = new Map(readdirSync(corpus.articles).map((file) => [nameOf(file), file]));
  const documents: Document[] = [];
  for (const goldFile of readdirSync(corpus.gold).sort()) {
    const name = nameOf(goldFile);
    const file = files.get(name);
    if (!goldFile.endsWith('.json') || !isWanted(name) || file === undefined) continue;
    const gold = parseGold(name, JSON.parse(readFileSync(join(corpus.gold, goldFile), 'utf8')));
    const recognised = read(await readArticle(readFileSync(join(corpus.articles, file)), file), name);
    const reading = isRepaired ? repair(recognised, gold) : recognised;
    documents.push({
      corpus: corpus.name,
      name,
      reading,
      ...label(reading, gold),
      teaches: 'all',
      weight: corpus.weight,
    });
  }
  return documents;
}

function label(reading: Reading, gold: GoldArticle): Pick<Document, 'labels' | 'gold' | 'goldOf'> {
  const { article, quantities } = reading;
  const goldOf = findGold(reading, gold.entities);
  const idOf = new Map([...goldOf].map(([id, entity]) => [entity.id, id]));
  const labels = new Map<number, Label>();
  const take = (quantity: Quantity | undefined, item: Label) => {
    if (quantity) labels.set(quantity.start, item);
  };
  const isFree = ({ start }: Quantity) => !labels.has(start);
  for (const figure of gold.figures) {
    const inQuote = quantitiesOf(article.text, figure.quote, quantities).filter(isFree);
    const same = inQuote.filter(({ value }) => isSame(value, figure.value));
    const at =
      figure.valueText === null ? -1 : article.text.indexOf(figure.quote) + figure.quote.indexOf(figure.valueText);
    const quantity =
      same.find(({ start, end }) => at >= 0 && start < at + (figure.valueText?.length ?? 0) && end > at) ??
      same.find(({ unit }) => unit === figure.unit) ??
      same[0];
    const isPeople = figure.measure === 'count' && figure.unit === 'people';
    take(quantity, { verdict: isPeople ? 'people' : figure.measure, owner: idOf.get(figure.subject) ?? null, figure });
  }
  for (const { change, quote } of gold.figures) {
    if (!change) continue;
    const inQuote = quantitiesOf(article.text, quote, quantities).filter(isFree);
    take(
      inQuote.find(({ value, unit }) => isSame(value, change.value) && unit === change.unit),
      { verdict: 'change', owner: null, figure: null },
    );
  }
  return { labels, gold: gold.figures, goldOf };
}

/** A quote may leave out a number's sign or the end of its unit. In characters. */
const SLACK = 5;

function quantitiesOf(text: string, quote: string, quantities: readonly Quantity[]): Quantity[] {
  const start = text.indexOf(quote);
  if (start < 0) return [];
  return quantities.filter((item) => item.start >= start - SLACK && item.end <= start + quote.length + SLACK);
}

/** A loss is a negative profit in gold and a plain number in the text. */
function isSame(one: number, other: number): boolean {
  return Math.abs(Math.abs(one) - Math.abs(other)) <= 1e-6 * Math.max(1, Math.abs(other));
}
