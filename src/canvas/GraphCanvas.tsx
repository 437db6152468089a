import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import type { GraphData } from '../state/graph.ts';
import { createPart, Later } from '../ui/Later.tsx';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { type Size, watchSize } from '../ui/watchSize.ts';
import type { Rest } from './controllers/rest.ts';
import type { Problem } from './DrawingProblem.tsx';
import styles from './GraphCanvas.module.css';
import type { HoverCard } from './HoverCard.tsx';
import { LayoutMenu } from './LayoutMenu.tsx';
import { type Canvas, mountCanvas } from './mountCanvas.ts';
import { SelectionVoice } from './SelectionVoice.tsx';
import type { Insets, Stage } from './stage.ts';
import { ViewControls } from './ViewControls.tsx';

/** Wanted before it is needed: after a sleep, the network is often gone along with the drawing. */
export const loadProblem = () => import('./DrawingProblem.tsx').then(({ DrawingProblem }) => DrawingProblem);
const PROBLEM = createPart(loadProblem);
const SELECTION_BAR = createPart(() => import('./SelectionBar.tsx').then(({ SelectionBar }) => SelectionBar));

interface GraphCanvasProps {
  /** What panels cover: the graph is on the whole window. */
  readonly insets: Insets;
  /** How high the card is that stands at its foot, in pixels. */
  readonly card: number;
  /** How much of its top left corner the way taken covers, in pixels. */
  readonly trail: Size;
}

export function GraphCanvas({ insets, card, trail }: GraphCanvasProps) {
  const store = useClewStore();
  const data = useStore(getData);
  const isSeveral = useStore(({ selection }) => selection.picked.size > 1);
  const hasSingleKeys = useStore(({ shell }) => shell.hasSingleKeys);
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const latestInsets = useRef(insets);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [rest, setRest] = useState<Rest | null>(null);
  const [Card, setCard] = useState<typeof HoverCard | null>(null);
  const controls = useRef<Stage['controls']>({ width: 0, height: 0, bar: 0, card: 0, trail: { width: 0, height: 0 } });
  const [attempt, setAttempt] = useState(0);
  /** The graph that was drawn last. */
  const drawn = useRef<GraphData | null>(null);
  const loadCard = useCallback(async () => {
    const module = await import('./HoverCard.tsx');
    setCard(() => module.HoverCard);
  }, []);
  const drawAgain = useCallback(() => setAttempt((count) => count + 1), []);

  // From the first moment on: a context may be lost before the effects of the first drawing have run.
  useLayoutEffect(() => {
    const place = container.current;
    if (!place) return;
    // Several layers may go at once, and a killed renderer's go too, but those are no longer in the page.
    const onLost = (event: Event) => {
      event.preventDefault();
      setProblem({ kind: 'lost' });
    };
    place.addEventListener('webglcontextlost', onLost, { capture: true });
    place.addEventListener('webglcontextrestored', drawAgain, { capture: true });
    return () => {
      place.removeEventListener('webglcontextlost', onLost, { capture: true });
      place.removeEventListener('webglcontextrestored', drawAgain, { capture: true });
    };
  }, [drawAgain]);

  // Before the browser lays anything out, so that it does so once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt mounts anew.
  useLayoutEffect(() => {
    const place = container.current;
    if (!place || !data) return;
    const before = drawn.current === data ? null : drawn.current;
    drawn.current = data;
    try {
      canvas.current = mountCanvas(place, store, data, before, latestInsets.current, setRest, loadCard);
      canvas.current.setControls(controls.current);
      setProblem(null);
    } catch (error) {
      place.replaceChildren();
      setProblem({ kind: 'unable', error });
    }
    return () => {
      canvas.current?.unmount();
      canvas.current = null;
    };
  }, [store, data, attempt, loadCard]);

  useEffect(() => {
    latestInsets.current = insets;
    canvas.current?.setInsets(insets);
  }, [insets]);

  const setControls = useCallback((size: Partial<Stage['controls']>) => {
    controls.current = { ...controls.current, ...size };
    canvas.current?.setControls(controls.current);
  }, []);
  const measureBar = useMemo(() => watchSize(({ height: bar }) => setControls({ bar })), [setControls]);
  useEffect(() => setControls({ card, trail }), [setControls, card, trail]);

  const order = data?.graph.order ?? 0;
  return (
    <>
      <div
        ref={container}
        className={styles.canvas}
        role="application"
        aria-label={`Graph of ${countOf(order, 'entity', 'entities')}. Arrow keys walk from entity to entity, with Shift they move the view. ${hasSingleKeys ? 'Plus and minus zoom, zero fits; the letter o opens the outline' : 'The menu opens the outline'}, which lists every visible entity.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the graph, so it takes the focus.
        tabIndex={0}
      />
      <div className={styles.focus} style={insets} />
      {problem && (
        <div className={styles.problem} style={insets}>
          <Later part={PROBLEM} problem={problem} onRetry={drawAgain} />
        </div>
      )}
      {rest && Card && !problem && <Card rest={rest} />}
      {isSeveral && (
        <div
          ref={measureBar}
          className={styles.several}
          style={{ left: insets.left, right: insets.right, bottom: insets.bottom }}
        >
          <Later part={SELECTION_BAR} />
        </div>
      )}
      <SelectionVoice canvas={container} />
      <ViewControls insets={insets} isDisabled={problem !== null} onResize={setControls}>
        <LayoutMenu />
      </ViewControls>
    </>
  );
}
