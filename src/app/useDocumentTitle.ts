import { useEffect } from 'react';
import { RELATIONS } from '../../graph/ontology.ts';
import { getData } from '../state/derive.ts';
import type { ClewState } from '../state/store.ts';
import { useStore } from '../ui/useStore.ts';

/** The tab, the history and bookmarks say what is selected. */
export function useDocumentTitle(): void {
  const title = useStore(nameView);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function nameView(state: ClewState): string {
  const data = getData(state);
  const { selected } = state.selection;
  if (!data) return 'Clew';
  return `${selected ? nameSelected(state) : data.file.attributes.title} · Clew`;
}

/** The selected entity's name, or what the selected relation says; '' while nothing is selected. */
export function nameSelected(state: ClewState): string {
  const data = getData(state);
  const { selected } = state.selection;
  if (!data || !selected) return '';
  const labelOf = (node: string) => data.graph.getNodeAttribute(node, 'label');
  if (selected.kind === 'node') return labelOf(selected.key);
  const [source, target] = data.graph.extremities(selected.key);
  const { label } = RELATIONS[data.graph.getEdgeAttribute(selected.key, 'relation')];
  return `${labelOf(source)} ${label} ${labelOf(target)}`;
}
