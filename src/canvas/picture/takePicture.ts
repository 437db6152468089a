/** Takes the picture that is asked for, of what is on the screen at that moment. */
import type { ClewState } from '../../state/store.ts';
import { runSliced } from '../../ui/runSliced.ts';
import { findCircle } from '../drawing/circles.ts';
import { type Palette, readPalette } from '../drawing/colours.ts';
import type { Stage } from '../stage.ts';
import { describePicture } from './describePicture.ts';

export function takePicture(stage: Stage, wanted: NonNullable<ClewState['canvas']['picture']>): void {
  const { sigma, store, data } = stage;
  const isWanted = () => store.getState().canvas.picture === wanted;
  sigma.once('afterRender', () => {
    if (!isWanted()) return;
    const palette = wanted.colours === 'screen' ? stage.scene.palette : readLight(stage.container);
    const circles = new Map(data.graph.mapNodes((node) => [node, findCircle(stage, node)]));
    const work = describePicture({ stage, palette, reducers: stage.paintIn(palette), circles });
    let giveUp = () => {};
    const unsubscribe = store.subscribe(() => {
      if (isWanted()) return;
      unsubscribe();
      giveUp();
    });
    giveUp = runSliced(work, store.actions.givePicture, (error) =>
      store.actions.givePicture(error instanceof Error ? error : new Error(String(error))),
    );
  });
  // Names that have only moved along with the view find their places.
  sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true, schedule: true });
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
