import { useMemo } from 'react';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { MOST_SERIES, rankTopics } from '../../graph/query/measures/chartSuggestions.ts';
import { indexSeries } from '../../graph/query/measures/series.ts';
import { nameUnit, titleSeries, titleTopic } from '../../graph/query/questions/figureWords.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import type { Chosen } from './chooseSeries.ts';
import styles from './FiguresDock.module.css';
import { Picker, type PickerOption } from './Picker.tsx';
import { SeriesChips } from './SeriesChips.tsx';

interface ChartToolbarProps {
  readonly file: GraphFile;
  readonly chosen: Chosen;
}

/** What is charted, whose figures, and which of them the filters hide. */
export function ChartToolbar({ file, chosen }: ChartToolbarProps) {
  const actions = useActions();
  const selected = useStore(({ selection }) => (selection.selected?.kind === 'node' ? selection.selected.key : null));
  const index = indexFile(file);
  const { topic, ids, hidden } = chosen;
  const topics = useMemo(() => listTopics(file, selected), [file, selected]);
  const others: readonly PickerOption[] = topic.series
    .filter(({ id }) => !ids.includes(id))
    .map((series) => ({
      id: series.id,
      label: titleSeries(series, index),
      hint: countOf(series.points.length, 'figure'),
      group: series.slice.length === 0 ? 'The whole' : 'Parts of it',
    }));
  const isFull = ids.length >= MOST_SERIES;
  return (
    <div className={styles.toolbar}>
      <div className={styles.topic}>
        <Picker
          label="What to chart"
          placeholder="What to chart"
          value={topic.id}
          options={topics}
          onPick={(id) => actions.setTopic(id)}
        />
      </div>
      {others.length > 0 && (
        <div className={styles.compare}>
          <Picker
            label="Compare with"
            placeholder={isFull ? `${MOST_SERIES} of ${MOST_SERIES}` : 'Compare with …'}
            value={null}
            options={others}
            isDisabled={isFull}
            onPick={(id) => actions.setSeries(topic.id, [...ids, id])}
          />
        </div>
      )}
      <SeriesChips
        chosen={chosen.drawn}
        onRemove={(id) =>
          actions.setSeries(
            topic.id,
            ids.filter((other) => other !== id),
          )
        }
      />
      {hidden.length > 0 && (
        <p className={styles.hidden}>
          Hidden by the filters: {hidden.map((key) => index.nodes.get(key)?.attributes.label ?? key).join(', ')}.{' '}
          <Button look="quiet" onClick={() => actions.reveal(hidden.map((key) => ({ kind: 'node', key }) as const))}>
            Show {hidden.length === 1 ? 'it' : 'them'}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The selected entity's topics first, then all by how much they say. */
function listTopics(file: GraphFile, selected: string | null): readonly PickerOption[] {
  const index = indexFile(file);
  const own = selected === null ? undefined : indexSeries(file).topicsOf.get(selected);
  const topics = rankTopics(file);
  const titles = topics.map(({ topic }) => titleTopic(topic, index));
  const options = topics.map(({ topic, subjects, times }, at): PickerOption & { isOwn: boolean } => {
    const unit = nameUnit(topic.unit);
    const title = titles[at] as string;
    const isAlone = unit === null || titles.indexOf(title) === titles.lastIndexOf(title);
    const size = subjects > 1 ? `${subjects} compared` : times > 1 ? countOf(times, 'time') : null;
    const isOwn = own?.has(topic) ?? false;
    return {
      id: topic.id,
      // The field shows no hint: of several alike, the title says the unit.
      label: isAlone ? title : `${title}, ${unit}`,
      hint: [isAlone ? unit : null, size].filter((part) => part !== null).join(' · '),
      ...(own ? { group: isOwn ? (index.nodes.get(selected ?? '')?.attributes.label ?? '') : 'Others' } : {}),
      isOwn,
    };
  });
  return [...options.filter(({ isOwn }) => isOwn), ...options.filter(({ isOwn }) => !isOwn)];
}
