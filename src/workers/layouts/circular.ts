/** One ring, clockwise from the top: the types one after another, the most connected of each first. */
import { type Arranged, measureSlots, orderByType, type Sheet } from './sheet.ts';

/** How much larger than the frame the ring may grow before it gets a second row. */
const WIDEST = 1.6;
/** What stays free between two types, in places. */
const GAP = 1.5;

/** Where one ring has no room for all, nodes stand in several rows, column by column. */
export function layOutCircular(sheet: Sheet): Arranged {
  const { types, frame } = sheet;
  const count = types.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const slots = measureSlots(sheet);
  const total = slots.reduce((sum, slot) => sum + slot, 0);
  const radius = Math.min(frame.width, frame.height) / 2;
  const rows = Math.max(1, Math.ceil(total / (2 * Math.PI * radius * WIDEST)));
  const columns = makeColumns(orderByType(sheet), types, rows);
  const widths = columns.map(({ nodes }) => nodes.reduce((widest, node) => Math.max(widest, slots[node] as number), 0));
  const gap = columns.some(({ isFirst }, at) => isFirst && at > 0) ? (GAP * total) / count : 0;
  const around = widths.reduce((sum, width, at) => sum + width + (columns[at]?.isFirst ? gap : 0), 0);
  const inner = count === 1 ? 0 : Math.max(radius, around / (2 * Math.PI));
  const turn = (2 * Math.PI) / around;

  let reached = 0;
  columns.forEach(({ nodes, isFirst }, at) => {
    const width = widths[at] as number;
    if (isFirst) reached += gap;
    const angle = Math.PI / 2 - (reached + width / 2) * turn;
    reached += width;
    let out = inner;
    for (const node of nodes) {
      x[node] = frame.x + out * Math.cos(angle);
      y[node] = frame.y + out * Math.sin(angle);
      out += slots[node] as number;
    }
  });
  return { x, y, ground: null };
}

interface Column {
  readonly nodes: readonly number[];
  /** Whether a type begins here. */
  readonly isFirst: boolean;
}

function makeColumns(order: readonly number[], types: Uint8Array, rows: number): Column[] {
  const columns: { nodes: number[]; isFirst: boolean }[] = [];
  let last: number | null = null;
  for (const node of order) {
    const column = columns.at(-1);
    const isFirst = types[node] !== last;
    last = types[node] as number;
    if (isFirst || !column || column.nodes.length >= rows) columns.push({ nodes: [node], isFirst });
    else column.nodes.push(node);
  }
  return columns;
}
