import { readDate } from '../../graph/query/dates.ts';
import { spansTime } from '../../graph/query/filter/visible.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { createPart, Later } from '../ui/Later.tsx';
import { useStore } from '../ui/useStore.ts';
import { Fold } from './Fold.tsx';

const RANGE = createPart(() => import('./TimeRange.tsx').then(({ TimeRange }) => TimeRange));

/** When things happened or were said: folded until asked for, missing where nothing is dated. */
export function TimeFilter() {
  const data = useStore(getData);
  const hasTime = data !== null && spansTime(data.file);
  const months = useStore((state) => state.filters.months);
  const undated = useStore((state) => (state.filters.months && state.view.visible.months?.undated) ?? 0);
  if (!hasTime && months === null) return null;
  const state = months && readDate(months.from === months.to ? months.from : `${months.from}/${months.to}`);
  const leftOut = `${countOf(undated, 'relation has', 'relations have')} no date and ${undated === 1 ? 'is' : 'are'} left out.`;
  return (
    <Fold title="Time" state={state} note={undated > 0 ? leftOut : null}>
      <Later part={RANGE} />
    </Fold>
  );
}
