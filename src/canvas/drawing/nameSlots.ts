/** Where names are tried first, and where they keep to, by the layout they are part of. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Stand } from '../../state/layout.ts';
import { scaleDrawing } from '../../state/theme.ts';
import type { Stage } from '../stage.ts';
import type { LabelRequest, Slot } from './labelPlaces.ts';

/** With more lines than this no side of a node stays free. */
const FEW_LINES = 4;
/** What a name beside the map keeps off its node and off the rim of its box, together, in pixels. */
const INSIDE = 10;
/** What two lines of usual letters take there, and the dots at the end of a name that is cut; in pixels. */
const [TWO_LINES, ELLIPSIS] = [26, 10];
/** With less room in pixels outside a ring, a name may stand inside it; with more, it is set in one line. */
const [SHORT, LONG] = [72, 190];
/** So many beside a map have names however small they are, and more where each has room for one. */
const FEW_ASIDE = 24;

/**
 * What it is named as, each by its own measure: on a map its places, what stands beside it and all else; where a layout
 * puts types apart, each type.
 */
export type NamedAs = 'places' | 'aside' | 'others' | EntityType;

/** What is named by its own measure: all in the box beside a map where they are few, and on the map its places. */
export function sortKinds({ data, store }: Stage): (node: string) => NamedAs {
  const { name, ground } = store.getState().layout;
  if (name === 'grouped' || name === 'circular') return (node) => data.graph.getNodeAttribute(node, 'entityType');
  if (name !== 'map') return () => 'others';
  const aside = ground?.kind === 'map' ? ground.aside : null;
  const box = aside && (aside.count <= FEW_ASIDE || aside.across < aside.width) ? aside : null;
  return (node) => {
    const { x, y, entityType } = data.graph.getNodeAttributes(node);
    if (box && isWithin(box, x, y)) return 'aside';
    return entityType === 'region' ? 'places' : 'others';
  };
}

/** A part of the plane, from its top left corner. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const isWithin = (box: Part, x: number, y: number): boolean =>
  x > box.x && x < box.x + box.width && y < box.y && y > box.y - box.height;

interface Slots extends Pick<LabelRequest, 'prefer' | 'only' | 'apart'> {
  /** The pixels between it and the rim of the box it stands in, or of the window. */
  readonly room?: number;
  /** Whether it has one line: there is no room in the box for a second, or enough beside the ring. */
  readonly isLow?: boolean;
}

/** Where each name is tried first, and where it keeps to: outside a ring, inside the box beside a map. */
export function chooseSlots(stage: Stage): (node: string, x: number, y: number, radius: number) => Slots {
  const { sigma, store, data, insets } = stage;
  const { layout, theme } = store.getState();
  const { name, ground } = layout;
  const scale = scaleDrawing(theme).names;
  // A name that is cut has to end somewhere.
  const cut = ELLIPSIS * scale;
  if (name === 'circular' || name === 'radial') {
    const { x, y } = sigma.getBBox();
    const centre = ground?.kind === 'rings' ? ground : { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
    const middle = sigma.graphToViewport(centre);
    const corner = sigma.graphToViewport({ x: x[1], y: y[1] });
    const slender = Math.max(1, Math.abs(corner.y - middle.y)) / Math.max(1, Math.abs(corner.x - middle.x));
    const width = sigma.getDimensions().width - insets.right;
    return (_node, atX, atY, radius) => {
      const prefer = atX < middle.x ? 'left' : 'right';
      if (name === 'radial') return { prefer };
      const [isUpper, isSteep] = [atY < middle.y, Math.abs(atY - middle.y) > 2 * slender * Math.abs(atX - middle.x)];
      // In a row with its node: one over or under that row would be read as the neighbour's.
      const only: Slot[] = [prefer];
      if (isSteep) return { only: [...only, isUpper ? 'above' : 'below'] };
      const beside = (prefer === 'left' ? atX - insets.left : width - atX) - radius - INSIDE;
      const isLow = beside >= LONG;
      return { only, ...(beside > SHORT ? { room: beside - (isLow ? cut : 0), isLow } : {}) };
    };
  }
  const box = ground?.kind === 'map' ? ground.aside : null;
  const from = box && sigma.graphToViewport(box);
  const to = box && sigma.graphToViewport({ x: box.x + box.width, y: box.y - box.height });
  const apart = from && to ? { left: from.x, top: from.y, right: to.x, bottom: to.y } : undefined;
  return (node, atX, atY, radius) => {
    const { x, y } = data.graph.getNodeAttributes(node);
    if (box && apart && isWithin(box, x, y)) {
      const isLow =
        Math.min(2 * (apart.bottom - atY), (apart.bottom - apart.top) * (box.pitch / box.height)) < TWO_LINES * scale;
      const across = (apart.right - apart.left) * (box.across / box.width);
      // Up to the next column, where one follows, or to the rim.
      const beside = atX + across < apart.right ? across - radius : apart.right - atX;
      const room = beside - radius - INSIDE;
      return { only: ['right'], room: room - (isLow ? cut : 0), isLow };
    }
    const stand = layout.around?.get(node);
    return { prefer: stand ? findSide(stand) : findFreeSide(stage, node, atX), apart };
  };
}

/** The side that room was made on. */
function findSide({ reach: { left, right, above, below } }: Stand): Slot {
  if (left !== right) return left > right ? 'left' : 'right';
  return above > below ? 'above' : 'below';
}

/** The side of a node away from its few neighbours, where no line comes in; undefined where lines come from all sides. */
function findFreeSide({ sigma, data }: Stage, node: string, x: number): 'left' | 'right' | undefined {
  if (data.graph.degree(node) > FEW_LINES) return undefined;
  let [isLeftFree, isRightFree] = [true, true];
  data.graph.forEachNeighbor(node, (neighbour) => {
    const display = sigma.getNodeDisplayData(neighbour);
    if (!display) return;
    if (sigma.framedGraphToViewport(display).x > x) isRightFree = false;
    else isLeftFree = false;
  });
  if (isLeftFree === isRightFree) return undefined;
  return isLeftFree ? 'left' : 'right';
}
