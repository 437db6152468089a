/** What picking a line of the search does. */
import type { RelationType } from '../../graph/ontology.ts';
import { subjectOf } from '../../graph/query/measures/series.ts';
import type { Hit } from '../../graph/query/search/hits.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData, isVisible } from '../state/derive.ts';
import { showAllRelationTypes } from '../state/filters.ts';
import type { OpenArticle, Target } from '../state/selection.ts';
import type { ClewStore } from '../state/store.ts';
import { isHiddenText, revealText } from './hiddenTexts.ts';
import { isAlone, isKeptBack, type SearchOption } from './options.ts';

/**
 * Goes to what was picked: flies to an entity, shows one relation alone or, if it is, all of them, opens an article,
 * or a sentence in it, or a chart, performs a command, asks for a path, picks all that answer a question. What only fills the field or the list is their own affair.
 */
export function pickOption(store: ClewStore, { choice }: SearchOption): void {
  if (choice.kind === 'hit') goTo(store, choice.hit);
  else if (choice.kind === 'passage') open(store, choice.article, choice.span);
  else if (choice.kind === 'together') pickTogether(store, choice.keys);
  else if (choice.kind === 'command') choice.command.perform(store);
  else if (choice.kind === 'path') {
    const [from, to] = [keyOf(choice.ends.from), keyOf(choice.ends.to)];
    if (from !== null && to !== null) store.actions.askPath({ from, to });
  }
}

/** Adds an entity to those picked together, or takes it out. Gives false for anything else. */
export function addOption(store: ClewStore, { choice }: SearchOption): boolean {
  const key = choice.kind === 'hit' ? keyOf(choice.hit) : null;
  if (key === null || choice.kind !== 'hit') return false;
  const { actions, getState } = store;
  const { label } = choice.hit;
  const isLoosened = !isVisible(getState(), { kind: 'node', key });
  if (isLoosened) actions.reveal([{ kind: 'node', key }]);
  actions.togglePick(key);
  const { picked, selected } = getState().selection;
  const isIn = picked.has(key) || (selected?.kind === 'node' && selected.key === key);
  const size = picked.size > 0 ? picked.size : selected === null ? 0 : 1;
  const count = size === 0 ? 'nothing is picked' : `${countOf(size, 'entity', 'entities')} picked`;
  const change = isIn ? `${label} added` : `${label} taken out`;
  actions.notify(`${change}, ${count}.${isLoosened ? ' Filters loosened to show it.' : ''}`);
  return true;
}

function pickTogether({ actions, getState }: ClewStore, keys: readonly string[]): void {
  const targets = keys.map((key) => ({ kind: 'node', key }) as const);
  const areHidden = targets.some((target) => !isVisible(getState(), target));
  if (areHidden) actions.reveal(targets);
  actions.pickNodes(keys);
  actions.askCamera({ kind: 'showAll' });
  const loosened = areHidden ? ' Filters loosened to show them.' : '';
  actions.notify(`${countOf(keys.length, 'entity', 'entities')} picked.${loosened}`);
}

function goTo(store: ClewStore, { target, label }: Hit): void {
  const { actions } = store;
  if (target.kind === 'entity' || target.kind === 'edge') {
    const picked = { kind: target.kind === 'edge' ? 'edge' : 'node', key: target.key } as const;
    if (!isVisible(store.getState(), picked)) actions.notify(`Filters loosened to show ${label}.`);
    actions.show(picked);
  } else if (target.kind === 'article') {
    open(store, target.id);
  } else if (target.kind === 'figure') {
    if (target.chart) openChart(store, target.chart);
    else open(store, target.place.article, target.place);
  } else if (isAlone(store.getState(), target.relation)) {
    actions.changeFilters(showAllRelationTypes);
    actions.notify('Showing all relations.');
  } else {
    const { relation } = target;
    const first = isKeptBack(store.getState(), relation) && findFirst(store, relation);
    if (first) actions.reveal([first]);
    actions.showOnlyRelationType(relation);
    actions.notify(`Showing only “${label}”.${first ? ' Filters loosened to show it.' : ''}`);
  }
}

/** Opens a chart, and sees to it that whom it is of is in sight, and nobody else lit. */
function openChart(
  { actions, getState }: ClewStore,
  { topic, series }: { readonly topic: string; readonly series: readonly string[] },
): void {
  const subjects = series.map(subjectOf);
  const { selected } = getState().selection;
  if (selected && !subjects.includes(selected.key)) actions.select(null);
  actions.openChart(topic, series);
  actions.askCamera({ kind: 'uncover', nodes: subjects });
}

function findFirst({ getState }: ClewStore, relation: RelationType): Target | null {
  const edge = getData(getState())?.file.edges.find(({ attributes }) => attributes.relation === relation);
  return edge ? { kind: 'edge', key: edge.key } : null;
}

/** Opens an article, and lets it through where filters do not. */
function open(store: ClewStore, id: string, span: OpenArticle['span'] = null): void {
  const { actions, getState } = store;
  const state = getState();
  const article = getData(state)?.articles.get(id);
  if (article && isHiddenText(state, article, span)) {
    actions.changeFilters(revealText(state, article, span));
    actions.notify(`Filters loosened to show ${article.title}.`);
  }
  actions.openArticle(id, span);
}

const keyOf = ({ target }: Hit) => (target.kind === 'entity' ? target.key : null);
