/** Finding an entity by what its name begins with or holds, for the two fields of a path's question. */
import type { GraphFile, GraphNode } from '../../schema.ts';
import { foldLetters } from '../../text/fold.ts';
import type { Sliced } from '../sliced.ts';

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
    names.push(listNames(node).map(spellPlain));
    if (names.length % SLICE === 0) yield;
  }
  const all = { nodes: file.nodes, names };
  prepared.set(file, all);
  return all;
}

/** Up to `most` entities: whose label begins with the query, then with a word that does, then that hold it anywhere. */
export function matchNames({ nodes, names }: EntityNames, query: string, most = 8): readonly NameMatch[] {
  const wanted = spellPlain(query).trim().replace(/\s+/g, ' ');
  if (wanted === '') return [];
  // A short list for each rank, the shortest labels first: one letter may match every name there is.
  const ranks: Hit[][] = Array.from({ length: RANKS }, () => []);
  for (const [at, own] of names.entries()) {
    let best = RANKS;
    let which = 0;
    for (const [index, name] of own.entries()) {
      const rank = rankName(name, wanted, index > 0);
      if (rank < best) [best, which] = [rank, index];
    }
    const hits = ranks[best];
    if (hits) insertHit(hits, { at, which, length: own[0]?.length ?? 0 }, most);
  }
  return ranks
    .flat()
    .slice(0, most)
    .flatMap(({ at, which }) => {
      const node = nodes[at];
      return node ? [{ node, because: which === 0 ? null : (listNames(node)[which] ?? null) }] : [];
    });
}

interface Hit {
  readonly at: number;
  readonly which: number;
  readonly length: number;
}

function insertHit(hits: Hit[], hit: Hit, most: number): void {
  const last = hits[most - 1];
  if (last && last.length <= hit.length) return;
  const place = hits.findIndex(({ length }) => length > hit.length);
  hits.splice(place < 0 ? hits.length : place, 0, hit);
  if (hits.length > most) hits.pop();
}

/** Lower case, no accents, plain quotes and dashes. */
function spellPlain(name: string): string {
  const text = foldLetters(name);
  return /^[\0-\x7f]*$/.test(text)
    ? text
    : text
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/[‐‑–—]/g, '-');
}

const listNames = ({ attributes }: GraphNode): readonly string[] => [
  attributes.label,
  ...(attributes.name === attributes.label ? [] : [attributes.name]),
  ...attributes.aliases,
];

const RANKS = 8;

/** The lower the better, other names behind labels; RANKS where it does not match. */
function rankName(name: string, wanted: string, isOther: boolean): number {
  const at = name.indexOf(wanted);
  if (at < 0) return RANKS;
  const other = Number(isOther);
  if (at === 0) return name.length === wanted.length ? other : 2 + other;
  return (isWordStart(name, wanted) ? 4 : 6) + other;
}

function isWordStart(name: string, wanted: string): boolean {
  for (let at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
    const before = name[at - 1] ?? ' ';
    // The common signs first: this runs for every name there is.
    if (before === ' ' || !((before >= 'a' && before <= 'z') || /[\p{L}\p{N}]/u.test(before))) return true;
  }
  return false;
}
