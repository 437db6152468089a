import type { Figure } from '../schema.ts';
import type { GoldEntity, GoldFigure } from './gold.ts';

export interface FigureMatch {
  readonly figure: Figure;
  readonly gold: GoldFigure;
  /** Time, status and comparator agree as well. */
  readonly isStrict: boolean;
}

export interface FigureMatches {
  /** All pairs, those with optional gold too. */
  readonly pairs: readonly FigureMatch[];
  readonly missed: readonly GoldFigure[];
  readonly wrong: readonly Figure[];
}

const RELATIVE_TOLERANCE = 1e-6;

/** Pairs figures one to one: aligned subject, measure, unit and value; undisputed gold and full agreement first. */
export function matchFigures(
  figures: readonly Figure[],
  gold: readonly GoldFigure[],
  goldOf: ReadonlyMap<string, GoldEntity>,
): FigureMatches {
  const candidates = figures
    .flatMap((figure) =>
      gold
        .filter((item) => isSame(figure, item, goldOf))
        .map((item): FigureMatch => ({ figure, gold: item, isStrict: agrees(figure, item) })),
    )
    .sort((a, b) => weigh(b) - weigh(a));
  const pairs: FigureMatch[] = [];
  const used = new Set<Figure | GoldFigure>();
  for (const pair of candidates) {
    if (used.has(pair.figure) || used.has(pair.gold)) continue;
    pairs.push(pair);
    used.add(pair.figure).add(pair.gold);
  }
  return {
    pairs,
    missed: gold.filter((item) => !item.optional && !used.has(item)),
    wrong: figures.filter((figure) => !used.has(figure)),
  };
}

function isSame(figure: Figure, gold: GoldFigure, goldOf: ReadonlyMap<string, GoldEntity>): boolean {
  return (
    goldOf.get(figure.subject)?.id === gold.subject &&
    figure.measure === gold.measure &&
    figure.unit === gold.unit &&
    Math.abs(figure.value - gold.value) <= RELATIVE_TOLERANCE * Math.max(Math.abs(figure.value), Math.abs(gold.value))
  );
}

function agrees(figure: Figure, gold: GoldFigure): boolean {
  return figure.time === gold.time && figure.status === gold.status && figure.comparator === gold.comparator;
}

function weigh({ gold, isStrict }: FigureMatch): number {
  return (gold.optional ? 0 : 2) + (isStrict ? 1 : 0);
}
