import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { getData } from '../state/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { ErrorState } from '../ui/Message.tsx';
import { useClewStore, useStore } from '../ui/useStore.ts';
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
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (!container.current || !data) return;
    try {
      canvas.current = mountCanvas(container.current, store, data, latestInsets.current);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    return () => {
      canvas.current?.unmount();
      canvas.current = null;
    };
  }, [store, data]);

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
        aria-label={`Graph of ${order} entities. Arrow keys move the view, plus and minus zoom, zero fits. The outline in the filters lists every visible entity.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the view, so it takes the focus.
        tabIndex={0}
        onKeyDown={panByKey}
      />
      {problem && (
        <div className={styles.problem}>
          <ErrorState title="This browser cannot draw the graph" facts={[['Reason', problem]]}>
            <p>
              Drawing needs WebGL, which is switched off or missing here. Search, outline, sentences and export work
              without it.
            </p>
          </ErrorState>
        </div>
      )}
      <fieldset
        className={styles.controls}
        aria-label="View"
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

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select'))
  );
}
