import type { MergedNode } from '../assemble/mergeNodes.ts';
import { compareText } from '../assemble/order.ts';

/** All that an entity is called. */
export function namesOf({ name, label, aliases }: Pick<MergedNode, 'name' | 'label' | 'aliases'>): string[] {
  return [name, label, ...aliases];
}

/** All names but the first-named one, sorted. */
export function listAliases(name: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((other) => other !== name).sort(compareText);
}
