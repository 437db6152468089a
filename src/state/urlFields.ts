/** Filters, the layout, the chart and the question of a path as fields of the address, and back. */
import {
  BASES,
  type Basis,
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
} from '../../graph/ontology.ts';
import { type Choice, DIRECTIONS, type Ego, LET_ALL, type MonthRange } from '../../graph/query/filter/graphFilter.ts';
import { COLUMNS } from '../../graph/query/table/column.ts';
import { CHART_SCALES, type ChartState } from './chart.ts';
import { DEPTHS, type Filters, type SourceFacet } from './filters.ts';
import { LAYOUTS, type Layout } from './layout.ts';
import type { PathQuestion } from './path.ts';
import { FIRST_SORT, isSameSort, isTableName, TABLE_TABS, type TableSort, type TableTab } from './table.ts';

export type Field = readonly [name: string, value: string];

export function writeFilters(filters: Filters): Field[] {
  const fields: Field[] = [];
  const entityTypes = ENTITY_TYPES.filter((type) => filters.hiddenEntityTypes.has(type));
  const relationTypes = RELATION_TYPES.filter((type) => filters.hiddenRelationTypes.has(type));
  const bases = SAID_BASES.filter((basis) => filters.hiddenBases.has(basis));
  if (entityTypes.length > 0) fields.push(['hide', entityTypes.join(',')]);
  if (filters.hiddenKinds.size > 0) fields.push(['hide-kinds', joinList(filters.hiddenKinds)]);
  if (relationTypes.length > 0) fields.push(['without', relationTypes.join(',')]);
  if (bases.length > 0) fields.push(['without-basis', bases.join(',')]);
  fields.push(...writeChoice('articles', filters.articles), ...writeChoice('publishers', filters.publishers));
  if (filters.months) fields.push(['time', `${filters.months.from}/${filters.months.to}`]);
  if (filters.leastSources > 0) fields.push(['sources', `${filters.leastSources}`]);
  if (filters.leastDegree > 0 || filters.mostDegree !== null)
    fields.push(['degree', `${filters.leastDegree}-${filters.mostDegree ?? ''}`]);
  fields.push(...writeEgo(filters.ego));
  if (filters.component?.kind === 'largest') fields.push(['component', 'largest']);
  if (filters.component?.kind === 'of') fields.push(['component-of', filters.component.node]);
  if (filters.hideUnconnected) fields.push(['unconnected', 'hidden']);
  if (filters.hiddenBases.has('gazetteer')) fields.push(['background', 'hidden']);
  if (filters.mode === 'dim') fields.push(['mode', 'dim']);
  return fields;
}

export function readFilters(fields: ReadonlyMap<string, string>): Filters {
  const componentOf = fields.get('component-of');
  return {
    hiddenEntityTypes: new Set<EntityType>(pick(ENTITY_TYPES, fields.get('hide'))),
    hiddenKinds: new Set(splitList(fields.get('hide-kinds')).filter(isKind)),
    hiddenRelationTypes: new Set<RelationType>(pick(RELATION_TYPES, fields.get('without'))),
    hiddenBases: new Set<Basis>([
      ...pick(SAID_BASES, fields.get('without-basis')),
      ...(fields.get('background') === 'hidden' ? (['gazetteer'] as const) : []),
    ]),
    articles: readChoice('articles', fields),
    publishers: readChoice('publishers', fields),
    months: readMonths(fields.get('time')),
    leastSources: readCount(fields.get('sources')) ?? 0,
    ...readDegrees(fields.get('degree')),
    ego: readEgo(fields),
    component: componentOf
      ? { kind: 'of', node: componentOf }
      : fields.get('component') === 'largest'
        ? { kind: 'largest' }
        : null,
    hideUnconnected: fields.get('unconnected') === 'hidden',
    mode: fields.get('mode') === 'dim' ? 'dim' : 'hide',
  };
}

/** Bases besides background geography, which has a field of its own. */
const SAID_BASES = BASES.filter((basis) => basis !== 'gazetteer');

function writeChoice(name: SourceFacet, { isOnly, values }: Choice): Field[] {
  if (isOnly) return [[name, joinList(values)]];
  return values.size > 0 ? [[`without-${name}`, joinList(values)]] : [];
}

function readChoice(name: SourceFacet, fields: ReadonlyMap<string, string>): Choice {
  const only = fields.get(name);
  if (only !== undefined) return { isOnly: true, values: new Set(splitList(only)) };
  const without = splitList(fields.get(`without-${name}`));
  return without.length > 0 ? { isOnly: false, values: new Set(without) } : LET_ALL;
}

function readMonths(text: string | undefined): MonthRange | null {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2]))\/(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(text ?? '');
  const [, from, to] = match ?? [];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

function readDegrees(text: string | undefined): Pick<Filters, 'leastDegree' | 'mostDegree'> {
  const [least, most] = (text ?? '').split('-');
  const range = { leastDegree: readCount(least) ?? 0, mostDegree: readCount(most) };
  return range.mostDegree !== null && range.mostDegree < range.leastDegree
    ? { leastDegree: 0, mostDegree: null }
    : range;
}

function writeEgo(ego: Ego | null): Field[] {
  if (!ego) return [];
  const fields: Field[] = [['focus', ego.node]];
  if (ego.depth !== 1) fields.push(['depth', `${ego.depth}`]);
  if (ego.direction !== 'both') fields.push(['direction', ego.direction]);
  if (ego.opened.size > 0) fields.push(['opened', joinList(ego.opened)]);
  return fields;
}

function readEgo(fields: ReadonlyMap<string, string>): Ego | null {
  const node = fields.get('focus');
  if (!node) return null;
  return {
    node,
    depth: DEPTHS.find((depth) => `${depth}` === fields.get('depth')) ?? 1,
    direction: DIRECTIONS.find((direction) => direction === fields.get('direction')) ?? 'both',
    opened: new Set(splitList(fields.get('opened'))),
  };
}

const readCount = (text: string | undefined): number | null => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : null);

/** Names as one field: commas within them are escaped, and "~" stands for the empty one. */
export function joinList(values: ReadonlySet<string>): string {
  const shield = (value: string) =>
    value === '' ? '~' : value.replace(/[%,~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return [...values].map(shield).sort().join(',');
}

export function splitList(list: string | undefined): string[] {
  if (!list) return [];
  const bare = (item: string) =>
    item === '~' ? '' : item.replace(/%(25|2C|7E)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return list.split(',').map(bare);
}

const isKind = (key: string) => ENTITY_TYPES.some((type) => key.startsWith(`${type}/`));

/** `chosen` counts answers from 0, the address from 1; the first goes without saying. */
export function writeQuestion(question: PathQuestion, chosen: number): Field[] {
  const { from, to, isDirected, withoutNodes, withoutRelations } = question;
  const fields: Field[] = [];
  if (from !== null) fields.push(['from', from]);
  if (to !== null) fields.push(['to', to]);
  if (isDirected) fields.push(['along', 'arrows']);
  if (withoutNodes.size > 0) fields.push(['avoid', joinList(withoutNodes)]);
  if (withoutRelations.size > 0) fields.push(['avoid-relations', [...withoutRelations].sort().join(',')]);
  if (from !== null && to !== null && chosen > 0) fields.push(['answer', String(chosen + 1)]);
  return fields;
}

export function readQuestion(fields: ReadonlyMap<string, string>): PathQuestion {
  return {
    from: fields.get('from') ?? null,
    to: fields.get('to') ?? null,
    isDirected: fields.get('along') === 'arrows',
    withoutNodes: new Set(splitList(fields.get('avoid'))),
    withoutRelations: new Set<RelationType>(pick(RELATION_TYPES, fields.get('avoid-relations'))),
  };
}

/** The part of a layout that a link holds: its rule, not where each node ended up. */
export type LinkedLayout = Pick<Layout, 'name' | 'centre' | 'steps'>;

export const isSameLayout = (a: LinkedLayout, b: LinkedLayout): boolean =>
  a.name === b.name && a.centre === b.centre && a.steps === b.steps;

export function writeLayout({ name, centre, steps }: LinkedLayout): Field[] {
  if (name === 'stored') return [];
  const fields: Field[] = [['layout', name]];
  if (centre !== null) fields.push(['around', centre]);
  if (steps !== null) fields.push(['steps', String(steps)]);
  return fields;
}

export function readLayout(fields: ReadonlyMap<string, string>): LinkedLayout {
  const name = LAYOUTS.find((layout) => layout === fields.get('layout')) ?? 'stored';
  const steps = name === 'force' && /^(0|[1-9]\d{0,2})$/.exec(fields.get('steps') ?? '')?.[0];
  return {
    name,
    centre: name === 'radial' ? (fields.get('around') ?? null) : null,
    steps: steps ? Number(steps) : null,
  };
}

/** Which answer is asked for, counted from 0; how many there are is seen later. */
export function readChosen(fields: ReadonlyMap<string, string>): number {
  const answer = fields.get('answer') ?? '';
  return /^[1-9]\d?$/.test(answer) ? Number(answer) - 1 : 0;
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

/** A table sorted as at first says nothing of it; a minus stands for the largest on top. */
export function writeTable(table: TableTab | null, sort: TableSort | null): Field[] {
  if (!table) return [];
  if (!sort || !isTableName(table) || isSameSort(sort, FIRST_SORT[table])) return [['table', table]];
  return [
    ['table', table],
    ['sort', `${sort.isDescending ? '-' : ''}${sort.column}`],
  ];
}

export function readTable(fields: ReadonlyMap<string, string>): TableTab | null {
  return TABLE_TABS.find((tab) => tab === fields.get('table')) ?? null;
}

/** Null where it names no column of the table that is open. */
export function readSort(fields: ReadonlyMap<string, string>): TableSort | null {
  const table = readTable(fields);
  const [, minus, name] = /^(-?)(.+)$/.exec(fields.get('sort') ?? '') ?? [];
  const column = isTableName(table) && COLUMNS[table].find((id) => id === name);
  return column ? { column, isDescending: minus === '-' } : null;
}

function pick<Type extends string>(types: readonly Type[], list: string | undefined): Type[] {
  const wanted = new Set(list?.split(','));
  return types.filter((type) => wanted.has(type));
}
