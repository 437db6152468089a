/**
 * Compares a graph with gold annotations, article by article: what one article contributed to the graph is held
 * against what a reader wrote down about that article. Totals are sums over articles (micro-averages).
 */
import { RELATION_TYPES, type RelationType } from '../ontology.ts';
import type { GraphArticle, GraphFile } from '../schema.ts';
import { alignEntities } from './alignEntities.ts';
import { viewArticle } from './articleView.ts';
import { addCalibrations, type Calibration, calibrate } from './calibration.ts';
import { addChecks, checkEvidence, type EvidenceCheck } from './checkEvidence.ts';
import { type Finding, listFindings, listUnread } from './findings.ts';
import type { GoldArticle } from './gold.ts';
import { matchFigures } from './matchFigures.ts';
import { matchRelations } from './matchRelations.ts';
import { addTallies, EMPTY_TALLY, type Tally } from './tally.ts';

export interface Totals {
  readonly entities: Tally;
  readonly relations: Tally;
  /** Only the types that gold or graph have. */
  readonly relationsByType: Readonly<Partial<Record<RelationType, Tally>>>;
  /** Subject, measure, unit and value agree. */
  readonly figures: Tally;
  /** Time, status and comparator agree as well. */
  readonly figuresStrict: Tally;
  readonly evidence: EvidenceCheck;
  readonly calibration: Calibration;
}

interface ArticleScores extends Totals {
  readonly name: string;
  /** False where the graph has no such article; all its gold is then missed. */
  readonly isInGraph: boolean;
  readonly findings: readonly Finding[];
}

export interface Scores {
  readonly articles: readonly ArticleScores[];
  readonly overall: Totals;
}

/** Scores the articles that have gold; other articles of the graph are left out. Gold finds its article by file name. */
export function score(graph: GraphFile, gold: readonly GoldArticle[]): Scores {
  const articles = new Map(graph.attributes.articles.map((article) => [nameOf(article.file), article]));
  const scores = gold.map((item) => scoreArticle(graph, articles.get(item.name), item));
  return { articles: scores, overall: addTotals(scores) };
}

/** A file's name without folder and extension. */
export function nameOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}

function scoreArticle(graph: GraphFile, article: GraphArticle | undefined, gold: GoldArticle): ArticleScores {
  if (article === undefined) return scoreUnread(gold);
  const view = viewArticle(graph, article);
  const entities = alignEntities(view.nodes, gold.entities);
  const relations = matchRelations(view, gold, entities.goldOf);
  const figures = matchFigures(view.figures, gold.figures, entities.goldOf);
  const rightRelations = relations.pairs.filter((pair) => !pair.gold.optional);
  const rightFigures = figures.pairs.filter((pair) => !pair.gold.optional);
  const loose = rightFigures.filter(({ isStrict }) => !isStrict).length;
  return {
    name: gold.name,
    isInGraph: true,
    entities: { right: entities.right, missed: entities.missed.length, wrong: entities.wrong.length },
    relations: { right: rightRelations.length, missed: relations.missed.length, wrong: relations.wrong.length },
    relationsByType: tallyByType({
      right: rightRelations.map((pair) => pair.gold.type),
      missed: relations.missed.map(({ type }) => type),
      wrong: relations.wrong.map(({ attributes }) => attributes.relation),
    }),
    figures: { right: rightFigures.length, missed: figures.missed.length, wrong: figures.wrong.length },
    figuresStrict: {
      right: rightFigures.length - loose,
      missed: figures.missed.length + loose,
      wrong: figures.wrong.length + loose,
    },
    evidence: checkEvidence(view, relations.pairs, figures.pairs),
    calibration: calibrate(
      relations.pairs.map(({ edge }) => edge),
      relations.wrong,
    ),
    findings: listFindings(graph, gold, view, entities, relations, figures),
  };
}

function scoreUnread(gold: GoldArticle): ArticleScores {
  const miss = (items: readonly { optional: boolean }[]): Tally => ({
    ...EMPTY_TALLY,
    missed: items.filter(({ optional }) => !optional).length,
  });
  const undisputed = gold.relations.filter(({ optional }) => !optional);
  return {
    name: gold.name,
    isInGraph: false,
    entities: miss(gold.entities),
    relations: miss(gold.relations),
    relationsByType: tallyByType({ right: [], missed: undisputed.map(({ type }) => type), wrong: [] }),
    figures: miss(gold.figures),
    figuresStrict: miss(gold.figures),
    evidence: addChecks([]),
    calibration: addCalibrations([]),
    findings: listUnread(gold),
  };
}

function tallyByType(types: Readonly<Record<keyof Tally, readonly RelationType[]>>): Totals['relationsByType'] {
  const count = (list: readonly RelationType[], type: RelationType) => list.filter((item) => item === type).length;
  const all = [types.right, types.missed, types.wrong].flat();
  return Object.fromEntries(
    RELATION_TYPES.filter((type) => all.includes(type)).map((type) => [
      type,
      { right: count(types.right, type), missed: count(types.missed, type), wrong: count(types.wrong, type) },
    ]),
  );
}

function addTotals(parts: readonly Totals[]): Totals {
  const sum = (pick: (totals: Totals) => Tally) => addTallies(parts.map(pick));
  const types = RELATION_TYPES.filter((type) => parts.some(({ relationsByType }) => relationsByType[type]));
  return {
    entities: sum(({ entities }) => entities),
    relations: sum(({ relations }) => relations),
    relationsByType: Object.fromEntries(
      types.map((type) => [type, sum(({ relationsByType }) => relationsByType[type] ?? EMPTY_TALLY)]),
    ),
    figures: sum(({ figures }) => figures),
    figuresStrict: sum(({ figuresStrict }) => figuresStrict),
    evidence: addChecks(parts.map(({ evidence }) => evidence)),
    calibration: addCalibrations(parts.map(({ calibration }) => calibration)),
  };
}
