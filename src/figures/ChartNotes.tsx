import { indexFile } from '../../graph/query/graphIndex.ts';
import { suggestFor } from '../../graph/query/measures/chartSuggestions.ts';
import { indexSeries } from '../../graph/query/measures/series.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import type { ChartPoint } from './chartData.ts';
import type { Chosen } from './chooseSeries.ts';
import styles from './FiguresDock.module.css';

interface ChartNotesProps {
  readonly file: GraphFile;
  readonly chosen: Chosen;
  /** What is drawn, if it has a date. */
  readonly points: readonly ChartPoint[];
  /** How many are not, being far off the others. */
  readonly strays: number;
  readonly isOverTime: boolean;
}

/** What the chart leaves out and why, with a way to it. */
export function ChartNotes({ file, chosen, points, strays, isOverTime }: ChartNotesProps) {
  const actions = useActions();
  const { nodes } = indexFile(file);
  const { topicsOf, unnamed } = indexSeries(file);
  const selected = useStore(({ selection }) => (selection.selected?.kind === 'node' ? selection.selected.key : null));
  const nameOf = (key: string) => nodes.get(key)?.attributes.label ?? key;
  const { missing, topic, ids } = chosen;
  const undated = isOverTime ? points.filter(({ point }) => point.time === null).length : 0;
  const isCharted = selected !== null && (topic.about === selected || ids.some((id) => id.split('~')[0] === selected));
  const own = selected !== null && !isCharted ? suggestFor(file, selected) : null;
  return (
    <ul className={styles.notes}>
      {own && (
        <li>
          <Button look="quiet" onClick={() => actions.openChart(own.topic, own.series)}>
            Chart the figures of {nameOf(selected ?? '')}
          </Button>
        </li>
      )}
      {selected !== null && !topicsOf.has(selected) && (
        <li>The articles give no figures of {nameOf(selected)} that could be charted.</li>
      )}
      {missing > 0 && (
        <li>
          {countOf(missing, 'series', 'series')} of this link {missing === 1 ? 'is' : 'are'} not in this graph.
        </li>
      )}
      {strays > 0 && (
        <li>
          {countOf(strays, 'figure')} far off the others {strays === 1 ? 'stands' : 'stand'} only in the table:{' '}
          {strays === 1 ? 'it' : 'they'} may count something else.
        </li>
      )}
      {undated > 0 && (
        <li>
          {countOf(undated, 'figure')} without any date {undated === 1 ? 'stands' : 'stand'} only in the table.
        </li>
      )}
      {unnamed.length > 0 && (
        <li>
          Of {countOf(unnamed.length, 'other figure')} only the sentence says what is counted;{' '}
          {unnamed.length === 1 ? 'it stands' : 'they stand'} with{' '}
          {unnamed.length === 1 ? 'its entity' : 'their entities'}.
        </li>
      )}
    </ul>
  );
}
