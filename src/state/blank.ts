/** Why nothing is left to see, and which one change brings something back. */
import { findVisible, listKinds } from '../../graph/query/filter/visible.ts';
import { getData } from './derive.ts';
import { type FilterChip, listChips } from './filterChips.ts';
import type { FilterProducer } from './filters.ts';
import type { ClewState } from './store.ts';

export interface Blank {
  /** What took the last away, in words: "Only Companies". Several where they came with one change. */
  readonly causes: readonly string[];
  /** Takes back just that. */
  readonly remove: FilterProducer;
  /** How many entities that brings back. */
  readonly brings: number;
  /** Whether it was the last change that did it. */
  readonly isLast: boolean;
}

/**
 * The filter that emptied the graph: the last change, where there was something before it, or else the one whose
 * removal brings most back. Null where no single one does.
 */
export function explainBlank(state: ClewState): Blank | null {
  const data = getData(state);
  if (!data) return null;
  const { filters, filterHistory, view } = state;
  const countWithout = (remove: FilterProducer) => findVisible(data.file, remove(filters)).nodes.size;

  const before = filterHistory.past.at(-1);
  if (before) {
    const had = new Map(
      listChips(before, { data, kindsOf: listKinds(data.file) }).map((chip) => [chip.id, chip.label]),
    );
    const fresh = view.chips.filter(({ id, label }) => had.get(id) !== label);
    const remove: FilterProducer = () => ({ ...before, mode: filters.mode });
    const brings = fresh.length === 0 ? 0 : countWithout(remove);
    if (brings > 0) return { causes: fresh.map(({ label }) => label), remove, brings, isLast: true };
  }
  let best: Blank | null = null;
  for (const { causes, remove } of groupChips(view.chips)) {
    const brings = countWithout(remove);
    if (brings > (best?.brings ?? 0)) best = { causes, remove, brings, isLast: false };
  }
  return best;
}

/** Chips of the same facet, such as several hidden types, are one filter. */
function groupChips(chips: readonly FilterChip[]): { causes: readonly string[]; remove: FilterProducer }[] {
  const groups = new Map<string, FilterChip[]>();
  for (const chip of chips) {
    const facet = chip.id.replace(/:.*$/s, '').replace('kind', 'entity').replace('background', 'basis');
    groups.set(facet, [...(groups.get(facet) ?? []), chip]);
  }
  return [...groups.values()].map((group) => ({
    causes: group.map(({ label }) => label),
    remove: (filters) => group.reduce((sofar, { remove }) => remove(sofar), filters),
  }));
}
