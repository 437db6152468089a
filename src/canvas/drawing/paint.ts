/** How nodes and edges are painted, by the look they have. */
import { ENTITY_TYPES, RELATIONS, type RelationType } from '../../../graph/ontology.ts';
import { countSources } from '../../../graph/query/evidence/passages.ts';
import type { EdgeAttributes, NodeAttributes } from '../../../graph/schema.ts';
import { mixColours, type Palette } from './colours.ts';
import type { Look } from './scene.ts';

export interface NodePaint {
  readonly color: string;
  readonly pictogram: string;
  readonly ring: string;
  readonly ringSize: number;
  /** Which pictogram, by the number of the entity type. */
  readonly cell: number;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/**
 * @param radius its radius in pixels at camera ratio 1
 * @param isPlaced whether it stands where it lies on the map
 */
export function paintNode(
  look: Look,
  { entityType }: NodeAttributes,
  palette: Palette,
  radius: number,
  isPlaced = false,
): NodePaint {
  const { rank, ring } = NODE_LOOKS[look];
  const towardsPaper = (look === 'dimmed' ? 0.88 : look === 'pale' ? 0.78 : 0) * (palette.fading ?? 1);
  return {
    color: mixColours(palette.entity[entityType], palette.paper, towardsPaper),
    pictogram: mixColours(palette.onEntity, palette.paper, towardsPaper / 2),
    ring: ring > 0 ? palette.thread : isPlaced ? mixColours(palette.ink, palette.paper, towardsPaper) : palette.paper,
    ringSize: ring > 0 ? ring : Math.min(isPlaced ? RING.placed : RING.plain, radius * RING.share),
    cell: ENTITY_TYPES.indexOf(entityType),
    hidden: look === 'absent',
    zIndex: rank,
  };
}

/** The width of the ring of paper around a disc, or of ink around a region that stands where it lies, in pixels; at most as a share of its radius. */
const RING = { plain: 1.5, placed: 2, share: 0.3 };

/** Which nodes lie over which, and the width in pixels of the red ring. */
const NODE_LOOKS: Readonly<Record<Look, { readonly rank: number; readonly ring: number }>> = {
  absent: { rank: 0, ring: 0 },
  dimmed: { rank: 0, ring: 0 },
  pale: { rank: 0, ring: 0 },
  normal: { rank: 1, ring: 0 },
  lit: { rank: 2, ring: 0 },
  picked: { rank: 3, ring: 3 },
  selected: { rank: 3, ring: 3.5 },
  thread: { rank: 3, ring: 2.5 },
  end: { rank: 4, ring: 5 },
};

export interface EdgePaint {
  readonly color: string;
  /** Thickness in pixels: one source is a thin line, several a thicker one. */
  readonly size: number;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/** @param faded how far a line like any other fades into the paper */
export function paintEdge(
  look: Look,
  attributes: EdgeAttributes,
  palette: Palette,
  isOfSelected: boolean,
  faded = 0,
): EdgePaint {
  const isBackground = attributes.basis === 'gazetteer';
  const sources = countSources(attributes);
  const base = isBackground ? mixColours(palette.edge, palette.paper, 0.15) : tintEdge(attributes, palette);
  const lift = look === 'thread' ? 3 : look === 'selected' ? 1.2 : look === 'lit' ? 0.4 : 0;
  // A background line stays thin, but on a path it is as much of the thread as any.
  const width = isBackground ? 1 : 1.5 * Math.sqrt(Math.max(1, Math.min(sources, 9)));
  return {
    color: colourEdge(look, base, palette, isBackground, isOfSelected, faded),
    size: isBackground && look !== 'thread' ? 1 : width + lift,
    hidden: look === 'absent',
    zIndex: look === 'thread' ? 4 : look === 'selected' ? 3 : look === 'lit' ? 2 : 0,
  };
}

/** How much a line has of the colour of what relations of its type lead to. */
const TINT = 0.5;

/** Kept: there may be very many lines. */
const tints = new WeakMap<Palette, Map<RelationType, string>>();

/** Where lines are to stand out, they have none. */
function tintEdge({ relation }: EdgeAttributes, palette: Palette): string {
  const { edge, entity, fading = 1 } = palette;
  const known = tints.get(palette) ?? new Map<RelationType, string>();
  const tint = known.get(relation);
  if (tint !== undefined) return tint;
  const [type] = RELATIONS[relation].target;
  const mixed = type && fading === 1 ? mixColours(edge, entity[type], TINT) : edge;
  tints.set(palette, known.set(relation, mixed));
  return mixed;
}

function colourEdge(
  look: Look,
  base: string,
  palette: Palette,
  isBackground: boolean,
  isOfSelected: boolean,
  faded: number,
): string {
  switch (look) {
    case 'selected':
    case 'thread':
      return palette.thread;
    case 'lit':
      return isOfSelected ? mixColours(palette.thread, palette.paper, isBackground ? 0.5 : 0.2) : palette.inkSoft;
    case 'pale':
      return mixColours(base, palette.paper, 0.72 * (palette.fading ?? 1));
    case 'dimmed':
      return mixColours(base, palette.paper, 0.8 * (palette.fading ?? 1));
    default:
      // Where colours are to stand out, so are lines.
      return mixColours(base, palette.paper, (palette.fading ?? 1) < 1 ? 0 : faded);
  }
}
