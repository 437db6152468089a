import type { Occurrence } from '../assemble/mergeEntities.ts';
import type { MergedNode, MergedNodes } from '../assemble/mergeNodes.ts';
import { compareBy } from '../assemble/order.ts';
import type { ArticleResult } from '../model.ts';
import type { CorrectionOf } from './correction.ts';
import { findNode } from './findNode.ts';

/** The nodes while entry after entry changes them. */
export class NodeState {
  readonly nodes: Map<string, MergedNode>;
  /** Keys that nodes had before they were merged or retyped → the key after. */
  readonly former = new Map<string, string>();
  /** What gave a node its type, by key: its relations may no longer be allowed. */
  readonly retyped = new Map<string, CorrectionOf<'retype'>>();
  readonly #results: readonly ArticleResult[];
  readonly #owners = new Map<string, string>();

  constructor(merged: MergedNodes, results: readonly ArticleResult[]) {
    this.nodes = new Map(merged.nodes.map((node) => [node.key, node]));
    this.#results = results;
    results.forEach(({ entities }, article) => {
      for (const { id } of entities) {
        const key = merged.keyOf(article, id);
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

  /** Takes a node away, in favour of another where `into` is given. */
  remove(key: string, into: string | null): void {
    this.give(this.occurrencesOf(key), into);
    this.nodes.delete(key);
    if (into !== null) this.former.set(key, into);
    const retyped = this.retyped.get(key);
    this.retyped.delete(key);
    if (retyped && into !== null) this.retyped.set(into, retyped);
  }

  toMerged(): MergedNodes {
    return {
      nodes: [...this.nodes.values()].sort(compareBy((node) => node.key)),
      keyOf: (article, id) => this.#owners.get(`${article}|${id}`),
    };
  }
}
