import { ClipboardCopy, Download } from 'lucide-react';
import { useMemo } from 'react';
import { formatFiguresCsv, formatFiguresTsv } from '../../graph/formats/figuresCsv.ts';
import { MOST_SERIES, rankTopics } from '../../graph/query/chartSuggestions.ts';
import { nameUnit, titleSeries, titleTopic } from '../../graph/query/figureWords.ts';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { indexSeries } from '../../graph/query/series.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { saveFile } from '../ui/saveFile.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { allowsLog, type ChartPoint } from './chartData.ts';
import type { Chosen } from './chooseSeries.ts';
import styles from './FiguresDock.module.css';
import { nameCsv } from './nameCsv.ts';
import { Picker, type PickerOption } from './Picker.tsx';
import { SeriesChips } from './SeriesChips.tsx';

interface ChartToolbarProps {
  readonly file: GraphFile;
  readonly chosen: Chosen;
  readonly points: readonly ChartPoint[];
  readonly title: string;
  readonly isOverTime: boolean;
  readonly isLog: boolean;
}

/** What is charted, whose figures, how they are spread, and the figures to take away. */
export function ChartToolbar({ file, chosen, points, title, isOverTime, isLog }: ChartToolbarProps) {
  const actions = useActions();
  const selected = useStore(({ selection }) => (selection.selected?.kind === 'node' ? selection.selected.key : null));
  const index = indexFile(file);
  const { topic, ids } = chosen;
  const topics = useMemo(() => listTopics(file, selected), [file, selected]);
  const others: readonly PickerOption[] = topic.series
    .filter(({ id }) => !ids.includes(id))
    .map((series) => ({
      id: series.id,
      label: titleSeries(series, index),
      hint: countOf(series.points.length, 'figure'),
      group: series.slice.length === 0 ? 'The whole' : 'Parts of it',
    }));
  const figures = points.flatMap(({ point }) => point.figures.filter((figure) => figure !== undefined));
  const isFull = ids.length >= MOST_SERIES;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(formatFiguresTsv(figures, index));
      actions.notify(`Copied ${countOf(figures.length, 'figure')}, ready to be pasted into a spreadsheet.`);
    } catch {
      actions.notify('The browser does not let this page write to the clipboard. The CSV file has the same.');
    }
  };
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
      <SeriesChips
        chosen={chosen.drawn}
        onRemove={(id) =>
          actions.setSeries(
            topic.id,
            ids.filter((other) => other !== id),
          )
        }
      />
      {others.length > 0 && (
        <div className={styles.compare}>
          <Picker
            label="Compare with"
            placeholder={isFull ? `${MOST_SERIES} at most` : 'Compare with …'}
            value={null}
            options={others}
            isDisabled={isFull}
            onPick={(id) => actions.setSeries(topic.id, [...ids, id])}
          />
        </div>
      )}
      <div className={styles.tools}>
        {isOverTime && allowsLog(topic.unit, points) && (
          <Button
            look="quiet"
            aria-pressed={isLog}
            title="Spreads values by powers of ten, so that small ones show beside large ones"
            onClick={() => actions.setChartScale(isLog ? 'linear' : 'log')}
          >
            {isLog ? 'Even scale' : 'Scale by powers of ten'}
          </Button>
        )}
        <Button
          look="quiet"
          disabled={figures.length === 0}
          onClick={() => saveFile(nameCsv(title), formatFiguresCsv(figures, index), 'text/csv;charset=utf-8')}
        >
          <Download aria-hidden="true" size={14} /> as CSV
        </Button>
        <IconButton label="Copy the figures" disabled={figures.length === 0} onClick={() => void copy()}>
          <ClipboardCopy aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

/** The selected entity's topics first, then all by how much they say. */
function listTopics(file: GraphFile, selected: string | null): readonly PickerOption[] {
  const index = indexFile(file);
  const own = selected === null ? undefined : indexSeries(file).topicsOf.get(selected);
  const options = rankTopics(file).map(({ topic, subjects, times }): PickerOption & { isOwn: boolean } => {
    const unit = nameUnit(topic.unit);
    const size = subjects > 1 ? `${subjects} compared` : times > 1 ? countOf(times, 'time') : null;
    const isOwn = own?.has(topic) ?? false;
    return {
      id: topic.id,
      label: titleTopic(topic, index),
      hint: [unit, size].filter((part) => part !== null).join(' · '),
      ...(own ? { group: isOwn ? (index.nodes.get(selected ?? '')?.attributes.label ?? '') : 'Others' } : {}),
      isOwn,
    };
  });
  return [...options.filter(({ isOwn }) => isOwn), ...options.filter(({ isOwn }) => !isOwn)];
}
