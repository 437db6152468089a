/** Filters by name. */
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../../../graph/ontology.ts';
import { keyOfKind } from '../../../graph/query/filter/graphFilter.ts';
import { listKinds } from '../../../graph/query/filter/visible.ts';
import { nameKind } from '../../../graph/query/search/nameKind.ts';
import { getData } from '../derive.ts';
import { isSameFilters } from '../filterHistory.ts';
import {
  DEPTHS,
  hasHiddenKind,
  invertEntityTypes,
  invertRelationTypes,
  setFilter,
  showAllEntityTypes,
  showOnlyKind,
} from '../filters.ts';
import type { ClewState } from '../store.ts';
import type { Command } from './command.ts';

/** The selected node, when it is one. */
const selectedNode = ({ selection: { selected } }: ClewState): string | null =>
  selected?.kind === 'node' ? selected.key : null;

const hasSeveralSources = ({ view }: ClewState) => (view.visible.sources[2] ?? 0) > 0;

const countType = ({ view }: ClewState, type: EntityType) => view.visible.entityTypes[type].total;

/** Whether this type is the only one the filters leave, with all its kinds. */
const isOnlyType = ({ filters }: ClewState, type: EntityType) =>
  filters.hiddenEntityTypes.size === ENTITY_TYPES.length - 1 &&
  !filters.hiddenEntityTypes.has(type) &&
  !hasHiddenKind(filters, type);

const siblingsOf = (state: ClewState, type: EntityType): readonly string[] => {
  const data = getData(state);
  return data ? (listKinds(data.file).get(type) ?? []) : [];
};

/** Whether this kind is the only thing the filters leave. */
const isOnlyKind = (state: ClewState, type: EntityType, key: string) =>
  isSameFilters(state.filters, showOnlyKind(type, key, siblingsOf(state, type))(state.filters));

const sayOnly = (count: number) => (count === 1 ? 'show only this one' : `show only these ${count}`);

export const FILTER_COMMANDS: readonly Command[] = [
  ...DEPTHS.map(
    (depth): Command => ({
      id: `focus-${depth}`,
      label:
        depth === 1
          ? 'Show only the neighbours of the selected entity'
          : `Show ${depth} steps around the selected entity`,
      group: 'Filters',
      keywords: `focus ego network neighbourhood depth ${depth}`,
      keys: [`${depth}`],
      isOffered: (state) => selectedNode(state) !== null,
      lacks: `Select an entity first: ${DEPTHS.join(', ')} show so many steps around it.`,
      perform: ({ getState, actions }) => {
        const node = selectedNode(getState());
        if (node !== null) actions.focusOn(node, depth);
      },
    }),
  ),
  {
    id: 'end-focus',
    label: 'End the focus on one entity',
    group: 'Filters',
    keywords: 'ego network neighbourhood whole graph',
    isOffered: ({ filters }) => filters.ego !== null,
    perform: ({ actions }) => actions.endFocus(),
  },
  {
    id: 'largest-component',
    label: 'Show only the largest component',
    group: 'Filters',
    keywords: 'connected biggest cluster island',
    isOffered: ({ filters }) => filters.component?.kind !== 'largest',
    perform: ({ actions }) => actions.changeFilters(setFilter({ component: { kind: 'largest' } })),
  },
  {
    id: 'own-component',
    label: 'Show only the component of the selected entity',
    group: 'Filters',
    keywords: 'connected cluster island reachable',
    isOffered: (state) => selectedNode(state) !== null,
    perform: ({ getState, actions }) => {
      const node = selectedNode(getState());
      if (node !== null) actions.changeFilters(setFilter({ component: { kind: 'of', node } }));
    },
  },
  {
    id: 'two-sources',
    label: 'Show only relations said in two articles or more',
    group: 'Filters',
    keywords: 'sources corroborated confirmed evidence',
    isOffered: (state) => state.filters.leastSources < 2 && hasSeveralSources(state),
    perform: ({ actions }) => actions.changeFilters(setFilter({ leastSources: 2 })),
  },
  ...ENTITY_TYPES.map((type): Command => {
    const { label, plural } = ENTITIES[type];
    return {
      id: `only-${type}`,
      label: plural,
      does: (state) => {
        return isOnlyType(state, type) ? 'show all types again' : sayOnly(countType(state, type));
      },
      group: 'Filters',
      keywords: label,
      isOffered: (state) => countType(state, type) > 0,
      perform: ({ getState, actions }) => {
        if (isOnlyType(getState(), type)) actions.changeFilters(showAllEntityTypes);
        else actions.showOnlyEntityType(type);
      },
    };
  }),
  ...ENTITY_TYPES.flatMap((type) =>
    ENTITIES[type].kinds.map((kind): Command => {
      const key = keyOfKind(type, kind);
      const name = nameKind(type, key);
      const count = ({ view }: ClewState) => view.visible.kinds.get(key)?.total ?? 0;
      return {
        id: `only-${key}`,
        label: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
        does: (state) => (isOnlyKind(state, type, key) ? 'show all types again' : sayOnly(count(state))),
        group: 'Filters',
        keywords: kind.replaceAll('-', ' '),
        isOffered: (state) => count(state) > 0,
        perform: ({ getState, actions }) => {
          const isOnly = isOnlyKind(getState(), type, key);
          actions.changeFilters(isOnly ? showAllEntityTypes : showOnlyKind(type, key, siblingsOf(getState(), type)));
        },
      };
    }),
  ),
  {
    id: 'invert-entities',
    label: 'Invert the choice of entity types',
    group: 'Filters',
    keywords: 'swap reverse opposite',
    isOffered: ({ filters }) => filters.hiddenEntityTypes.size + filters.hiddenKinds.size > 0,
    perform: ({ getState, actions }) => {
      const data = getData(getState());
      if (data) actions.changeFilters(invertEntityTypes(listKinds(data.file)));
    },
  },
  {
    id: 'invert-relations',
    label: 'Invert the choice of relation types',
    group: 'Filters',
    keywords: 'swap reverse opposite',
    isOffered: ({ filters }) => filters.hiddenRelationTypes.size > 0,
    perform: ({ actions }) => actions.changeFilters(invertRelationTypes),
  },
  {
    id: 'hide-unconnected',
    label: 'Hide unconnected entities',
    group: 'Filters',
    keywords: 'isolated orphans alone',
    isOffered: ({ filters }) => !filters.hideUnconnected,
    perform: ({ actions }) => actions.setHideUnconnected(true),
  },
  {
    id: 'dim',
    label: 'Dim what is filtered out',
    group: 'Filters',
    keywords: 'fade context grey',
    isOffered: ({ filters }) => filters.mode === 'hide',
    perform: ({ actions }) => actions.setMode('dim'),
  },
  {
    id: 'hide',
    label: 'Hide what is filtered out',
    group: 'Filters',
    keywords: 'vanish remove',
    isOffered: ({ filters }) => filters.mode === 'dim',
    perform: ({ actions }) => actions.setMode('hide'),
  },
  {
    id: 'reset-filters',
    label: 'Show everything again',
    group: 'Filters',
    keywords: 'reset clear remove filters',
    isOffered: ({ view }) => view.chips.length > 0,
    perform: ({ actions }) => actions.resetFilters(),
  },
];
