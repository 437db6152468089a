/** An entity as the canvas draws it (programs/entityNode.ts): a disc with a ring inside its rim, and the pictogram of its type. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Shape } from '../state/picture.ts';
import { ENTITY_ICONS } from './entityIcons.ts';

export interface Entity {
  readonly type: EntityType;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly pictogram: string;
  readonly ring?: { readonly colour: string; readonly width: number };
  readonly title?: string;
}

/** What anti-aliasing takes of the radius. */
const SOFT = 0.5;

export function describeEntity({ type, x, y, radius, fill, pictogram, ring, title }: Entity): Shape[] {
  const rim = Math.max(radius - SOFT, 0.5);
  const width = Math.min(ring?.width ?? 0, rim);
  // Pictograms have 24 units, and their square 8 more on each side touches the disc.
  const scale = radius / 20;
  return [
    {
      kind: 'disc',
      x,
      y,
      radius: rim - width / 2,
      fill,
      ...(ring && { stroke: ring.colour, width }),
      ...(title !== undefined && { title }),
    },
    {
      kind: 'path',
      d: ENTITY_ICONS[type],
      matrix: [scale, 0, 0, scale, x - 12 * scale, y - 12 * scale],
      stroke: pictogram,
      width: 2.3,
      isRound: true,
    },
  ];
}
