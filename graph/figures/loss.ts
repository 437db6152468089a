import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

const BEFORE =
  /\b(?:loss(?:es)?(?:(?:\s+(?!profits?\b|№)[^.;,\s]+){0,6}?\s+(?:of|was|were|reached|totall?ed|to|at|from)(?:\s+№+(?:\s+[^.;,№]{1,30})?\s+(?:from|to))?)?|lost|deficit of|in the red by)\s+$/i;
const BEHIND =
  /^\s+(?:(?:net|pre-?tax|operating|annual|quarterly)\s+)?(?:loss\b|in the red\b)|^\s+(?:that\s+)?(?:it|they)\s+(?:had\s+)?lost\b/i;

/** "a loss of 2.3 billion won", "lost 87 million yuan", "4 million in the red": a profit below nothing. */
export function isLoss({ masked }: View, { start, end }: Quantity): boolean {
  return BEFORE.test(masked.slice(0, start)) || BEHIND.test(masked.slice(end));
}
