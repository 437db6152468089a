/** Questions for how well things are connected: "which company has the most connections", "isolated entities". */
import { RELATION_TYPES } from '../../ontology.ts';
import { readTypeName } from '../search/typeNames.ts';
import { type ChosenEntities, listOfType, tellCounted } from './chosenEntities.ts';
import type { WishLookup } from './wishedEdges.ts';

const LEAD = '^(?:wh(?:ich|at|o) (?:is |are )?)?(?:the )?';
const CONNECTED = new RegExp(
  `${LEAD}(?:(best|most|least) (?:well )?(?:connected|linked) (\\S+)|(\\S+) (?:that )?(?:have|has|with) (?:the )?(most|fewest|least|no) (?:connections|relations|links))$`,
);
const ALONE = new RegExp(`${LEAD}(?:isolated|unconnected|unlinked) (\\S+)$`);
const ANYTHING = /^(?:entit(?:y|ies)|nodes?|names?|things?)$/;

/** Those of a type by how many relations they have, or those that have none; null where something else is asked. */
export function findConnected(query: string, lookup: WishLookup): ChosenEntities | null {
  const [, best, type, other = type, size = best] = CONNECTED.exec(query) ?? [];
  const [, what = other] = ALONE.exec(query) ?? [];
  const name = what === undefined || ANYTHING.test(what) ? null : readTypeName(what);
  if (what === undefined || (name === null && !ANYTHING.test(what))) return null;
  const counts = new Map(listOfType(name, lookup).map((key) => [key, 0]));
  for (const { source, target } of RELATION_TYPES.flatMap(lookup.listEdges))
    for (const key of [source, target]) {
      const count = counts.get(key);
      if (count !== undefined) counts.set(key, count + 1);
    }
  const isNone = size === undefined || size === 'no';
  const sign = size === 'fewest' || size === 'least' ? 1 : -1;
  const all = [...counts].filter(([, count]) => !isNone || count === 0).toSorted(([, a], [, b]) => sign * (a - b));
  if (!isNone) return tellCounted(all, lookup);
  const alone = `Without any relation here: ${all.length} of ${counts.size}.`;
  return {
    keys: all.map(([key]) => key),
    unsaid: all.length > 0 ? alone : `Each of these ${counts.size} has a relation here.`,
  };
}
