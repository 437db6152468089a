/** The answer to how two nodes hang together, and where there is none, what stands in the way. */
import type { RelationType } from '../../ontology.ts';
import type { GraphFile } from '../../schema.ts';
import type { Part } from '../neighbourhood.ts';
import type { Sliced } from '../sliced.ts';
import { countNeighbours, prepareNetwork } from './network.ts';
import { type Path, searchPaths } from './paths.ts';
import type { PathSearch } from './walk.ts';

/** The question as it stands while it is being put together; an end not chosen yet is null. */
export interface PathAsk {
  readonly from: string | null;
  readonly to: string | null;
  readonly isDirected: boolean;
  readonly withoutNodes: ReadonlySet<string>;
  readonly withoutRelations: ReadonlySet<RelationType>;
}

/** What may stand in the way: the filters, what the question leaves out, the arrows' direction. */
export const BARS = ['filters', 'without', 'arrows'] as const;
export type Bar = (typeof BARS)[number];

/** A path there would be if these did not stand in the way. */
export interface BarredWay {
  readonly bars: readonly Bar[];
  readonly path: Path;
}

export type PathAnswer =
  | { readonly kind: 'unasked'; readonly missing: 'from' | 'to' | 'both' }
  /** The graph has no such node. */
  | { readonly kind: 'unknown'; readonly key: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'found'; readonly paths: readonly Path[] }
  /** Each of the smallest sets of bars that would have to go. */
  | { readonly kind: 'barred'; readonly ways: readonly BarredWay[] }
  /** Nothing connects the two, whatever is allowed; `alone` are those of them that nothing touches. */
  | { readonly kind: 'none'; readonly alone: readonly string[] };

/** Looks within what is visible first; only where that has no path, for what bars it. */
export function* answerPath(file: GraphFile, ask: PathAsk, visible: Part): Sliced<PathAnswer> {
  const { from, to } = ask;
  if (from === null && to === null) return { kind: 'unasked', missing: 'both' };
  const network = yield* prepareNetwork(file);
  for (const key of [from, to]) if (key !== null && !network.numberOf.has(key)) return { kind: 'unknown', key };
  if (from === null || to === null) return { kind: 'unasked', missing: from === null ? 'from' : 'to' };
  if (from === to) return { kind: 'same' };

  const paths = yield* searchPaths(file, allowing(ask, from, to, visible, []));
  if (paths.length > 0) return { kind: 'found', paths };

  const bars = BARS.filter((bar) => isInForce(bar, ask, file, visible));
  const [freest] = yield* searchPaths(file, allowing(ask, from, to, visible, bars), 1);
  if (!freest) {
    const isAlone = (key: string) => countNeighbours(network, network.numberOf.get(key) ?? 0) === 0;
    return { kind: 'none', alone: [from, to].filter(isAlone) };
  }
  for (let size = 1; size < bars.length; size += 1) {
    const ways: BarredWay[] = [];
    for (const some of subsets(bars, size)) {
      const [path] = yield* searchPaths(file, allowing(ask, from, to, visible, some), 1);
      if (path) ways.push({ bars: some, path });
    }
    if (ways.length > 0) return { kind: 'barred', ways };
  }
  return { kind: 'barred', ways: [{ bars, path: freest }] };
}

function isInForce(bar: Bar, ask: PathAsk, file: GraphFile, visible: Part): boolean {
  if (bar === 'filters') return visible.nodes.size < file.nodes.length || visible.edges.size < file.edges.length;
  if (bar === 'without') return ask.withoutNodes.size + ask.withoutRelations.size > 0;
  return ask.isDirected;
}

/** The question with some of its bars lifted. */
function allowing(ask: PathAsk, from: string, to: string, visible: Part, lifted: readonly Bar[]): PathSearch {
  const isLifted = (bar: Bar) => lifted.includes(bar);
  return {
    from,
    to,
    isDirected: ask.isDirected && !isLifted('arrows'),
    ...(isLifted('without') ? {} : { withoutNodes: ask.withoutNodes, withoutRelations: ask.withoutRelations }),
    ...(isLifted('filters') ? {} : { within: visible }),
  };
}

function subsets(bars: readonly Bar[], size: number): readonly (readonly Bar[])[] {
  if (size === 0) return [[]];
  return bars.flatMap((bar, index) => subsets(bars.slice(index + 1), size - 1).map((rest) => [bar, ...rest]));
}
