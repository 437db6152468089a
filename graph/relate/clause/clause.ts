import type { Mention } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Unit } from '../phrases/phrase.ts';

/** A sentence without its brackets; what stood in brackets hangs on the phrase before it. */
export interface Clause {
  readonly units: readonly Unit[];
  /** Index of a unit → the units that stood in brackets after it. */
  readonly asides: ReadonlyMap<number, readonly Unit[]>;
  /** What "it" or "its" at an offset may stand for where coreference left it open; null when nothing fits. */
  readonly focus: Focus;
  /** What "the bureau" or "the Jeonju-based maker" at an offset stands for, by the noun's type and the noun itself. */
  readonly described: (offset: number, type: EntityType, noun: string) => Mention | null;
  /** The title in focus: what "a newly accredited firm" or "each newcomer" has got. */
  readonly title: (offset: number) => Mention | null;
}

/** `except` are entities that cannot be meant, since they stand at the relation's other end. */
export type Focus = (offset: number, types: readonly EntityType[], except?: ReadonlySet<string>) => Mention | null;

export function readClause(
  all: readonly Unit[],
  focus: Focus = () => null,
  title: Clause['title'] = () => null,
  described: Clause['described'] = () => null,
): Clause {
  const units: Unit[] = [];
  const asides = new Map<number, Unit[]>();
  let depth = 0;
  for (const unit of all) {
    if (unit.kind === 'open') {
      // A sentence that stands in brackets as a whole has no other clause.
      if (units.length > 0) depth += 1;
      continue;
    }
    if (unit.kind === 'close') {
      depth = Math.max(0, depth - 1);
      continue;
    }
    if (depth === 0) {
      units.push(unit);
      continue;
    }
    const at = Math.max(0, units.length - 1);
    asides.set(at, [...(asides.get(at) ?? []), unit]);
  }
  return { units, asides, focus, title, described };
}
