/** Draws what belongs to a layout under the graph, on a layer of its own: a map, groups or rings. */
import { drawShapes } from '../../ui/drawShape.ts';
import { addLayer } from '../addLayer.ts';
import type { Point } from '../drawing/curves.ts';
import type { describeGround } from '../ground/describeGround.ts';
import type { Outline } from '../ground/outline.ts';
import { type Controller, prefersLessMotion } from '../stage.ts';

/** Milliseconds in which it appears. */
const APPEARS = 400;

export const controlGround: Controller = (stage) => {
  const { sigma, store, data } = stage;
  const layer = addLayer(stage, 'ground', 'edges');
  if (!layer) return () => undefined;
  const { canvas, context } = layer;
  /** Loaded with the first layout that has something to draw. */
  let readGround: typeof describeGround | null = null;
  let outline: Outline | null = null;
  let since = Number.NEGATIVE_INFINITY;
  let isEmpty = true;
  let isStopped = false;

  stage.describeGround = (palette) => {
    const { layout } = store.getState();
    if (!layout.ground || !readGround) return [];
    const toWindow = (point: Point) => sigma.graphToViewport(point);
    const locate = (at: number) => {
      const key = data.file.nodes[at]?.key ?? '';
      const display = sigma.getNodeDisplayData(key);
      if (!display || display.hidden || stage.scene.nodeLook(key) === 'absent') return null;
      return { ...toWindow(data.graph.getNodeAttributes(key)), radius: sigma.scaleSize(display.size) };
    };
    return readGround(layout.ground, { toWindow, outline, locate, palette });
  };
  const draw = () => {
    const { ground } = store.getState().layout;
    const { width, height } = sigma.getDimensions();
    if (!isEmpty) context.clearRect(0, 0, width, height);
    isEmpty = ground === null;
    if (!ground || !readGround) return;
    const shown = prefersLessMotion() ? 1 : Math.min(1, Math.max(0, (performance.now() - since) / APPEARS));
    canvas.style.opacity = `${shown}`;
    drawShapes(context, stage.describeGround(stage.scene.palette));
    if (shown < 1) sigma.scheduleRender();
  };

  const load = async (isMap: boolean) => {
    readGround = (await import('../ground/describeGround.ts')).describeGround;
    if (isMap && !outline) outline = (await import('../ground/outline.ts')).readOutline();
    since = performance.now();
    if (!isStopped) sigma.scheduleRender();
  };
  const prepare = () => {
    const { ground } = store.getState().layout;
    since = performance.now();
    sigma.scheduleRender();
    const isMap = ground?.kind === 'map';
    if (!ground || (readGround && (outline || !isMap))) return;
    stage.arriving.push(
      load(isMap).catch(() => {
        if (!isStopped)
          store.actions.notify('What lies under the nodes could not be loaded; their places are right without it.');
      }),
    );
  };

  // Not before: the view is worked out while sigma draws.
  sigma.on('afterRender', draw);
  const unsubscribe = store.subscribe(({ layout }, before) => {
    if (layout.ground !== before.layout.ground) prepare();
  });
  if (store.getState().layout.ground) prepare();
  return () => {
    isStopped = true;
    sigma.off('afterRender', draw);
    unsubscribe();
  };
};
