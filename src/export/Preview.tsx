import { useEffect, useRef } from 'react';
import type { Picture, PictureColours } from '../state/picture.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { runSliced } from '../ui/runSliced.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { drawPicture, getPen } from './drawPicture.ts';
import styles from './PictureForm.module.css';
import { explainNothing } from './sayPicture.ts';

/** Twice as wide as there is room, so that it stays sharp where it is shown smaller. */
const WIDTH = 840;

interface PreviewProps {
  /** What the canvas has given. */
  readonly taken: Picture | Error | null;
  /** What is made of it, where there is something to be seen. */
  readonly picture: Picture | null;
  readonly hasPaper: boolean;
  readonly colours: PictureColours;
}

/** The picture as it will be saved, small; or why there is none. */
export function Preview({ taken, picture, hasPaper, colours }: PreviewProps) {
  return (
    <div className={styles.preview} aria-live="polite">
      {picture ? (
        <Sheet picture={picture} hasPaper={hasPaper} colours={colours} />
      ) : taken ? (
        <Nothing taken={taken} colours={colours} />
      ) : (
        <Progress value={null} label="Waiting for the graph to be drawn" />
      )}
    </div>
  );
}

interface SheetProps {
  readonly picture: Picture;
  readonly hasPaper: boolean;
  readonly colours: PictureColours;
}

function Sheet({ picture, hasPaper, colours }: SheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element && getPen(element);
    if (!context) return;
    const { width, height } = picture.area;
    const scale = WIDTH / width;
    element.width = WIDTH;
    element.height = Math.round(height * scale);
    return runSliced(drawPicture(context, picture, scale, hasPaper), () => undefined);
  }, [picture, hasPaper]);
  return <canvas ref={canvas} data-paper={colours} role="img" aria-label="The picture as it will be saved" />;
}

function Nothing({ taken, colours }: { readonly taken: Picture | Error; readonly colours: PictureColours }) {
  const actions = useActions();
  const isFilteredAway = useStore(({ view, filters }) => view.visible.nodes.size === 0 && filters.mode === 'hide');
  return (
    <div className={styles.nothing}>
      <p>{explainNothing(taken, isFilteredAway)}</p>
      {!(taken instanceof Error) && !isFilteredAway && (
        <Button
          onClick={() => {
            actions.askCamera({ kind: 'showAll' });
            actions.askPicture(colours);
          }}
        >
          Show all of the graph
        </Button>
      )}
    </div>
  );
}
