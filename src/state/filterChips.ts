/** The filters in force in words, each with its way out. */
import { ENTITIES, ENTITY_TYPES, type EntityType, RELATION_TYPES, RELATIONS } from '../../graph/ontology.ts';
import { readDate } from '../../graph/query/dates.ts';
import type { Choice } from '../../graph/query/filter/graphFilter.ts';
import { nameKind } from '../../graph/query/search/nameKind.ts';
import * as filter from './filters.ts';
import type { GraphData } from './graph.ts';

/** An active filter as something to read and to remove. */
export interface FilterChip {
  readonly id: string;
  readonly label: string;
  readonly remove: filter.FilterProducer;
}

/** What gives chips their words; without a graph they have keys. */
export interface ChipContext {
  readonly data: GraphData | null;
  /** The kinds of each type in the graph, as keys. */
  readonly kindsOf: ReadonlyMap<EntityType, readonly string[]>;
}

/** More articles or publishers than these are counted in one chip. */
const MOST_NAMED = 3;
/** As many letters of a title are shown. */
const LONGEST = 40;

/** One chip for each hidden type; where at most two types are left, one "Only …" chip says it shorter. */
export function listChips(filters: filter.Filters, context: ChipContext): FilterChip[] {
  return [
    ...listFocusChips(filters, context),
    ...listEntityChips(filters, context),
    ...listTypeChips('relation', RELATION_TYPES, filters.hiddenRelationTypes, (type) => `“${RELATIONS[type].label}”`, {
      all: filter.showAllRelationTypes,
      none: 'No relations',
      reveal: filter.revealRelationType,
    }),
    ...listBasisChips(filters),
    ...listSourceChips('articles', filters.articles, (id) => context.data?.articles.get(id)?.title ?? id),
    ...listSourceChips('publishers', filters.publishers, (name) => name || 'no publisher'),
    ...listNumberChips(filters),
  ];
}

function listFocusChips({ ego, component }: filter.Filters, { data }: ChipContext): FilterChip[] {
  const nameOf = (node: string) => (data?.graph.hasNode(node) ? data.graph.getNodeAttribute(node, 'label') : node);
  const chips: FilterChip[] = [];
  if (ego) {
    const steps = ego.depth === 1 ? '1 step' : `${ego.depth} steps`;
    const way = ego.direction === 'out' ? ' outward' : ego.direction === 'in' ? ' inward' : '';
    chips.push({ id: 'focus', label: `${steps}${way} around ${nameOf(ego.node)}`, remove: filter.endFocus });
  }
  if (component) {
    const label = component.kind === 'largest' ? 'Largest component' : `Component of ${nameOf(component.node)}`;
    chips.push({ id: 'component', label, remove: filter.setFilter({ component: null }) });
  }
  return chips;
}

function listEntityChips(filters: filter.Filters, context: ChipContext): FilterChip[] {
  const { hiddenEntityTypes, hiddenKinds } = filters;
  const left = ENTITY_TYPES.filter((type) => !hiddenEntityTypes.has(type));
  const [only] = left;
  if (only !== undefined && left.length === 1 && filter.hasHiddenKind(filters, only)) {
    const kinds = (context.kindsOf.get(only) ?? []).filter((kind) => !hiddenKinds.has(kind));
    const names = kinds.map((kind) => nameKind(only, kind)).join(' and ');
    if (kinds.length <= 2)
      return [{ id: 'entity:only', label: `Only ${names || 'unknown kinds'}`, remove: filter.showAllEntityTypes }];
  }
  return [
    ...listTypeChips('entity', ENTITY_TYPES, hiddenEntityTypes, (type) => ENTITIES[type].plural, {
      all: filter.showAllEntityTypes,
      none: 'No entities',
      reveal: filter.revealEntityType,
    }),
    ...left.flatMap((type) =>
      [...hiddenKinds]
        .filter((key) => key.startsWith(`${type}/`))
        .sort()
        .map((key) => ({
          id: `kind:${key}`,
          label: `No ${nameKind(type, key)}`,
          remove: filter.revealKind(type, key.slice(type.length + 1)),
        })),
    ),
  ];
}

function listBasisChips({ hiddenBases }: filter.Filters): FilterChip[] {
  const chips: FilterChip[] = [];
  const add = (id: string, basis: 'text' | 'name' | 'gazetteer', label: string) => {
    if (hiddenBases.has(basis)) chips.push({ id, label, remove: filter.setBasis(basis, true) });
  };
  add('basis:text', 'text', 'Nothing said in a sentence');
  add('basis:name', 'name', 'Nothing read from names');
  add('background', 'gazetteer', 'No background geography');
  return chips;
}

function listSourceChips(
  facet: filter.SourceFacet,
  { isOnly, values }: Choice,
  nameOf: (value: string) => string,
): FilterChip[] {
  const all = filter.showAllSources(facet);
  const names = [...values].map((value) => quoted(facet, nameOf(value)));
  const counted = names.length <= 2 ? names.join(' and ') : `${names.length} ${facet}`;
  if (isOnly)
    return [{ id: `${facet}:only`, label: names.length === 0 ? `No ${facet}` : `Only ${counted}`, remove: all }];
  if (values.size > MOST_NAMED) return [{ id: `${facet}:without`, label: `Without ${counted}`, remove: all }];
  return [...values].map((value, at) => ({
    id: `${facet}:${value}`,
    label: `Without ${names[at] ?? ''}`,
    remove: filter.revealSource(facet, value),
  }));
}

const quoted = (facet: filter.SourceFacet, name: string) => (facet === 'articles' ? `“${shorten(name)}”` : name);

/** Long titles by their beginning. */
function shorten(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

function listNumberChips(filters: filter.Filters): FilterChip[] {
  const { months, leastSources, leastDegree, mostDegree } = filters;
  const chips: FilterChip[] = [];
  const add = (id: string, label: string, without: Parameters<typeof filter.setFilter>[0]) =>
    chips.push({ id, label, remove: filter.setFilter(without) });
  if (months) {
    const { from, to } = months;
    add('months', readDate(from === to ? from : `${from}/${to}`), { months: null });
  }
  if (leastSources > 0) {
    const articles = leastSources === 1 ? '1 article' : `${leastSources} articles`;
    add('sources', `Said in at least ${articles}`, { leastSources: 0 });
  }
  if (leastDegree > 0 || mostDegree !== null) {
    const range =
      mostDegree === null
        ? `at least ${leastDegree}`
        : leastDegree === 0
          ? `at most ${mostDegree}`
          : leastDegree === mostDegree
            ? `exactly ${mostDegree}`
            : `${leastDegree} to ${mostDegree}`;
    const noun = (mostDegree ?? leastDegree) === 1 ? 'connection' : 'connections';
    add('degree', `${range} ${noun}`.replace(/^a/, 'A').replace(/^e/, 'E'), { leastDegree: 0, mostDegree: null });
  }
  if (filters.hideUnconnected) add('unconnected', 'Connected only', { hideUnconnected: false });
  return chips;
}

function listTypeChips<Type extends string>(
  group: string,
  types: readonly Type[],
  hidden: ReadonlySet<Type>,
  nameOf: (type: Type) => string,
  how: { all: filter.FilterProducer; none: string; reveal: (type: Type) => filter.FilterProducer },
): FilterChip[] {
  if (hidden.size === 0) return [];
  const left = types.filter((type) => !hidden.has(type));
  if (left.length === 0) return [{ id: `${group}:none`, label: how.none, remove: how.all }];
  if (left.length <= 2) {
    return [{ id: `${group}:only`, label: `Only ${left.map(nameOf).join(' and ')}`, remove: how.all }];
  }
  return types
    .filter((type) => hidden.has(type))
    .map((type) => ({ id: `${group}:${type}`, label: `No ${nameOf(type)}`, remove: how.reveal(type) }));
}
