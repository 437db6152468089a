/** Search results as the lines of a list: what each says and what picking it does. */

import { RELATION_TYPES, type RelationType } from '../../graph/ontology.ts';
import { readDate } from '../../graph/query/dates.ts';
import type { Hit, SearchResults } from '../../graph/query/hits.ts';
import { explainReason } from '../../graph/query/searchEntries.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData, isVisible } from '../state/derive.ts';
import { showAllRelationTypes } from '../state/filters.ts';
import type { ClewState, ClewStore } from '../state/store.ts';

export interface SearchOption {
  readonly id: string;
  readonly hit: Hit;
  /** What it is, or what picking does: "company", "show only these 12", "Shenzhen Daily, 4 July 2023". */
  readonly context: string;
  /** The other name that matched, with why; null when the label itself did. */
  readonly because: string | null;
  /** A filter hides it, and picking it will show it. */
  readonly isHidden: boolean;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly SearchOption[];
}

const TITLES = { entity: 'Entities', relation: 'Relations', article: 'Articles', edge: 'Connections' } as const;

/** The groups that have something, best first. */
export function listOptions(state: ClewState, results: SearchResults): readonly OptionGroup[] {
  const hits = {
    entity: results.entities,
    relation: results.relations,
    article: results.articles,
    edge: results.edges,
  };
  return results.order.map((kind) => ({
    title: TITLES[kind],
    options: hits[kind].map((hit, at) => describeOption(state, hit, `${kind}-${at}`)),
  }));
}

function describeOption(state: ClewState, hit: Hit, id: string): SearchOption {
  const because = hit.matched === hit.label ? null : explainReason(hit.reason);
  return { id, hit, because, ...describeTarget(state, hit) };
}

function describeTarget(state: ClewState, { target, reason }: Hit): Pick<SearchOption, 'context' | 'isHidden'> {
  const data = getData(state);
  if (target.kind === 'entity') {
    const node = data?.graph.getNodeAttributes(target.key);
    const context = node?.kind ?? node?.entityType ?? '';
    return { context: context.replace('-', ' '), isHidden: !isVisible(state, { kind: 'node', key: target.key }) };
  }
  if (target.kind === 'edge') {
    const { evidence } = data?.graph.getEdgeAttributes(target.key) ?? { evidence: [] };
    const context = evidence.length === 0 ? 'background geography' : countOf(evidence.length, 'sentence');
    return { context, isHidden: !isVisible(state, target) };
  }
  if (target.kind === 'relation') {
    const edges = data?.file.edges.filter(({ attributes }) => attributes.relation === target.relation).length ?? 0;
    const context = isAlone(state, target.relation)
      ? 'show all relations again'
      : edges === 1
        ? 'show only this one'
        : `show only these ${edges}`;
    return { context, isHidden: state.filters.hiddenRelationTypes.has(target.relation) };
  }
  const article = data?.articles.get(target.id);
  const published = article?.published ? readDate(article.published) : null;
  const context = [reason === 'publisher' ? null : article?.publisher, published].filter((part) => part).join(', ');
  return { context, isHidden: false };
}

/** Whether this relation is the only one the filters leave. */
function isAlone({ filters }: ClewState, relation: RelationType): boolean {
  return filters.hiddenRelationTypes.size === RELATION_TYPES.length - 1 && !filters.hiddenRelationTypes.has(relation);
}

/** Goes to what was picked: flies to an entity, shows one relation alone or, if it is, all of them; opens an article. */
export function pickOption(store: ClewStore, { hit, isHidden }: SearchOption): void {
  const { target, label } = hit;
  const { actions } = store;
  if (target.kind === 'entity' || target.kind === 'edge') {
    const picked = { kind: target.kind === 'edge' ? 'edge' : 'node', key: target.key } as const;
    if (isHidden) {
      actions.reveal(picked);
      actions.notify(`Filters loosened to show ${label}.`);
    }
    actions.select(picked, { fly: true });
  } else if (target.kind === 'relation') {
    if (isAlone(store.getState(), target.relation)) {
      actions.changeFilters(showAllRelationTypes);
      actions.notify('Showing all relations.');
    } else {
      actions.showOnlyRelationType(target.relation);
      actions.notify(`Showing only “${label}”.`);
    }
  } else {
    actions.openArticle(target.id);
  }
}
