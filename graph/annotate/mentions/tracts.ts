/** Tracts named in small letters behind a place. */
import type { Word } from './words.ts';

const TRACTS: ReadonlyMap<string, string> = new Map([
  ['economic circle', 'macro-region'],
  ['economic belt', 'macro-region'],
  ['economic zone', 'zone'],
  ['metropolitan area', 'macro-region'],
  ['bay area', 'macro-region'],
  ['free trade zone', 'zone'],
  ['city cluster', 'macro-region'],
  ['high-tech zone', 'zone'],
  ['development zone', 'zone'],
  ['new area', 'zone'],
]);

/** "Chengdu-Chongqing economic circle": where the tract ends that begins before `at`, and its kind. */
export function matchTract(words: readonly Word[], at: number): { to: number; kind: string } | null {
  for (const length of [3, 2]) {
    const parts = words.slice(at, at + length).map((word) => word.norm);
    const kind = parts.length === length ? TRACTS.get(parts.join(' ')) : undefined;
    if (kind) return { to: at + length, kind };
  }
  return null;
}
