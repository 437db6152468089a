/** Finding an entity by what its name begins with or holds, for the two fields of a path's question. */
import type { GraphFile, GraphNode } from '../schema.ts';
import { fold } from './fold.ts';
import type { Sliced } from './pathsNetwork.ts';

/** Each node's names in comparable letters, its label first. */
export interface EntityNames {
  readonly nodes: readonly GraphNode[];
  readonly names: readonly (readonly string[])[];
}

export interface NameMatch {
  readonly node: GraphNode;
  /** The other name that matched; null where the label did. */
  readonly because: string | null;
}

const prepared = new WeakMap<GraphFile, EntityNames>();
const SLICE = 1_024;

/** The names of a file's nodes, read once, in slices. */
export function* prepareNames(file: GraphFile): Sliced<EntityNames> {
  const known = prepared.get(file);
  if (known) return known;
  const names: (readonly string[])[] = [];
  for (const node of file.nodes) {
    names.push(listNames(node).map((name) => fold(name).text));
    if (names.length % SLICE === 0) yield;
  }
  const all = { nodes: file.nodes, names };
  prepared.set(file, all);
  return all;
}

/** Up to `most` entities: whose label begins with the query, then with a word that does, then that hold it anywhere. */
export function matchNames({ nodes, names }: EntityNames, query: string, most = 8): readonly NameMatch[] {
  const wanted = fold(query).text.trim().replace(/\s+/g, ' ');
  if (wanted === '') return [];
  // One list for each rank; whoever types more gets fewer.
  const ranks: { readonly at: number; readonly which: number }[][] = [];
  for (const [at, own] of names.entries()) {
    let best = Number.POSITIVE_INFINITY;
    let which = 0;
    for (const [index, name] of own.entries()) {
      const rank = rankName(name, wanted, index > 0);
      if (rank < best) [best, which] = [rank, index];
    }
    if (best === Number.POSITIVE_INFINITY) continue;
    ranks[best] ??= [];
    ranks[best]?.push({ at, which });
  }
  const found: NameMatch[] = [];
  for (const hits of ranks) {
    if (!hits || found.length >= most) continue;
    const byLength = hits.toSorted((a, b) => lengthOf(names, a.at) - lengthOf(names, b.at) || a.at - b.at);
    for (const { at, which } of byLength.slice(0, most - found.length)) {
      const node = nodes[at];
      if (node) found.push({ node, because: which === 0 ? null : (listNames(node)[which] ?? null) });
    }
  }
  return found;
}

const listNames = ({ attributes }: GraphNode): readonly string[] => [
  attributes.label,
  ...(attributes.name === attributes.label ? [] : [attributes.name]),
  ...attributes.aliases,
];

const lengthOf = (names: EntityNames['names'], at: number): number => names[at]?.[0]?.length ?? 0;

/** The lower the better, other names behind labels; infinite where it does not match. */
function rankName(name: string, wanted: string, isOther: boolean): number {
  const at = name.indexOf(wanted);
  if (at < 0) return Number.POSITIVE_INFINITY;
  const other = Number(isOther);
  if (at === 0) return name.length === wanted.length ? other : 2 + other;
  return (isWordStart(name, wanted) ? 4 : 6) + other;
}

function isWordStart(name: string, wanted: string): boolean {
  for (let at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? ' ')) return true;
  }
  return false;
}
