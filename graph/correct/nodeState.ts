import type { Occurrence } from '../assemble/mergeEntities.ts';
import type { MergedNode, MergedNodes } from '../assemble/mergeNodes.ts';
import { compareBy } from '../assemble/order.ts';
import type { ArticleResult, Mention, Span } from '../model.ts';
import { overlaps } from '../text/span.ts';
import type { CorrectionOf } from './correction.ts';
import { findNode } from './findNode.ts';
import { findQuotes } from './quote.ts';

/** Words of an article, in the place of the article among all. */
export interface Passage extends Span {
  readonly article: number;
}

/** The nodes while entry after entry changes them. */
export class NodeState {
  readonly nodes: Map<string, MergedNode>;
  /** Keys that nodes had before they were merged or retyped → the key after. */
  readonly former = new Map<string, string>();
  /** What gave a node its type, by key: its relations may no longer be allowed. */
  readonly retyped = new Map<string, CorrectionOf<'retype'>>();
  readonly #results: readonly ArticleResult[];
  readonly #owners = new Map<string, string>();
  /** What passages say of entities of their articles, where that is of another node than the rest; the last goes first. */
  readonly #passages: { readonly passage: Passage; readonly ids: ReadonlySet<string>; key: string | null }[] = [];

  constructor(merged: MergedNodes, results: readonly ArticleResult[]) {
    this.nodes = new Map(merged.nodes.map((node) => [node.key, node]));
    this.#results = results;
    results.forEach(({ entities }, article) => {
      for (const { id } of entities) {
        const key = merged.keyOf(article, id, NOWHERE);
        if (key !== undefined) this.#owners.set(`${article}|${id}`, key);
      }
    });
  }

  find(written: string) {
    return findNode(this.nodes.values(), written, this.former);
  }

  /** What articles say of a node, in article order, then by id. */
  occurrencesOf(key: string): Occurrence[] {
    return this.#results
      .flatMap(({ entities }, article) => entities.map((entity) => ({ article, entity })))
      .filter(({ article, entity }) => this.#owners.get(`${article}|${entity.id}`) === key)
      .sort(
        compareBy(
          ({ article }) => article,
          ({ entity }) => entity.id,
        ),
      );
  }

  /** The places in article order of those meant by path or id. */
  findArticles(written: readonly string[]): number[] {
    return this.#results.flatMap(({ article }, at) =>
      written.includes(article.file) || written.includes(article.id) ? [at] : [],
    );
  }

  /** Where articles, or those meant by path or id, hold a quote. */
  findPassages(quote: string, written: readonly string[] | undefined): Passage[] {
    const meant = written ? this.findArticles(written) : this.#results.keys();
    return [...meant].flatMap((article) =>
      findQuotes(this.textOf(article), quote).map((span) => ({ article, ...span })),
    );
  }

  textOf(article: number): string {
    return this.#results[article]?.article.text ?? '';
  }

  /** All mentions of a node, with their articles. */
  mentionsOf(key: string): (Mention & Passage)[] {
    return this.#results.flatMap(({ mentions }, article) =>
      mentions
        .filter((mention) => this.#keyOf(article, mention.entity, mention) === key)
        .map((mention) => ({ ...mention, article })),
    );
  }

  idOf(article: number): string {
    return this.#results[article]?.article.id ?? '';
  }

  /** Puts a node in, also in place of one with its key. */
  put(node: MergedNode): void {
    this.nodes.set(node.key, node);
    this.former.delete(node.key);
  }

  /** Makes occurrences those of another node; of none when `key` is null. */
  give(occurrences: readonly Occurrence[], key: string | null): void {
    for (const { article, entity } of occurrences) {
      if (key === null) this.#owners.delete(`${article}|${entity.id}`);
      else this.#owners.set(`${article}|${entity.id}`, key);
    }
  }

  /** Makes what passages say of a node that of another. */
  givePassages(passages: readonly Passage[], from: string, key: string): void {
    const mentions = this.mentionsOf(from);
    for (const passage of passages) {
      // Also those the passage does not name: it may say of one what is understood.
      const meant = mentions.filter(({ article }) => article === passage.article);
      this.#passages.unshift({ passage, ids: new Set(meant.map(({ entity }) => entity)), key });
    }
  }

  /** What quotes have given to a node. */
  passagesOf(key: string): Passage[] {
    return this.#passages.flatMap((given) => (given.key === key ? [given.passage] : []));
  }

  /** Whether quotes have given away all that an article says of a thing. */
  isGiven(occurrence: Occurrence): boolean {
    const own = this.#owners.get(`${occurrence.article}|${occurrence.entity.id}`);
    const keys = this.#holdersOf(occurrence);
    return keys.size > 0 && (own === undefined || !keys.has(own));
  }

  /** The nodes to which quotes have given it; without those that were dropped since. */
  heirsOf(occurrence: Occurrence): string[] {
    return [...this.#holdersOf(occurrence)].filter((key) => key !== undefined);
  }

  #holdersOf({ article, entity }: Occurrence): Set<string | undefined> {
    const mentions = this.#results[article]?.mentions.filter((mention) => mention.entity === entity.id) ?? [];
    return new Set(mentions.map((mention) => this.#keyOf(article, mention.entity, mention)));
  }

  /** Takes a node away, in favour of another where `into` is given. */
  remove(key: string, into: string | null): void {
    this.give(this.occurrencesOf(key), into);
    for (const given of this.#passages) if (given.key === key) given.key = into;
    this.nodes.delete(key);
    if (into !== null) this.former.set(key, into);
    const retyped = this.retyped.get(key);
    this.retyped.delete(key);
    if (retyped && into !== null) this.retyped.set(into, retyped);
  }

  toMerged(): MergedNodes {
    return {
      nodes: [...this.nodes.values()].sort(compareBy((node) => node.key)),
      keyOf: (article, id, at) => this.#keyOf(article, id, at),
    };
  }

  #keyOf(article: number, id: string, at: Span): string | undefined {
    const given = this.#passages.find(({ passage, ids }) => ids.has(id) && meet(passage, { ...at, article }));
    return given ? (given.key ?? undefined) : this.#owners.get(`${article}|${id}`);
  }
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Whether two passages share words. */
export function meet(one: Passage, other: Passage): boolean {
  return one.article === other.article && overlaps(one, other);
}
