import { useEffect, useRef } from 'react';
import type { Picture, PictureColours } from '../state/picture.ts';
import { runSliced } from '../ui/runSliced.ts';
import { drawPicture, getPen } from './drawPicture.ts';
import styles from './PictureForm.module.css';

/** Twice as wide as there is room, so that it stays sharp where it is shown smaller. */
const WIDTH = 840;

interface PreviewProps {
  readonly picture: Picture | null;
  readonly hasPaper: boolean;
  readonly colours: PictureColours;
}

/** The picture as it will be saved, small. */
export function Preview({ picture, hasPaper, colours }: PreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element && getPen(element);
    if (!context || !picture || picture.area.width === 0) return;
    const { width, height } = picture.area;
    const scale = WIDTH / width;
    element.width = Math.round(width * scale);
    element.height = Math.round(height * scale);
    return runSliced(drawPicture(context, picture, scale, hasPaper), () => undefined);
  }, [picture, hasPaper]);
  return (
    <div className={styles.preview}>
      <canvas ref={canvas} data-paper={colours} role="img" aria-label="The picture as it will be saved" />
    </div>
  );
}
