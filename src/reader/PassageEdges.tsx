import { useEffect, useRef } from 'react';
import { labelOf, stateEdge } from '../../graph/query/evidence/statements.ts';
import type { Passage } from '../../graph/query/filter/contributions.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { readFigure } from '../../graph/query/measures/figures.ts';
import { isUnnamed } from '../../graph/query/measures/quotes.ts';
import { useActions } from '../ui/useStore.ts';
import styles from './Reader.module.css';
import { scrollToShow } from './scrollToMark.ts';

interface PassageEdgesProps {
  readonly id: string;
  readonly index: GraphIndex;
  readonly passage: Passage;
  readonly selected: string | null;
}

/** The relations and figures one sentence backs; each leads to its line, or its subject, in the graph. */
export function PassageEdges({ id, index, passage, selected }: PassageEdgesProps) {
  const actions = useActions();
  const list = useRef<HTMLDivElement>(null);
  // It comes behind the paragraph, which may end below what is seen.
  useEffect(() => {
    if (list.current) scrollToShow(list.current);
  }, []);
  return (
    <div ref={list} id={id} className={styles.edges}>
      <p>This sentence says</p>
      <ul>
        {passage.edges.map((edge) => {
          const { source, verb, target } = stateEdge(index, edge);
          const picked = { kind: 'edge', key: edge.key } as const;
          return (
            <li key={edge.key}>
              <button
                type="button"
                aria-current={edge.key === selected}
                onClick={() => actions.select(picked, { fly: true })}
                onPointerEnter={() => actions.hover(picked)}
                onPointerLeave={() => actions.hover(null)}
              >
                {source} <em>{verb}</em> {target}
              </button>
            </li>
          );
        })}
        {passage.figures.map((figure) => {
          const { title, amount, change, details, time } = readFigure(figure, index);
          const subject = { kind: 'node', key: figure.subject } as const;
          const rest = [change, ...details, time].filter((part) => part !== null);
          return (
            <li key={figure.id}>
              <button
                type="button"
                onClick={() => actions.select(subject, { fly: true })}
                onPointerEnter={() => actions.hover(subject)}
                onPointerLeave={() => actions.hover(null)}
              >
                {labelOf(index, figure.subject)}: <strong>{amount}</strong>
                {!isUnnamed(figure) && ` ${title}`}
                {rest.length > 0 && <em> {rest.join(' · ')}</em>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
