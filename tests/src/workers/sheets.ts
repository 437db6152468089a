import fc from 'fast-check';
import { RELATION_TYPES, type RelationType } from '../../../graph/ontology.ts';
import type { Sheet } from '../../../src/workers/layouts/sheet.ts';

export const FRAME = { x: 10, y: -5, width: 1_000, height: 625 };

/** A sheet of nodes of these types with edges between their numbers, all nodes on one spot. */
export function makeSheet(
  types: readonly number[],
  edges: readonly (readonly [source: number, target: number, relation?: RelationType])[] = [],
): Sheet {
  const degrees = types.map((_, node) => edges.filter(([a, b]) => a === node || b === node).length);
  return {
    x: new Float64Array(types.length),
    y: new Float64Array(types.length),
    types: Uint8Array.from(types),
    radii: Float64Array.from(degrees, (degree) => 8 + 4 * Math.sqrt(degree)),
    sources: Uint32Array.from(edges, ([source]) => source),
    targets: Uint32Array.from(edges, ([, target]) => target),
    relations: Uint8Array.from(edges, ([, , relation = 'active_in']) => RELATION_TYPES.indexOf(relation)),
    bends: new Float64Array(edges.length),
    lettering: { width: 90, height: 24 },
    frame: FRAME,
  };
}

/** Sheets of one to sixty nodes with any edges that do not loop. */
export const anySheet = fc.array(fc.nat(8), { minLength: 1, maxLength: 60 }).chain((types) =>
  fc
    .array(fc.tuple(fc.nat(types.length - 1), fc.nat(types.length - 1), fc.constantFrom(...RELATION_TYPES)), {
      maxLength: 90,
    })
    .map((edges) =>
      makeSheet(
        types,
        edges.filter(([source, target]) => source !== target),
      ),
    ),
);

export const spotsOf = ({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }): string[] =>
  Array.from(x, (value, at) => `${Math.fround(value)} ${Math.fround(y[at] as number)}`);
