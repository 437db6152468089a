import { type ComponentType, useEffect, useState } from 'react';
import { readDate } from '../../graph/query/dates.ts';
import { Button } from '../ui/Button.tsx';
import { useStore } from '../ui/useStore.ts';
import { Fold } from './Fold.tsx';

/** When things happened or were said: folded until asked for, missing where nothing is dated. */
export function TimeFilter() {
  const hasTime = useStore(({ view }) => {
    const { months } = view.visible;
    return months !== null && months.first < months.last;
  });
  const months = useStore((state) => state.filters.months);
  if (!hasTime && months === null) return null;
  const state = months && readDate(months.from === months.to ? months.from : `${months.from}/${months.to}`);
  return (
    <Fold title="Time" state={state}>
      <TimeRangeLater />
    </Fold>
  );
}

/** The range comes when it is first asked for; a legend that nobody unfolds should not wait for it. */
function TimeRangeLater() {
  const [Range, setRange] = useState<ComponentType | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void attempt;
    import('./TimeRange.tsx').then(
      ({ TimeRange }) => isWanted && setRange(() => TimeRange),
      () => isWanted && setHasFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  if (Range) return <Range />;
  if (!hasFailed) return <p role="status">Opening …</p>;
  return (
    <p role="alert">
      The time range did not come from the server.{' '}
      <Button
        look="quiet"
        onClick={() => {
          setHasFailed(false);
          setAttempt(attempt + 1);
        }}
      >
        Try again
      </Button>
    </p>
  );
}
