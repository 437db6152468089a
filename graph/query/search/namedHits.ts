/** What is found by its names, as hits: one for each thing. */

import type { SearchEntry, SearchTarget } from './entries.ts';
import { foldText } from './fold.ts';
import type { Hit, NameResults } from './hits.ts';
import { markRanges, type Wanted } from './matching.ts';
import type { RankedEntry } from './rankEntries.ts';

/** One hit for each target, by the best of its names. */
export function describeOnce(ranked: readonly RankedEntry[], query: Wanted): readonly Hit[] {
  const seen = new Set<string>();
  return ranked.flatMap(({ entry, fuzzy }) => {
    const name = nameTarget(entry.target);
    if (seen.has(name)) return [];
    seen.add(name);
    return [describeHit(entry, query, fuzzy)];
  });
}

export function describeHit(entry: SearchEntry, query: Wanted, fuzzy: RankedEntry['fuzzy']): Hit {
  const { target, label, text, reason } = entry;
  return { target, label, matched: text, ranges: markRanges(entry, query, fuzzy), reason };
}

/** The hits of both, what both have once. */
export function putBefore(first: NameResults, then: NameResults, limit: number): NameResults {
  const join = (kind: 'entities' | 'relations' | 'articles') => {
    const known = new Set(first[kind].map(({ target }) => nameTarget(target)));
    return [...first[kind], ...then[kind].filter(({ target }) => !known.has(nameTarget(target)))].slice(0, limit);
  };
  return {
    ...first,
    entities: join('entities'),
    relations: join('relations'),
    articles: join('articles'),
    order: [...new Set([...first.order, ...then.order])],
  };
}

/** Whether the best hit has the query in it as it was typed. */
export function isLiteral({ isNamed, entities, relations, articles, order }: NameResults, wanted: string): boolean {
  const [best] = order[0] === 'entity' ? entities : order[0] === 'relation' ? relations : articles;
  return isNamed && best !== undefined && squeeze(foldText(best.matched)).includes(squeeze(wanted));
}

const squeeze = (text: string) => text.replaceAll(' ', '');

/** A string that tells targets apart. */
export function nameTarget(target: SearchTarget): string {
  if (target.kind === 'relation') return `relation ${target.relation}`;
  if (target.kind === 'figure') return `figure ${target.chart?.topic} ${target.place.article}`;
  return `${target.kind} ${target.kind === 'article' ? target.id : target.key}`;
}
