/** One ring, clockwise from the top: the types one after another, the most connected of each first. */
import { type Arranged, measureSlots, orderByType, type Sheet } from './sheet.ts';

/** How much larger than the frame the ring may grow before it gets a second row. */
const WIDEST = 1.6;
/** What stays free between two types, in places. */
const GAP = 1.5;

/** How much of the spacing in one row is even all around; the rest counts steps up and down alone. */
const EVEN = 0.25;
/** How much closer than evenly nodes then stand at the sides. */
const CLOSEST = (EVEN + 1) / (EVEN + 2 / Math.PI);

/** How much wider than high a frame may be that the ring in it is round. */
const ROUND = 2;
/** How slender the ring becomes at most. */
const SLENDER = 4;

/**
 * Where one ring has no room for all, nodes stand in several rows, column by column. Where names would find no room
 * beside it, as before an audience or on a phone, it is drawn out along the frame.
 */
export function layOutCircular(sheet: Sheet): Arranged {
  const { types, frame } = sheet;
  const wide = chooseShape(sheet);
  const count = types.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const slots = measureSlots(sheet);
  const total = slots.reduce((sum, slot) => sum + slot, 0);
  const radius = Math.min(frame.width, frame.height) / 2;
  const rows = Math.max(1, Math.ceil(total / (2 * Math.PI * radius * WIDEST)));
  const isSingle = rows === 1;
  const columns = makeColumns(orderByType(sheet), types, rows);
  // A name takes as much room beside a small node as beside another.
  const least = isSingle ? total / count : 0;
  const widths = columns.map(({ nodes }) => nodes.reduce((most, node) => Math.max(most, slots[node] as number), least));
  const gap = columns.some(({ isFirst }, at) => isFirst && at > 0) ? (GAP * total) / count : 0;
  const around = widths.reduce((sum, width, at) => sum + width + (columns[at]?.isFirst ? gap : 0), 0);
  const inner = count === 1 ? 0 : Math.max(radius, (around * (isSingle ? CLOSEST : 1)) / (2 * Math.PI));

  let reached = 0;
  columns.forEach(({ nodes, isFirst }, at) => {
    const width = widths[at] as number;
    if (isFirst) reached += gap;
    const share = (reached + width / 2) / around;
    const angle = Math.PI / 2 - (isSingle ? turnTo(share) : 2 * Math.PI * share);
    reached += width;
    let out = inner;
    for (const node of nodes) {
      x[node] = frame.x + out * Math.cos(angle) * wide;
      y[node] = frame.y + (out * Math.sin(angle)) / wide;
      out += slots[node] as number;
    }
  });
  return { x, y, ground: null };
}

/** How much wider than a circle the ring is, and by how much lower. */
function chooseShape({ frame, lettering }: Sheet): number {
  const width = Math.max(frame.width - 2 * lettering.width, frame.width / SLENDER ** 2);
  const height = Math.max(frame.height - 2 * lettering.height, frame.height / SLENDER ** 2);
  if (width > height && frame.width <= frame.height * ROUND) return 1;
  return Math.sqrt(Math.max(1 / SLENDER, Math.min(SLENDER, width / height)));
}

/**
 * How far around the ring a share of what stands on it reaches. Names stand beside their nodes, one under another, so
 * nodes draw together at the sides, where each step leads down, and apart at the top and the foot.
 */
function turnTo(share: number): number {
  if (share > 0.5) return 2 * Math.PI - turnTo(1 - share);
  const goal = 2 * share * (EVEN * Math.PI + 2);
  let [low, high] = [0, Math.PI];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (EVEN * middle + 1 - Math.cos(middle) < goal) low = middle;
    else high = middle;
  }
  return low;
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
