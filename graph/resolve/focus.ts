/** What a reader has in mind at a point of the text. */
import type { Line } from '../annotate/mentions/lines.ts';
import type { Memory } from './memory.ts';
import type { Draft } from './registry.ts';

/** How many lines back a thing stays in mind. */
const REACH = 12;
/** Lines before that count at all, besides the first. */
const HORIZON = 150;

/**
 * The thing of the wanted sort that is most in mind at this word: recent, and often or early named in its sentence.
 * Null when there is none, or when two compete closely.
 */
export function findFocus(
  lines: readonly Line[],
  memory: Memory,
  line: number,
  word: number,
  wants: (draft: Draft) => boolean,
): Draft | null {
  const scores = new Map<Draft, number>();
  const first = Math.max(0, line - HORIZON);
  const before = first > 0 ? memory.at(0) : [];
  for (const item of [...before, ...memory.within(first, line)]) {
    if (item.line > line || (item.line === line && item.from >= word) || !wants(item.draft)) continue;
    const age = line - item.line;
    const length = lines[item.line]?.words.length ?? 1;
    const isEarly = item.from < Math.max(3, length / 3);
    const isPlace = item.draft.type === 'region';
    // A place stays in mind by being named often, a firm or body by being named last.
    const recent = age > REACH ? 0 : isPlace ? 2 / (2 + age) : 4 / (1 + age);
    scores.set(
      item.draft,
      (scores.get(item.draft) ?? 0) +
        (isPlace ? 0.6 : 0.35) +
        (isPlace && item.line === 0 ? 1 : 0) +
        recent * (isEarly ? 1.4 : 1),
    );
  }
  let best: Draft | null = null;
  let score = 0;
  for (const [draft, value] of scores)
    if (value > score) {
      best = draft;
      score = value;
    }
  return best;
}
