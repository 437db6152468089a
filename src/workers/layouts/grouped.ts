/** A disc for each entity type, its most connected members in the middle, the discs well apart. */
import { ENTITY_TYPES } from '../../../graph/ontology.ts';
import { packDiscs } from './packDiscs.ts';
import { type Arranged, mean, measureSlots, orderByType, type Sheet } from './sheet.ts';
import { pointOnSpiral } from './spiral.ts';

/** The share of the frame that nodes with their air take; the rest keeps the groups apart. */
const FILLED = 0.42;

export function layOutGrouped(sheet: Sheet): Arranged {
  const { types, frame } = sheet;
  const count = types.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const groups = new Map<number, number[]>();
  for (const node of orderByType(sheet)) {
    const type = types[node] as number;
    const group = groups.get(type);
    if (group) group.push(node);
    else groups.set(type, [node]);
  }
  // A point of the spiral has π × step² to itself.
  const fair = Math.sqrt((FILLED * frame.width * frame.height) / (Math.PI * Math.max(count, 1)));
  const step = Math.max(fair, mean(measureSlots(sheet)) * 0.55);
  const discs = [...groups].map(([type, nodes]) => ({ type, nodes, radius: step * (Math.sqrt(nodes.length) + 0.8) }));
  const places = packDiscs(
    discs.map(({ radius }) => radius),
    step * 1.3,
    frame.width / frame.height,
  );
  const ground = discs.map(({ type, nodes, radius }, at) => {
    const place = places[at] as { x: number; y: number };
    const middle = { x: frame.x + place.x, y: frame.y + place.y };
    nodes.forEach((node, index) => {
      const spot = pointOnSpiral(index, step);
      x[node] = middle.x + spot.x;
      y[node] = middle.y + spot.y;
    });
    return { type: ENTITY_TYPES[type] as (typeof ENTITY_TYPES)[number], ...middle, radius, count: nodes.length };
  });
  return { x, y, ground: { kind: 'groups', discs: ground } };
}
