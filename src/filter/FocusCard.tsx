import { Focus, X } from 'lucide-react';
import { DIRECTIONS, type Direction } from '../../graph/query/filter/graphFilter.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { DEPTHS, openHub } from '../state/filters.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { Choices } from './Choices.tsx';
import styles from './FocusCard.module.css';

const WAYS: Readonly<Record<Direction, string>> = { both: 'Both', out: 'Out', in: 'In' };
const WAY_NAMES: Readonly<Record<Direction, string>> = {
  both: 'Both, along and against the arrows',
  out: 'Out, along the arrows',
  in: 'In, against the arrows',
};
/** As many hubs are named; the rest is opened together. */
const NAMED = 4;

/** The entity that the view is about, how far around it one sees, and what its hubs keep back. */
export function FocusCard() {
  const data = useStore(getData);
  const ego = useStore((state) => state.filters.ego);
  const leftOut = useStore((state) => state.view.visible.leftOut);
  const actions = useActions();
  if (!data || !ego) return null;
  const labelOf = (node: string) => (data.graph.hasNode(node) ? data.graph.getNodeAttribute(node, 'label') : node);
  const hubs = [...leftOut].sort((a, b) => b[1] - a[1]);
  return (
    <section className={styles.card} aria-label="Focus">
      <header>
        <Focus aria-hidden="true" size={15} />
        <button
          type="button"
          className={styles.name}
          onClick={() => actions.select({ kind: 'node', key: ego.node }, { fly: true })}
        >
          {labelOf(ego.node)}
        </button>
        <IconButton label="End the focus" onClick={actions.endFocus}>
          <X aria-hidden="true" />
        </IconButton>
      </header>
      <Choices
        label="Steps"
        options={DEPTHS.map((depth) => ({ value: depth as number, label: `${depth}`, name: countOf(depth, 'step') }))}
        value={ego.depth}
        onChange={(depth) => actions.setFocus({ depth })}
      />
      <Choices
        label="Direction"
        options={DIRECTIONS.map((way) => ({ value: way, label: WAYS[way], name: WAY_NAMES[way] }))}
        value={ego.direction}
        onChange={(direction) => actions.setFocus({ direction })}
      />
      {hubs.slice(0, NAMED).map(([hub, count]) => (
        <p key={hub} className={styles.hub}>
          {countOf(count, 'neighbour')} of {labelOf(hub)} {count === 1 ? 'is' : 'are'} left out.{' '}
          <Button look="quiet" onClick={() => actions.changeFilters(openHub(hub))}>
            Show the other {count}
          </Button>
        </p>
      ))}
      {hubs.length > NAMED && (
        <p className={styles.hub}>
          So are some of {countOf(hubs.length - NAMED, 'other entity', 'other entities')}.{' '}
          <Button
            look="quiet"
            onClick={() => actions.setFocus({ opened: new Set([...ego.opened, ...hubs.map(([hub]) => hub)]) })}
          >
            Show all
          </Button>
        </p>
      )}
    </section>
  );
}
