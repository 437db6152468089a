import { LABELS, type Label } from './labels.ts';

const TURNERS: readonly Label[] = ['aux', 'advmod', 'mark', 'compound:prt', 'aux:pass', 'cop'];

/** Children of a predicate that change whether it is said at all, as numbers of labels. */
export const TURNING: ReadonlySet<number> = new Set(TURNERS.map((label) => LABELS.indexOf(label)));
