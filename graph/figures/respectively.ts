/** "A, B and C … 3, 2 and 1 respectively": the n-th number belongs to the n-th of the others. */
import type { Mention, Quantity } from '../model.ts';
import { listLevels } from './designations.ts';
import { isDesignation, type View } from './view.ts';

export interface Share {
  readonly level: string | null;
  readonly mention: Mention | null;
}

const LIST_GAP = /^["'”’]?\s*(?:,|,?\s*and)?["'”’]?\s*["'“‘]?\s*(?:the\s+|of\s+|in\s+)*["'“‘]?\s*$/i;

/** For each number of such a list, its level or the mention it goes with. */
export function distribute(view: View): ReadonlyMap<Quantity, Share> {
  const shares = new Map<Quantity, Share>();
  const at = view.text.search(/\brespectively\b/i);
  if (at < 0) return shares;
  for (const run of runsOf(
    view.quantities.filter(({ isRestatement }) => !isRestatement),
    view,
  )) {
    const levels = listLevels(view.text);
    const mentions = mentionRuns(view).find((group) => group.length === run.length && !overlaps(group, run));
    run.forEach((quantity, index) => {
      const level = levels.length === run.length ? (levels[index] ?? null) : null;
      shares.set(quantity, { level, mention: mentions?.[index] ?? null });
    });
  }
  return shares;
}

/** Numbers of one unit joined by commas and "and". */
function runsOf(quantities: readonly Quantity[], view: View): Quantity[][] {
  const runs: Quantity[][] = [];
  for (const quantity of quantities) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.unit === quantity.unit && LIST_GAP.test(view.text.slice(last.end, quantity.start)))
      run.push(quantity);
    else runs.push([quantity]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Mentions of one type in a row: designations, products, firms, places. */
function mentionRuns(view: View): Mention[][] {
  const runs: Mention[][] = [];
  for (const mention of view.mentions) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined &&
      last.type === mention.type &&
      isDesignation(last) === isDesignation(mention) &&
      LIST_GAP.test(view.text.slice(last.end, mention.start));
    if (run && goesOn) run.push(mention);
    else runs.push([mention]);
  }
  return runs.filter((run) => run.length > 1);
}

function overlaps(group: readonly Mention[], run: readonly Quantity[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  return group.some(
    ({ start, end }) => first !== undefined && last !== undefined && start < last.end && end > first.start,
  );
}
