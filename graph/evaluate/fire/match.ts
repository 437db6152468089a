import { overlaps, type Span } from '../../text/span.ts';
import type { MarkedRelation, MarkedSpan } from './comparable.ts';

export interface Match<Item> {
  /** The gold items found. */
  readonly right: readonly Item[];
  readonly missed: readonly Item[];
  /** Found, not in gold. */
  readonly wrong: readonly Item[];
}

/** Same type and the same tokens, as the literature scores entities. */
export function matchExactly(gold: readonly MarkedSpan[], found: readonly MarkedSpan[]): Match<MarkedSpan> {
  const isSame = (a: MarkedSpan, b: MarkedSpan) => a.type === b.type && a.start === b.start && a.end === b.end;
  return {
    right: gold.filter((item) => found.some((other) => isSame(item, other))),
    missed: gold.filter((item) => !found.some((other) => isSame(item, other))),
    wrong: found.filter((item) => !gold.some((other) => isSame(item, other))),
  };
}

/**
 * Same type and a token in common, one to one from the left. A second find on words already found ("Acme (ACM)" as two)
 * is no false alarm; gold whose only find is spent on its neighbour is missed.
 */
export function matchOverlaps(gold: readonly MarkedSpan[], found: readonly MarkedSpan[]): Match<MarkedSpan> {
  const isTouching = (a: MarkedSpan, b: MarkedSpan) => a.type === b.type && overlaps(a, b);
  const { right } = pair(gold, found, isTouching);
  return {
    right,
    missed: gold.filter((item) => !right.includes(item)),
    wrong: found.filter((item) => !gold.some((other) => isTouching(item, other))),
  };
}

/**
 * Same type, and both ends on words in common, one to one. Ours are between things, gold between words: what is said
 * once more of the same things, on either side, counts once.
 */
export function matchRelations(
  gold: readonly MarkedRelation[],
  found: readonly MarkedRelation[],
): Match<MarkedRelation> {
  const isTouching = (a: MarkedRelation, b: MarkedRelation) =>
    a.relation === b.relation && meet(a.sources, b.sources) && meet(a.targets, b.targets);
  const expected = gold.filter(({ isOptional }) => !isOptional);
  return {
    right: pair(expected, found, isTouching).right,
    missed: expected.filter((item) => !found.some((other) => isTouching(item, other))),
    wrong: found.filter((item) => !gold.some((other) => isTouching(item, other))),
  };
}

function pair<Item>(gold: readonly Item[], found: readonly Item[], isTouching: (a: Item, b: Item) => boolean) {
  const spent = new Set<Item>();
  const right = gold.filter((item) => {
    const partner = found.find((other) => !spent.has(other) && isTouching(item, other));
    if (partner !== undefined) spent.add(partner);
    return partner !== undefined;
  });
  return { right };
}

function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((span) => others.some((other) => overlaps(span, other)));
}
