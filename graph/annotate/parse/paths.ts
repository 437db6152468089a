/** What readers of relations ask of a tree. */
import type { Parse } from './parse.ts';

/** One arc of a path. */
export interface PathStep {
  /** `up` from a word to its head, `down` from a head to one that hangs on it. */
  readonly direction: 'up' | 'down';
  /** The arc's label, an index into `LABELS`. */
  readonly label: number;
  /** The place of the token the step leads to. */
  readonly token: number;
}

/**
 * The shortest way along arcs from token `from` to token `to`: first up, then down. Empty when they are the same. The
 * tokens in between are all steps' but the last's.
 */
export function pathBetween({ heads, labels }: Pick<Parse, 'heads' | 'labels'>, from: number, to: number): PathStep[] {
  const above = [...ancestors(heads, from)];
  const down: PathStep[] = [];
  for (const token of ancestors(heads, to)) {
    const met = above.indexOf(token);
    if (met >= 0) {
      const up = above.slice(0, met).map(
        (child, at): PathStep => ({
          direction: 'up',
          label: labels[child] as number,
          token: above[at + 1] as number,
        }),
      );
      return [...up, ...down.reverse()];
    }
    down.push({ direction: 'down', label: labels[token] as number, token });
  }
  return [];
}

/**
 * The token in `from` (inclusive) to `to` (exclusive) whose head lies outside; of several the one nearest the root, and
 * of those the last ("a director at Bosch" has one, "Bosch, ZF" in a list read apart has two). −1 for an empty span.
 */
export function headOfSpan({ heads }: Pick<Parse, 'heads'>, from: number, to: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const head = heads[at] as number;
    if (head >= from && head < to) continue;
    const depth = [...ancestors(heads, at)].length;
    if (depth > least) continue;
    best = at;
    least = depth;
  }
  return best;
}

/** The token, its head, that one's head, up to the root. */
function* ancestors(heads: Int16Array, token: number): Generator<number> {
  for (let at = token; at >= 0; at = heads[at] as number) yield at;
}
