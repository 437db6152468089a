/** Draws what belongs to a layout under the graph, on a layer of its own: a map, groups or rings. */
import { drawGround } from '../ground/drawGround.ts';
import type { Outline } from '../ground/outline.ts';
import { type Controller, prefersLessMotion } from '../stage.ts';

/** Milliseconds in which it appears. */
const APPEARS = 400;

export const controlGround: Controller = (stage) => {
  const { sigma, store } = stage;
  sigma.createCanvasContext('ground', { style: { pointerEvents: 'none' } });
  const canvas = sigma.getCanvases().ground;
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return () => undefined;
  sigma.getCanvases().edges?.before(canvas);
  sigma.resize(true);
  let outline: Outline | null = null;
  let since = Number.NEGATIVE_INFINITY;
  let isEmpty = true;
  let isStopped = false;

  const draw = () => {
    const { ground } = store.getState().layout;
    const { width, height } = sigma.getDimensions();
    if (!isEmpty) context.clearRect(0, 0, width, height);
    isEmpty = ground === null;
    if (!ground) return;
    const shown = prefersLessMotion() ? 1 : Math.min(1, Math.max(0, (performance.now() - since) / APPEARS));
    context.globalAlpha = shown;
    drawGround(context, ground, {
      toWindow: (point) => sigma.graphToViewport(point),
      outline,
      palette: stage.scene.palette,
    });
    context.globalAlpha = 1;
    if (shown < 1) sigma.scheduleRender();
  };

  const loadOutline = async () => {
    const { readOutline } = await import('../ground/outline.ts');
    outline = readOutline();
    since = performance.now();
    if (!isStopped) sigma.scheduleRender();
  };
  const prepare = () => {
    since = performance.now();
    sigma.scheduleRender();
    if (store.getState().layout.ground?.kind === 'map' && !outline)
      loadOutline().catch(() => {
        if (!isStopped)
          store.actions.notify('The outline of the map could not be loaded; the places are right without it.');
      });
  };

  sigma.on('beforeRender', draw);
  const unsubscribe = store.subscribe(({ layout }, before) => {
    if (layout.ground !== before.layout.ground) prepare();
  });
  if (store.getState().layout.ground) prepare();
  return () => {
    isStopped = true;
    sigma.off('beforeRender', draw);
    unsubscribe();
  };
};
