import { ancestors } from '../gazetteer/places.ts';
import { append } from '../multimap.ts';
import type { GraphEdge } from '../schema.ts';
import { findRegion } from './findPlace.ts';
import { edgeKey } from './mergeEdges.ts';
import type { MergedNode } from './mergeNodes.ts';
import { compareBy } from './order.ts';
import { readSettings } from './settings.ts';

/**
 * `part_of` edges between regions of the graph that the articles leave unsaid: from each to the nearest region
 * it lies in, unless the articles' own edges lead there. They carry no evidence.
 */
export function addGeography(nodes: readonly MergedNode[], edges: readonly GraphEdge[]): GraphEdge[] {
  const regions = nodes.filter((node) => node.entityType === 'region');
  const partOf = edges.filter(({ attributes }) => attributes.relation === 'part_of');
  const names = new Map(regions.map(({ key, name }) => [key, name]));
  const settings = readSettings(partOf, (key) => names.get(key));
  const placeOf = new Map(
    regions.map(({ key, name, label, aliases, kind }) => [
      key,
      findRegion([name, label, ...aliases], kind, settings.get(key)),
    ]),
  );
  const nodeOf = new Map<string, string>();
  for (const [key, place] of placeOf) if (place && !nodeOf.has(place.id)) nodeOf.set(place.id, key);
  const said = new Map<string, string[]>();
  for (const { source, target } of partOf) append(said, source, target);
  return regions
    .flatMap(({ key }): GraphEdge[] => {
      const place = placeOf.get(key);
      const target = place
        ? ancestors(place)
            .map((outer) => nodeOf.get(outer.id))
            .find((found) => found !== undefined)
        : undefined;
      if (target === undefined || target === key || leadsTo(said, key, target) || leadsTo(said, target, key)) return [];
      return [
        {
          key: edgeKey('part_of', key, target),
          source: key,
          target,
          attributes: { relation: 'part_of', basis: 'gazetteer', attrs: {}, evidence: [] },
        },
      ];
    })
    .sort(compareBy((edge) => edge.key));
}

function leadsTo(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (at === to) return true;
    for (const step of next.get(at) ?? [])
      if (!seen.has(step)) {
        seen.add(step);
        queue.push(step);
      }
  }
  return false;
}
