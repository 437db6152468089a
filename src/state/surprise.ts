/** Surprises: apart from the store's actions, because nothing that is drawn first needs them. */
import { RELATIONS } from '../../graph/ontology.ts';
import { nameSurprise } from '../../graph/query/surpriseName.ts';
import { findSurprise, type Surprise } from '../../graph/query/surprises.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from './derive.ts';
import type { GraphData } from './graph.ts';
import { selectTarget } from './selection.ts';
import type { ClewStore } from './store.ts';

/** Selects something visible that is worth seeing and was not seen yet, flies there, and says why. */
export function surprise(store: ClewStore): void {
  store.setState((state) => {
    const data = getData(state);
    if (!data) return {};
    const { seed, seen } = state.shell;
    const find = (known: ReadonlySet<string>) => findSurprise(data.file, state.view.visible, seed, known);
    const found = find(seen) ?? find(new Set());
    if (!found) return { notice: { text: 'Nothing visible is connected: loosen the filters, then try again.' } };
    // Everything was seen: the round begins again.
    const isRepeated = seen.has(nameSurprise(found));
    return {
      shell: { ...state.shell, seen: new Set([...(isRepeated ? [] : seen), nameSurprise(found)]) },
      selection: selectTarget({ kind: found.kind, key: found.key }, { fly: true })(state.selection),
      notice: { text: explainSurprise(found, data) },
    };
  });
}

function explainSurprise({ kind, key, articles, connections }: Surprise, { graph }: GraphData): string {
  const labelOf = (node: string) => graph.getNodeAttribute(node, 'label');
  if (kind === 'edge') {
    const [from, to] = graph.extremities(key);
    const { label } = RELATIONS[graph.getEdgeAttribute(key, 'relation')];
    return `Said by ${countOf(articles, 'article')}: ${labelOf(from)} ${label} ${labelOf(to)}.`;
  }
  const named = articles > 0 ? `named in ${countOf(articles, 'article')}, with ` : '';
  return `${labelOf(key)}: ${named}${countOf(connections, 'relation')}.`;
}
