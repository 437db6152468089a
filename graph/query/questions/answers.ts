/** Whom a graph says something of: the ends of its relations, the subjects of its figures, the regions that hold things. */

import { append } from '../../multimap.ts';
import {
  ENTITY_TYPES,
  type EntityType,
  type Measure,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
} from '../../ontology.ts';
import type { GraphFile } from '../../schema.ts';
import { type FilterFacts, readFacts } from '../filter/filterFacts.ts';
import type { Sliced } from '../sliced.ts';

export interface Answers {
  /** How many edges of a relation there are. */
  readonly count: (relation: RelationType) => number;
  /** Whether a node is at that end of a relation; of relations with no direction at either. */
  readonly isEnd: (key: string, relation: RelationType, end: 'sources' | 'targets') => boolean;
  /** Whether it is the target of what is of the first type that the relation may have for a source: of companies. */
  readonly isOfFirst: (key: string, relation: RelationType) => boolean;
  /** The posts that are held at a node, as articles have them. */
  readonly postsAt: ReadonlyMap<string, readonly string[]>;
  readonly subjectsOf: ReadonlyMap<Measure, ReadonlySet<string>>;
  /** Where things of a type or a kind, "company" or "region/city", lie: regions and those they are part of. */
  readonly regionsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** What designations are held in a region, and which posts, there or at what lies there. */
  readonly heldIn: ReadonlyMap<string, ReadonlySet<string>>;
  readonly postsIn: ReadonlyMap<string, ReadonlySet<string>>;
  readonly degreeOf: (key: string) => number;
  /** The best connected nodes, first those with most edges. */
  readonly best: readonly string[];
}

const IN_REGIONS: ReadonlySet<RelationType> = new Set(['located_in', 'part_of', 'holds_post']);
const LOCATED_IN = RELATION_TYPES.indexOf('located_in');
const REGION = ENTITY_TYPES.indexOf('region');
const FIRST_TYPES = RELATION_TYPES.map((relation) => ENTITY_TYPES.indexOf(RELATIONS[relation].source[0] as EntityType));
/** So many of the best connected are asked about first. */
const BEST = 1_000;
/** Edges looked through between two places to pause: a millisecond or two. */
const STRETCH = 20_000;

/** Looks through a file once. */
export function* gatherAnswers(file: GraphFile): Sliced<Answers> {
  const facts = readFacts(file);
  const { nodeAt, nodeKeys, types, kinds, kindKeys, sources, targets, relations } = facts;
  // One bit for each relation.
  const [asSource, asTarget, ofFirst] = [0, 1, 2].map(() => new Int32Array(nodeKeys.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const degrees = new Int32Array(nodeKeys.length);
  const counts = RELATION_TYPES.map(() => 0);
  const postsAt = new Map<string, string[]>();
  const holding = new Map<string, Set<number>>();
  const wholes = new Map<number, number[]>();
  const [posts, titles] = [new Map<number, string[]>(), new Map<number, string[]>()];
  const mark = (marks: Int32Array, node: number, bit: number) => {
    marks[node] = (marks[node] ?? 0) | bit;
  };
  for (let edge = 0; edge < relations.length; edge += 1) {
    if (edge % STRETCH === STRETCH - 1) yield;
    const [from, to, which] = [sources[edge] ?? 0, targets[edge] ?? 0, relations[edge] ?? 0];
    const relation = RELATION_TYPES[which] as RelationType;
    counts[which] = (counts[which] ?? 0) + 1;
    for (const node of [from, to]) degrees[node] = (degrees[node] ?? 0) + 1;
    const isPlace = types[to] === REGION;
    const isOfRegions = relation === 'part_of' && isPlace;
    if (IN_REGIONS.has(relation) && isPlace && (relation === 'part_of') === (types[from] === REGION)) {
      for (const name of [ENTITY_TYPES[types[from] ?? 0] ?? '', kindKeys[kinds[from] ?? 0] ?? ''])
        holding.set(name, (holding.get(name) ?? new Set()).add(to));
      if (isOfRegions) append(wholes, from, to);
    }
    if (relation === 'holds_post') {
      const post = String(file.edges[edge]?.attributes.attrs.post ?? '');
      append(postsAt, nodeKeys[to] ?? '', post);
      append(posts, to, post);
    }
    if (relation === 'designated_as') append(titles, from, nodeKeys[to] ?? '');
    // What regions are part of is asked for by what they hold.
    if (isOfRegions) continue;
    const bit = 1 << which;
    mark(asSource, from, bit);
    mark(asTarget, to, bit);
    if (RELATIONS[relation].symmetric) {
      mark(asSource, to, bit);
      mark(asTarget, from, bit);
    }
    if (types[from] === FIRST_TYPES[which]) mark(ofFirst, to, bit);
  }
  const regionsOf = new Map<string, ReadonlySet<string>>();
  for (const [name, regions] of holding) {
    yield;
    for (const region of regions) for (const whole of wholes.get(region) ?? []) regions.add(whole);
    regionsOf.set(name, new Set([...regions].map((region) => nodeKeys[region] ?? '')));
  }
  const places = new Map<number, number[]>();
  for (let edge = 0; edge < relations.length; edge += 1) {
    if (edge % STRETCH === STRETCH - 1) yield;
    const [from, to] = [sources[edge] ?? 0, targets[edge] ?? 0];
    const isWanted = posts.has(from) || titles.has(from);
    if (isWanted && relations[edge] === LOCATED_IN && types[to] === REGION) append(places, from, to);
  }
  /** For each region what is said of things in it. */
  function* spread(said: ReadonlyMap<number, readonly string[]>): Sliced<ReadonlyMap<string, ReadonlySet<string>>> {
    const all = new Map<string, Set<string>>();
    for (const [at, [node, words]] of [...said].entries()) {
      if (at % STRETCH === STRETCH - 1) yield;
      const regions = new Set(types[node] === REGION ? [node] : places.get(node));
      for (const region of regions) for (const whole of wholes.get(region) ?? []) regions.add(whole);
      for (const region of regions) {
        const key = nodeKeys[region] ?? '';
        const known = all.get(key) ?? new Set();
        all.set(key, known);
        for (const word of words) known.add(word);
      }
    }
    return all;
  }
  const heldIn = yield* spread(titles);
  const postsIn = yield* spread(posts);
  yield;
  const subjectsOf = new Map<Measure, Set<string>>();
  for (const { measure, subject } of file.attributes.figures)
    subjectsOf.set(measure, (subjectsOf.get(measure) ?? new Set()).add(subject));
  yield;
  const best = listBest(facts, degrees);
  yield;
  const has = (marks: Int32Array, key: string, relation: RelationType) =>
    ((marks[nodeAt.get(key) ?? -1] ?? 0) & (1 << RELATION_TYPES.indexOf(relation))) !== 0;
  return {
    count: (relation) => counts[RELATION_TYPES.indexOf(relation)] ?? 0,
    isEnd: (key, relation, end) => has(end === 'sources' ? asSource : asTarget, key, relation),
    isOfFirst: (key, relation) => has(ofFirst, key, relation),
    postsAt,
    subjectsOf,
    regionsOf,
    heldIn,
    postsIn,
    degreeOf: (key) => degrees[nodeAt.get(key) ?? -1] ?? 0,
    best,
  };
}

/** Of many nodes those of few edges are left out before the rest is sorted. */
function listBest({ nodeKeys }: FilterFacts, degrees: Int32Array): readonly string[] {
  const least = degrees.toSorted().at(-BEST) ?? 0;
  const some: number[] = [];
  for (let node = 0; node < degrees.length; node += 1) if ((degrees[node] ?? 0) >= least) some.push(node);
  return some
    .map((node) => ({ key: nodeKeys[node] ?? '', degree: degrees[node] ?? 0 }))
    .toSorted((a, b) => b.degree - a.degree || (a.key < b.key ? -1 : 1))
    .slice(0, BEST)
    .map(({ key }) => key);
}
