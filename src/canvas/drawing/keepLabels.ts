/** Names that stay where they stood while something is pointed at. */
import { GAP, type LabelRequest } from './labelPlaces.ts';
import type { PlacedLabel } from './placeLabels.ts';
import { isOffNodes, type Occupied } from './weighPlaces.ts';

/** How many places of a line may lie under a name that stays. */
const FEW = 2;

/**
 * Leaves those as they stood that are set as they were and under which nothing else has come to lie; `others` need
 * places of their own.
 */
export function keepLabels<Request extends LabelRequest>(
  requests: readonly Request[],
  stood: ReadonlyMap<string, PlacedLabel>,
  occupied: Occupied,
): { readonly staying: readonly PlacedLabel[]; readonly others: readonly Request[] } {
  const staying: PlacedLabel[] = [];
  const others = requests.filter((request) => {
    const label = stood.get(request.key);
    if (!label || !isSetAlike(request, label) || !isFree(request, label, occupied)) return true;
    const { left, right } = label.box;
    occupied.names.add({ ...label.box, left: left - GAP, right: right + GAP });
    staying.push(label);
    return false;
  });
  return { staying, others };
}

function isSetAlike({ width, height, narrow }: LabelRequest, { box, isNarrow }: PlacedLabel): boolean {
  const size = isNarrow ? narrow : { width, height };
  if (!size) return false;
  return Math.abs(box.right - box.left - size.width) < 1 && Math.abs(box.bottom - box.top - size.height) < 1;
}

const isFree = (request: LabelRequest, label: PlacedLabel, occupied: Occupied): boolean =>
  occupied.names.isFree(label.box) && isOffNodes(request, label, occupied, 0) && occupied.lines.count(label.box) <= FEW;
