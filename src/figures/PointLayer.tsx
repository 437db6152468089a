import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { saySource, sayTime, sayValue } from '../../graph/query/questions/figureWords.ts';
import { useActions } from '../ui/useStore.ts';
import type { Spot } from './drawing.ts';
import { FigureTip } from './FigureTip.tsx';
import styles from './PointLayer.module.css';
import { stepPoint } from './stepPoint.ts';

interface PointLayerProps {
  readonly index: GraphIndex;
  readonly spots: readonly Spot[];
  readonly active: string | null;
  readonly onActive: (figure: string | null) => void;
}

const idOf = (spot: Spot | null): string | null => spot?.point.figures[0].id ?? null;

/** Pixels around a point in which it is meant. */
const REACH = 26;

/** The points of the chart as buttons, one stop of the Tab key; arrows go from point to point. */
export function PointLayer({ index, spots, active, onActive }: PointLayerProps) {
  const actions = useActions();
  const layer = useRef<HTMLFieldSetElement>(null);
  const [stop, setStop] = useState(0);
  /** Whether the pointer shows the point: a tip shown by the keyboard must not keep the pointer from what it covers. */
  const [isPointed, setIsPointed] = useState(false);
  /** What was shown when a finger came down: the first tap shows a point, the second reads it. */
  const before = useRef<string | null>(null);
  const current = Math.min(stop, spots.length - 1);
  const shown = spots.find(({ point }) => point.figures.some((figure) => figure?.id === active));

  const findSpot = (event: PointerEvent): Spot | null => {
    const box = layer.current?.getBoundingClientRect();
    if (!box) return null;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    let nearest: { spot: Spot; distance: number } | null = null;
    for (const spot of spots) {
      const distance = Math.hypot(spot.x - x, spot.y - y);
      if (distance <= REACH && (!nearest || distance < nearest.distance)) nearest = { spot, distance };
    }
    return nearest?.spot ?? null;
  };
  const point = (spot: Spot | null) => {
    setIsPointed(true);
    onActive(idOf(spot));
  };
  const read = (spot: Spot) => {
    const [evidence] = spot.point.figures[0].evidence;
    if (evidence) actions.openArticle(evidence.article, evidence);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      onActive(null);
      return;
    }
    const next = stepPoint(spots, current, event.key);
    if (next === null) return;
    event.preventDefault();
    layer.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <fieldset
      ref={layer}
      className={styles.points}
      aria-label="Points of the chart"
      onKeyDown={onKeyDown}
      onPointerMove={(event) => point(findSpot(event))}
      onPointerDown={(event) => {
        before.current = active;
        point(findSpot(event));
      }}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'touch') onActive(null);
      }}
      onClick={(event) => {
        // A click of the keyboard comes from a button itself.
        if (event.target !== layer.current || !shown) return;
        const isTouch = event.nativeEvent instanceof window.PointerEvent && event.nativeEvent.pointerType === 'touch';
        if (!isTouch || before.current === active) read(shown);
      }}
      data-pointing={shown !== undefined || undefined}
    >
      {spots.map((spot, at) => {
        const [figure] = spot.point.figures;
        return (
          <button
            key={figure.id}
            type="button"
            className={styles.point}
            style={{ insetInlineStart: spot.x, insetBlockStart: spot.y }}
            tabIndex={at === current ? 0 : -1}
            data-active={spot === shown || undefined}
            aria-label={[
              spot.of.title,
              sayValue(spot.point),
              figure.status === 'actual' ? null : figure.status,
              sayTime(spot.point.time),
              saySource(figure, index),
            ]
              .filter((part) => part !== null)
              .join(', ')}
            onFocus={() => {
              setStop(at);
              setIsPointed(false);
              onActive(figure.id);
            }}
            onBlur={() => onActive(null)}
            onClick={() => read(spot)}
          />
        );
      })}
      {shown && layer.current && (
        <FigureTip
          index={index}
          spot={shown}
          isPointed={isPointed}
          chart={layer.current.getBoundingClientRect()}
          onPointerMove={(event) => {
            // The tip stays under a resting pointer, but does not keep it from the points it covers.
            event.stopPropagation();
            const other = findSpot(event);
            if (other) onActive(idOf(other));
          }}
          onClick={() => read(shown)}
        />
      )}
    </fieldset>
  );
}
