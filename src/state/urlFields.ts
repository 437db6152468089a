/** Filters, the question of a path and the chart as fields of the address, and back. */
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../../graph/ontology.ts';
import { CHART_SCALES, type ChartState } from './chart.ts';
import { createEmptyFilters, type Filters } from './filters.ts';
import type { PathQuestion } from './path.ts';

export type Field = readonly [name: string, value: string];

export function writeFilters(filters: Filters): Field[] {
  const fields: Field[] = [];
  const entityTypes = ENTITY_TYPES.filter((type) => filters.hiddenEntityTypes.has(type));
  const relationTypes = RELATION_TYPES.filter((type) => filters.hiddenRelationTypes.has(type));
  if (entityTypes.length > 0) fields.push(['hide', entityTypes.join(',')]);
  if (relationTypes.length > 0) fields.push(['without', relationTypes.join(',')]);
  if (filters.hideUnconnected) fields.push(['unconnected', 'hidden']);
  if (filters.hideBackground) fields.push(['background', 'hidden']);
  if (filters.mode === 'dim') fields.push(['mode', 'dim']);
  return fields;
}

export function readFilters(fields: ReadonlyMap<string, string>): Filters {
  return {
    ...createEmptyFilters(),
    hiddenEntityTypes: new Set<EntityType>(pick(ENTITY_TYPES, fields.get('hide'))),
    hiddenRelationTypes: new Set<RelationType>(pick(RELATION_TYPES, fields.get('without'))),
    hideUnconnected: fields.get('unconnected') === 'hidden',
    hideBackground: fields.get('background') === 'hidden',
    mode: fields.get('mode') === 'dim' ? 'dim' : 'hide',
  };
}

export function writeQuestion(question: PathQuestion): Field[] {
  const { from, to, isDirected, withoutNodes, withoutRelations } = question;
  const fields: Field[] = [];
  if (from !== null) fields.push(['from', from]);
  if (to !== null) fields.push(['to', to]);
  if (isDirected) fields.push(['along', 'arrows']);
  if (withoutNodes.size > 0) fields.push(['avoid', [...withoutNodes].sort().join(',')]);
  if (withoutRelations.size > 0) fields.push(['avoid-relations', [...withoutRelations].sort().join(',')]);
  return fields;
}

export function readQuestion(fields: ReadonlyMap<string, string>): PathQuestion {
  return {
    from: fields.get('from') ?? null,
    to: fields.get('to') ?? null,
    isDirected: fields.get('along') === 'arrows',
    withoutNodes: new Set(fields.get('avoid')?.split(',').filter(Boolean)),
    withoutRelations: new Set<RelationType>(pick(RELATION_TYPES, fields.get('avoid-relations'))),
  };
}

/** What a link says of an open chart. */
export type LinkedChart = Pick<ChartState, 'topic' | 'series' | 'scale'>;

/** Stands for whatever the graph says most about. */
const BEST = 'best';

export function writeChart(chart: LinkedChart | null): Field[] {
  if (!chart) return [];
  const fields: Field[] = [['chart', chart.topic ?? BEST]];
  if (chart.topic !== null && chart.series) fields.push(['chart-of', chart.series.join(',')]);
  if (chart.scale !== 'auto') fields.push(['chart-scale', chart.scale]);
  return fields;
}

export function readChart(fields: ReadonlyMap<string, string>): LinkedChart | null {
  const topic = fields.get('chart');
  if (!topic) return null;
  const series = fields.get('chart-of');
  return {
    topic: topic === BEST ? null : topic,
    series: series === undefined || topic === BEST ? null : series.split(',').filter(Boolean),
    scale: pick(CHART_SCALES, fields.get('chart-scale'))[0] ?? 'auto',
  };
}

function pick<Type extends string>(types: readonly Type[], list: string | undefined): Type[] {
  const wanted = new Set(list?.split(','));
  return types.filter((type) => wanted.has(type));
}
