import { type RefObject, useEffect, useState } from 'react';
import { ENTITIES } from '../../graph/ontology.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import type { ClewState } from '../state/store.ts';
import { useClewStore } from '../ui/useStore.ts';

/** Says what the arrow keys have come to while the graph has the focus: "Shenzhen, region, 14 connections". */
export function SelectionVoice({ canvas }: { readonly canvas: RefObject<HTMLElement | null> }) {
  const store = useClewStore();
  const [words, setWords] = useState('');
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const { selected, picked } = state.selection;
        if (selected === before.selection.selected && picked === before.selection.picked) return;
        setWords(document.activeElement === canvas.current ? describeSelection(state) : '');
      }),
    [store, canvas],
  );
  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}

function describeSelection(state: ClewState): string {
  const { selected, picked } = state.selection;
  const data = getData(state);
  if (!data) return '';
  if (picked.size > 1) return `${countOf(picked.size, 'entity', 'entities')} selected`;
  if (selected?.kind !== 'node' || !data.graph.hasNode(selected.key)) return '';
  const { label, entityType } = data.graph.getNodeAttributes(selected.key);
  const connections = countOf(data.graph.degree(selected.key), 'connection');
  return `${label}, ${ENTITIES[entityType].label.toLowerCase()}, ${connections}`;
}
