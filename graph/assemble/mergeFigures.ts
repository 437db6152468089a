import type { LocalFigure } from '../model.ts';
import { slug } from '../read/slug.ts';
import type { Evidence, Figure } from '../schema.ts';
import { compareBy } from './order.ts';
import { pickKeys } from './pickKeys.ts';
import { shortHash } from './seededRandom.ts';

/** A figure with its entities as node keys. */
export interface StatedFigure {
  readonly article: number;
  readonly articleId: string;
  readonly subject: string;
  readonly about: string | null;
  readonly saidBy: string | null;
  readonly figure: LocalFigure;
}

type Bare = Omit<Figure, 'id' | 'evidence'>;

/** Figures that agree in every field are one with several pieces of evidence; sorted by id. */
export function mergeFigures(stated: readonly StatedFigure[]): Figure[] {
  const same = new Map<string, { bare: Bare; list: StatedFigure[] }>();
  for (const item of stated) {
    const bare = toBare(item);
    const fields = JSON.stringify(bare);
    const known = same.get(fields);
    if (known) known.list.push(item);
    else same.set(fields, { bare, list: [item] });
  }
  const sorted = [...same].sort(compareBy(([fields]) => fields));
  const ids = pickKeys(sorted.map(([fields, { bare }]) => [figureId(bare), `${figureId(bare)}-${shortHash(fields)}`]));
  return sorted
    .map(([, { bare, list }], at): Figure => ({ id: ids[at] as string, ...bare, evidence: gatherEvidence(list) }))
    .sort(compareBy((figure) => figure.id));
}

/** All fields in one fixed order. */
function toBare({ subject, about, saidBy, figure }: StatedFigure): Bare {
  const { measure, value, unit, comparator, status, time, level, batch, segment, change, scope } = figure;
  return {
    subject,
    about,
    measure,
    value: value === 0 ? 0 : value,
    unit,
    comparator,
    status,
    time,
    level,
    batch,
    segment,
    change: change === null ? null : { value: change.value, unit: change.unit, basis: change.basis },
    scope,
    said_by: saidBy,
  };
}

/** "figure/chongqing-count-little-giant-118-2022". */
function figureId({ subject, about, measure, segment, value, unit, time, status }: Bare): string {
  const parts = [
    nameOf(subject),
    measure,
    ...(about === null ? [] : [nameOf(about)]),
    ...(segment === null ? [] : [segment]),
    String(value).replace('-', 'minus-').replace('.', '-'),
    ...(unit === 'count' || unit === 'rank' ? [] : [unit === '%' ? 'percent' : unit]),
    ...(time === null ? [] : [time]),
    ...(status === 'actual' ? [] : [status]),
  ];
  return `figure/${slug(parts.join(' '))}`;
}

function nameOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

function gatherEvidence(list: readonly StatedFigure[]): Evidence[] {
  const sorted = [...list].sort(
    compareBy(
      ({ article }) => article,
      ({ figure }) => figure.evidence.start,
      ({ figure }) => figure.evidence.end,
    ),
  );
  const spans = sorted.map(({ articleId, figure: { evidence } }) => ({
    article: articleId,
    start: evidence.start,
    end: evidence.end,
  }));
  return [...new Map(spans.map((span) => [`${span.article}|${span.start}|${span.end}`, span])).values()];
}
