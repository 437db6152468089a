import type { MergedNode } from '../assemble/mergeNodes.ts';
import { foldName } from '../assemble/nameKeys.ts';

/** The node meant, or why none is. */
export type Found = { readonly node: MergedNode } | { readonly problem: string };

/** Names are tried in this order: the first way that fits any node decides. */
const WAYS: readonly ((node: MergedNode, written: string) => boolean)[] = [
  (node, written) => node.key === written,
  (node, written) => node.label === written || node.name === written,
  (node, written) => foldName(node.label) === foldName(written) || foldName(node.name) === foldName(written),
  (node, written) => node.aliases.some((alias) => foldName(alias) === foldName(written)),
];

/**
 * The node a correction means by a key, a name or an alias.
 * @param former keys that nodes had before they were merged or retyped
 */
export function findNode(nodes: Iterable<MergedNode>, written: string, former: ReadonlyMap<string, string>): Found {
  let key = written;
  for (let next = former.get(key); next !== undefined; next = former.get(key)) key = next;
  const all = [...nodes];
  for (const fits of WAYS) {
    const [node, ...others] = all.filter((candidate) => fits(candidate, key));
    if (!node) continue;
    if (others.length === 0) return { node };
    const keys = [node, ...others].map((candidate) => candidate.key).sort();
    return { problem: `"${written}" may be ${keys.join(' or ')}: write the key` };
  }
  return { problem: `there is no entity "${written}"` };
}
