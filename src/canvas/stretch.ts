/**
 * On a phone the places that a file gives are drawn out along it, whether it stands or lies, or half of it would stay
 * empty. Lines stay straight and nothing comes nearer to anything else, so that names only gain.
 */
import type { Layout, Positions } from '../state/layout.ts';
import { isTurned, measureAir } from './controllers/framing.ts';
import type { Point } from './drawing/curves.ts';
import { findFrame, putNodes } from './positions.ts';
import { type Drawing, isLying, isPhone, measureAspect, type Stage } from './stage.ts';

/** How many times as long at most: whoever knows the graph is to know it again. */
const MOST = 1.35;
/** What the discs at its ends take, in pixels. */
const ENDS = 36;

/** Places as the file has them, in any window. */
export const AS_FILED: Point = { x: 1, y: 1 };

export const isAsFiled = ({ x, y }: Point): boolean => x === 1 && y === 1;

/** By how much the file's places are drawn out each way, in this window. */
export function chooseStretch(drawing: Pick<Drawing, 'store' | 'data' | 'container' | 'insets' | 'controls'>): Point {
  const { clientWidth: width, clientHeight: height } = drawing.container;
  const isAlong = isLying({ width, height });
  if (!isPhone({ width, height }) || (!isAlong && height <= width)) return AS_FILED;
  const frame = findFrame(drawing.data);
  // As if no panel was open: they come and go. But a table leaves half of a phone that lies, for a while.
  const isHalved = isAlong && drawing.insets.right >= width / 2;
  const insets = isHalved ? drawing.insets : { ...drawing.insets, left: 0, right: 0 };
  const { left, right, above, below } = measureAir({ ...drawing, insets }, { width, height });
  const free = {
    width: width - insets.left - insets.right - left - right,
    height: height - insets.top - above - below,
  };
  const isAcross = isAlong || isTurned({ width, height }, frame);
  const wanted = isAlong ? (free.width - ENDS) / (free.height - ENDS) : (free.height - ENDS) / free.width;
  const present = isAcross ? frame.width / frame.height : frame.height / frame.width;
  const by = Math.max(1, Math.min(MOST, wanted / present));
  return isAcross ? { x: by, y: 1 } : { x: 1, y: by };
}

/** By how much what is shown is drawn out: of all layouts, the published one alone. */
export function findStretch({ store, stretch }: Pick<Drawing, 'store' | 'stretch'>): Point {
  return isAsPublished(store.getState().layout) ? stretch : AS_FILED;
}

const isAsPublished = ({ name, around }: Layout) => name === 'stored' && around === null;

/** After the window or its panels changed: has the published layout drawn out as that wants it now, under a camera that goes along. */
export function stretchAnew(stage: Stage): void {
  const { store, data, sigma, stretch } = stage;
  const next = chooseStretch(stage);
  if (next.x === stretch.x && next.y === stretch.y) return;
  stage.stretch = next;
  if (!isAsPublished(store.getState().layout)) return;
  putNodes(stage, readStored(stage, next));
  stage.aspect = measureAspect(data);
  const camera = sigma.getCamera();
  camera.setState(scaleView(camera.getState(), { x: next.x / stretch.x, y: next.y / stretch.y }));
}

/** The places the file gives, drawn out; those of pinned nodes are where these are. */
export function readStored({ data, store }: Pick<Drawing, 'data' | 'store'>, stretch: Point): Positions {
  const { nodes } = data.file;
  const { pinned } = store.getState().layout;
  const frame = findFrame(data);
  const read = (axis: 'x' | 'y') =>
    Float64Array.from(nodes, ({ key, attributes }) =>
      pinned.has(key)
        ? data.graph.getNodeAttribute(key, axis)
        : frame[axis] + (attributes[axis] - frame[axis]) * stretch[axis],
    );
  return { x: read('x'), y: read('y') };
}

/** Where the published layout has the nodes in this window: what lies around one entity may have that to itself. */
export function readPublished(drawing: Pick<Drawing, 'data' | 'store' | 'stretch'>): Positions {
  const positions = readStored(drawing, findStretch(drawing));
  const { around } = drawing.store.getState().layout;
  if (around === null) return positions;
  drawing.data.file.nodes.forEach(({ key }, at) => {
    const place = around.get(key);
    if (place) [positions.x[at], positions.y[at]] = [place.x, place.y];
  });
  return positions;
}

/** Between the view of a window and that which an address tells: there the places are as the file has them. */
export const scaleView = <View extends Point>(view: View, { x, y }: Point): View => ({
  ...view,
  x: 0.5 + (view.x - 0.5) * x,
  y: 0.5 + (view.y - 0.5) * y,
});
