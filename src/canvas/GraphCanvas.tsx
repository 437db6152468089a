import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { IconButton } from '../ui/Button.tsx';
import { isTyping } from '../ui/isTyping.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { DrawingProblem, type Problem } from './DrawingProblem.tsx';
import styles from './GraphCanvas.module.css';
import { type Canvas, mountCanvas } from './mountCanvas.ts';
import type { Insets } from './stage.ts';

/** The graph on the whole window; panels lie over it and say through `insets` what they cover. */
export function GraphCanvas({ insets }: { readonly insets: Insets }) {
  const store = useClewStore();
  const data = useStore(getData);
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const latestInsets = useRef(insets);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const drawAgain = useCallback(() => setAttempt((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt mounts anew.
  useEffect(() => {
    const place = container.current;
    if (!place || !data) return;
    try {
      canvas.current = mountCanvas(place, store, data, latestInsets.current);
      setProblem(null);
    } catch (error) {
      place.replaceChildren();
      setProblem({ kind: 'unable', detail: error instanceof Error ? error.message : String(error) });
    }
    return () => {
      canvas.current?.unmount();
      canvas.current = null;
    };
  }, [store, data, attempt]);

  useEffect(() => {
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

  useEffect(() => {
    latestInsets.current = insets;
    canvas.current?.setInsets(insets);
  }, [insets]);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const camera = canvas.current?.camera;
      if (event.key === '+' || event.key === '=') camera?.zoomIn();
      else if (event.key === '-') camera?.zoomOut();
      else if (event.key === '0') camera?.showAll();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const panByKey = (event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    canvas.current?.camera.pan(...step);
  };

  const order = data?.graph.order ?? 0;
  return (
    <>
      <div
        ref={container}
        className={styles.canvas}
        role="application"
        aria-label={`Graph of ${countOf(order, 'entity', 'entities')}. Arrow keys move the view, plus and minus zoom, zero fits. The letter o opens the outline, which lists every visible entity.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the view, so it takes the focus.
        tabIndex={0}
        onKeyDown={panByKey}
      />
      <div className={styles.focus} style={insets} />
      {problem && <DrawingProblem problem={problem} insets={insets} onRetry={drawAgain} />}
      <fieldset
        className={styles.controls}
        aria-label="View"
        disabled={problem !== null}
        style={{ insetInlineEnd: insets.right + 16, insetBlockEnd: insets.bottom + 16 }}
      >
        <IconButton label="Zoom in" shortcut="+" onClick={() => canvas.current?.camera.zoomIn()}>
          <Plus aria-hidden="true" />
        </IconButton>
        <IconButton label="Zoom out" shortcut="−" onClick={() => canvas.current?.camera.zoomOut()}>
          <Minus aria-hidden="true" />
        </IconButton>
        <IconButton label="Fit the graph into the window" shortcut="0" onClick={() => canvas.current?.camera.showAll()}>
          <Maximize aria-hidden="true" />
        </IconButton>
      </fieldset>
    </>
  );
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.12, 0],
  ArrowRight: [0.12, 0],
  ArrowUp: [0, -0.12],
  ArrowDown: [0, 0.12],
};
