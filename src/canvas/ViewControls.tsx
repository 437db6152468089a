import { Lasso, Maximize, Minus, PinOff, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { countOf } from '../../graph/text/countOf.ts';
import { IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './GraphCanvas.module.css';
import type { Insets } from './stage.ts';

interface ViewControlsProps {
  readonly insets: Insets;
  readonly isDisabled: boolean;
  /** Told how much room the buttons take, whenever that changes. */
  readonly onResize: (size: { readonly width: number; readonly height: number }) => void;
  readonly children?: ReactNode;
}

/** The pixels below the buttons and, at least, above them where they stand in a column. */
const AROUND = 16 + 8;

/** The buttons in the corner of the graph; others may join them as children. */
export function ViewControls({ insets, isDisabled, onResize, children }: ViewControlsProps) {
  const actions = useActions();
  const isLassoing = useStore((state) => state.canvas.tool === 'lasso');
  const pinned = useStore((state) => state.layout.pinned.size);
  const controls = useRef<HTMLFieldSetElement>(null);
  /** The buttons are square: so long is their row, and so high their column. */
  const [length, setLength] = useState(0);

  useEffect(() => {
    const element = controls.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { offsetWidth: width, offsetHeight: height } = element;
      setLength(Math.max(width, height));
      onResize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [onResize]);

  const free = window.innerHeight - insets.top - insets.bottom;
  return (
    <fieldset
      ref={controls}
      className={styles.controls}
      aria-label="View"
      disabled={isDisabled}
      data-low={free < length + AROUND}
      style={{
        insetInlineEnd: insets.right + 16,
        insetBlockEnd: insets.bottom + 16,
        // Under a sheet that leaves nothing of the graph.
        visibility: free < AROUND ? 'hidden' : 'visible',
      }}
    >
      {children}
      {pinned > 0 && (
        <IconButton label={`Release ${countOf(pinned, 'pinned entity', 'pinned entities')}`} onClick={actions.unpinAll}>
          <PinOff aria-hidden="true" />
        </IconButton>
      )}
      <IconButton
        label="Lasso: pick entities by drawing around them, also by dragging with Shift"
        keys="l"
        aria-pressed={isLassoing}
        onClick={() => actions.setTool(isLassoing ? 'hand' : 'lasso')}
      >
        <Lasso aria-hidden="true" />
      </IconButton>
      <IconButton label="Zoom in" keys="+" onClick={() => actions.askCamera({ kind: 'zoomIn' })}>
        <Plus aria-hidden="true" />
      </IconButton>
      <IconButton label="Zoom out" keys="-" onClick={() => actions.askCamera({ kind: 'zoomOut' })}>
        <Minus aria-hidden="true" />
      </IconButton>
      <IconButton label="Fit the graph into the window" keys="0" onClick={() => actions.askCamera({ kind: 'showAll' })}>
        <Maximize aria-hidden="true" />
      </IconButton>
    </fieldset>
  );
}
