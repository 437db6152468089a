/** Takes the picture that is asked for, of what is on the screen once all that belongs there has come. */
import type { Picture, PictureColours } from '../../state/picture.ts';
import type { ClewStore } from '../../state/store.ts';
import { runUntil } from '../../ui/runSliced.ts';
import { type Palette, readPalette } from '../drawing/colours.ts';
import type { Stage } from '../stage.ts';
import { describePicture, fixView, type View } from './describePicture.ts';

/** @throws where `signal` calls it off. */
export async function takePicture(stage: Stage, colours: PictureColours, signal: AbortSignal): Promise<Picture> {
  const palette = () => (colours === 'screen' ? stage.scene.palette : readLight(stage.container));
  let view: View | null = null;
  while (!view) {
    const { length } = stage.arriving;
    await Promise.allSettled([...stage.arriving, isArranged(stage.store)]);
    signal.throwIfAborted();
    const drawn = await draw(stage, () => fixView(stage, palette()));
    // A first path has its numbers brought with the drawing of it.
    if (stage.arriving.length === length && !stage.sigma.getCamera().isAnimated()) view = drawn;
  }
  return runUntil(signal, describePicture(view));
}

/** Resolves once no nodes are on their way. */
function isArranged(store: ClewStore): Promise<void> {
  return new Promise((resolve) => {
    let unsubscribe = () => {};
    const check = () => {
      const { isRunning, request } = store.getState().layout;
      if (isRunning || request) return;
      unsubscribe();
      resolve();
    };
    unsubscribe = store.subscribe(check);
    check();
  });
}

/** Looks right after sigma has drawn: then all layers show the same view. */
function draw<Seen>({ sigma }: Stage, look: () => Seen): Promise<Seen> {
  return new Promise((resolve) => {
    sigma.once('afterRender', () => resolve(look()));
    sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true, schedule: true });
  });
}

/** The colours of the light theme, with high contrast where that is on. */
function readLight(container: HTMLElement): Palette {
  const sheet = document.createElement('span');
  sheet.dataset.paper = 'light';
  container.append(sheet);
  const palette = readPalette(sheet, false);
  sheet.remove();
  return palette;
}
