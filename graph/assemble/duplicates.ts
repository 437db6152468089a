import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleResult } from '../model.ts';
import { compareText } from './order.ts';

/** Articles that say to the letter what another says. */
export interface Duplicates {
  /** The one that is kept. */
  readonly file: string;
  /** The others, in order. */
  readonly same: readonly string[];
}

/**
 * One article printed three times is one source, not three: of those with the same text, whatever is said about them
 * elsewhere, the first path is kept. The order of what is given means nothing.
 */
export function dropDuplicates(results: readonly ArticleResult[]): {
  kept: ArticleResult[];
  duplicates: Duplicates[];
} {
  const groups = new Map<string, ArticleResult[]>();
  for (const result of [...results].sort((a, b) => compareText(a.article.file, b.article.file))) {
    const hash = bytesToHex(sha256(utf8ToBytes(result.article.text)));
    const group = groups.get(hash);
    if (group) group.push(result);
    else groups.set(hash, [result]);
  }
  const kept: ArticleResult[] = [];
  const duplicates: Duplicates[] = [];
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    kept.push(first);
    if (others.length > 0)
      duplicates.push({ file: first.article.file, same: others.map(({ article }) => article.file) });
  }
  return { kept, duplicates };
}
