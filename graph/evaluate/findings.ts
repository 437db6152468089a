import type { Figure, GraphEdge, GraphFile, GraphNode } from '../schema.ts';
import type { Alignment } from './alignEntities.ts';
import type { ArticleView } from './articleView.ts';
import type { GoldArticle, GoldEntity, GoldFigure, GoldRelation } from './gold.ts';
import type { FigureMatch, FigureMatches } from './matchFigures.ts';
import type { RelationMatches } from './matchRelations.ts';

/** One thing a person should look at. */
export interface Finding {
  readonly what: 'entity' | 'relation' | 'figure';
  /** Expected but not found, found but not expected, or found with details that differ. */
  readonly verdict: 'missed' | 'wrong' | 'differs';
  /** A line to read: "Yuxin Electronics —listed_on→ Shenzhen Stock Exchange". */
  readonly text: string;
  /** The gold quote, or the evidence of what was found. */
  readonly quote: string | null;
}

export function listFindings(
  graph: GraphFile,
  gold: GoldArticle,
  view: ArticleView,
  entities: Alignment<GraphNode>,
  relations: RelationMatches,
  figures: FigureMatches,
): Finding[] {
  const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.name]));
  const quoteOf = (evidence: GraphEdge['attributes']['evidence']) => {
    const span = evidence.find(({ article }) => article === view.article.id);
    return span === undefined ? null : view.article.text.slice(span.start, span.end);
  };
  return [
    ...missGold(gold, entities.missed, relations.missed, figures.missed),
    ...entities.wrong.map(
      ({ key, attributes }): Finding => ({
        what: 'entity',
        verdict: 'wrong',
        text: `${attributes.entityType} ${attributes.name}`,
        quote: firstMention(view, key),
      }),
    ),
    ...relations.wrong.map(
      ({ source, target, attributes }): Finding => ({
        what: 'relation',
        verdict: 'wrong',
        text: `${labels.get(source)} —${attributes.relation}→ ${labels.get(target)}`,
        quote: quoteOf(attributes.evidence),
      }),
    ),
    ...figures.wrong.map(
      (figure): Finding => ({
        what: 'figure',
        verdict: 'wrong',
        text: describeFigure(figure, labels),
        quote: quoteOf(figure.evidence),
      }),
    ),
    ...figures.pairs
      .filter(({ isStrict }) => !isStrict)
      .map(
        (pair): Finding => ({
          what: 'figure',
          verdict: 'differs',
          text: `${describeFigure(pair.figure, labels)}: ${describeDifference(pair)}`,
          quote: pair.gold.quote,
        }),
      ),
  ];
}

/** What is missed when the graph does not have the article at all. */
export function listUnread(gold: GoldArticle): Finding[] {
  const undisputed = <Item extends { optional: boolean }>(items: readonly Item[]) =>
    items.filter((item) => !item.optional);
  return missGold(gold, undisputed(gold.entities), undisputed(gold.relations), undisputed(gold.figures));
}

function missGold(
  gold: GoldArticle,
  entities: readonly GoldEntity[],
  relations: readonly GoldRelation[],
  figures: readonly GoldFigure[],
): Finding[] {
  const names = new Map(gold.entities.map(({ id, name }) => [id, name]));
  return [
    ...entities.map(
      ({ type, name }): Finding => ({ what: 'entity', verdict: 'missed', text: `${type} ${name}`, quote: null }),
    ),
    ...relations.map(
      ({ type, source, target, quote }): Finding => ({
        what: 'relation',
        verdict: 'missed',
        text: `${names.get(source)} —${type}→ ${names.get(target)}`,
        quote,
      }),
    ),
    ...figures.map(
      (figure): Finding => ({
        what: 'figure',
        verdict: 'missed',
        text: describeFigure(figure, names),
        quote: figure.quote,
      }),
    ),
  ];
}

function firstMention({ article }: ArticleView, key: string): string | null {
  const mention = article.mentions.find(({ node }) => node === key);
  return mention === undefined ? null : article.text.slice(mention.start, mention.end);
}

const SIGNS = { exact: '', about: '~', over: '>', under: '<' } as const;

function describeFigure(figure: Figure | GoldFigure, names: ReadonlyMap<string, string>): string {
  const about = figure.about === null ? '' : ` of ${names.get(figure.about)}`;
  const details = [figure.status === 'actual' ? null : figure.status, figure.time].filter((item) => item !== null);
  const suffix = details.length === 0 ? '' : ` (${details.join(', ')})`;
  return `${names.get(figure.subject)}: ${figure.measure}${about} ${SIGNS[figure.comparator]}${figure.value} ${figure.unit}${suffix}`;
}

function describeDifference({ figure, gold }: FigureMatch): string {
  return (['time', 'status', 'comparator'] as const)
    .filter((key) => figure[key] !== gold[key])
    .map((key) => `${key} should be ${gold[key] ?? 'none'}`)
    .join(', ');
}
