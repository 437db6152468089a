/** What the articles count and measure, as charts with a table of the same figures. */
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { findConflicts } from '../../graph/query/measures/conflicts.ts';
import { indexSeries } from '../../graph/query/measures/series.ts';
import { titleTopic } from '../../graph/query/questions/figureWords.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { getData } from '../state/derive.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/Message.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { ChartKey } from './ChartKey.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import { ChartToolbar } from './ChartToolbar.tsx';
import { allowsLog, isLog, isTimeline, leaveOutStrays, listPoints } from './chartData.ts';
import { chooseSeries } from './chooseSeries.ts';
import styles from './FiguresDock.module.css';
import { FigureTable } from './FigureTable.tsx';
import { SERIES_COLOURS } from './seriesColours.ts';
import { TableTools } from './TableTools.tsx';

/** The plotting library comes when the first chart is drawn; table and words are there before it. */
const PlotArea = lazy(() => import('./PlotArea.tsx').then((module) => ({ default: module.PlotArea })));

export function FiguresDock() {
  const data = useStore(getData);
  return data && <Figures file={data.file} />;
}

function Figures({ file }: { readonly file: GraphFile }) {
  const actions = useActions();
  const chart = useStore((state) => state.chart);
  const visible = useStore((state) => state.view.visible.nodes);
  const [active, setActive] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const index = indexFile(file);
  const chosen = useMemo(() => chooseSeries(file, chart, visible), [file, chart, visible]);
  const points = useMemo(() => (chosen ? listPoints(chosen.drawn, findConflicts(file)) : []), [chosen, file]);
  const plotted = useMemo(() => leaveOutStrays(points), [points]);

  useEffect(() => {
    if (chart.requests > 0) root.current?.focus({ preventScroll: true });
  }, [chart.requests]);

  if (!chosen) return <NothingToChart file={file} />;
  const { topic, drawn } = chosen;
  const title = titleTopic(topic, index);
  const isOverTime = isTimeline(drawn);
  const isByPowers = isOverTime && isLog(chart.scale, topic.unit, plotted);
  const strays = points.length - plotted.length;
  const notes = <ChartNotes file={file} chosen={chosen} points={plotted} strays={strays} isOverTime={isOverTime} />;
  const names = drawn.map((series) => series.title).join('; ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's
    <div
      ref={root}
      role="group"
      aria-label={`Chart: ${title}`}
      tabIndex={-1}
      className={styles.figures}
      style={SERIES_COLOURS}
    >
      <ChartToolbar file={file} chosen={chosen} />
      {points.length > 0 ? (
        <div className={styles.halves}>
          <div className={styles.chart} data-kind={isOverTime ? 'timeline' : 'bars'}>
            <Suspense
              fallback={
                <p role="status" className={styles.frame}>
                  Drawing the chart …
                </p>
              }
            >
              <PlotArea
                index={index}
                title={`${title}: ${names}. The table has the same figures.`}
                chosen={drawn}
                points={plotted}
                unit={topic.unit}
                isLog={isByPowers}
                active={active}
                onActive={setActive}
              />
            </Suspense>
            <ChartKey
              points={plotted}
              isOverTime={isOverTime}
              isLog={isByPowers}
              isRank={topic.unit === 'rank'}
              onChangeScale={
                isOverTime && allowsLog(topic.unit, plotted)
                  ? () => actions.setChartScale(isByPowers ? 'linear' : 'log')
                  : null
              }
            />
          </div>
          <div className={styles.figureList}>
            <TableTools index={index} title={title} points={points} />
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
            <section className={styles.tableFrame} aria-label="Figures of the chart" tabIndex={0}>
              <FigureTable index={index} title={title} points={points} active={active} onActive={setActive} />
              {notes}
            </section>
          </div>
        </div>
      ) : (
        <p className={styles.nothing}>
          {chosen.hidden.length > 0
            ? 'The filters hide everything that was charted here.'
            : 'Nothing is charted. Choose whose figures to draw with “Compare with …”, or another chart.'}{' '}
          {chosen.hidden.length === 0 && (
            <Button look="quiet" onClick={() => actions.setTopic(topic.id)}>
              Draw what it suggests
            </Button>
          )}
        </p>
      )}
      {points.length === 0 && notes}
    </div>
  );
}

/** No figures at all, none that can be compared, or not those that a link asks for. */
function NothingToChart({ file }: { readonly file: GraphFile }) {
  const actions = useActions();
  const { topics, unnamed } = indexSeries(file);
  if (topics.size > 0) {
    return (
      <EmptyState
        title="This graph has no such figures"
        actions={<Button onClick={() => actions.setTopic(null)}>Show what it has</Button>}
      >
        <p>The chart asked for counts or measures something that no article of this graph gives.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={unnamed.length > 0 ? 'No figures to compare' : 'No figures'}>
      <p>
        {unnamed.length > 0
          ? 'The articles give numbers, but only their sentences say what they count. They stand with their entities.'
          : 'The articles of this graph count and measure nothing. Charts come with articles that do.'}
      </p>
    </EmptyState>
  );
}
