import type { Article, ArticleResult, Mention } from '../model.ts';
import { FORMAT, type GraphArticle, type GraphFile } from '../schema.ts';
import { addGeography } from './backgroundGeography.ts';
import type { Corrector } from './corrector.ts';
import { hashCorpus } from './hashCorpus.ts';
import { layOut } from './layout.ts';
import { mergeEdges, type Statement } from './mergeEdges.ts';
import { mergeEntities } from './mergeEntities.ts';
import { mergeFigures, type StatedFigure } from './mergeFigures.ts';
import { type MergedNodes, mergeNodes } from './mergeNodes.ts';
import { compareBy } from './order.ts';
import { pickKeys } from './pickKeys.ts';
import { shortHash } from './seededRandom.ts';

export interface AssembleOptions {
  readonly title: string;
  /** What a person knows better. */
  readonly corrector?: Corrector;
}

/** Results by the path of their article: what is merged in any order and any grouping before a graph is made of it. */
export type Corpus = ReadonlyMap<string, ArticleResult>;

/** Two corpora as one; of an article in both, the one with the greater text stands, so that order means nothing. */
export function joinCorpora(one: Corpus, other: Corpus): Corpus {
  return gather([...one.values(), ...other.values()]);
}

function gather(results: Iterable<ArticleResult>): Corpus {
  const corpus = new Map<string, ArticleResult>();
  for (const result of results) {
    const known = corpus.get(result.article.file);
    if (!known || isLess(known, result)) corpus.set(result.article.file, result);
  }
  return corpus;
}

/** By text, and where that is the same by all else. */
function isLess(one: ArticleResult, other: ArticleResult): boolean {
  if (one === other) return false;
  if (one.article.text !== other.article.text) return one.article.text < other.article.text;
  return JSON.stringify(one) < JSON.stringify(other);
}

/**
 * What single articles say → one graph with layout. The order of `results` means nothing: the same articles give the
 * same graph.
 */
export function assemble(results: readonly ArticleResult[], options: AssembleOptions): GraphFile {
  const corpus = gather(results);
  const corrector = options.corrector ?? LEAVING;
  const sorted = corrector.addEntities([...corpus.values()].sort(compareBy(({ article }) => article.file)));
  const ids = pickIds(sorted.map(({ article }) => article));
  const merged = corrector.changeNodes(mergeNodes(mergeEntities(sorted), sorted), sorted);
  const statements = sorted.flatMap((result, at) => readStatements(result, at, ids[at] as string, merged));
  const said = corrector.keepEdges(mergeEdges(corrector.addStatements(statements, ids)));
  const background = corrector.keepEdges(addGeography(merged.nodes, said));
  const edges = [...said, ...background].sort(compareBy((edge) => edge.key));
  const figures = mergeFigures(sorted.flatMap((result, at) => readFigures(result, at, ids[at] as string, merged)));
  const positions = layOut(
    merged.nodes.map(({ key, label }) => ({ key, label })),
    edges.map(({ source, target, attributes }) => ({ source, target, weight: attributes.basis === 'text' ? 1 : 0.5 })),
  );
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: FORMAT,
      title: options.title,
      builtFrom: hashCorpus([
        ...sorted.map(({ article }) => article),
        ...(options.corrector ? [options.corrector.source] : []),
      ]),
      articles: sorted.map((result, at) => toGraphArticle(result, at, ids[at] as string, merged)),
      figures: [...corrector.keepFigures(figures)],
    },
    nodes: merged.nodes.map(({ key, aliases, ...node }) => {
      const { x, y } = positions.get(key) ?? { x: 0, y: 0 };
      return { key, attributes: { ...node, aliases: [...aliases], x, y } };
    }),
    edges,
  };
}

/** Corrects nothing. */
const LEAVING: Omit<Corrector, 'source'> = {
  addEntities: (results) => results,
  changeNodes: (merged) => merged,
  addStatements: (said) => said,
  keepEdges: (edges) => edges,
  keepFigures: (figures) => figures,
};

/** Articles' ids; files whose names come to the same get a sign of their own. */
function pickIds(articles: readonly Article[]): string[] {
  return pickKeys(articles.map(({ id, file }) => [id, `${id}-${shortHash(file)}`]));
}

function readStatements(
  result: ArticleResult,
  article: number,
  articleId: string,
  { keyOf }: MergedNodes,
): Statement[] {
  return result.relations.flatMap((relation): Statement[] => {
    const source = keyOf(article, relation.source, relation.evidence);
    const target = keyOf(article, relation.target, relation.evidence);
    return source === undefined || target === undefined ? [] : [{ article, articleId, source, target, relation }];
  });
}

function readFigures(
  result: ArticleResult,
  article: number,
  articleId: string,
  { keyOf }: MergedNodes,
): StatedFigure[] {
  return result.figures.flatMap((figure): StatedFigure[] => {
    const find = (id: string | null) => (id === null ? null : (keyOf(article, id, figure.evidence) ?? null));
    const subject = find(figure.subject);
    if (subject === null) return [];
    return [{ article, articleId, subject, about: find(figure.about), saidBy: find(figure.said_by), figure }];
  });
}

function toGraphArticle(result: ArticleResult, at: number, id: string, { keyOf }: MergedNodes): GraphArticle {
  const { article } = result;
  return {
    id,
    file: article.file,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    url: article.url,
    byline: [...article.byline],
    text: article.text,
    blocks: article.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    mentions: [...result.mentions].sort(inTextOrder).flatMap((mention, index, all) => {
      const node = keyOf(at, mention.entity, mention);
      const before = all[index - 1];
      const isRepeated = before !== undefined && inTextOrder(before, mention) === 0;
      return node === undefined || isRepeated ? [] : [{ node, start: mention.start, end: mention.end }];
    }),
  };
}

/** By start, then longest first. */
const inTextOrder = compareBy<Mention>(
  (mention) => mention.start,
  (mention) => -mention.end,
  (mention) => mention.entity,
);
